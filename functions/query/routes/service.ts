import { json, type Route } from '../route.ts';

export const serviceRoutes: Route[] = [
  {
    path: '/stats',
    summary: 'How much there is',
    parameters: ['format'],
    formats: ['json'],
    answers: 'Stats',
    answer: async ({ parts: { store } }) => {
      const [{ meetings, pacts, sequence }, actors] = await Promise.all([
        store.totals(),
        store.countActors(),
      ]);
      return json({ meetings, pacts, countries: actors.length, changes: sequence });
    },
  },
  {
    path: '/health',
    summary: 'Whether the table answers',
    parameters: ['format'],
    formats: ['json'],
    answers: 'Health',
    answer: async ({ parts }) => {
      await parts.store.totals();
      return json({ status: 'ok' }, { 'cache-control': 'no-store' });
    },
  },
];
