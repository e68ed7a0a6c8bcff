import { expect, test } from 'vitest';
import { Budget } from '../../../functions/extract/second-reader/budget.ts';

test('what is not spent can be spent; what is used up comes back at midnight (UTC)', () => {
  let now = Date.parse('2025-05-14T23:50:00Z');
  const budget = new Budget({ calls: 3, tokens: 1000 }, () => now);
  expect(budget.take(800)).toBe(true);
  expect(budget.take(300)).toBe(false);
  budget.giveBack(600);
  expect(budget.take(300)).toBe(true);
  expect(budget.take(500)).toBe(true);
  expect(budget.take(0)).toBe(false);
  now = Date.parse('2025-05-15T00:00:00Z');
  expect(budget.take(1000)).toBe(true);
});
