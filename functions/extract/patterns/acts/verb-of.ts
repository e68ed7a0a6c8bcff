import type { Tree } from '../../grammar/tree.ts';
import { instrumentNouns } from '../instruments/instrument-nouns.ts';
import { isNegated } from '../reality/negation.ts';
import { childrenOf, is, prepositionOf } from '../trees/relations.ts';

/** Lemma with its particle: [pulled out], [broke down]. */
export function verbOf(tree: Tree, verb: number): string {
  const word = tree.words[verb]!;
  // [the *so-called* Riga deal]: nobody called for it
  if (word.lemma === 'call' && /^so$/i.test(tree.words[verb - 2]?.text ?? '')) return 'so-call';
  // [*called a truce*]; [called *for* a truce] wishes one
  if (word.lemma === 'call') {
    const called = [...childrenOf(tree, verb, 'obj'), ...(is(word, 'acl') ? [word.head] : [])];
    if (called.some((c) => /^(truce|ceasefire|cease-fire)$/i.test(tree.words[c]!.lemma)))
      return word.xpos === 'VBG' ? 'call' : 'call-truce';
    // [*called* the treaty a mistake], [a pact that will be *called* the Riga Treaty]: nobody calls for it
    if (!tree.words.slice(verb + 1, verb + 8).some((w) => /^(for|off|on|upon)$/i.test(w.text)))
      return 'call-so';
  }
  if (/^(begin|start|commence)$/.test(word.lemma) && beginsTruce(tree, verb)) return 'begin-truce';
  if (word.lemma === 'leave') {
    const state = leftIn(tree, verb);
    if (state) return broken.test(state) ? 'leave-broken' : 'leave-so';
  }
  if (/^(take|bring)$/.test(word.lemma) && leadsOut(tree, verb)) return 'take-out';
  if (isMadeSo(tree, verb) || isNoForce(tree, verb) || isShortOf(tree, verb))
    return `${word.lemma}-so`;
  // [*made headway on* a treaty]: it is not made yet
  if (word.lemma === 'make' && childrenOf(tree, verb, 'obj').some((o) => isAdvance(tree, o)))
    return 'negotiate';
  const fate = fateOf(tree, verb);
  if (fate) return fate;
  if (givesAssent(tree, verb)) return 'approve';
  // [a deal *replacing* the treaty], [a text that *replaces* it]: not before it is there
  if (/^(replace|supersede)$/.test(word.lemma) && /^VB[ZG]$/.test(word.xpos)) return 'replace-so';
  // [*voted against* the treaty]
  if (word.lemma === 'vote' && tree.words[verb + 1]?.text === 'against') return 'vote-against';
  const particle = childrenOf(tree, verb, 'compound:prt', 'advmod', 'compound')
    .map((c) => tree.words[c]!)
    .find(
      (w) =>
        w.index > verb && /^(out|down|up|off|apart|back|away|aside|over|through)$/i.test(w.text),
    );
  const next = tree.words[verb + 1]?.text.toLowerCase() ?? '';
  const tail =
    particle?.text.toLowerCase() ??
    // [violated *over* the weekend]
    (/^(out|down|up|off|apart|back|away|aside|over)$/.test(next) &&
    !(next === 'over' && is(tree.words[verb + 1], 'case'))
      ? next
      : '');
  const lemma = /^(tore|torn)$/i.test(word.lemma) ? 'tear' : word.lemma.toLowerCase();
  return tail ? `${lemma}-${tail}` : lemma;
}

const isAdvance = ({ words }: Tree, noun: number): boolean =>
  /^(progress|headway|effort|strides|stride|push|advance|attempt|inroads)$/.test(
    words[noun]!.lemma,
  );

/** [*took* Fiji *out of* the treaty]. */
const leadsOut = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obl', 'nmod').some((o) => prepositionOf(tree, o) === 'out of');

const isSince = ({ words }: Tree, at: number): boolean => /^since$/i.test(words[at]!.text);

/** [*began* a truce], [a truce that *started* on Friday]: it stands since then. */
function beginsTruce(tree: Tree, verb: number): boolean {
  const { relation, head } = tree.words[verb]!;
  const begun = childrenOf(tree, verb, 'nsubj', 'obj');
  // [three months *since the truce began*]: its age
  if (
    [verb, ...begun].some((w) => childrenOf(tree, w, 'mark', 'case').some((c) => isSince(tree, c)))
  )
    return false;
  return [...begun, ...(relation.startsWith('acl') ? [head] : [])].some((c) =>
    /^(truce|ceasefire|cease-fire|armistice)$/i.test(tree.words[c]!.lemma),
  );
}

/** [*put* the treaty *on hold*], [*let* it *lapse*], [*declared* the truce *over*]: told by the words behind the instrument. */
function fateOf({ words }: Tree, verb: number): string | null {
  const behind = words
    .slice(verb + 2, verb + 10)
    .map((w) => w.text.toLowerCase())
    .join(' ');
  const { lemma } = words[verb]!;
  if (/^(put|place)$/.test(lemma) && /\bon (hold|ice)\b/.test(behind)) return 'put-off';
  const ends =
    (/^(let|allow)$/.test(lemma) && /\b(lapse|expire|die)\b/.test(behind)) ||
    // [declared it *over*], not [declared it over *the* radio]
    (/^(declare|pronounce)$/.test(lemma) &&
      /\b(dead|void|defunct|at an end|over)(?= ?([.,;]|and|but|on \w+day|$))/.test(behind));
  return ends ? 'terminate' : null;
}

/** [*gave its approval* to the treaty], [*won assent* for it], [*completed ratification* of it]. */
export const givesAssent = (tree: Tree, verb: number): boolean =>
  /^(give|grant|win|secure|gain|obtain|get|receive|complete|conclude|finish)$/.test(
    tree.words[verb]!.lemma,
  ) &&
  // [has *yet to* win approval]
  tree.words[verb - 2]?.text !== 'yet' &&
  childrenOf(tree, verb, 'obj').some(
    (o) =>
      /^(approval|consent|assent|blessing|ratification|endorsement|go-ahead)$/.test(
        tree.words[o]!.lemma,
      ) && isNegated(tree, o) === null,
  );

/** [the deal *fell short* of hopes], [*falls within* the law]: it does not fall. */
const isShortOf = ({ words }: Tree, verb: number): boolean =>
  words[verb]!.lemma === 'fall' &&
  /^(short|far|well|within|under|outside|below|on|to|into)$/i.test(words[verb + 1]?.text ?? '');

/** [the deal *came* after a week of talks], [the pact *went* too far]: no word of force or effect. */
function isNoForce(tree: Tree, verb: number): boolean {
  const { words } = tree;
  const { lemma } = words[verb]!;
  if (!/^(come|go|take|enter)$/.test(lemma)) return false;
  // [*came to* an agreement]
  if (lemma === 'come' && words[verb + 1]?.text === 'to')
    // [*came to* nothing]
    return /^(naught|nought|nothing)$/i.test(words[verb + 2]?.text ?? '');
  // [*entered* a trade agreement]; not [a truce that *entered* its third week]
  if (lemma === 'enter' && hasPactBehind(tree, verb)) return false;
  return !words
    .slice(verb + 1, verb + 5)
    .some((w) => /^(force|effect|hold|shape|place|life|operation|into|ahead|on)$/i.test(w.text));
}

const hasPactBehind = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obj').some((o) =>
    instrumentNouns.has(tree.words[o]!.lemma.toLowerCase()),
  );

/** [*made* the truce *permanent*], [*left* the pact *intact*]: the instrument was there before. */
function isMadeSo(tree: Tree, verb: number): boolean {
  const { lemma } = tree.words[verb]!;
  if (!/^(make|leave|get|render)$/.test(lemma)) return false;
  const own = childrenOf(tree, verb, 'xcomp', 'obj', 'nsubj').filter((c) => c !== verb);
  const things = own.flatMap((c) => [c, ...childrenOf(tree, c, 'obj', 'xcomp')]);
  return (
    things.some((c) => c > verb && (is(tree.words[c], 'xcomp') || !own.includes(c))) ||
    tree.words.slice(verb + 2, verb + 12).some((w) => w.upos === 'ADJ' && stays.test(w.text))
  );
}

/** [left the accord *in tatters*, *in limbo*, *hanging* by a thread]: what it was left as; who left it *in May* is out of it. */
function leftIn({ words }: Tree, verb: number): string | null {
  const behind = words.slice(verb + 2, verb + 14);
  const stop = behind.findIndex((w) => /^[,;:.]$/.test(w.text));
  const found = behind
    .slice(0, stop < 0 ? behind.length : stop)
    // [left it *after years* in doubt]
    .filter(
      (_, i, all) => !all.slice(0, i).some((w) => /^(after|last|since|before|for)$/i.test(w.text)),
    )
    .find(
      (w, i) =>
        /^(hanging|dangling|hobbled|exposed)$/i.test(w.text) ||
        (/^in$/i.test(behind[i - 1]?.text ?? '') && (broken.test(w.text) || open.test(w.text))),
    );
  return found ? found.text : null;
}

const broken = /^(tatters|ruins?|shreds|pieces|disarray|shambles)$/i;

const open = /^(limbo|doubt|jeopardy|place|force|effect|question|peril|danger)$/i;

const stays = /^(intact|alive|unchanged|dead|void|permanent|untouched|untenable|unworkable)$/i;
