import type { Article } from '#shared/article.ts';
import type { Report } from '#shared/event.ts';
import { readDocument } from '../document/read-document.ts';
import type { Doubt, Question } from './second-reader.ts';

/** Reports of a confidence between these are read again: below, hardly ever one is right; above, hardly ever wrong. */
export const doubtful = { from: 0.12, to: 0.7 };

/** Of one article: reports asked about, and characters of it that are shown. */
const most = { doubts: 12, characters: 12_000 };

/** What to ask about an article's reports, and which report each id stands for; null when none is in doubt. */
export function poseQuestion(
  article: Article,
  reports: readonly Report[],
): { question: Question; asked: ReadonlyMap<string, Report> } | null {
  const inDoubt = reports.filter(
    ({ confidence }) => confidence >= doubtful.from && confidence < doubtful.to,
  );
  if (inDoubt.length === 0) return null;
  const { sentences } = readDocument(article);
  const shown = new Set<number>();
  const doubts: Doubt[] = [];
  const asked = new Map<string, Report>();
  let room = most.characters;
  for (const report of inDoubt.sort((a, b) => b.confidence - a.confidence)) {
    const told = sentences
      .filter((s) => report.evidence.some((e) => e.start < s.end && s.start < e.end))
      .map((s) => s.index);
    const fresh = new Set(told.flatMap((n) => [n - 1, n, n + 1]).filter((n) => sentences[n]));
    for (const n of shown) fresh.delete(n);
    const cost = [...fresh].reduce((sum, n) => sum + sentences[n]!.end - sentences[n]!.start, 0);
    if (doubts.length === most.doubts || cost > room) continue;
    room -= cost;
    for (const n of fresh) shown.add(n);
    const id = `c${doubts.length + 1}`;
    asked.set(id, report);
    doubts.push({ id, claim: claimOf(report), sentences: told });
  }
  if (doubts.length === 0) return null;
  const lines = [...shown].sort((a, b) => a - b).map((n) => sentences[n]!);
  const texts = lines.map((s) => [s.index, article.text.slice(s.start, s.end)] as const);
  return { question: { sentences: new Map(texts), doubts }, asked };
}

/** [pact “Treaty of the Fjord”, signed: Norway, Chile] */
function claimOf(report: Report): string {
  const named = report.type === 'pact' ? ` “${report.name}”` : '';
  const parties = report.parties.map(({ name }) => name).join(', ');
  return `${report.type}${named}, ${report.status}: ${parties}`;
}
