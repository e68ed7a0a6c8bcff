import { routes } from './routes/index.ts';

const roomOf = (path: string) => path.split('/')[1] ?? '';
const rooms = new Set(['', 'docs', 'openapi.json', ...routes.map(({ path }) => roomOf(path))]);

/** One line for each request: which route and how it went; never what was asked for or answered. */
export function logRequest(request: Request, response: Response, startedAt: number): void {
  const room = roomOf(new URL(request.url).pathname);
  console.log(
    JSON.stringify({
      route: rooms.has(room) ? `/${room}` : 'other',
      status: response.status,
      bytes: Number(response.headers.get('content-length') ?? 0),
      ms: Math.round(performance.now() - startedAt),
    }),
  );
}
