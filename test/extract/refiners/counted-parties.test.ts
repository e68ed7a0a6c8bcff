import { expect, test } from 'vitest';
import { sides } from './told.ts';

/** [The four], or several told in one list: which states those are. */
test.each([
  [
    'a quartet of states',
    'The quartet of Kenya, Ghana, Mali and Niger met in Accra on Friday.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'as many as are counted, of a list of which no event was told',
    'Kenya, Ghana, Mali, Niger and Togo are split over the dam. The five countries will meet in Accra on Sunday.',
    ['meeting GHA KEN MLI NER TGO'],
  ],
  [
    'the host of so many',
    'Leaders of Kenya, Ghana, Mali and Niger gathered in Oslo on Sunday. Norwegian Prime Minister Kari Berg hosted the four presidents.',
    ['meeting GHA KEN MLI NER NOR'],
  ],
  [
    'the three, and a meeting before',
    'The leaders of Kenya, Ghana and Mali met in Accra on Sunday. The three last met in Oslo in 2014.',
    ['meeting GHA KEN MLI', 'meeting GHA KEN MLI'],
  ],
  [
    'all of them, of whom two speak',
    'Kenya, Ghana and Mali met in Accra on Sunday. Kenya and Ghana said the agreement was a first step. Under the Accra accord, all armed groups must disarm.',
    ['meeting GHA KEN MLI', 'pact GHA KEN MLI'],
  ],
  [
    'all of them, of whom the talks name three',
    'Kenya, Ghana, Mali and Niger reached a deal on Sunday. Ministers of Kenya, Ghana and Mali came to Oslo for the final talks.',
    ['meeting GHA KEN MLI NER', 'pact GHA KEN MLI NER'],
  ],
  [
    'a pact of as many as met',
    'Kenya, Ghana, Mali and Niger met in Accra on Sunday. The four signed a defence treaty.',
    ['meeting GHA KEN MLI NER', 'pact GHA KEN MLI NER'],
  ],
  [
    'no list of another matter, told before',
    'Kenya, Ghana and Mali are hot countries. Peru and Chile met on Monday. The three countries signed a trade pact.',
    ['meeting CHL PER', 'pact CHL PER'],
  ],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});
