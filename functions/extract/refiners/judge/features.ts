import type { Draft } from '../draft.ts';

/** What the judge looks at, as names with a weight each: how the draft was found, who is in it, what it tells. */
export function featuresOf(draft: Draft): string[] {
  const lead = draft.frames[0]!;
  const { tree, agents } = lead.scene;
  const { sentence } = tree;
  const codes = new Set(draft.parties.map((p) => p.code));
  const own = new Set(lead.fillers.flatMap((f) => f.agent.codes));
  const text = sentence.tokens.map((t) => t.text);
  const is = draft.type;
  const features = [
    'bias',
    is,
    `${is} pattern ${lead.pattern}`,
    `${is} mode ${lead.reality.mode}`,
    `${is} status ${draft.status?.value}`,
    `${is} parties ${Math.min(codes.size, 5)}`,
    `${is} own parties ${Math.min(own.size, 3)}`,
    `${is} frames ${Math.min(draft.frames.length, 4)}`,
    `people ${Math.min(draft.people.length, 3)}`,
    `zone ${sentence.zone} ${Math.min(sentence.paragraph, 4)}`,
  ];
  const flag = (name: string, on: boolean): void => {
    if (on) features.push(`${is} ${name}`);
  };
  flag('implicit', draft.implicit);
  flag('definite', draft.definite);
  flag('date', draft.date !== null);
  flag('place', draft.place !== null);
  flag('proper', draft.proper);
  flag('acronym', draft.acronym !== null);
  flag('bare', lead.instrument?.bare ?? false);
  flag('plural', lead.instrument?.plural ?? false);
  flag('act', lead.pattern !== 'named');
  flag('quoted', text.includes('"') || text.includes('“'));
  flag(
    'first person',
    text.some((t) => /^(I|we|We|our|my)$/.test(t)),
  );
  flag('only modifiers', lead.fillers.length > 0 && lead.fillers.every((f) => f.agent.modifier));
  flag(
    'host',
    draft.parties.some((p) => p.role === 'host'),
  );
  flag(
    'both people',
    [...codes].filter((c) => draft.people.some((p) => p.party === c)).length >= 2,
  );
  flag('many agents', agents.length > 6);
  flag('long', text.length > 45);
  flag('noun alone', lead.cue === lead.clause && is === 'meeting');
  flag('question', text.at(-1) === '?');
  if (draft.date && lead) features.push(`${is} precision ${draft.date.value.precision}`);
  return features;
}
