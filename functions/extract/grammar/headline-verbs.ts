import type { Form } from './join-units.ts';
import type { TaggedWord } from './tree.ts';

/**
 * [Kenya and Sudan *seal* dam deal], [Kenyan leader *heads* to Khartoum]: right behind those who do it, a verb that headlines are fond of and
 * the tagger takes for a noun is known by another that is nothing but a verb.
 */
export function withHeadlineVerbs(
  forms: readonly Form[],
  tagged: readonly TaggedWord[],
): readonly Form[] {
  // [*seal* dam deal *as* rebels hold out]: what another clause tells has a verb of its own
  const clause = tagged.findIndex(({ text }, i) => i > 2 && /^(as|after|while|amid)$/i.test(text));
  const told = clause < 0 ? tagged : tagged.slice(0, clause);
  if (told.some(({ xpos }) => /^(VBD|VBZ|VBP|MD)$/.test(xpos))) return forms;
  const at = told.findIndex(
    ({ text, upos, unit }, i) =>
      i > 0 &&
      /^(NOUN|PROPN)$/.test(upos) &&
      unit === null &&
      doings.test(text) &&
      isDoer(tagged[i - 1]!),
  );
  if (at < 0) return forms;
  const key = /s$/.test(forms[at]!.text) ? 'goes' : 'met';
  return forms.map((form, i) => (i === at ? { ...form, key } : form));
}

const doings =
  /^(seals?|inks?|signs?|strikes?|clinch|discuss|meets?|visits?|hosts?|heads|holds?|agree|reach|open|resume|quits?|mulls?|eyes|backs|scraps?|shelves?|okays?|ends?|halts?|extend|renew|welcomes?|rejects?|suspends?|seeks?|weighs?|delays?|ratif(y|ies)|approve|plan|finali[sz]es?|conclude|clinches|snubs?|shuns?|rebuffs?)$/;

const isDoer = ({ unit, lemma, upos }: TaggedWord): boolean =>
  unit === 'actor' ||
  unit === 'title' ||
  unit === 'name' ||
  upos === 'PROPN' ||
  /^(leader|minister|president|premier|envoy|official|negotiator)$/.test(lemma);
