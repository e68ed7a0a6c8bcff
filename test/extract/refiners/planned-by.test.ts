import { describe, expect, test } from 'vitest';
import { tells } from './told.ts';

describe('who plans a meeting with another or speaks of it would be in it', () => {
  test.each([
    [
      "Traders studied Chile's remarks on a possible meeting with Peru about copper.",
      'CHL PER proposed - -',
    ],
    ["Chile's plan for a summit with Peru was welcomed by Fijian miners.", 'CHL PER planned - -'],
    ['A proposal by Chile for a summit with Peru has been rejected.', 'CHL PER refused - -'],
    ['Norway dismissed a Chilean call for talks with Peru.', 'CHL PER proposed - -'],
  ])('%s', (text, event) => {
    expect(tells(text)).toEqual([event]);
  });

  test('unless both who meet are told', () => {
    expect(tells("Norway's plan for talks between Chile and Peru was welcomed.")).toEqual([
      'CHL PER planned - -',
    ]);
  });
});
