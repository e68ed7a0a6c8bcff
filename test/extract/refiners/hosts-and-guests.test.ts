import { expect, test } from 'vitest';
import { sides, whoMeets } from './told.ts';

/** Who comes on a visit, and whose land or whom he comes to. */
test.each([
  [
    'whom one meets in a third land, and not those of that land',
    'Peruvian President Ana Rojas was in Qatar meeting Norwegian Prime Minister Bo Holm.',
    ['NOR, PER, Ana Rojas, Bo Holm'],
  ],
  [
    'who welcomes a number of people',
    'Peruvian President Ana Rojas welcomed a number of Norwegian ministers in Lima.',
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'who hosts together with others',
    'Peru will co-host the summit on water with Norway and Fiji.',
    ['FJI, NOR, PER'],
  ],
  [
    'those of the place of an envoy’s own talks abroad',
    "Peruvian Foreign Minister Ana Rojas's talks in Oslo were cut short on Monday.",
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'the land in which all is made ready for a guest',
    'Security is tight in Oslo for the visit of Peruvian President Ana Rojas.',
    ['NOR, PER, Ana Rojas'],
  ],
  [
    'not the land in which a guest goes to see a thing',
    'Crowds stood in Oslo for the visit of Peruvian President Ana Rojas to a shipyard.',
    [],
  ],
  [
    'no land where somebody only speaks of a visit',
    "A spokesman said in Oslo that Peruvian President Ana Rojas's visit was dear.",
    [],
  ],
  [
    'on whom a courtesy call is paid',
    'Chilean President Luis Rojas paid a courtesy call on Norwegian Prime Minister Kari Lie on Monday.',
    ['CHL, NOR, Kari Lie, Luis Rojas'],
  ],
  [
    'the host of a visit that ends with a call for something',
    'Chilean President Luis Rojas wound up a two-day visit to Norway on Monday with a call for peace.',
    ['CHL, NOR, Luis Rojas'],
  ],
  [
    'who invites, though his country is not said beside him',
    'Polish Prime Minister Donald Tusk plans to visit Bhutan on an invitation from President Oswin Belzaro.',
    ['BTN, POL, Donald Tusk, Oswin Belzaro'],
  ],
  [
    'who stands behind the word for him',
    'Trade Minister Bo Holm of Chile spoke. During his visit to Lima, Norwegian Foreign Minister Kari Berg will speak at a school.',
    ['NOR, PER, Kari Berg'],
  ],
  [
    'whoever tells of a visit here, where the text says nowhere where that is',
    'Chilean Trade Minister Luis Rojas said that whales would come up during a visit here by Norwegian Foreign Minister Kari Berg.',
    ['CHL, NOR, Kari Berg'],
  ],
  [
    'the other of two told, to whom one came here',
    'Norway and Chile have signed no whaling pact. Kari Berg, the Norwegian foreign minister, praised whales during a visit here.',
    ['CHL, NOR, Kari Berg'],
  ],
  [
    'nobody to whom one came here, where nobody else is told',
    'Norwegian Foreign Minister Kari Berg praised whales during a visit here.',
    [],
  ],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
});

test.each([
  [
    'the host of three who come for talks, told once',
    'Foreign ministers of Kenya, Ghana and Mali travelled to Oslo on Monday for talks on the dam.',
    ['meeting GHA KEN MLI NOR'],
  ],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});

test('the guest who is named by his state alone comes too', () => {
  expect(
    whoMeets("Norwegian Prime Minister Kari Berg welcomed Chile's Luis Rojas in Oslo on Monday."),
  ).toEqual(['CHL, NOR, Kari Berg, Luis Rojas']);
  expect(whoMeets("Norway welcomed Chile's wine on Monday.")).toEqual([]);
});
