import type { Sentence } from '../../document/document.ts';
import type { Found, NamedPerson } from './found.ts';

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
