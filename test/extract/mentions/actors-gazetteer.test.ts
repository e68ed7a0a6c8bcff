import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../functions/extract/document/tokenize.ts';
import type { ActorEntry } from '../../../functions/extract/mentions/gazetteer/entry.ts';
import {
  capitalOf,
  countryOf,
  gazetteer,
  membersOf,
  nameOf,
  placesNamed,
  sortOf,
} from '../../../functions/extract/mentions/gazetteer/gazetteer.ts';
import { organisations } from '../../../functions/extract/mentions/gazetteer/organisations.ts';
import { states } from '../../../functions/extract/mentions/gazetteer/states.ts';

const codesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|')[0]!);
const years = [1975, 1987, 1992, 2003, 2011, 2024];

const meaningsOf = (name: string, year: number): string[] => {
  const meant = (entry: { kind: string }) => {
    const actor = entry as ActorEntry;
    return entry.kind === 'actor' && actor.since <= year && year <= actor.until;
  };
  const match = gazetteer.match(tokenize(name, 0, name.length), 0, false, meant);
  const actors = (match?.values ?? []) as ActorEntry[];
  return [...new Set(actors.map(({ codes }) => codes.join()))];
};

describe('the gazetteer', () => {
  test('has the states, each with a name', () => {
    const codes = codesOf(states);
    expect(codes.length).toBeGreaterThan(230);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(nameOf(code)).not.toBe(code);
      expect(sortOf(code)).toBe('state');
      expect(countryOf(code)).toBe(code);
    }
  });

  test('knows where every capital lies', () => {
    for (const code of codesOf(states)) {
      const capital = capitalOf(code, 2011);
      if (capital !== null) expect(placesNamed(capital), `${code} ${capital}`).not.toEqual([]);
    }
  });

  test('members are actors it knows', () => {
    for (const code of codesOf(organisations)) {
      for (const year of years) {
        for (const member of membersOf(code, year))
          expect(sortOf(member), `${code} ${member}`).not.toBeNull();
      }
    }
  });

  test('a name means one actor at a time', () => {
    for (const line of [...states.trim().split('\n'), ...organisations.trim().split('\n')]) {
      const names = line
        .split('|')[1]!
        .split(';')
        .map((name) => name.replace(/ \[.*|^the /g, ''));
      for (const name of names.filter((n) => n !== '')) {
        for (const year of years)
          expect(meaningsOf(name, year).length, `${name} ${year}`).toBeLessThan(2);
      }
    }
  });

  test.each([
    ['Holland', 'NLD'],
    ['Burma', 'MMR'],
    ['Persia', 'IRN'],
    ['Swaziland', 'SWZ'],
    ['Republic of China', 'TWN'],
    ["People's Republic of China", 'CHN'],
    ['Côte d’Ivoire', 'CIV'],
    ['Timor-Leste', 'TLS'],
    ['OAU', 'AU'],
    ['CSCE', 'OSCE'],
    ['European Community', 'EU'],
    ['League of Arab States', 'ARABLEAGUE'],
    ['Sinn Féin', 'SINN_FEIN'],
    ['Khmer Rouge', 'KHMER_ROUGE'],
    // a body has the acronym that papers write
    ['International Sugar Organization', 'ISO'],
    ['Inter-American Development Bank', 'IADB'],
    ['Kurdistan Democratic Party of Iran', 'KDPI'],
    ['Movement for Democracy in Liberia', 'MODEL'],
    // unless another has it: two are called IWC, and NLD is a state
    ['International Wheat Council', 'IWC_WHEAT'],
    ['International Whaling Commission', 'IWC'],
    ['National League for Democracy', 'NLD_PARTY'],
  ])('%s is %s', (name, code) => expect(meaningsOf(name.replace('’', "'"), 2011)).toEqual([code]));
});
