import type { Tree } from '../grammar/tree.ts';
import { isWhereOneIs } from './hosts.ts';
import {
  effectOf,
  isNegated,
  looksForward,
  type Mode,
  type Reality,
  realityOf,
} from './reality.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from './relations.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Adjectives that settle it: [planned talks], [a proposed summit], [last week's meeting]. */
const adjectives: readonly (readonly [Mode, Reality['time'], ReadonlySet<string>])[] = [
  [
    'plan',
    'future',
    set(
      'planned upcoming forthcoming scheduled next coming future pending expected looming imminent impending',
    ),
  ],
  [
    'wish',
    'future',
    set(
      'proposed possible potential prospective eventual hypothetical likely would-be envisaged suggested',
    ),
  ],
  ['cancelled', 'past', set('cancelled canceled abortive aborted scrapped')],
  ['postponed', 'past', set('postponed delayed suspended')],
  [
    'fact',
    'past',
    set('recent last latest previous earlier past fruitless concluded failed inconclusive'),
  ],
  ['going-on', 'present', set('ongoing current continuing under-way on-going present')],
];

/** Verbs whose subject is the meeting: what they say of it. */
const subjectVerbs: ReadonlyMap<string, Mode> = new Map([
  ...'cancel scrap abandon'.split(' ').map((v) => [v, 'cancelled'] as const),
  ...'postpone delay suspend defer'.split(' ').map((v) => [v, 'postponed'] as const),
]);

const before = set('before ahead toward towards until till pending');
const after = set('after following since upon at during in from throughout amid amidst through on');

/** Whether the meeting that a noun names took place. `top` is the noun that the clause sees: [a *round* of talks]. */
export function nounReality(tree: Tree, top: number, noun: number): Reality {
  const byAdjective =
    adjectiveReality(tree, top) ?? (noun === top ? null : adjectiveReality(tree, noun));
  const negated = isNegated(tree, top) ?? isNegated(tree, noun);
  const base = governed(tree, top, 0);
  if (negated !== null && base.mode === 'fact')
    return { mode: 'denial', time: base.time, cue: negated };
  if (!byAdjective) return base;
  // [attended a planned summit], [cancelled the planned visit]: the verb knows better than the adjective
  if (['cancelled', 'postponed', 'refusal', 'denial'].includes(base.mode)) return base;
  // [will be freed after a *recent* visit], but [hopes for a repeat of the last meeting]
  if (byAdjective.mode === 'fact' && base.mode !== 'fact')
    return base.mode === 'plan' && base.cue === top ? byAdjective : base;
  return byAdjective;
}

function adjectiveReality(tree: Tree, index: number): Reality | null {
  for (const c of childrenOf(tree, index, 'amod', 'compound', 'acl', 'nmod')) {
    if (c > index) continue;
    const text = tree.words[c]!.text.toLowerCase();
    for (const [mode, time, words] of adjectives)
      if (words.has(text)) return { mode, time, cue: c };
  }
  return null;
}

function governed(tree: Tree, top: number, depth: number): Reality {
  const word = tree.words[top]!;
  const head = tree.words[word.head];
  const here: Reality = { mode: 'fact', time: 'past', cue: top, weak: true };
  if (childrenOf(tree, top, 'cop').length > 0) {
    const stay = realityOf(tree, top);
    // [is *on his way* to Oslo]: not there yet
    return word.lemma === 'way' && stay.mode === 'going-on'
      ? { mode: 'plan', time: 'future', cue: stay.cue }
      : stay;
  }
  if (isAheadOf(tree, top)) return { mode: 'plan', time: 'future', cue: top };
  if (!head || depth > 5) return headlineReality(tree, top) ?? here;
  // [kept secret *until after* Tuesday's meeting]
  const prepositions = prepositionOf(tree, top);
  const preposition = /\bafter$/.test(prepositions) ? 'after' : prepositions.split(' ')[0]!;
  if (isVerb(head)) {
    const above = tree.words[head.head];
    // [called off a meeting *planned* for May]: the parser may take the participle for the verb of a clause
    if (
      is(word, 'nsubj') &&
      isVerb(above) &&
      above!.index < top &&
      isBareParticiple(tree, head.index)
    )
      return underVerb(tree, top, above!.index, '', true);
    return underVerb(tree, top, head.index, preposition);
  }
  if (isNoun(head)) return underNoun(tree, top, head.index, preposition, depth);
  if (head.upos === 'ADJ') {
    const effect = effectOf(head, word);
    if (effect) return { mode: effect, time: 'future', cue: head.index };
  }
  return here;
}

/** [spoke *ahead of* her first visit], [met *prior to* the summit]: the words right before, wherever the parser hung them. */
function isAheadOf({ words }: Tree, top: number): boolean {
  let i = top - 1;
  while (i >= 0 && top - i < 8 && (isInside.test(words[i]!.upos) || words[i]!.text === '-')) i--;
  return /^(ahead of|prior to)$/i.test(`${words[i - 1]?.text} ${words[i]?.text}`);
}

const isInside = /^(DET|PRON|ADJ|NUM|NOUN|PROPN|PART)$/;

/** [a meeting *planned* for May], [talks *scheduled* in Riga]: no auxiliary, and nothing that is planned but the meeting before it. */
const isBareParticiple = (tree: Tree, verb: number): boolean =>
  /^(plan|schedule|slate|set|due|arrange|propose|expect)$/.test(tree.words[verb]!.lemma) &&
  /^VB[DN]$/.test(tree.words[verb]!.xpos) &&
  childrenOf(tree, verb, 'aux', 'obj', 'xcomp', 'ccomp').length === 0;

function underVerb(
  tree: Tree,
  top: number,
  verb: number,
  preposition: string,
  asObject = false,
): Reality {
  const word = tree.words[top]!;
  const head = tree.words[verb]!;
  const above = realityOf(tree, verb);
  if (is(word, 'nsubj') && !asObject) {
    const said = subjectVerbs.get(head.lemma.toLowerCase()) ?? called(tree, verb, 'off');
    if (said)
      return above.mode === 'denial'
        ? { ...above, mode: 'fact' }
        : above.mode === 'fact'
          ? { mode: said, time: above.time, cue: verb }
          : above;
    const passive = effectOf(head, word);
    if (passive && childrenOf(tree, verb, 'aux:pass', 'aux').length > 0 && head.xpos === 'VBN') {
      return { mode: passive, time: 'future', cue: verb };
    }
    if (above.mode === 'denial' && !occurs.test(head.lemma))
      return { ...above, mode: 'fact', time: 'past' };
    // [the visit *comes* at a bad time], held or to come
    if (head.lemma === 'come' && above.mode === 'fact' && above.time === 'present')
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    // [had hoped that the summit *could have brought* peace]: it was there, whatever it brought
    if (above.mode === 'wish' && above.time === 'past' && !occurs.test(head.lemma))
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    return ongoingVerb(head.lemma) && above.mode === 'fact' && above.time === 'present'
      ? { ...above, mode: 'going-on' }
      : above;
  }
  if (is(word, 'obj', 'ccomp', 'xcomp', 'iobj') || preposition === '') {
    // [*ruled out* talks] refuses them, [did *not* rule out] leaves them possible
    if (head.lemma === 'rule' && isParticle(tree, verb, 'out'))
      return {
        mode: /^(denial|refusal)$/.test(above.mode) ? 'wish' : 'refusal',
        time: 'future',
        cue: verb,
      };
    // [this *follows* a meeting]: it is over
    if (head.lemma === 'follow' && above.mode === 'fact')
      return { mode: 'fact', time: 'past', cue: verb };
    const off = called(tree, verb, 'off');
    // [NATO *called* an emergency meeting]: there will be one
    if (head.lemma === 'call' && !off && above.mode === 'fact')
      return { mode: 'plan', time: 'future', cue: verb };
    const effect = off ?? effectOf(head, word) ?? (head.lemma === 'offer' ? 'wish' : null);
    if (effect === 'fact') return isEnd(head.lemma) ? { ...above, mode: still(above) } : above;
    if (effect) {
      if (above.mode === 'denial' || above.mode === 'refusal')
        return { ...above, mode: effect === 'refusal' ? 'wish' : 'refusal' };
      if (above.mode === 'wish' && effect !== 'wish') return above;
      return { mode: effect, time: 'future', cue: verb };
    }
    return above;
  }
  if (before.has(preposition)) return { mode: 'plan', time: 'future', cue: top };
  // [*goes* on to London *for* a meeting]: he is not there yet
  if (
    preposition === 'for' &&
    above.mode === 'fact' &&
    above.time === 'present' &&
    /^(go|travel|fly|head|leave|depart|journey|embark)$/.test(head.lemma)
  )
    return { mode: 'plan', time: 'future', cue: verb };
  if (preposition === 'for' || preposition === 'to' || preposition === 'into') {
    const effect = looksForward(tree, head) ? 'plan' : effectOf(head, word);
    if (effect && effect !== 'fact') {
      if (above.mode === 'denial') return { ...above, mode: 'refusal' };
      return { mode: effect, time: 'future', cue: verb };
    }
    // [had hoped that it could have brought life into *those talks*]: they were there
    const known = childrenOf(tree, top, 'det').some((c) => /^those$/i.test(tree.words[c]!.text));
    if (known && above.mode === 'wish' && above.time === 'past')
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    return above;
  }
  if (preposition === 'after' || preposition === 'following' || preposition === 'since') {
    // [agreed to restore ties *after four days of talks*]: the talks led to it
    const agreed = tree.words[above.cue]!.lemma === 'agree';
    // [will go home *after the meeting*]: the one that was told of, held or to come
    const told = childrenOf(tree, top, 'det').some((c) =>
      /^(the|this)$/i.test(tree.words[c]!.text),
    );
    if (told && above.mode === 'plan') return { mode: 'fact', time: 'past', cue: top, weak: true };
    return above.mode === 'plan' && above.time === 'future' && !agreed
      ? { mode: 'plan', time: 'future', cue: top }
      : { mode: 'fact', time: 'past', cue: top };
  }
  // [a trip that will begin *with a visit* to Cairo]
  if (preposition === 'with' && /^(begin|start|open|end|conclude)$/.test(head.lemma)) return above;
  if (after.has(preposition)) {
    // [*tried* to assure him *in a call*]: he was called, whatever came of it
    const trier = tree.words[head.head];
    if (is(head, 'xcomp') && trier && /^(try|attempt|seek)$/.test(trier.lemma)) {
      const { mode, time } = realityOf(tree, trier.index);
      if (mode === 'fact' && time === 'past') return { mode, time, cue: top };
    }
    // [may raise it at the summit], [hopes to sign during the visit]: what is still to come is at one that is to come
    if (above.time === 'future' && (above.mode === 'wish' || above.mode === 'plan'))
      return { mode: 'plan', time: 'future', cue: top };
    return ['denial', 'wish', 'refusal', 'failure', 'cancelled'].includes(above.mode)
      ? { mode: 'fact', time: 'past', cue: top }
      : above;
  }
  return { mode: 'fact', time: 'past', cue: top, weak: true };
}

function underNoun(
  tree: Tree,
  top: number,
  noun: number,
  preposition: string,
  depth: number,
): Reality {
  const word = tree.words[top]!;
  const head = tree.words[noun]!;
  if (is(word, 'conj', 'appos')) return governed(tree, noun, depth + 1);
  // [*is in Lima* on a visit]
  if (/^(for|on)$/.test(preposition) && isWhereOneIs(tree, noun)) return realityOf(tree, noun);
  // [plans a *visit* to Cairo *for talks*]: as sure as the visit
  if (preposition === 'for' && /^(visit|trip|tour|stop|stopover|journey|way)$/.test(head.lemma))
    return governed(tree, noun, depth + 1);
  // [would open the *way* to a summit], [set the *stage* for talks]: none is set yet
  if (/^(to|for)$/.test(preposition) && /^(way|door|path|road|ground|stage)$/.test(head.lemma))
    return { mode: 'wish', time: 'future', cue: noun };
  const effect = effectOf(head, word);
  if (effect && effect !== 'fact' && ['for', 'to', 'of', 'on', ''].includes(preposition)) {
    return answered(tree, { mode: effect, time: 'future', cue: noun });
  }
  if (before.has(preposition)) return { mode: 'plan', time: 'future', cue: top };
  return { mode: 'fact', time: 'past', cue: top, weak: true };
}

/** [rejected an *offer* of talks], [accepted an *invitation* to the summit]: an answer says more than what it answers. */
function answered(tree: Tree, asked: Reality): Reality {
  const word = tree.words[asked.cue]!;
  const verb = tree.words[word.head];
  if (asked.mode !== 'wish' || !isVerb(verb) || !is(word, 'obj', 'nsubj')) return asked;
  const mode = answers.get(verb!.lemma);
  return mode && realityOf(tree, verb!.index).mode === 'fact'
    ? { mode, time: 'future', cue: verb!.index }
    : asked;
}

const answers: ReadonlyMap<string, Mode> = new Map([
  ...'reject refuse decline rebuff spurn dismiss snub'
    .split(' ')
    .map((v) => [v, 'refusal'] as const),
  ['accept', 'plan'] as const,
]);

/** A headline without a verb: [Talks on Cyprus in May]. Nothing is known but that it is talked of. */
function headlineReality(tree: Tree, top: number): Reality | null {
  const infinitive = childrenOf(tree, top, 'acl', 'xcomp').find(
    (c) => tree.words[c]!.xpos === 'VB',
  );
  return infinitive === undefined ? null : { mode: 'plan', time: 'future', cue: infinitive };
}

/** What a meeting does by taking place. */
const occurs = /^(take|begin|start|happen|occur|materiali[sz]e|hold|go)$/;

const isEnd = (lemma: string): boolean => /^(stop|end|finish|complete|quit)$/.test(lemma);

/** [threatened to *stop* the talks]: they go on. */
const still = ({ mode }: Reality): Mode =>
  ['wish', 'plan', 'condition', 'refusal', 'denial'].includes(mode) ? 'going-on' : mode;

const ongoingVerb = (lemma: string): boolean =>
  /^(continue|proceed|enter|underway|go|drag|progress|focus|last|run|stall)$/.test(lemma);

function called(tree: Tree, verb: number, particle: string): Mode | null {
  const word = tree.words[verb]!;
  if (!['call', 'put', 'break'].includes(word.lemma)) return null;
  if (!isParticle(tree, verb, particle)) return null;
  return word.lemma === 'put' ? 'postponed' : 'cancelled';
}

const isParticle = (tree: Tree, verb: number, particle: string): boolean =>
  childrenOf(tree, verb, 'compound', 'advmod', 'obl', 'case').some(
    (c) => tree.words[c]!.text.toLowerCase() === particle,
  ) || tree.words[verb + 1]?.text.toLowerCase() === particle;
