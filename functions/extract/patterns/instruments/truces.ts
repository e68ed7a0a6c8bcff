import type { Tree } from '../../grammar/tree.ts';
import type { Instrument, Scene } from '../frame.ts';
import { nameOf } from './instrument-name.ts';
import { knownPact } from './known-pacts.ts';

/** What stands behind a truce: where it holds, or the deal that it is half of. */
interface Behind {
  /** The words that go on its name. */
  readonly place: { readonly text: string; readonly last: number } | null;
  /** The instrument, where those words make one that everybody knows. */
  readonly whole: Instrument | null;
}

/** [a cease-fire *in Yemen*], [the ceasefire *and hostage release deal*]; null where the noun is none of a truce or nothing follows. */
export function truceAt(scene: Scene, lemma: string, index: number): Behind | null {
  if (!/^(ceasefire|cease-fire|truce|armistice)$/.test(lemma)) return null;
  const { tree } = scene;
  const whole = (name: string, last: number): Instrument => ({
    head: index,
    first: index,
    last,
    name,
    acronym: null,
    proper: true,
    plural: false,
    bare: false,
  });
  const last = dealBehind(scene, index);
  if (last !== null) return { place: null, whole: whole(nameOf(tree, index, last), last) };
  // [the 1950-53 *Korean War* ended in a truce]
  if (koreanWar.test(nameOf(tree, 0, tree.words.length - 1)) && isOfWar(tree, index))
    return { place: null, whole: whole('Korean War armistice', index) };
  const place = placeBehind(scene, index);
  if (!place) return null;
  const name = `${place.name} ceasefire`;
  return { place, whole: knownPact(name) ? whole(name, place.last) : null };
}

const koreanWar = /\bKorean (War|Conflict)\b|\b1950 ?[-–] ?(19)?53\b/i;

/** [ended *in* a truce], [the truce *suspending* the war], [the *1953* armistice]. */
const isOfWar = ({ words }: Tree, index: number): boolean =>
  words
    .slice(Math.max(0, index - 5), index + 4)
    .some((w) => /^(end|suspend|halt|stop|conclude)$/.test(w.lemma) || /\b1953\b/.test(w.text));

/** Last word of [*and* hostage release deal]. */
function dealBehind({ tree: { words } }: Scene, index: number): number | null {
  if (words[index + 1]?.text !== 'and' || !/^hostages?$/i.test(words[index + 2]?.text ?? ''))
    return null;
  const at = words.findIndex((w) => w.index > index + 2 && /^(deal|agreement)$/i.test(w.text));
  return at > 0 && at <= index + 5 ? at : null;
}

/** [*in Yemen*], [*for the Gaza Strip*]: each war has its own. */
function placeBehind(
  { tree, mentions }: Scene,
  index: number,
): { text: string; last: number; name: string } | null {
  const { words } = tree;
  if (!/^(in|for)$/.test(words[index + 1]?.text ?? '')) return null;
  const first = /^the$/i.test(words[index + 2]?.text ?? '') ? index + 3 : index + 2;
  const start = words[first]?.start;
  const mention = mentions.find(
    (m) => m.start === start && (m.kind === 'place' || (m.kind === 'actor' && m.form === 'name')),
  );
  if (!mention) return null;
  const last = words.findLastIndex((w) => w.end <= mention.end);
  return { text: nameOf(tree, index + 1, last), last, name: nameOf(tree, first, last) };
}
