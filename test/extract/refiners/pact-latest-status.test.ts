import { describe, expect, test } from 'vitest';
import { statuses } from './pacts-in.ts';

/** The status that a text tells last, and what else it says of a pact. */
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

  test('what enters into force next month has been signed, and does not stand yet', () => {
    const text = 'Fiji and Tonga signed a ferry agreement on Monday.';
    expect(statuses(`${text} The agreement enters into force on July 1.`)).toEqual(['signed']);
    expect(statuses(`${text} The agreement entered into force on Tuesday.`)).toEqual(['in-force']);
  });

  test('what is torn up or voted down', () => {
    expect(statuses('Norway tore up its fisheries treaty with Chile on Monday.')).toEqual([
      'terminated',
    ]);
    expect(
      statuses("Norway's parliament voted down the fisheries treaty with Chile on Monday."),
    ).toEqual(['rejected']);
  });

  test('the first state to join has joined', () => {
    expect(
      statuses('Malta welcomed Kenya becoming the first nation to join the Artemis Accords.'),
    ).toEqual(['signed']);
  });
});

describe('what is said of it', () => {
  test.each([
    ['A fisheries deal between Peru and Chile is within reach.', 'under-discussion'],
    ['The gas treaty between Peru and Chile is dead.', 'terminated'],
    ['Peru and Chile are close to a deal on copper.', 'under-discussion'],
    ['The Simla Agreement between India and Pakistan ended the war.', 'in-force'],
  ])('%s → %s', (text, status) => {
    expect(statuses(text)).toEqual([status]);
  });
});

describe('what a pact sets', () => {
  test('is broken as the pact is', () => {
    expect(
      statuses(
        'Peru broke the spirit of its agreement with Chile on Monday, Chilean ministers said.',
      ),
    ).toEqual(['violated']);
  });
});

describe('what becomes of it', () => {
  test('not before something else has come to pass', () => {
    expect(
      statuses(
        'Peru and Chile are working on a fishing treaty. The treaty could not be signed until Peru had paid.',
      ),
    ).toEqual(['under-discussion']);
  });

  test('what is needed is not yet done', () => {
    expect(
      statuses(
        'Peru and Chile are discussing a fishing deal. The ministers of Peru and Chile saw the need to close gaps, finalize the deal and pay for the boats.',
      ),
    ).toEqual(['under-discussion']);
  });

  test('two that have had a pact for years have another than the new one', () => {
    expect(
      statuses(
        'Norway announced a fishing deal with Iceland on Monday. The two countries have had a tariff agreement since 2012.',
      ),
    ).toEqual(['agreed', 'in-force']);
  });
});
