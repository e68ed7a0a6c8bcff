import { describe, expect, test } from 'vitest';
import type { PactReport } from '#shared/event.ts';
import { extract } from '../../../functions/extract/extract.ts';

/** Every pact that a text published on Tuesday 2 June 2026 tells of. */
function pactsIn(text: string): PactReport[] {
  const article = { title: null, published: '2026-06-02', publisher: null, url: null, text };
  return extract(article).filter((report): report is PactReport => report.type === 'pact');
}

const names = (text: string): string[] => pactsIn(text).map((p) => p.name);
const codes = (text: string): string[] =>
  pactsIn(text).map((p) =>
    p.parties
      .map(({ code }) => code)
      .sort()
      .join(' '),
  );
const statuses = (text: string): string[] => pactsIn(text).map((p) => p.status);

describe('several instruments in one phrase', () => {
  test('an agreement for each subject of a list', () => {
    expect(
      names(
        'Chile and Ghana signed agreements on investment promotion, avoidance of double taxation, and cooperation in sports on Monday.',
      ),
    ).toEqual([
      'agreement on investment promotion',
      'agreement on avoidance of double taxation',
      'agreement on cooperation in sports',
    ]);
  });

  test('a deal for each partner', () => {
    expect(codes('Norway signed fisheries deals with Iceland and Ireland on Monday.')).toEqual([
      'ISL NOR',
      'IRL NOR',
    ]);
  });
});

describe('the latest status', () => {
  test('what was signed long ago and broke down this week is over', () => {
    expect(
      statuses(
        'Chad and Niger signed a grazing treaty in 1994. On Monday the grazing treaty collapsed.',
      ),
    ).toEqual(['terminated']);
  });

  test('a treaty that expires next year is in force', () => {
    expect(statuses('A gas treaty between Peru and Bolivia expires next year.')).toEqual([
      'in-force',
    ]);
  });

  test('the first state to join has joined', () => {
    expect(
      statuses('Malta welcomed Kenya becoming the first nation to join the Artemis Accords.'),
    ).toEqual(['signed']);
  });
});

describe('no pact between states', () => {
  test.each([
    'Canada welcomed a landmark deal between Boeing and Vietnam Airlines.',
    'Portugal said the new Jewish settlements near Hebron worried Spain.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

test('who brings the sides together is no party', () => {
  expect(codes('Egypt brokered a truce between Chad and Niger on Monday.')).toEqual(['NER TCD']);
});
