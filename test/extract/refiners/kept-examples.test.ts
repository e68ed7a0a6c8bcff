import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  readExamples,
  writeExamples,
} from '../../../functions/extract/refiners/judge/kept-examples.ts';

test('drafts that are kept are read as they were written', () => {
  const drafts = [
    { article: 'a1', label: 1, weight: 1, features: ['bias', 'pact', 'pact noun deal'] },
    { article: 'a2', label: 0.5, weight: 1, features: ['bias', 'meeting'] },
  ];
  expect(readExamples(writeExamples(drafts))).toEqual(drafts);
});

test('the drafts kept for the judge each have a label and features with a name', () => {
  const file = new URL(
    '../../../functions/extract/refiners/judge/kept-drafts.tsv',
    import.meta.url,
  );
  const drafts = readExamples(readFileSync(file, 'utf8'));
  expect(drafts.length).toBeGreaterThan(400);
  for (const { label, features } of drafts) {
    expect([0, 0.5, 1]).toContain(label);
    expect(features.length).toBeGreaterThan(10);
    expect(features.every(Boolean)).toBe(true);
  }
});
