import { expect, test } from 'vitest';
import { whoMeets } from './told.ts';

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
