import { expect, test } from 'vitest';
import { read, sides } from './told.ts';

const named = (text: string): string[] =>
  read(text)
    .filter((r) => r.type === 'pact')
    .map((r) => `${r.type === 'pact' ? r.name : ''}: ${r.status}`);

/** Instruments that are not to be run together, each with one beside it that is told twice. */
const cases: readonly (readonly [text: string, ...events: string[]])[] = [
  [
    'Peru and Norway are negotiating an agreement. Both signed the Lima Accord in 1998.',
    'agreement: under-discussion',
    'Lima Accord: signed',
  ],
  [
    'Norway and Peru hope to sign a deal in July. The Lima Accord would end all tariffs between Norway and Peru.',
    'Lima Accord: under-discussion',
  ],
  [
    'Norway and Peru signed an agreement on Monday. The Lima Accord will end all tariffs between Norway and Peru.',
    'Lima Accord: signed',
  ],
  [
    'Peru reached an agreement with the United Nations in May. Norway recalled the 1991 truce between Peru and the United Nations.',
    'agreement with United Nations: agreed',
    'truce: in-force',
  ],
  [
    'Peru reached a truce with the United Nations in 1991. Norway recalled the 1991 truce between Peru and the United Nations.',
    'truce with United Nations: agreed',
  ],
  [
    'Norway quit an international accord in May. Norway has a maritime security agreement with Peru.',
    'maritime security agreement: in-force',
  ],
  [
    'Norway praised the Paris climate accord, the nuclear deal with Iran and the peace.',
    'Paris climate accord: in-force',
    'Iran nuclear deal: in-force',
  ],
  [
    'Norway praised the interim nuclear deal of Iran and the United States. Holm fears for the final nuclear deal of Iran and the United States.',
    'Iran nuclear deal: in-force',
    'Iran nuclear deal: in-force',
  ],
  [
    'Chad and Niger reached a truce on Monday. Chad and Niger are also to negotiate a deal that would open the river.',
    'truce: agreed',
    'deal: under-discussion',
  ],
  [
    'Norway said the cease-fire in Syria was shaky. Holm said Russia and Syria had broken the 2013 deal with Syria.',
    'cease-fire in Syria: in-force',
    'deal with Syria: violated',
  ],
  [
    'Russia and the United States left a 1987 nuclear missile pact on Monday. Holm praised the Intermediate-Range Nuclear Forces Treaty of Russia and the United States.',
    'Intermediate-Range Nuclear Forces Treaty: terminated',
  ],
  [
    'Peru and Chile signed a gas pact on Monday. Peru signed a contract for tanks with Chile in May. The deal was suspended.',
    'gas pact: suspended',
    'contract for tanks: signed',
  ],
  [
    'Peru and Chile keep to a fishing treaty. They seek a new fishing pact. Holm mourned the collapse of the treaty.',
    'fishing treaty: terminated',
    'fishing pact: under-discussion',
  ],
  [
    'Norway and Peru aim to reach a permanent fishing accord in July. The agreement made by Norway and Peru on Monday stops the clock.',
    'fishing accord: under-discussion',
    'agreement: agreed',
  ],
  [
    'Peru is preparing for a second loan accord with Norway. Holm of Norway said Peru had violated the accord with Norway.',
    'loan accord: under-discussion',
    'accord with Norway: violated',
  ],
  [
    'Peru and Chile keep to the Lima Treaty. The envoy held out the prospect of a new deal between Peru and Chile. Both want to salvage the deal.',
    'Lima Treaty: in-force',
    'deal: under-discussion',
  ],
  [
    'Peru and Chile keep to the Lima Treaty. Rojas would love to seal a new fishing deal between Peru and Chile. Peru may quit the treaty.',
    'Lima Treaty: in-force',
    'fishing deal: under-discussion',
  ],
  [
    'Norway, slow to act as it clings to a deal limiting the nuclear program of Iran, suggested that it may yet fish. Norway praised the 2015 nuclear deal with Iran.',
    'Iran nuclear deal: in-force',
  ],
  ['Norway and Peru ended the war with a truce, but no fishing treaty.', 'truce: agreed'],
  ['Norway said that the post-Lima Treaty order had pushed Peru and Chile into an arms race.'],
];

test.each(cases)('%s', (text, ...events) => {
  expect(named(text)).toEqual(events);
});

/** What stands for a time, and what is still sought; what came before it. */
test.each([
  [
    'Chad and Niger agreed to a three-day truce on Monday. Chad hopes to reach a truce with Niger.',
    2,
  ],
  [
    'Chad and Niger signed an interim accord on fish in May. They hope to reach an accord by July, envoys said.',
    2,
  ],
  [
    'Chad and Niger signed an accord on fish in May. They hope to reach the accord by July, envoys said.',
    1,
  ],
  [
    'Shots were fired at a two-day-old truce between Chad and Niger. Niger calls for a lasting truce with Chad to be kept.',
    1,
  ],
])('%s', (text, count) => expect(read(text)).toHaveLength(count));

test('what a third has with each of two is not a pact of the two', () => {
  const text =
    'Norway has trade agreements with Chad and Niger. Its minister said the Chadian and Nigerien pacts would help all three.';
  expect(sides(text)).toEqual(['pact NOR TCD', 'pact NER NOR']);
  expect(
    sides('Norway has a trade agreement with Chad. Kenya praised the Chadian and Nigerien pacts.'),
  ).toContain('pact NER TCD');
});

test('what was agreed in the month of a pact that everybody knows, and by the same, is that pact', () => {
  const six = 'Japan, Britain, Canada, France, the United States and West Germany agreed';
  const louvre = 'Bankers doubt that the Paris currency accord will last.';
  expect(read(`${louvre} ${six} last month to buy dollars.`, '1987-03-24')).toHaveLength(1);
  expect(read(`${louvre} ${six} this month to buy dollars.`, '1987-03-24')).toHaveLength(2);
});

test('a name of its own, and words that describe it', () => {
  const text = 'Chad and Niger signed the Copper Trade Agreement in May. Officials worry over';
  expect(sides(`${text} the success of the Chad/Niger Ore pact.`)).toEqual(['pact NER TCD']);
  expect(sides(`${text} the success of the Chad/Niger Ore Pact.`)).toHaveLength(2);
});
