import type { Report } from '#shared/event.ts';
import { extract } from '../../../functions/extract/extract.ts';

/** Published on Tuesday 2 June 2026, unless another day is given. */
export const read = (text: string, published: string | null = '2026-06-02'): Report[] =>
  extract({ title: null, published, publisher: null, url: null, text });

const codesOf = ({ parties }: Report): string =>
  parties
    .map((party) => party.code)
    .sort()
    .join(' ');

/** `NOR CHL held 2026-05-29 Oslo`, as far as the report says so. */
export const told = ({ parties, status, date, place }: Report): string =>
  [
    ...parties.map((p) => p.code).sort(),
    status,
    date ? (date.start === date.end ? date.start : `${date.start}..${date.end}`) : '-',
    place?.name ?? '-',
  ].join(' ');

/** Every event of a text in one line each, as `told` puts it. */
export const tells = (text: string, published?: string | null): string[] =>
  read(text, published).map(told);

/** The pacts alone. */
export const pacts = (text: string): string[] =>
  read(text)
    .filter((report) => report.type === 'pact')
    .map(told);

/** `meeting CHL NOR` of each report, codes in the order of the alphabet. */
export const sides = (text: string): string[] =>
  read(text).map((r) => [r.type, ...r.parties.map((p) => p.code).sort()].join(' '));

/** Codes of each meeting that a text tells of, in the order of the alphabet. */
export const meetingsIn = (text: string): string[] =>
  read(text, '2019-05-08')
    .filter((report) => report.type === 'meeting')
    .map(codesOf)
    .sort();

/** Who is in each meeting that a text tells of: codes in the order of the alphabet, then the people in the order of the text. */
export const whoMeets = (text: string): string[] =>
  extract({ title: null, published: '2012-05-10', publisher: null, url: null, text })
    .filter((report) => report.type === 'meeting')
    .map(({ parties, participants }) => {
      const codes = parties.map((party) => party.code).sort();
      return [...codes, ...participants.map((p) => p.name).sort()].join(', ');
    })
    .sort();
