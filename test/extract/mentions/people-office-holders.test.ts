import { describe, expect, test } from 'vitest';
import { sortOf } from '../../../functions/extract/mentions/actors.ts';
import { officeHolders } from '../../../functions/extract/mentions/office-holders.ts';
import {
  leaderCalled,
  partyOfSurname,
} from '../../../functions/extract/mentions/people/called-by-surname.ts';
import { surnamesOf } from '../../../functions/extract/mentions/people/family-names.ts';
import { partyOfHolder } from '../../../functions/extract/mentions/people/known-holders.ts';

const lines = officeHolders.trim().split('\n');

describe('the table of office-holders', () => {
  test.each(lines)('%s', (line) => {
    const [head, list] = line.split(/: (.*)/s) as [string, string];
    const [code] = head.split(' ') as [string];
    expect(sortOf(code), `${code} is no actor of the gazetteer`).not.toBeNull();
    expect(head.length).toBeGreaterThan(code.length + 1);
    for (const entry of list.split('; ')) {
      const years = /^\p{L}[\p{L}.'’ -]+ (\d{4})-(\d{4})?$/u.exec(entry);
      expect(years, entry).not.toBeNull();
      expect(Number(years![1])).toBeGreaterThan(1940);
      expect(Number(years![2] ?? 2099)).toBeGreaterThanOrEqual(Number(years![1]));
    }
  });

  test('names no one twice for the same years', () => {
    const entries = lines.flatMap((line) =>
      line
        .slice(line.indexOf(': ') + 2)
        .split('; ')
        .map((entry) => `${line.slice(0, line.indexOf(':'))} ${entry}`),
    );
    expect(entries.length).toBeGreaterThan(3000);
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });

  test('knows whom a name stands for, by year', () => {
    expect(partyOfHolder(['Eduard', 'Shevardnadze'], 1989)).toBe('SUN');
    expect(partyOfHolder(['Eduard', 'Shevardnadze'], 1998)).toBe('GEO');
    // nobody acts for a body before he leads it
    expect(partyOfHolder(['Renato', 'Ruggiero'], 1987)).toBeNull();
    expect(partyOfHolder(['James', 'Baker'], 1996)).toBe('USA');
    expect(partyOfHolder(['Joseph', 'R.', 'Biden', 'Jr.'], 2023)).toBe('USA');
    expect(partyOfSurname('Abdullah', 'King', 2008)).toBeNull();
    expect(partyOfSurname('Kohl', 'Chancellor', 1992)).toBe('DEU');
  });

  test('knows whoever is called by another name by both', () => {
    expect(surnamesOf(['Joko', 'Widodo'])).toEqual(['Widodo', 'Jokowi']);
    expect(leaderCalled('Widodo', 2023)).toBe('IDN');
    expect(leaderCalled('Jokowi', 2023)).toBe('IDN');
    expect(leaderCalled('Lula', 2023)).toBe('BRA');
    // of the name there was a king too
    expect(leaderCalled('Hussein', 1989)).toBeNull();
  });
});
