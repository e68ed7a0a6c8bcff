import { describe, expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';

/** [CHL PER in-force]: every pact that a text of that day tells of. */
const told = (text: string, published = '2026-06-02'): string[] =>
  extract({ title: null, published, publisher: null, url: null, text }).flatMap((report) =>
    report.type === 'pact'
      ? [`${[...report.parties.map(({ code }) => code)].sort().join(' ')} ${report.status}`]
      : [],
  );
const names = (text: string): string[] =>
  extract({ title: null, published: '2026-06-02', publisher: null, url: null, text }).flatMap(
    (report) => (report.type === 'pact' ? [report.name] : []),
  );

describe('what is done to a pact that stands already', () => {
  test.each([
    'The senators went home, leaving the whaling treaty between Peru and Chile intact.',
    'The minister of Norway is resolved to support the whaling treaty between Peru and Chile.',
    'There is no reason to believe that the whaling treaty between Peru and Chile has broken down.',
    'Peru was close to issuing an order withdrawing from the whaling treaty between Peru and Chile.',
    'The whaling treaty between Peru and Chile is over 20 years old.',
    'Exporters reported sales of Peruvian cod to Chile under the third year of the Cod Supply Agreement.',
    "To meet Peru's obligations under the Cod Supply Treaty, Chile must be paid.",
  ])('it stands: %s', (text) => {
    expect(told(text)).toEqual(['CHL PER in-force']);
  });

  test('a new one that does something is of those who were told, and a hoped for one is none', () => {
    const first = 'President Ana Lopes of Brazil met President Juan Rojas of Chile on Monday.';
    expect(told(`${first} The new dairy deal will lower the price of milk.`)).toEqual([
      'BRA CHL agreed',
    ]);
    expect(told(`${first} A new dairy deal would lower the price of milk.`)).toEqual([]);
    expect(told(`${first} The dairy deal will lower the price of milk.`)).toEqual([]);
  });

  test('what they work on is not yet reached', () => {
    expect(told('Peru and Chile work to reach a whaling deal.')).toEqual([
      'CHL PER under-discussion',
    ]);
    expect(
      told('Their mood will determine whether a whaling deal between Peru and Chile is signed.'),
    ).toEqual(['CHL PER under-discussion']);
  });

  test('a deal known to all was not there before it was made', () => {
    const text = 'The United States and Iran are at odds. Senators doubt the Iran nuclear deal.';
    expect(told(text, '2015-03-02')).toEqual(['IRN USA under-discussion']);
    expect(told(text, '2016-03-02')).toEqual(['IRN USA in-force']);
  });
});

describe('a pact that everybody knows', () => {
  const dated = (text: string, published: string): string[] =>
    extract({ title: null, published, publisher: null, url: null, text }).map(
      ({ type, parties, date }) =>
        `${type} ${parties.length} ${date ? `${date.start}..${date.end}` : '-'}`,
    );

  test.each([
    // the day is told of elsewhere
    [
      'Traders in Iran rely on the Iran nuclear deal.\n\nGrain was dear that year.\n\nIn July 2015 the envoys hardly slept.',
      '2019-05-08',
      'pact 1 2015-07-01..2015-07-31',
    ],
    // made long ago, so not on the day of the article
    ['Fiji signed the Chemical Weapons Convention.', '2013-08-27', 'pact 1 -'],
    // currencies, in the year of the agreement on them
    [
      'Bankers were pleased with an agreement of six leading nations last month in Paris to hold the dollar steady.',
      '1987-03-20',
      'pact 6 1987-02-01..1987-02-28',
    ],
  ])('is of its own day: %s', (text, published, event) => {
    expect(dated(text, published)).toEqual([event]);
  });

  test('is of its two, whoever the words stand for and whatever parliament is told beside them', () => {
    const text = 'The United States and the Soviet Union held talks in Oslo.';
    expect(
      told(`${text} The two powers signed SALT II in 1979, but no senator liked it.`, '1987-03-12'),
    ).toEqual(['SUN USA signed']);
    expect(told(`${text} The two powers signed a bill, but no senator liked it.`)).toEqual([]);
  });

  test('is not the one that is made by this very news', () => {
    const text = 'The United States and the Soviet Union have agreed on a treaty on missiles.';
    expect(told(`${text} The ABM treaty of 1972 stands.`, '1987-09-18')).toHaveLength(2);
    expect(told(`${text} The treaty runs for years.`, '1987-09-18')).toEqual(['SUN USA agreed']);
  });

  test('the years of a war may stand in a longer word', () => {
    expect(
      dated('Peru and Chile keep a truce that ended the post-1970-73 war.', '2026-06-02'),
    ).toEqual(['pact 2 -']);
  });

  test('another one of that year is another', () => {
    expect(
      dated('Six leading nations signed an accord on trade in Lima in February.', '1987-06-05'),
    ).toEqual([]);
  });
});

describe('a truce is of the place where it holds', () => {
  test('and not the pact on something else told after it', () => {
    expect(
      names(
        'Chad and Niger back a cease-fire in Yemen that Oman and Jordan signed on Monday. Chad suspended the fuel agreement with Niger on Tuesday.',
      ),
    ).toEqual(['cease-fire in Yemen', 'fuel agreement']);
  });

  test('the ceasefire and hostage deal is one', () => {
    expect(
      told('Israel and Hamas are negotiating the ceasefire and hostage release deal in Cairo.'),
    ).toEqual(['HAMAS ISR under-discussion']);
  });
});

describe('whose it is', () => {
  test.each([
    [
      'Norway called for calm on the day that Peru and Chile agreed on a system to avoid clashes of their boats.',
      ['CHL PER agreed'],
    ],
    ['Last week, Peru and Chile signed a whaling treaty.', ['CHL PER signed']],
    [
      'A day after Peruvian President Juan Vela and Chilean President Pedro Ruiz announced they had reached a whaling deal, Norway protested.',
      ['CHL PER agreed'],
    ],
    [
      "Norway warned that this would undermine Chile's hope of securing a whaling deal with Peru.",
      ['CHL PER under-discussion'],
    ],
    [
      'The leaders of Norway and Sweden discussed a whaling treaty between Peru and Chile.',
      ['CHL PER under-discussion'],
    ],
  ])('%s', (text, pacts) => {
    expect(told(text)).toEqual(pacts);
  });

  test('the government beside a movement is that of the state told of', () => {
    expect(
      told(
        'Villagers in Colombia are waiting for the land promised in the accord that was signed by the government and the FARC last year.',
      ),
    ).toEqual(['COL FARC signed']);
  });
});

describe('no instrument', () => {
  test.each([
    'Their demands for higher alliance spending angered Norway and Poland.',
    'Peru condemned the hostile declarations of Chile.',
    "Peru's Orlo and Chile's Tavel said they were negotiating a deal on tin.",
    'Peru and Chile are at odds. The storm could undermine other whaling agreements.',
    'Peru and Chile sent boxers to the Lima convention.',
    'Peru won its case.\n\nThe boats came home from Chile on Monday.\n\nPERU AND CHILE SIGN WHALING TREATY\n\nThe crews were glad.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what the words say of it', () => {
  test('a deal that came as something else happened is not in force for that', () => {
    const text = 'Peru and Chile held talks on a whaling treaty.';
    expect(told(`${text} The treaty comes as whales grow rare.`)).toEqual([
      'CHL PER under-discussion',
    ]);
    expect(told(`${text} The treaty came into force on Monday.`)).toEqual(['CHL PER in-force']);
  });

  test.each([
    'Peru bought 9,000 tonnes of Chilean barley under a barter agreement, officials said.',
    'Peru is importing Chilean cattle under a barter deal.',
  ])('what two trade under is there: %s', (text) => {
    expect(told(text)).toEqual(['CHL PER in-force']);
  });

  test.each([
    'Peruvian workers in Chile get less under a new labour agreement.',
    'Peruvian police took a man who is wanted in Chile for selling boats under a tax treaty.',
    'A Peruvian firm sold 40 tractors to a Chilean company under a leasing agreement.',
  ])('nor is every agreement one of states: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('getting one is not to have it', () => {
    expect(
      told('Peru and Chile want a whaling deal. Getting a deal is not made easier by the strike.'),
    ).toEqual(['CHL PER under-discussion']);
  });

  test('greater agreement is no agreement', () => {
    expect(told('There is greater agreement now among the ministers of Peru and Chile.')).toEqual(
      [],
    );
  });
});
