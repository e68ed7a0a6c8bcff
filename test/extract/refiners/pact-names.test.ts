import { describe, expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import { names, pactsIn } from './pacts-in.ts';

/** What a pact is called: where its name begins and ends. */
test('what came before a pact is no part of its name, what it does is', () => {
  expect(names('Norway and Iceland signed an accord following talks in Oslo.')).toEqual(['accord']);
  expect(names('Norway and Iceland signed an accord opening a bank.')).toEqual([
    'accord opening a bank',
  ]);
});

test('what two words say together stays in the name', () => {
  expect(names('Norway and Iceland signed a joint venture agreement on Monday.')).toEqual([
    'joint venture agreement',
  ]);
  expect(names('Norway and Iceland signed a joint fishing agreement on Monday.')).toEqual([
    'fishing agreement',
  ]);
});

describe('where a name ends', () => {
  test('before the day and the town of its signing', () => {
    expect(names('Mali and Niger signed the Algiers Accord on Monday.')).toEqual([
      'Algiers Accord',
    ]);
    expect(
      names('Peru and Chile signed the Treaty on Friendship and Borders on Monday in Lima.'),
    ).toEqual(['Treaty on Friendship and Borders']);
    expect(names('Togo and Benin signed the Keta Protocol in Lomé.')).toEqual(['Keta Protocol']);
  });
});

describe('names of pacts', () => {
  test('a memorandum is named with its subject', () => {
    expect(
      names(
        'Fiji and Tonga signed a memorandum of understanding last week on cable repairs. Fiji and Tonga welcomed the signing of a Memorandum of Understanding concerning tuna quotas.',
      ),
    ).toEqual([
      'memorandum of understanding on cable repairs',
      'Memorandum of Understanding concerning tuna quotas',
    ]);
  });

  test('the Paris accord is of the climate, and in 1987 of currencies', () => {
    const text =
      'Canada stood by the Paris accord on Monday. Canada and Japan praised the Paris accord.';
    const article = { title: null, publisher: null, url: null, text };
    const told = (published: string) =>
      extract({ ...article, published }).flatMap((r) => (r.type === 'pact' ? [r.name] : []));
    expect(told('2017-06-02')).toEqual(['Paris accord']);
    expect(told('1987-06-02')).toEqual(['Louvre Accord']);
  });

  test('what the parties do stands behind them', () => {
    expect(
      names(
        'Ministers of Chad and Niger announced an agreement between Chad and Niger to remove mines.',
      ),
    ).toEqual(['agreement to remove mines']);
  });

  test('what is agreed as part of an accord is the accord', () => {
    expect(
      names(
        'Peru and Chile signed a border accord on Monday. As part of the accord, Peru and Chile agreed to remove mines.',
      ),
    ).toEqual(['border accord']);
  });
});

test('what will start is no arms control, START is', () => {
  const kinds = (text: string) => pactsIn(text).map((p) => p.kind);
  expect(
    kinds('Peru and Chile will start to apply an accord on Monday that they signed in May.'),
  ).toEqual(['other']);
  expect(kinds('Russia said on Monday it would quit the New START treaty.')).toEqual([
    'arms-control',
  ]);
});
