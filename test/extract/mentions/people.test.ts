import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../functions/extract/document/read-document.ts';
import { findActors } from '../../../functions/extract/mentions/actors.ts';
import { findPeople } from '../../../functions/extract/mentions/people.ts';
import { nobody, offices, titled, unofficial } from './people-cases.ts';

function mentionsIn(text: string, published: string | null = null) {
  const document = readDocument({ text, title: null, published, publisher: null, url: null });
  return findPeople(
    document,
    document.sentences.map((sentence) => findActors(sentence, document.published)),
  );
}

const read = (text: string, published: string | null = null) =>
  mentionsIn(text, published).map((mention) => {
    if (mention.kind === 'office') return `${mention.text} ~ ${mention.title} | ${mention.party}`;
    const { name, title, party, official } = mention.person;
    return `${mention.text} = ${name} | ${title} | ${party}${official ? '' : ' *'}`;
  });

describe('people with their office and party', () => {
  test.each(titled)('%s', (text, found) => expect(read(text)).toEqual(found));
});

describe('offices without a name', () => {
  test.each(offices)('%s', (text, found) => expect(read(text)).toEqual(found));
});

describe('people who speak for no state', () => {
  test.each(unofficial)('%s', (text, found) => expect(read(text)).toEqual(found));
});

describe('nobody', () => {
  test.each(nobody)('%s', (text) => expect(read(text)).toEqual([]));
});

describe('one human being in one article', () => {
  const people = (text: string, published: string | null = null) => {
    const found = mentionsIn(text, published).flatMap((m) =>
      m.kind === 'person' ? [m.person] : [],
    );
    return { all: found, each: [...new Set(found)] };
  };

  test('a surname finds its owner behind and before it', () => {
    const { all, each } = people(
      'Lavrov is due in Oslo. Russian Foreign Minister Sergei Lavrov will stay a day. Mr. Lavrov then flies home.',
    );
    expect(all).toHaveLength(3);
    expect(each.map(({ name }) => name)).toEqual(['Sergei Lavrov']);
  });

  test('the fullest name is kept, with or without initials', () => {
    const { each } = people(
      'Robert Gates landed. Defense Secretary Robert M. Gates then met Gates family friends.',
    );
    expect(each.map(({ name }) => name)).toEqual(['Robert M. Gates']);
  });

  test('two Kims stay two', () => {
    const { each } = people(
      'South Korean President Kim Dae-jung met North Korean leader Kim Jong-il. President Kim smiled.',
    );
    expect(each.map(({ name, party }) => `${name} ${party}`)).toEqual([
      'Kim Dae-jung KOR',
      'Kim Jong-il PRK',
    ]);
  });

  test('the article wins over the table, the table over nothing', () => {
    expect(people('Foreign Minister Carl Bildt of Norway spoke.').each[0]?.party).toBe('NOR');
    expect(people('Carl Bildt spoke.', '2010-05-03').each[0]?.party).toBe('SWE');
  });

  test('a leader is known by surname only while in office', () => {
    expect(people('Talks with Gorbachev failed.', '1988-02-01').each[0]?.party).toBe('SUN');
    expect(people('Talks with Gorbachev failed.', '2015-02-01').each).toEqual([]);
  });

  test('a hyphen joins two leaders', () => {
    const { each } = people('The Trump-Putin summit opened.', '2018-07-16');
    expect(each.map(({ name, party }) => `${name} ${party}`)).toEqual(['Trump USA', 'Putin RUS']);
  });

  test('a month is no prime minister', () => {
    const { all } = people('British Prime Minister Theresa May flew to Berlin. They met in May.');
    expect(all).toHaveLength(1);
  });

  test('short and long given names are one', () => {
    const { each } = people('President Joseph R. Biden Jr. spoke. Joe Biden then left.');
    expect(each.map(({ name }) => name)).toEqual(['Joseph R. Biden Jr.']);
  });

  test('who is of the family is not meant by the family name of the leader', () => {
    const names = (text: string, published: string) =>
      people(text, published).all.map(({ name }) => name);
    const obama = 'Michelle Obama was in Lima. President Obama stayed away. Obama left.';
    expect(names(obama, '2012-09-25')).toEqual(['Michelle Obama', 'Obama', 'Obama']);
    const trump = 'Donald Trump Jr. saw a lawyer. President Donald Trump said so. Trump left.';
    const [junior, ...others] = names(trump, '2017-09-25');
    expect([junior, others]).toEqual(['Donald Trump Jr.', ['Donald Trump', 'Donald Trump']]);
  });

  test('a junior, or a relative of a former leader, who holds the office is meant', () => {
    const names = (text: string, published: string) =>
      people(text, published).all.map(({ name }) => name);
    expect(names('President Joseph R. Biden Jr. left. Biden spoke.', '2022-03-01')).toEqual([
      'Joseph R. Biden Jr.',
      'Joseph R. Biden Jr.',
    ]);
    expect(names('Secretary of State Hillary Clinton left. Clinton spoke.', '2010-03-01')).toEqual([
      'Hillary Clinton',
      'Hillary Clinton',
    ]);
  });

  test('an office without a country is of the state that the sentence and the article speak of', () => {
    const { each } = people(
      'LIMA, May 3 - Chile is not happy with the banks, Finance Minister Luis Rojas said. Chile owes them much.',
    );
    expect(each.map(({ name, party }) => `${name} ${party}`)).toEqual(['Luis Rojas CHL']);
  });

  test('the office of a list is that of its first', () => {
    const { each } = people(
      'Japanese Prime Minister Shinzo Abe and Defense Minister Goro Tanaka left.',
    );
    expect(each.map(({ name, party }) => `${name} ${party}`)).toEqual([
      'Shinzo Abe JPN',
      'Goro Tanaka JPN',
    ]);
  });

  test('a shorter word for the office is whoever was last named with one of that sort', () => {
    const names = (text: string) => people(text).all.map(({ name }) => name);
    expect(names('Chilean Foreign Minister Ana Soto landed. The minister smiled.')).toEqual([
      'Ana Soto',
      'Ana Soto',
    ]);
    expect(names('U.S. Secretary of State Ann Holt landed. The U.S. diplomat smiled.')).toEqual([
      'Ann Holt',
      'Ann Holt',
    ]);
    // of another land, any one, and of two nobody knows which
    expect(names('Chilean Foreign Minister Ana Soto left. The Peruvian minister smiled.')).toEqual([
      'Ana Soto',
    ]);
    expect(names('Chilean Foreign Minister Ana Soto left. A Chilean minister smiled.')).toEqual([
      'Ana Soto',
    ]);
    expect(
      names(
        'Chilean Oil Minister Ana Soto saw Peruvian Oil Minister Luis Rojas. The minister left.',
      ),
    ).toEqual(['Ana Soto', 'Luis Rojas']);
  });
});

const words =
  `President the Foreign Minister of Japan 's , Kim Jong-un al-Assad Mr. and Sergei V. Lavrov his counterpart
  Russian former - Gen. Secretary General Prime ( ) bin de O'Neill in Moscow chairman Queen`.split(
    /\s+/,
  );

test('mentions stand in the article in order and never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const found = mentionsIn(text);
      found.forEach((mention, i) => {
        expect(mention.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(mention.to).toBeGreaterThan(mention.from);
      });
    }),
    { numRuns: 300 },
  );
});

test.each(['President ', 'Foreign Minister of ', 'Kim ', 'al-Assad, the ', 'Presidents Bush and '])(
  'a long run of %s ends',
  (unit) => {
    expect(mentionsIn(unit.repeat(4000)).length).toBeLessThan(20_000);
  },
);
