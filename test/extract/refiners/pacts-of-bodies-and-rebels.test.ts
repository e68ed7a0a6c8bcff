import { expect, test } from 'vitest';
import { pacts, tells } from './told.ts';

/** Pacts of a body, of banks, of a movement or of rebels: who stands for whom. */

test('of a body behind what it is called', () => {
  expect(
    pacts('Norway signed a cod pact with the South American bloc Mercosur and cut duties.'),
  ).toEqual(['MERCOSUR NOR signed 2026-06-02 -']);
});

test('of a body that is called by its last word, and of the country spoken of', () => {
  expect(
    pacts('Chad owes the IMF nothing. The country signed a loan agreement with the Fund in 1985.'),
  ).toEqual(['IMF TCD signed 1985-01-01..1985-12-31 -']);
  expect(pacts('Chad owes nothing. The country signed a loan agreement with the Fund.')).toEqual(
    [],
  );
});

test('of the body of a trade that one joins, and of rebels whose foe is known', () => {
  expect(
    pacts(
      'PERU JOINING INTERNATIONAL COCOA AGREEMENT\n\nPeru is to enter the International Cocoa Organisation (ICCO) soon, an ICCO official said.',
    ),
  ).toEqual(['ICCO PER signed 2026-06-02 -']);
  expect(
    pacts(
      'Rice is dear in Sierra Leone. In May, a truce was agreed by fighters of the Revolutionary United Front.',
    ),
  ).toEqual(['RUF SLE agreed 2026-05-01..2026-05-31 -']);
});

test('where a body alone meets, what is made of nobody else is its own', () => {
  const meeting = 'The International Coffee Organization council met in London on Monday.';
  expect(pacts(`${meeting} Delegates said an agreement on quotas was within reach.`)).toEqual([
    'ICO under-discussion 2026-06-01 -',
  ]);
  expect(
    pacts(
      `${meeting} Norway met Chile in Oslo. Delegates said an agreement on quotas was within reach.`,
    ),
  ).toEqual(['CHL NOR under-discussion 2026-06-02 -']);
});

test('a state told to owe to banks made its accord with them', () => {
  const accord =
    'Peru and Chile met in Lima on Monday. Peru will not revise the rescheduling accord.';
  expect(
    pacts(`${accord} The accord, reached in May, covers most of its commercial bank debt.`),
  ).toEqual([]);
  expect(pacts(`${accord} The accord, reached in May, covers most of its debt to Chile.`)).toEqual([
    'CHL PER agreed 2026-05-01..2026-05-31 -',
  ]);
});

test('of a movement, not of those who lead it', () => {
  expect(pacts('The Kurdish-led Syrian Democratic Forces signed a truce with Chad.')).toEqual([
    'SDF TCD signed 2026-06-02 -',
  ]);
  expect(tells('The Maltese-led Taliban talks ended on Monday.')).toEqual([
    'MLT TALIBAN held 2026-06-01 -',
  ]);
});

test('the land of a movement is not beside it, unless each has its own people there', () => {
  expect(pacts("A truce between Israel and Gaza's Hamas rulers collapsed on Monday.")).toEqual([
    'HAMAS ISR terminated 2026-06-01 -',
  ]);
  expect(pacts('Afghan Taliban envoys signed a trade deal with Iran on Monday.')).toEqual([
    'IRN TALIBAN signed 2026-06-01 -',
  ]);
  expect(pacts('Afghan and Taliban envoys signed a truce on Monday.')).toEqual([
    'AFG TALIBAN signed 2026-06-01 -',
  ]);
  expect(pacts('Yemeni Houthi rebels signed a truce with the government of Yemen.')).toEqual([
    'HOUTHI YEM signed 2026-06-02 -',
  ]);
});

test('a truce of one of those who fight with another movement is another', () => {
  const text =
    'Israel broke its ceasefire with Hamas on Monday. Hamas vowed revenge, and Hamas fired rockets at Israel.';
  expect(pacts(`${text} Israel and Hezbollah reached their own ceasefire in November.`)).toEqual([
    'HAMAS ISR violated 2026-06-01 -',
    'HEZBOLLAH ISR agreed 2025-11-01..2025-11-30 -',
  ]);
});

test('of no other state, where it is made with rebels whom nobody names', () => {
  const first = 'Chad and Niger signed a pact in May.';
  for (const truce of [
    'A truce between the government and the rebels in the hills collapsed on Monday.',
    'The government and the rebels signed a truce on Monday.',
    'Chad signed a truce with the guerrillas on Monday.',
  ])
    expect(pacts(`${first} ${truce}`)).toEqual(['NER TCD signed 2026-05-01..2026-05-31 -']);
  expect(
    pacts('Hezbollah fought for years. Chad signed a truce with the rebels on Monday.'),
  ).toEqual(['HEZBOLLAH TCD signed 2026-06-01 -']);
});

test('what a body agreed on in the month of its agreement is that agreement', () => {
  expect(
    tells(
      "Holm praised the December agreement of OPEC on stable prices. OPEC's December agreement on stable prices holds. The group OPEC agreed in December to cut output.",
      '1987-03-02',
    ).length,
  ).toBe(1);
});

test('what a body has agreed is no debt to banks, in whatever news of them', () => {
  const news =
    'Banks want their loans back. Bankers met other banks. The banks spoke of debt, interest and repayment.';
  expect(pacts(`${news} Holm praised the accord reached by OPEC in May.`)).toEqual([
    'OPEC agreed 2026-05-01..2026-05-31 -',
  ]);
});
