import { expect, test } from 'vitest';
import { read, told } from './told.ts';

test.each([
  'The next meeting of the Fed is set for July.',
  "Traders await the Fed's meeting in July.",
  '"It will last," she said at the Agrona Copper Investment Summit in New York.',
])('the meeting of a bank or of businessmen is not that of those told before: %s', (next) => {
  expect(read(`Peru and Chile may meet soon. ${next}`).map(told)).toEqual(['CHL PER proposed - -']);
});

test('the next meeting is', () => {
  expect(read('Peru and Chile may meet soon. The next meeting is set for July.').map(told)).toEqual(
    ['CHL PER planned 2026-07-01..2026-07-31 -'],
  );
});
