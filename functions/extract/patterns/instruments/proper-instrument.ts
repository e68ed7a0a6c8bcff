import type { Instrument, Scene } from '../frame.ts';
import { clubs } from './acronyms.ts';
import { acronymAfter, complementOf, nameOf } from './instrument-name.ts';
import { notBetweenStates, weakNouns } from './instrument-nouns.ts';
import { hasPair, isLoose, isPartOfAName } from './instrument-sense.ts';
import { knownWithin } from './known-instruments.ts';
import { knownPact } from './known-pacts.ts';
import { isMade } from './made-instruments.ts';

/** [the *General Security of Military Information Agreement*]: by a name of its own. */
export function properAt(
  scene: Scene,
  index: number,
  lemma: string,
  proper: { first: number; last: number },
  plural: boolean,
  acronyms: ReadonlyMap<string, string>,
): Instrument | null {
  const { tree } = scene;
  if (isPartOfAName(tree, index)) return null;
  if (lemma === 'alliance' && clubs.test(tree.words[index - 1]?.text ?? '')) return null;
  if (
    weakNouns.has(lemma) &&
    !hasPair(scene, proper) &&
    knownPact(nameOf(tree, proper.first, proper.last)) === null
  ) {
    if (
      /^(partnership|alliance|understanding|arrangement|framework|roadmap|charter)$/.test(lemma) &&
      (proper.last === index || lemma === 'alliance') &&
      !isMade(tree, index)
    )
      return null;
  }
  for (let i = proper.first; i < index; i++) {
    if (notBetweenStates.has(tree.words[i]!.text.toLowerCase())) return null;
  }
  const acronym = acronymAfter(tree, proper.last);
  // [the North American Free Trade Agreement *to Ohio's* millers]
  const known =
    knownWithin(tree, proper) ?? knownWithin(tree, { first: proper.first, last: index });
  if (known) return { head: index, ...known, acronym, proper: true, plural, bare: false };
  // its letters tell how far the name goes: [Acquisition and Cross-Servicing Agreement (ACSA)]
  const named = (acronym && acronyms.get(acronym)) ?? nameOf(tree, proper.first, proper.last);
  // [the Memorandum of Understanding *concerning fisheries*]: of its sort there are many
  const subject = sortsOnly.test(named) ? complementOf(tree, proper.last) : null;
  const name = subject ? `${named} ${subject.text}` : named;
  return {
    head: index,
    ...proper,
    name,
    acronym,
    proper: true,
    plural,
    bare: false,
    ...(isLoose(tree, index, lemma) ? { loose: true as const } : {}),
  };
}

/** A sort of instrument, written large: without its subject it is no name. */
const sortsOnly =
  /^((Bilateral|Joint|New|Trilateral) )*(Memorandum|Memorandum of Understanding|Agreement|Protocol|Declaration|Statement|Treaty|Accord|Convention)$/;
