import type { Draft } from '../draft.ts';
import type { Surroundings } from './surroundings.ts';

/** What the judge looks at, as names with a weight each: how the draft was found, who is in it, what it tells, what stands around it. */
export function featuresOf(draft: Draft, around: Surroundings): string[] {
  const { type } = draft;
  return [
    'bias',
    type,
    ...[...ofFinding(draft), ...ofParties(draft), ...ofTelling(draft, around)].map(
      (feature) => `${type} ${feature}`,
    ),
    ...ofSentence(draft, around),
  ];
}

const flags = (list: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(list).filter((name) => list[name]);

function ofFinding({
  type,
  frames,
  definite,
  implicit,
  needy,
  proper,
  acronym,
  name,
  status,
  date,
}: Draft) {
  const lead = frames[0]!;
  const noun = /[\w-]+$/.exec(name)?.[0].toLowerCase() ?? '';
  return [
    `pattern ${lead.pattern}`,
    `mode ${lead.reality.mode}`,
    `time ${lead.reality.time}`,
    // [talks that are due to end on Friday]: as sure as what is planned
    `status ${date?.value.rule.startsWith('until ') ? 'planned' : status?.value}`,
    `frames ${Math.min(frames.length, 4)}`,
    ...flags({
      implicit,
      definite,
      needy,
      proper,
      nameless: type === 'pact' && !proper,
      acronym: acronym !== null,
      bare: lead.instrument?.bare ?? false,
      plural: lead.instrument?.plural ?? false,
      act: type === 'pact' && lead.pattern !== 'named',
      weak: lead.reality.weak ?? false,
      'only modifiers': lead.fillers.length > 0 && lead.fillers.every((f) => f.agent.modifier),
    }),
    ...(type === 'pact' ? [`noun ${noun}`, `words ${Math.min(name.split(' ').length, 6)}`] : []),
  ];
}

function ofParties({ parties, people, frames }: Draft) {
  const codes = [...new Set(parties.map((p) => p.code))];
  const { fillers, anaphors, scene } = frames[0]!;
  const described = anaphors.some((a) => scene.tree.words[a]!.xpos === 'NN');
  const own = new Set(fillers.flatMap((f) => f.agent.codes));
  return [
    `parties ${Math.min(codes.length, 5)}`,
    `implied parties ${Math.min(parties.filter((p) => p.implied).length, 3)}`,
    `own parties ${Math.min(own.size, 3)}`,
    ...flags({
      'not only states': codes.some((c) => !/^[A-Z]{3}$/.test(c)),
      host: parties.some((p) => p.role === 'host'),
      'both people': codes.filter((c) => people.some((p) => p.party === c)).length >= 2,
      // [*they* are meeting]; [*she* is meeting President Rojas], [*she* is at a *NATO* summit] says whom
      // and so does [*the government*]
      'unnamed side':
        !described && codes.some((c) => !own.has(c) && !people.some((p) => p.party === c)),
      'all own': codes.every((c) => own.has(c)),
      // [*she* goes to Chile] is somebody
      nobody:
        fillers.length > 0 &&
        anaphors.length === 0 &&
        fillers.every((f) => !f.agent.person && !f.agent.title),
    }),
  ];
}

const day = 86_400_000;

function ofTelling({ date, place }: Draft, { published }: Surroundings) {
  const ago = date && published ? Date.parse(published) - Date.parse(date.value.end) : null;
  const when =
    ago === null
      ? 'unknown'
      : ago < 0
        ? 'to come'
        : ago < 8 * day
          ? 'news'
          : ago < 200 * day
            ? 'past'
            : 'old';
  return [`when ${when}`, ...flags({ date: date !== null, place: place !== null })];
}

/** What is dealt with inside one state, or by companies. */
const inside =
  /^(parliament(ary|arians?)?|congress\w*|senat\w+|lawmakers?|legislat\w+|cabinet|court|judges?|part(y|ies)|coalition|opposition|union|compan(y|ies)|firms?|corporation|bipartisan|Democrats?|Republicans?|federal|agenc(y|ies)|Act)$/i;

/** [the European *Union*]: no union of workers. */
const isOfStates = (text: string, before: string | undefined): boolean =>
  text === 'Union' && /^(European|African|Soviet|Customs|Eurasian|Economic)$/.test(before ?? '');

function ofSentence({ frames }: Draft, { transcript, domestic }: Surroundings): string[] {
  const text = frames[0]!.scene.tree.sentence.tokens.map((t) => t.text);
  return flags({
    transcript,
    domestic,
    'first person': text.some((t) => /^(I|we|We|our|my)$/.test(t)),
    long: text.length > 45,
    question: text.at(-1) === '?',
    'inside one state': text.some((t, i) => inside.test(t) && !isOfStates(t, text[i - 1])),
  });
}
