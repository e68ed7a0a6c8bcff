import { expect, test } from 'vitest';
import { sides, whoMeets } from './told.ts';

/** Whose a conference or a summit is: its host, its members, the land it is on. */
test.each([
  [
    'not the state that it is about',
    'Peru tops the agenda as OPEC ministers meet in Oslo. Fiji was high on the agenda when NATO ministers met in Rome.',
    ['NATO', 'OPEC'],
  ],
  [
    'who hosts a conference of donors for a land, and that land',
    "Norway hosted a donors' conference for Fiji in Oslo on Monday.",
    ['FJI, NOR'],
  ],
  [
    'of one state and a continent: that state, and the union of those; but not of businessmen',
    'Deals were struck at a Norway-Africa investment summit in Oslo on Monday. Shops were opened after the Peru-Africa Business Forum on Tuesday.',
    ['AU, NOR'],
  ],
  [
    'nobody at a conference on some matter, but its host',
    'Norway hosted an international conference on cod in Oslo on Monday.',
    [],
  ],
  [
    'the body, and not a member that raises a tax at home, nor a state that is no member',
    'Germany raised a tax after the G7 summit in Tokyo on Monday. Kenya agreed a tax after the EU summit in Brussels on Monday.',
    ['EU', 'G7'],
  ],
  [
    'whose pledge it was at a summit',
    "The aid honours Prime Minister Jens Stoltenberg's pledge at the NATO summit in Chicago in March.",
    ['NATO, NOR, Jens Stoltenberg'],
  ],
  [
    'the land that an international conference is on, where nobody is told to come',
    'An international conference on rebuilding Fiji opened in Oslo on Monday.',
    ['FJI'],
  ],
  [
    'the land in which its neighbours confer',
    'The president backed the regional peace conference in Cairo next week. A fishery conference in Lima ended on Monday.',
    ['EGY'],
  ],
  [
    'those who attend it, not the land it is on, and nobody where it is on a thing of that land',
    'The Peruvian and Chilean ministers attended the international conference on the war in Fiji in Oslo. An international conference on Fijian art opened in Oslo on Monday.',
    ['CHL, PER'],
  ],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
});

test.each([
  [
    'a conference of all who keep to a convention, and the two who meet beside it',
    'Peruvian Premier Ana Vella met Chilean President Luis Rojas today in Nairobi on the sidelines of the 31st Conference of the Parties to the UN Framework Convention on Climate Change.',
    ['meeting CHL PER', 'meeting CHL PER UN'],
  ],
  [
    'such a conference by its number',
    'Leaders gather in Nairobi this week for the COP31 climate summit.',
    ['meeting UN'],
  ],
  [
    'who presides over such a conference, and meets for his state',
    'COP31 president Luis Rojas of Chile met Peruvian Premier Ana Vella in Nairobi on Monday.',
    ['meeting CHL PER'],
  ],
  [
    'whom a summit gathers',
    'The summit in Accra gathers the leaders of Kenya, Ghana, Mali and Niger.',
    ['meeting GHA KEN MLI NER'],
  ],
  ['no evidence that one gathers', 'Kenya gathered evidence against Ghana and Mali on Friday.', []],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});
