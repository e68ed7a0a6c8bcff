import type { EventDate, PactStatus } from '#shared/event.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { Scene } from '../../patterns/frame.ts';
import { papers } from '../../patterns/nearer-thing.ts';
import type { Draft, Proven } from '../draft.ts';
import { onlyTimeIn } from './times.ts';
import { toldBeside } from './told-beside.ts';

const made =
  '(signed|initialled|initialed|ratified|agreed|reached|struck|concluded|sealed|clinched)';

/** [*It was signed* in 1994], [*Signed* in 1994, *it* was amended]. */
const tellings: readonly RegExp[] = [
  new RegExp(
    `^(?:it|this|that)(?:,[^,]{1,60},)? (?:was|had been) (?:\\w+ly |first )?${made}\\b`,
    'i',
  ),
  new RegExp(
    `^(?:first )?${made}\\b[^,]{1,60}, (?:it|the (?:accord|agreement|pact|treaty|deal|truce|ceasefire|convention))\\b`,
    'i',
  ),
];

/** A pact without a day, right behind whose sentence another begins with its making: that one tells the day, and how far it has come. */
export function dateMadeNext(drafts: Draft[], document: Document): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'pact' || draft.date || !mayBeMade(draft)) continue;
    const told = draft.frames
      .filter(({ scene }) => !scene.tree.words.some((w) => papers.test(w.lemma)))
      // [a cod treaty with Peru *and a tax treaty* with Chile. *It* was signed]: either may be meant
      .filter(
        ({ scene }) => !drafts.some((d) => d !== draft && d.type === 'pact' && isToldIn(d, scene)),
      )
      .flatMap(({ scene }) => document.sentences[scene.tree.sentence.index + 1] ?? [])
      .flatMap((sentence) => tellingIn(sentence, document) ?? [])
      .at(0);
    if (!told) continue;
    draft.date = told.date;
    if (draft.steps.length === 0 || draft.status?.value === 'agreed')
      draft.status = { value: told.status, span: told.date.span };
  }
  return drafts;
}

const isToldIn = ({ frames }: Draft, { tree }: Scene): boolean =>
  frames.some(({ scene }) => scene.tree.sentence.index === tree.sentence.index);

/** It stands, or has been agreed on. */
const mayBeMade = ({ status }: Draft): boolean =>
  /^(in-force|agreed|signed)$/.test(status?.value ?? '');

function tellingIn(
  sentence: Sentence,
  { text, written }: Document,
): { date: Proven<EventDate>; status: PactStatus } | null {
  if (written === null || sentence.zone !== 'body') return null;
  const said = text.slice(sentence.start, sentence.end);
  const act = tellings.flatMap((t) => t.exec(said)?.[1] ?? []).at(0);
  const mention = act ? onlyTimeIn(sentence) : null;
  if (!act || !mention) return null;
  const { value, start, end } = mention;
  const date = resolveDate(value, { published: written, tense: 'past', text: mention.text });
  if (!date || date.start > written) return null;
  const status = /^(signed|ratified)$/i.test(act) ? (act.toLowerCase() as PactStatus) : 'agreed';
  return { date: { value: toldBeside(date), span: { start, end } }, status };
}
