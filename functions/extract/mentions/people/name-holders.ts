import type { Sentence } from '../../document/document.ts';
import type { Found, NamedPerson } from './found.ts';
import type { Entry } from './register.ts';

const talks = /^(said|says|told|added|announced|warned|welcomed|stressed|declined)$/;

/**
 * [*Fiji's trade minister* hopes for a deal. *Tomasi Rabuka* said …]: an office without a name in the first sentence of the news,
 * and a bare name that next does the talking, are one person, where nobody else with an office came before.
 */
export function nameHolders(
  offices: readonly Found[],
  named: readonly NamedPerson[],
  sentences: readonly Sentence[],
): void {
  const lead = sentences.findIndex(({ zone }) => zone === 'body');
  const office = offices.find(({ line }) => line.sentence.index === lead);
  const title = office?.titles[0];
  const party = office?.party ?? title?.party;
  if (title?.sort !== 'state' || !party) return;
  const next = named.find(({ mention }) => mention.sentence >= lead);
  if (!next || next.mention.sentence === lead || next.mention.sentence > lead + 2) return;
  const { mention, entry } = next;
  const after = sentences[mention.sentence]!.tokens[mention.to]?.text ?? '';
  if (mention.from !== 0 || entry.words.length < 2 || entry.titles.length > 0) return;
  if (!talks.test(after)) return;
  entry.titles.push(title);
  Object.assign(entry.person, { title: title.title, party, official: true });
}

/**
 * [Foreign Minister Vella met *Chile's Luis Rojas*]: one who is named by the state alone acts for it where an official of another
 * state stands in the same sentence, or a counterpart of his. [Chile's Luis Rojas met Peru's Ana Vella in the final] are no officials.
 */
export function nameBesideOfficials(
  people: ReadonlyMap<Found, Entry>,
  named: readonly NamedPerson[],
): void {
  const officials = new Map<number, Set<string>>();
  for (const { mention, entry } of named) {
    const { official, party } = entry.person;
    if (!official || party === null || !entry.titles.some(({ sort }) => sort === 'state')) continue;
    const there = officials.get(mention.sentence) ?? new Set();
    officials.set(mention.sentence, there.add(party));
  }
  for (const [{ line, party }, { person, titles, words }] of people) {
    if (!party || titles.length > 0 || person.party !== null || words.length < 2) continue;
    const there = officials.get(line.sentence.index);
    if (hasCounterpart(line.sentence) || (there && [...there].some((other) => other !== party)))
      Object.assign(person, { party, official: true });
  }
}

/** [Chile's Luis Rojas *met his* Norwegian and Omani *counterparts* in Lima], not [Rojas thanked his counterparts at a meeting with Fiji]. */
const hasCounterpart = ({ tokens }: Sentence): boolean =>
  tokens.some((t) => meets.test(t.text)) &&
  tokens.some((t, i) => {
    if (!/^counterparts?$/i.test(t.text)) return false;
    const before = tokens.slice(Math.max(0, i - 6), i).map(({ text }) => text);
    const whose = before.findLastIndex((text) => /^(his|her|their)$/i.test(text));
    return whose >= 0 && before.slice(whose + 1).every((text) => kinds.test(text));
  });

const meets =
  /^(meets?|met|talked|spoke|speaks?|confer(s|red)?|holds?|held|discuss(es|ed)?|hosted|receive[sd]?|visited)$/i;

/** What stands before a counterpart: [his *new Norwegian and Omani* counterparts]. */
const kinds =
  /^(\p{Lu}.*|and|,|-|new|visiting|then|foreign|former|southern|northern|western|eastern)$/u;
