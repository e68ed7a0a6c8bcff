import { describe, expect, test } from 'vitest';
import { pacts } from './told.ts';

describe('what is done to [it] is done to the pact told before', () => {
  test.each([
    [
      'Peru has a cod treaty with Chile. Chile suspended it in April.',
      'CHL PER suspended 2026-04-01..2026-04-30 -',
    ],
    [
      'The cod treaty between Peru and Chile has drawn fire from fishermen.\n\nThe two presidents sealed it in Arica last month.',
      'CHL PER agreed 2026-05-01..2026-05-31 -',
    ],
    [
      'The truce between Peru and Chile is holding, monitors said.\n\nIt took effect at midnight on Friday.',
      'CHL PER in-force 2026-05-29 -',
    ],
    [
      'Peru and Chile signed a cod treaty in 1994, and Peru pulled out of it last year.',
      'CHL PER terminated 2025-01-01..2025-12-31 -',
    ],
    [
      "Peru and Chile signed a cod treaty in 1994. Peru's senate ratified it two years later.",
      'CHL PER ratified 1996-01-01..1996-12-31 -',
    ],
    [
      // who says so, and those who vote, are no nearer thing
      'Peru has a cod treaty with Chile. At a rally in Arica, the president said Chile had suspended it in April.',
      'CHL PER suspended 2026-04-01..2026-04-30 -',
    ],
    [
      'Peru has a cod treaty with Chile. The government lost patience and suspended it in April.',
      'CHL PER suspended 2026-04-01..2026-04-30 -',
    ],
    [
      "Peru and Chile agreed on cod in a treaty in 1994. Peru's new president tore it up in May.",
      'CHL PER terminated 2026-05-01..2026-05-31 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});

describe('what is not done to it', () => {
  test.each([
    // others have no part in it
    [
      'Peru praised its cod treaty with Chile. The U.S. Senate has never ratified it.',
      'CHL PER in-force - -',
    ],
    [
      'Peru and Chile signed a cod treaty on Monday. It takes effect once both senates have ratified it.',
      'CHL PER signed 2026-06-01 -',
    ],
    [
      'Peru rejected a cod treaty with Chile on Monday. It took a year to negotiate the text.',
      'CHL PER rejected 2026-06-01 -',
    ],
    // a nearer thing
    [
      'Peru and Chile signed a cod treaty on Monday. A lighthouse stands on the cape, and Chile pulled out of it in May.',
      'CHL PER signed 2026-06-01 -',
    ],
    [
      "Peru and Chile signed a cod treaty on Monday. Peru's cabinet drew up a tax reform and approved it on Friday.",
      'CHL PER signed 2026-06-01 -',
    ],
    [
      'Peru and Chile signed a cod treaty on Monday. The mine was wet and it collapsed on Friday.',
      'CHL PER signed 2026-06-01 -',
    ],
    [
      'Peru and Chile signed a cod treaty on Monday. Chile was cautious; it took force to open the port.',
      'CHL PER signed 2026-06-01 -',
    ],
    [
      'Peru and Chile signed a cod treaty on Monday. Chile entered Tacna in May and withdrew from it on Friday.',
      'CHL PER signed 2026-06-01 -',
    ],
    // a law is signed too
    [
      'A law sets quotas for the cod treaty between Peru and Chile. The president signed it on Friday.',
      'CHL PER in-force - -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});
