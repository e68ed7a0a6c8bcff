import type { TrackedEvent } from '#shared/tracked-event.ts';
import { actorName } from '../actors.ts';
import { el } from '../dom.ts';
import { counted, day, listed } from '../words.ts';
import { section } from './section.ts';

/** What reports share by each kind of key. */
const shared: Record<string, string> = {
  treaty: 'the same treaty',
  acronym: 'the same acronym and parties',
  name: 'the same name and parties',
  description: 'parties and a description alike, within a year',
  day: 'the same parties on the same day',
  near: 'the same parties and country within days',
  gathering: 'the same body and country in a month',
};

/** Why these reports are taken for one event. */
export function whySection(event: TrackedEvent): HTMLElement | null {
  const codes = new Set(event.parties.map(({ code }) => code));
  const reasons = new Map<string, [said: string, value: string, articles: number]>();
  for (const { key, value, articles } of event.why) {
    const worded = valueInWords(value, codes);
    const former = reasons.get(key + worded)?.[2] ?? 0;
    reasons.set(key + worded, [shared[key] ?? key, worded, Math.max(former, articles.length)]);
  }
  if (reasons.size === 0) return null;
  const items = [...reasons.values()].map(([said, value, articles]) =>
    el(
      'li',
      {},
      `${counted(articles, 'article')}: ${said} `,
      el('small', {}, el('bdi', {}, value)),
    ),
  );
  return section('Why these are one event', el('ul', { class: 'why' }, ...items));
}

/** [SMDA JPN KOR → SMDA, Japan and South Korea] [DEU FRA 2025-05-12 → 12 May 2025, Germany and France] [strait, JPN KOR 300d113 → strait, Japan and South Korea] */
function valueInWords(value: string, codes: ReadonlySet<string>): string {
  const words = value.replace(/ \d+d\d+$/, '').split(/,? /);
  const parties = [...new Set(words.filter((word) => codes.has(word)))].map(actorName);
  const rest = words
    .filter((word) => !codes.has(word))
    .map((word) => (/^\d{4}-/.test(word) ? day(word) : word))
    .join(' ');
  return [rest, listed(parties)].filter(Boolean).join(', ');
}
