import { expect, test } from 'vitest';
import { read, tells } from './told.ts';

test('a swap that two agree to, and what it is called after, are one', () => {
  const agreed = 'Peru and Chile agreed on Monday to swap 50 sailors each';
  expect(tells(`${agreed}.`)).toEqual(['CHL PER agreed 2026-06-01 -']);
  expect(tells(`${agreed}, in what would be the largest swap in years.`)).toEqual([
    'CHL PER agreed 2026-06-01 -',
  ]);
  expect(read(`${agreed}. They signed a tax treaty on Friday.`)).toHaveLength(2);
});

test('a declaration or a roadmap is the agreement of the next sentence, but not the deal that is still to come', () => {
  for (const paper of ['declaration of friendship', 'roadmap for peace'])
    expect(
      tells(`Peru and Chile signed a ${paper} on Monday. The accord was drafted in Oslo.`),
    ).toEqual(['CHL PER signed 2026-06-01 -']);
  expect(
    read(
      'Peru and Chile signed a declaration of friendship on Monday. They still want a trade deal.',
    ),
  ).toHaveLength(2);
});

test('a pact is not another by what tells when and how it was made', () => {
  const signed = 'Chad and Niger signed a grazing pact in 2015. Norway sold jets to Oman.';
  for (const later of ['The Rao-era deal was a first step', 'The long-awaited accord was hailed'])
    expect(tells(`${signed} ${later}.`)).toEqual(['NER TCD signed 2015-01-01..2015-12-31 -']);
  const agreed = 'Chad and Niger agreed to a truce on Monday. Norway sold jets to Oman.';
  expect(tells(`${agreed} The Qatari-brokered deal ends years of war.`)).toEqual([
    'NER TCD agreed 2026-06-01 -',
  ]);
  expect(read(`${agreed} The Norway-Oman accord was hailed.`)).toHaveLength(2);
});
