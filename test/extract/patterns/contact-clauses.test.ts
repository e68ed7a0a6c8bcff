import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../functions/extract/document/read-document.ts';
import { hang, isWhole } from '../../../functions/extract/grammar/hang.ts';
import { readScenes } from '../../../functions/extract/patterns/read-scenes.ts';
import { pacts } from '../refiners/told.ts';

describe('a clause without [that] is told of the noun right before it', () => {
  test.each([
    [
      'It rests on a fisheries agreement Peru and Chile signed in March.',
      'CHL PER signed 2026-03-01..2026-03-31 -',
    ],
    [
      'Under a deal Peru struck with Chile last month, trawlers may sail.',
      'CHL PER agreed 2026-05-01..2026-05-31 -',
    ],
    [
      'Under the cod treaty Peru signed with Chile in 2012, trawlers may sail.',
      'CHL PER signed 2012-01-01..2012-12-31 -',
    ],
    [
      'Despite a pact Peru and Chile made in May, trawlers were seized, officials said.',
      'CHL PER agreed 2026-05-01..2026-05-31 -',
    ],
    // a day makes nothing, and a verb with an object of its own is no such clause
    [
      'After weeks without a deal Peru signed a cod treaty with Chile on Monday.',
      'CHL PER signed 2026-06-01 -',
    ],
    ['Peru and Chile announced a deal Monday, officials said.', 'CHL PER agreed 2026-06-01 -'],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});

test('a mended tree has no ring in it', () => {
  const document = readDocument({
    title: null,
    published: '2026-06-02',
    publisher: null,
    url: null,
    text: 'If the text of the truce President Ana Vella made with Chile on Monday, Chile withdrew from the pact.',
  });
  const scenes = readScenes(document, new Map());
  expect(scenes.map(({ tree }) => isWhole(tree))).toEqual([true]);
  const [first, ...rest] = scenes[0]!.tree.words;
  // the root under its own child
  const ring = [
    { ...first!, head: 1 },
    { ...rest[0]!, head: 0 },
  ];
  expect(isWhole(hang(scenes[0]!.tree.sentence, ring))).toBe(false);
});
