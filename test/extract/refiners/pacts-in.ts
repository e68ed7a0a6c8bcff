import type { PactReport } from '#shared/event.ts';
import { extract } from '../../../functions/extract/extract.ts';

/** Every pact that a text published on Tuesday 2 June 2026 tells of. */
export function pactsIn(text: string): PactReport[] {
  const article = { title: null, published: '2026-06-02', publisher: null, url: null, text };
  return extract(article).filter((report): report is PactReport => report.type === 'pact');
}

export const names = (text: string): string[] => pactsIn(text).map((p) => p.name);
export const codes = (text: string): string[] =>
  pactsIn(text).map((p) =>
    p.parties
      .map(({ code }) => code)
      .sort()
      .join(' '),
  );
export const statuses = (text: string): string[] => pactsIn(text).map((p) => p.status);
