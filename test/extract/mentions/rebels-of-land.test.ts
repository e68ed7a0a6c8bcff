import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';

/** `meeting FJI TON` of each report, codes in the order of the alphabet. */
const parties = (text: string, published: string): string[] =>
  extract({ title: null, published, publisher: null, url: null, text }).map((r) =>
    [r.type, ...r.parties.map((p) => p.code).sort()].join(' '),
  );

const talks = 'Syrian government and rebel delegations held talks in Oslo on Monday.';

test('the rebels of a land in the years of its war', () => {
  const text = `${talks} Syria is at war. Some rebels walked out.`;
  expect(parties(text, '2017-05-04')).toEqual(['meeting SYR SYROPP']);
  // nobody means those any more
  expect(parties(text, '2026-05-04')).toEqual([]);
});

test('both sides of a war, of which only one has a name', () => {
  expect(
    parties(
      'Syria is at war. Talks between the government and the opposition resume in Oslo on Friday, Syria said.',
      '2017-05-04',
    ),
  ).toEqual(['meeting SYR SYROPP']);
});

test('rebels of another land are others', () => {
  const text =
    'Syria is at war and Syria is poor. Norway and Chadian rebels held talks in Oslo on Monday.';
  expect(parties(text, '2017-05-04').join()).not.toContain('SYROPP');
});

test('a land that is named once has no part in the text', () => {
  expect(
    parties('Norway and the rebels held talks in Oslo on Monday. Syria was quiet.', '2017-05-04'),
  ).toEqual([]);
});

test('rebels who part from a state, by their office and as separatists', () => {
  const text =
    'Fighting raged in Chechnya, and Chechens fled. Russian envoy Ivan Orlov and rebel commander Aslan Daudov signed a truce on Thursday. Orlov will hold talks with separatist leaders in Moscow.';
  expect(parties(text, '1996-08-23')).toEqual(['meeting CHECHNYA RUS', 'pact CHECHNYA RUS']);
});

test('where rebels of another land are told of, nobody knows who the rebels are', () => {
  const text =
    'Turkey and Iraqi Kurdish rebels held talks in Ankara. The rebels agreed to a truce with Turkey.';
  expect(parties(text, '1996-08-23').join()).not.toContain('PKK');
});

test('the rebels are those of the land whom the text names', () => {
  const text =
    'Colombia is at war with the ELN. Colombian envoys and the rebels held talks in Lima on Monday.';
  expect(parties(text, '2005-05-04')).toEqual(['meeting COL ELN']);
});

test('who is named beside them in a land of one opposition is another', () => {
  const text = `${talks} Syria is at war. The Nusra Front was not there, Syrian officials said.`;
  expect(parties(text, '2016-05-04')).toEqual(['meeting SYR SYROPP']);
});
