import type { Tree } from '../grammar/tree.ts';
import { codesOf } from './filling/agents.ts';
import type { Frame, Scene } from './frame.ts';
import { matchPact } from './match-pact.ts';
import { hasNearerThing, papers } from './nearer-thing.ts';
import { pactActs } from './pacts/pacts.ts';
import { childrenOf, is, isVerb } from './trees/relations.ts';

/**
 * [Peru has a cod treaty with Chile. Chile *suspended it* in April]: what is done to [it] is done to the one pact that the sentence
 * before tells, or its own before that word. `frames` are those of each scene, in reading order.
 */
export function withActsOnIt(
  scenes: readonly Scene[],
  frames: readonly (readonly Frame[])[],
): Frame[][] {
  const all: Frame[][] = [];
  for (const [i, scene] of scenes.entries()) {
    const own = frames[i]!;
    const { index } = scene.tree.sentence;
    const before = scenes[i - 1]?.tree.sentence.index === index - 1 ? all[i - 1]! : [];
    const acts = scene.tree.words
      .filter(({ text }) => /^(it|this)$/i.test(text))
      .flatMap((it) => {
        const earlier = own.filter((f) => (f.instrument?.head ?? it.index) < it.index);
        const isOwn = earlier.some((f) => f.type === 'pact');
        if (!mayStandFor(scene.tree, it.index)) return [];
        if (!isOwn && hasNearerThing(scene, it.index)) return [];
        const pact = onlyPact(isOwn ? earlier : before);
        return pact ? actsOn(scene, it.index, pact) : [];
      });
    all.push([...own, ...acts].sort((a, b) => a.cue - b.cue));
  }
  return all;
}

/** The pact of the frames, where they tell of one alone and of no paper that is signed too. */
function onlyPact(frames: readonly Frame[]): Frame | null {
  const pacts = frames.filter((f) => f.type === 'pact');
  const [first] = pacts;
  if (!first || first.instrument!.plural) return null;
  const origin = first.stands ?? first;
  const isOne = pacts.every(
    ({ scene, instrument, stands }) =>
      (stands ?? { scene, instrument }).scene === origin.scene &&
      (stands ?? { instrument }).instrument!.head === origin.instrument!.head,
  );
  return isOne && !first.scene.tree.words.some((w) => papers.test(w.lemma)) ? first : null;
}

/** [signed *it*], [pulled out of *it*], [*it* took effect], [*this* was ratified]; not [*it* was agreed that …]. */
function mayStandFor(tree: Tree, it: number): boolean {
  const word = tree.words[it]!;
  const verb = tree.words[word.head];
  if (!isVerb(verb) || isAwaited(tree, verb!.index)) return false;
  if (is(word, 'nsubj:pass'))
    return done.test(verb!.lemma) && childrenOf(tree, verb!.index, 'ccomp', 'csubj').length === 0;
  const isIt = /^it$/i.test(word.text);
  if (is(word, 'nsubj'))
    return (
      isIt &&
      comes.test(verb!.lemma) &&
      // [it *takes* effect once both have ratified it]
      /^VB[DN]$/.test(verb!.xpos) &&
      !is(verb, 'ccomp') &&
      !hasObject(tree, verb!.index)
    );
  return isIt && is(word, 'obj', 'obl') && it > verb!.index && done.test(verb!.lemma);
}

/** [takes effect *once* both *have ratified it*]: not done yet; [took effect *after* both *ratified it*]: done before. */
function isAwaited({ words }: Tree, verb: number): boolean {
  const before = words.slice(0, verb);
  const comma = before.findLastIndex((w) => /^[,;:]$/.test(w.text));
  return before
    .slice(comma + 1)
    .some((w) => /^(once|if|unless|until|till|before|after)$/i.test(w.text));
}

/** [it *holds talks*], [it *took force to* drive them out], but [it *took effect*]. */
const hasObject = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obj').some(
    (o) =>
      !/^(effect|force|hold)$/i.test(tree.words[o]!.text) ||
      /^to$/i.test(tree.words[o + 1]?.text ?? ''),
  );

const done =
  /^(sign|ink|initial|ratify|approve|negotiate|conclude|clinch|strike|reach|seal|finali[sz]e|broker|withdraw|pull|quit|abandon|scrap|tear|tore|torn|terminate|repudiate|renounce|abrogate|ditch|annul|revoke|suspend|freeze|violate|breach|flout|reject)$/;
const comes = /^(take|come|enter|go|expire|lapse|collapse|unravel|hold|survive)$/;

/** What is done to it, by whom it is between where that is known: [the treaty with Chile … Fiji's envoy *broke it* down for us]. */
function actsOn(scene: Scene, it: number, pact: Frame): Frame[] {
  const origin = pact.stands ?? pact;
  const sides = codesOf(origin.fillers.map((f) => f.agent));
  const instrument = { ...origin.instrument!, head: it, first: it, last: it, bare: true };
  return matchPact(pactActs, scene, instrument)
    .filter((f) => f.pattern !== 'named' && f.pactStatus && f.reality.mode === 'fact')
    .map((f) => ({
      ...f,
      stands: origin,
      fillers: f.fillers.filter(
        ({ agent }) => sides.size < 2 || agent.codes.every((c) => sides.has(c)),
      ),
    }));
}
