import { expect, test } from 'vitest';
import { sides, whoMeets } from './told.ts';

/** Who tells of talks, before or after them: whether he was in them. */
test.each([
  [
    'who says something to another in a call, told behind it',
    'The report deals with a phone call in which Peruvian President Ana Rojas asked Norwegian Prime Minister Bo Holm for a loan.',
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'whoever says that the two of them spoke',
    '“President Ana Rojas of Peru and I spoke on Monday about cod,” Norwegian Prime Minister Bo Holm said.',
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'not who spoke at the same place',
    '“President Ana Rojas of Peru and I spoke at the opening of a mine,” Norwegian Prime Minister Bo Holm said.',
    [],
  ],
  [
    'not a state that is merely spoken of in a call',
    'The report deals with a phone call in which a lawyer asked for a loan to Norway.',
    [],
  ],
  [
    'whose promise to another came during a phone call to settle something',
    "Peruvian President Ana Rojas's promise to Norwegian Prime Minister Bo Holm came during a phone call to settle the loan.",
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  ['not who calls on others to act', "Peru's call to settle the loan angered Norway.", []],
  [
    'who speaks in an address during a visit',
    'Peruvian President Ana Rojas, in an address on the last day of a state visit to Norway, said the loan was safe.',
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'the visitor, and not who is interviewed on the visit',
    'Peruvian President Ana Rojas spoke in an interview of the visit of Norwegian Prime Minister Bo Holm to Fiji.',
    ['FJI, NOR, Bo Holm'],
  ],
  [
    'who says that negotiators made progress in talks with somebody',
    'Peruvian Finance Minister Ana Rojas said negotiators had made good progress in talks with Norway.',
    ['NOR, PER'],
  ],
  [
    'not who says so of the talks of two others',
    'Peruvian Finance Minister Ana Rojas said negotiators had made good progress in talks between Norway and Fiji.',
    ['FJI, NOR'],
  ],
  [
    'who says that talks are under way with one or with two',
    'Talks are under way with Norway, the Peruvian minister said. Negotiations are under way with Fiji and Chile, the Peruvian minister said.',
    ['CHL, FJI, PER', 'NOR, PER'],
  ],
  [
    'whose government opened talks, as its minister says',
    'The Peruvian minister said the government had opened talks with Norway on cod.',
    ['NOR, PER'],
  ],
  [
    'a state whose decision came after it',
    "Peru's decision came after talks with Chile in Oslo.",
    ['CHL, PER'],
  ],
  [
    'only those between whom it was, whoever decided afterwards',
    "Peru's decision came after talks between Chile and Fiji in Oslo.",
    ['CHL, FJI'],
  ],
  [
    'nobody who is only spoken of ahead of talks',
    'Peruvian President Ana Rojas spoke ahead of talks with Finnish President Eva Braga.',
    ['FIN, PER, Ana Rojas, Eva Braga'],
  ],
  [
    'whom one met before one spoke',
    "Norwegian Foreign Minister Kari Berg spoke to reporters after meeting Peru's ambassador in Oslo.",
    ['NOR, PER, Kari Berg'],
  ],
  [
    'not who tells what another did during a visit to a third land',
    'Peruvian President Luis Rojas said Norwegian Prime Minister Kari Berg made threats during her visit to Chile.',
    ['CHL, NOR, Kari Berg'],
  ],
  [
    'each of those whose ministers are told in one, and who speaks after it',
    'Norwegian Trade Minister Kari Berg, speaking after quiet talks with the Fijian, Japanese and European Union trade ministers, was hopeful.',
    ['EU, FJI, JPN, NOR, Kari Berg'],
  ],
  [
    'who tells of it at a briefing',
    'Norwegian Trade Minister Kari Berg was hopeful. "We shall see," she told the press at a briefing following talks with the Chilean and Peruvian ministers.',
    ['CHL, NOR, PER, Kari Berg'],
  ],
  [
    'not who speaks after the talks of two others',
    'Norwegian Trade Minister Kari Berg, speaking after the Chad-Peru talks, was hopeful.',
    ['PER, TCD'],
  ],
  [
    'who stressed something in meetings with others',
    'Norwegian Prime Minister Kari Berg has sought to stress the worth of the dam in private meetings with Chilean officials.',
    ['CHL, NOR, Kari Berg'],
  ],
  [
    'who is said to be on his way, not who says so',
    'Peruvian President Ana Vella revealed that Peruvian Foreign Minister Bo Holm was on his way to Norway.',
    ['NOR, PER, Bo Holm'],
  ],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
});

test.each([
  [
    'who tells of talks with two',
    'The talks with Ghana and Mali were useful, the Kenyan foreign ministry said on Friday.',
    ['meeting GHA KEN MLI'],
  ],
  [
    'not who tells of talks between two',
    'The talks between Ghana and Mali were useful, the Kenyan foreign ministry said on Friday.',
    ['meeting GHA MLI'],
  ],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});

test('who makes a statement on the meeting of another was not at it', () => {
  expect(
    whoMeets(
      'Statement by President Ana Souza of Peru on Peruvian Foreign Minister Eva Paz’s meeting with Norwegian Foreign Minister Kari Berg.',
    ),
  ).toEqual(['NOR, PER, Eva Paz, Kari Berg']);
  expect(
    whoMeets(
      'Statement by Peruvian President Ana Souza before her meeting with Norwegian Foreign Minister Kari Berg.',
    ),
  ).toEqual(['NOR, PER, Ana Souza, Kari Berg']);
});

test('who tells what he himself does about talks takes part in them', () => {
  expect(
    whoMeets(
      'Peruvian President Ana Souza announced that she had agreed to extend a deadline for trade talks with Norway.',
    ),
  ).toEqual(['NOR, PER']);
  expect(
    whoMeets('Peruvian President Ana Souza said the plan to cut short talks with Norway was bad.'),
  ).toEqual([]);
});
