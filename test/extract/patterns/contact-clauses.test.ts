import { describe, expect, test } from 'vitest';
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
