import type { Dateline, Sentence } from './document.ts';

const day = 864e5;
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/**
 * The day from which the article counts: of the dateline, where the paper printed it up to three days later; the day after that of
 * publication, where the lead tells of that day as over [published on Monday: fired a missile early *on Tuesday*], as it is where
 * the news happened; else that of publication.
 */
export function writtenOn(
  published: string | null,
  dateline: Dateline | null,
  sentences: readonly Sentence[],
): string | null {
  if (published === null) return null;
  if (dateline?.date) {
    const age = (Date.parse(published) - Date.parse(dateline.date)) / day;
    return age > 0 && age <= 3 ? dateline.date : published;
  }
  const tomorrow = new Date(Date.parse(published) + day);
  return isOver(weekdays[tomorrow.getUTCDay()]!, sentences)
    ? tomorrow.toISOString().slice(0, 10)
    : published;
}

/** Whether the first day of the week that the lead tells is this one, behind a verb of the past. */
function isOver(weekday: string, sentences: readonly Sentence[]): boolean {
  const lead = sentences.filter((s) => s.zone === 'body').slice(0, 2);
  for (const { tokens } of lead) {
    const words = tokens.map((t) => t.text.toLowerCase());
    const at = words.findIndex((w) => weekdays.includes(w));
    if (at < 0) continue;
    const before = words.slice(0, at);
    return (
      words[at] === weekday &&
      words[at + 1] !== "'s" &&
      before.some((w) => past.test(w)) &&
      !before.slice(-12).some((w) => apart.test(w))
    );
  }
  return false;
}

const past =
  /^(said|told|met|held|began|left|flew|came|went|made|took|won|sent|spoke|shot|struck|hit|\p{L}{3,}ed)$/u;

/** [will meet *on* Tuesday], [*last* Tuesday], [agreed *to* meet Tuesday]. */
const apart =
  /^(will|would|may|could|to|next|last|this|coming|until|till|by|since|before|after|ahead|for|from|due|set|scheduled|planned|expected|invited|postponed|cancelled|canceled)$/;
