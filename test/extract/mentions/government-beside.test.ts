import { expect, test } from 'vitest';
import { tells } from '../refiners/told.ts';

test.each([
  ['Government and FARC negotiators met in Havana on Monday.', ['COL FARC held 2026-06-01 Havana']],
  [
    'Delegations of the FARC and the government will meet in Lima on Friday.',
    ['COL FARC planned 2026-06-05 Lima'],
  ],
  ['Talks between the government and the TPLF resumed on Monday.', ['ETH TPLF held 2026-06-01 -']],
  // one that has a name is that one
  ['The Norwegian government and the FARC held talks on Monday.', ['FARC NOR held 2026-06-01 -']],
])('the government of the land where they are armed: %s', (text, events) => {
  expect(tells(text)).toEqual(events);
});

test('a government that is named as that of another land', () => {
  expect(tells('RENAMO and the government of Zimbabwe met in Harare on Monday.')).toEqual([
    'RENAMO ZWE held 2026-06-01 Harare',
  ]);
});
