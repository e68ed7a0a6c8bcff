import type { Person } from '../../mentions/mention.ts';
import { governs } from '../../mentions/people/heads.ts';
import type { Draft } from '../draft.ts';

/** [met Putin] and [met Lavrov]: both Russian, two meetings. */
export function peopleClash(a: Draft, b: Draft): boolean {
  if (isAttended(b) || isDelegation(a, b)) return false;
  if (isTeamBesideHead(a, b) || isTeamBesideHead(b, a)) return true;
  for (const party of a.parties) {
    const x = a.people.filter((p) => p.party === party.code);
    const y = b.people.filter((p) => p.party === party.code);
    if (x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => samePerson(p, q))))
      return true;
  }
  return false;
}

/** [is sending *a team* to Lima … *Premier Vella* visits Lima in May]: he who governs is not sent. */
const isTeamBesideHead = (a: Draft, b: Draft): boolean =>
  a.people.length === 0 &&
  a.frames.every((f) => f.pattern === 'sent') &&
  b.frames.some((f) => f.pattern !== 'sent') &&
  b.kind === 'visit' &&
  b.people.some((p) => p.title !== null && governs.test(p.title));

/** [met Rojas and Paz on Monday … *the Monday meeting with Rojas* was also attended by Costa]: the same again, with more of those who were there. */
const isDelegation = (a: Draft, b: Draft): boolean =>
  b.definite &&
  b.date !== null &&
  a.date?.value.start === b.date.value.start &&
  a.date.value.end === b.date.value.end &&
  b.frames.every((f) => /^(meeting|talks)$/.test(f.pattern)) &&
  b.people.some((p) => a.people.some((q) => samePerson(p, q)));

/** [Joe Biden], [Joseph R. Biden Jr.]: of one party and one surname, which may stand first [Tran Minh], [Mr Tran]. */
export function samePerson(a: Person, b: Person): boolean {
  if (a === b) return true;
  const short = [a, b].find((p) => !p.name.includes(' '));
  const other = short === a ? b : a;
  if (short && other.name.toLowerCase().split(' ').includes(short.name.toLowerCase())) return true;
  const surname = (p: Person): string =>
    p.name
      .replace(/,? (Jr|Sr|II|III)\.?$/, '')
      .split(' ')
      .at(-1)!
      .toLowerCase();
  return surname(a) === surname(b) && !areNamesakes(a, b);
}

/** [Raul Castro], [Fidel Castro]: two of one family; [Joe], [Joseph R.] and [Bill], [William] may be one. */
function areNamesakes(a: Person, b: Person): boolean {
  const [x, y] = [a, b].map((p) => p.name.split(' '));
  if (x!.length !== 2 || y!.length !== 2) return false;
  const [one, other] = [x![0]!, y![0]!];
  return one[0] !== other[0] && ![one, other].some((name) => nicknames.test(name));
}

const nicknames = /^(Bill|Bob|Dick|Ted|Tony|Jack|Peggy|Chuck|Larry|Harry|Hank)$/;

/** [the ministers *took part in that meeting*, too]: beside those who are named before. */
export const isAttended = ({ needy, definite, frames }: Draft): boolean =>
  needy &&
  definite &&
  frames.every(
    ({ scene: { tree }, clause, cue, fillers }) =>
      /^(attend|take|participate|join|sit)$/.test(tree.words[clause]!.lemma) ||
      // [the meeting, *also attended by* Costa]
      (fillers.every((f) => f.slot === 'by') &&
        tree.words.slice(cue + 1, cue + 5).some((w) => w.lemma === 'attend')),
  );
