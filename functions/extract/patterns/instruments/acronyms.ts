import type { Document } from '../../document/document.ts';
import { instrumentNouns } from './instrument-nouns.ts';

/** Acronyms of instruments that the article spells out: [General Security … Agreement (GSOMIA)] → GSOMIA. */
export function spelledAcronyms(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { tokens } of document.sentences) {
    for (let i = 1; i + 1 < tokens.length; i++) {
      if (tokens[i]!.text !== '(' && tokens[i]!.text !== '-LRB-') continue;
      const acronym = tokens[i + 1]!.text;
      if (!/^[A-Z][A-Za-z]{1,9}$/.test(acronym) || acronym.replace(/[^A-Z]/g, '').length < 2)
        continue;
      if (
        !instrumentNouns.has(singular(tokens[i - 1]!.text.toLowerCase())) &&
        !instrumentNouns.has(singular((tokens[i - 2]?.text ?? '').toLowerCase()))
      )
        continue;
      let first = i - 1;
      while (
        first > 0 &&
        i - first < 16 &&
        isNamePart(tokens[first - 1]!.text, tokens[first - 2]?.text)
      )
        first--;
      while (first < i && !/^[A-Z]/.test(tokens[first]!.text)) first++;
      if (first >= i - 1 || isBody(tokens.slice(first, i))) continue;
      found.set(
        acronym,
        document.text.slice(tokens[first]!.start, tokens[i - 1]!.end).replace(/\s+/g, ' '),
      );
    }
  }
  return found;
}

/** [*Bank* for Cod Settlements (BCS)], [*Office* of the Lima Accords (OLA)]: what stands before [for] and [of] is what it is; so is a last [*Organization*]. */
function isBody(name: readonly { text: string }[]): boolean {
  if (bodies.test(name.at(-1)?.text ?? '')) return true;
  if (/^Alliances?$/.test(name.at(-1)?.text ?? '') && clubs.test(name.at(-2)?.text ?? ''))
    return true;
  const joint = name.findIndex(({ text }) => /^(for|of|on)$/.test(text));
  return joint > 0 && bodies.test(name[joint - 1]!.text);
}

const bodies =
  /^(Bank|Fund|Institute|Institution|Cent(re|er)|Organi[sz]ation|Agency|Bureau|Commission|Council|Committee|Office|Authority|Union|Association|League|Court|Tribunal|Forum|Movement|Front|Coalition|Network)$/;

/** [the Cocoa *Producers* Alliance]: a body of those. */
export const clubs = /^(Producers|Exporters|Growers|Importers|Workers|Farmers|Parties|Nations)$/;

const isNamePart = (text: string, before: string | undefined): boolean =>
  (/^[A-Z]/.test(text) && !/^(The|A|An)$/.test(text)) ||
  text === '-' ||
  (/^(of|on|for|and|the|to)$/.test(text) && before !== undefined && /^[A-Z]/.test(before));

const singular = (noun: string): string => noun.replace(/s$/, '');
