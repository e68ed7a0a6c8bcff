import { expect, test } from 'vitest';
import { read, tells } from '../refiners/told.ts';

/** Who holds a meeting at home, with whom, and for whom. */
test.each([
  [
    'two who host it together',
    'On Friday, Fiji will co-host an ocean summit with Peru and Chile.',
    ['CHL FJI PER planned 2026-06-05 -'],
  ],
  [
    'a clause that says who does so',
    'The third Summit for Rivers on June 29-30, which Chilean President Luis Rojas will co-host with the leaders of Peru and Fiji, is a first.',
    ['CHL FJI PER planned 2026-06-29..2026-06-30 -'],
  ],
  [
    'who is to be helped sits there too',
    'Norway hosted a donor conference for Chad in Oslo on Monday.',
    ['NOR TCD held 2026-06-01 Oslo'],
  ],
  [
    'and so he does who holds it',
    'Norway will hold a pledging conference for Haiti in Oslo next week.',
    ['HTI NOR planned 2026-06-08..2026-06-14 Oslo'],
  ],
  [
    'told of the meeting before the verb',
    'The next round of talks between Peru and Chile will be hosted by Norway in July.',
    ['CHL NOR PER planned 2026-07-01..2026-07-31 Norway'],
  ],
  [
    'who does something because of a visit to nobody else',
    'Fiji complained of harsh words after a visit by Chilean Foreign Minister Luis Rojas.',
    ['CHL FJI held 2026-06-02 Fiji'],
  ],
  [
    'who came, told likewise',
    'The summit on Monday was attended by Chilean President Luis Rojas and Peruvian Prime Minister Rosa Vega.',
    ['CHL PER held 2026-06-01 -'],
  ],
])('hosting: %s', (_, text, events) => {
  expect(tells(text)).toEqual(events);
});

test('who does something because of a visit to another is no host', () => {
  const text = 'Fiji complained after a visit there by Chilean Foreign Minister Luis Rojas.';
  expect(read(text)).toEqual([]);
});

test.each([
  ['a conference on a state', 'Norway hosted a conference on Chad in Oslo on Monday.'],
  ['a show', 'The awards show will be co-hosted by a Peruvian singer and a Chilean actor.'],
])('no meeting of two: %s', (_, text) => {
  expect(read(text)).toEqual([]);
});
