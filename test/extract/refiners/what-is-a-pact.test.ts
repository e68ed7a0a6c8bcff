import { expect, test } from 'vitest';
import { pacts, read } from './told.ts';

/** What is a pact, what it is called, and what has only its words. */
test.each([
  [
    'Officials concluded negotiations on the Compacts of Free Association between Peru and Chile.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
])('%s', (text, event) => {
  expect(pacts(text)).toEqual([event]);
});

test('the 2015 deal of Iran is known', () => {
  const [report] = read("Norway said that Iran's uranium work violated the 2015 deal.");
  expect(report?.type === 'pact' && report.name).toBe('Iran nuclear deal');
});

test.each([
  'Peru will open a bus link to Chile across the ceasefire line.',
  'Peru and Chile stand together, to move <s>pact</s> [past] what holds them back.',
  'The rules of Peru and Chile needed unanimous agreement from the European Union.',
  "Peru and Chile will discuss the Andean Partnership for Clean Growth Leaders' Summit.",
  'Under my memorandum of May 3, fishermen from Chile may stay in Peru, President Ana Vega of Peru said.',
  "Vega read a memorandum of the Peruvian president's May 3 call with Chilean President Luis Rojas.",
  'Vega told her about a new communications protocol with Peru, and of Chile.',
  'Vale, at the American Fishermen Association convention, said cod was dear.',
  'ABM Copper Corp is to sell shares in New York.',
  'Lima grew as a market for Chilean debt thanks to interest rate swaps, with which most bonds are sold.',
])('none in: %s', (text) => {
  expect(pacts(text)).toEqual([]);
});

test('a joint declaration on nothing is no pact', () => {
  expect(pacts('Peru and Chile issued a joint declaration on Monday.')).toEqual([]);
});

test('a name ends where the sentence goes on', () => {
  const names = read(
    'Peru and Chile signed a treaty on whale exports before they met. The concluded cod agreement between Peru and Norway is new.',
  ).flatMap((report) => (report.type === 'pact' ? [report.name] : []));
  expect(names).toEqual(['treaty on whale exports', 'cod agreement']);
});
