import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import { read, tells, told } from './told.ts';

/** Days that are not those of the words nearest to the meeting. */
const cases: readonly (readonly [text: string, event: string])[] = [
  [
    'Norway and Chile pledged on Saturday to spare the cod after a summit in Lima.',
    'CHL NOR held 2026-05-30 Lima',
  ],
  [
    'Norway and Chile agreed Tuesday to convene an international conference on cod.',
    'CHL NOR planned - -',
  ],
  [
    'Norway and Chile cut their fish duties at weekend talks in Lima, officials said.',
    'CHL NOR held 2026-05-30..2026-05-31 Lima',
  ],
  // From when they go on, told at the head; of a march, it is not of them.
  [
    'Since Saturday, Norway has been in discussion with Chile about cod.',
    'CHL NOR ongoing 2026-05-30..2026-06-02 -',
  ],
  [
    'Since Saturday crowds have marched while Norway was holding talks with Chile.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  // The day of another verb: what is still to come, what was said there.
  [
    'Chilean Finance Minister Luis Rojas will fly to Oslo on Sunday, after having completed his trip to Peru.',
    'CHL PER held 2026-06-02 Peru',
  ],
  [
    'Chilean Finance Minister Luis Rojas flew home on Sunday after having completed his trip to Peru.',
    'CHL PER held 2026-05-31 Peru',
  ],
  [
    'Chilean Oil Minister Luis Rojas, during a brief visit to Peru, told reporters that in May, prices had risen.',
    'CHL PER held 2026-06-02 Peru',
  ],
  [
    'Chilean Oil Minister Luis Rojas, during a visit to Peru in May, told reporters that prices had risen.',
    'CHL PER held 2026-05-01..2026-05-31 Peru',
  ],
  // Who leaves has been there, and what he came for was before.
  [
    'Chilean President Luis Rojas left Oslo on Monday for a summit of the African Union in Lima.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Chilean President Luis Rojas met King Olav of Norway in Oslo on Sunday. Rojas left Norway on Monday.',
    'CHL NOR held 2026-05-31 Oslo',
  ],
  [
    'Chilean President Luis Rojas is visiting Norway this week. He is to leave Oslo on Friday.',
    'CHL NOR ongoing 2026-06-02..2026-06-05 Oslo',
  ],
  // The stretch in which they are counted.
  [
    'Norwegian President Kari Lie and her Chilean counterpart, Luis Rojas, met in Lima. It was their third meeting this year.',
    'CHL NOR held 2026-06-02 Lima',
  ],
  [
    'Norway and Chile held their third meeting in Lima last month.',
    'CHL NOR held 2026-05-01..2026-05-31 Lima',
  ],
  // Two in a row have a town each.
  [
    'Peru hoped for progress at the OPEC session in Oslo and the July summit of the seven leading Western nations in Naples.',
    'G7 PER planned 2026-07-01..2026-07-31 Naples',
  ],
  // What it follows was on a day, and in a town, of its own.
  [
    'Norway and Chile ended talks on cod. Their talks followed an earlier round in Lima last September.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    'Norway and Chile held talks in Oslo on Monday. Their meeting followed an earlier round in Lima last May.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Norway and Chile met on the margins of a summit in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  // The day, and the town, of who tells of it.
  [
    'At a recent meeting in Lima of cod exporters, Norway and Chile said they would cut their catch, Icelandic Fisheries Minister Bo Holm told reporters Saturday.',
    'CHL NOR held - Lima',
  ],
  [
    'Iceland awaits the outcome of fish talks between Norway and Chile with concern, Fisheries Minister Bo Holm said in Reykjavik last Friday.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    'Norway and Chile split the cod at their last summit in Lima, officials said Thursday.',
    'CHL NOR held - Lima',
  ],
  [
    'Norway and Chile failed to reach agreement at talks in Lima, the Norwegian foreign ministry said on Friday.',
    'CHL NOR held 2026-05-29 Lima',
  ],
  // A meeting of which the first or the last day is told, and how many it has, is on all of them.
  [
    'Norway and Chile wound up four days of talks in Lima on Monday.',
    'CHL NOR held 2026-05-29..2026-06-01 Lima',
  ],
  [
    'A three-day conference of Norwegian and Chilean ministers begins in Oslo on Thursday.',
    'CHL NOR planned 2026-06-04..2026-06-06 Oslo',
  ],
  [
    'Officials of Norway and Chile will hold two-day talks in Oslo from June 30.',
    'CHL NOR planned 2026-06-30..2026-07-01 Oslo',
  ],
  [
    'Eva Lie of Norway was speaking after a three-day meeting with Chilean ministers in Lima.',
    'CHL NOR held 2026-05-31..2026-06-02 Lima',
  ],
  [
    'President Rojas of Chile arrived in Norway on Monday for a five-day visit.',
    'CHL NOR ongoing 2026-06-01..2026-06-05 Norway',
  ],
  [
    'President Rojas of Chile met Prime Minister Eva Lie of Norway on Monday during a three-day visit to Oslo.',
    'CHL NOR held 2026-06-01 Oslo',
  ],
  [
    'Norway and Chile failed to agree on the cod at talks in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  ['Norway and Chile are expected to return to Lima for peace talks.', 'CHL NOR planned - Lima'],
  [
    'Chilean President Luis Rojas arrived in Oslo on Sunday ahead of his meeting with King Olav of Norway on Thursday.',
    'CHL NOR planned 2026-06-04 Oslo',
  ],
  [
    'Chilean President Luis Rojas landed in Oslo on Sunday ahead of a meeting with King Olav of Norway.',
    'CHL NOR planned - Oslo',
  ],
  [
    'Chilean President Luis Rojas flew to Oslo on Sunday for talks with King Olav of Norway.',
    'CHL NOR held 2026-05-31 Oslo',
  ],
  [
    'Norwegian Foreign Minister Kari Berg and Chilean Foreign Minister Luis Rojas spoke by phone. They talked about the May 28 storm off Peru.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    'The ministers conferred on the third round of Norway-Chile fishery talks, scheduled for Friday in Lima.',
    'CHL NOR planned 2026-06-05 Lima',
  ],
  [
    'Norway and Chile have been holding closed talks in Lima, mediated by Peru, Fiji and Chad, on a truce at sea.',
    'CHL FJI NOR PER TCD ongoing 2026-06-02 Lima',
  ],
  [
    "Chilean Foreign Minister Luis Rojas's visit to Norway follows the murder of two diplomats in Lima on Wednesday night.",
    'CHL NOR ongoing 2026-06-02 Norway',
  ],
  [
    'Norway and Chile have held three rounds of talks with Peru as mediator.',
    'CHL NOR PER held - -',
  ],
  [
    'The envoy said officials of Norway and Chile had agreed on it at previous talks.',
    'CHL NOR held - -',
  ],
  [
    'Share prices rose ahead of the meeting of ministers from Norway and Chile on May 22, which calmed the market.',
    'CHL NOR held 2026-05-22 -',
  ],
  [
    'Norway raised its quota. Prices fell. Ships stayed in port.\n\nFishermen complained.\n\nBuyers waited.\n\nThe quota was announced two days before the scheduled arrival of Chilean President Luis Rojas in Oslo.',
    'CHL NOR planned 2026-06-04 Oslo',
  ],
  [
    'The talks between Norway and Chile, which must be concluded by October, are going well.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  [
    'Chile said on Monday it expects the meeting of Norway and Chile in Lima next week to be short.',
    'CHL NOR planned 2026-06-08..2026-06-14 Lima',
  ],
  [
    'The Norwegian prime minister pledged on Tuesday to work on a new quota in upcoming talks with the leaders of Chile and Peru.',
    'CHL NOR PER planned - -',
  ],
  [
    'Norway and Chile have been holding talks since last June. The senate put a deadline on the talks of October 1.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  [
    'Norwegian President Kari Berg greets Chilean President Luis Rojas at the airport in Oslo on November 20 at the start of a visit to Norway.',
    'CHL NOR held 2025-11-20 Oslo',
  ],
  [
    'Talks between Norway and Chile on quotas in the period from next April are due to start this autumn.',
    'CHL NOR planned 2026-09-01..2026-11-30 -',
  ],
  ['Norway and Chile concluded negotiations on a cod quota for 2028.', 'CHL NOR held 2026-06-02 -'],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('a swing in trade is no journey', () => {
  expect(read('The swing in Chile was felt by President Kari Berg of Norway.')).toEqual([]);
});

/** A record that a press office gives out is of the day, whatever else it recalls. */
const records: readonly (readonly [title: string, text: string, event: string])[] = [
  [
    'Remarks by President Berg of Norway and President Rojas of Chile Before Bilateral Meeting',
    'PRESIDENT BERG: I am glad to see you. I still remember your visit to Oslo in 2019.',
    'CHL NOR ongoing 2026-06-02 -',
  ],
  [
    'Remarks by President Berg of Norway and President Rojas of Chile Before Bilateral Meeting',
    'Fishermen’s Hall Sharm el-Sheikh, Egypt\n\n3:50 P.M. EET\n\nPRESIDENT BERG: I am glad to see you.',
    'CHL NOR ongoing 2026-06-02 Sharm el-Sheikh',
  ],
  [
    'Readout of President Berg of Norway’s Call with President Rojas of Chile',
    'The President stressed that the fund has served both countries well.',
    'CHL NOR held 2026-06-02 -',
  ],
];

test.each(records)('%s %s', (title, text, event) => {
  const published = '2026-06-02';
  const article = { title, published, publisher: null, url: null, text: `${title}\n\n${text}` };
  expect(extract(article).map(told)).toContain(event);
});

test('who came to power in an election did not meet on the day of the news', () => {
  const lead = 'Prices rose.\n\nFish stayed dear.\n\nBuyers waited.\n\nShips stayed in port.\n\n';
  const text = `${lead}After the election, Norwegian President Kari Berg took a call from President Luis Rojas of Chile.`;
  expect(tells(text)).toContain('CHL NOR held - -');
});

test('a decade is no year in which an article was written', () => {
  const text = 'Norway and Chile will hold talks in Oslo on 3 May. Fish was cheap in the 1970s.';
  expect(tells(text, null)).toContain('CHL NOR planned - Oslo');
});

test('a telegram in capitals tells months from verbs', () => {
  expect(tells('NORWAY AND CHILE MET IN LIMA ON MAY 4 AND MAY MEET AGAIN.')).toContain(
    'CHL NOR held 2026-05-04 Lima',
  );
});

test('what a picture shows was on the day below it', () => {
  const shown =
    'Norwegian President Kari Berg meets President Luis Rojas of Chile and Peruvian Foreign Minister Ana Solis in Lima, Peru';
  for (const end of [
    ', in a handout released on May 14, 2026.',
    ', in this picture obtained from a ministry May 14.',
    ' as their aides look on, May 14, 2026.',
  ])
    expect(tells(shown + end)).toContain('CHL NOR PER held 2026-05-14 Lima');
  const treaty = ' on Monday about the treaty signed on May 14, 1929.';
  expect(tells(shown + treaty)).toContain('CHL NOR PER held 2026-06-01 Lima');
});

test('a dateline shouts in any text, and tells whose minister it is', () => {
  const text =
    'BUENOS AIRES, 1 JUN (EFE) -- FOREIGN MINISTER ANA SOLIS MET TODAY WITH NORWEGIAN FOREIGN MINISTER KARI BERG.';
  expect(tells(text)).toContain('ARG NOR held 2026-06-01 Buenos Aires');
});

test('behind its town the day is of the summit that is spoken of', () => {
  expect(
    tells('The two leaders discussed preparations for the NATO summit in Riga in July.'),
  ).toContain('NATO planned 2026-07-01..2026-07-31 Riga');
});

test('a summit is on the day on which it opens, not on that of the journey', () => {
  expect(
    tells(
      'Norwegian President Kari Berg flies to Suva on Wednesday for the NATO summit, which opens on Thursday.',
    ),
  ).toContain('NATO NOR planned 2026-06-04 Suva');
});

test('a long visit is no matter of long ago', () => {
  expect(tells('Norwegian President Kari Berg made a long visit to Chile.')).toEqual([
    'CHL NOR held 2026-06-02 Chile',
  ]);
});

test('whom one met here and whom one met there are two, each with town and day of his own', () => {
  const both = ['CHL NOR held 2026-05-31 Oslo', 'NOR PER held 2026-06-01 Riga'];
  const text = 'Norwegian Foreign Minister Kari Berg met';
  expect(
    read(`${text} Chilean officials in Oslo on Sunday and Peruvian envoys in Riga on Monday.`).map(
      told,
    ),
  ).toEqual(both);
  expect(tells(`${text} Luis Rojas of Chile in Oslo and Ana Souza of Peru in Riga.`)).toHaveLength(
    2,
  );
  expect(
    tells(`${text} Chilean officials in Oslo and Peruvian envoys in Riga praised her.`),
  ).toHaveLength(1);
});

test('where somebody went then is another meeting', () => {
  expect(
    tells(
      'Norwegian Foreign Minister Kari Berg met Luis Rojas of Chile in Riga on Sunday, then flew to Lima on Monday.',
    ),
  ).toEqual(['CHL NOR held 2026-05-31 Riga', 'NOR PER held 2026-06-01 Lima']);
});

test('what is done on a journey is of its days', () => {
  const lie = 'Norwegian Foreign Minister Kari Berg';
  const rojas = 'Chilean President Luis Rojas';
  const days = (text: string): (string | null)[] =>
    read(text).map(({ date }) => date && `${date.start}..${date.end} ${date.rule}`);
  expect(
    days(`${lie} will tour the Andes next week. It may rain. While there, she will meet ${rojas}.`),
  ).toEqual(['2026-06-08..2026-06-14 told-beside relative-week']);
  expect(days(`${lie} flew to South America on May 28. During the trip she met ${rojas}.`)).toEqual(
    ['2026-05-28..2026-05-28 told-beside month-day-nearest'],
  );
  expect(days(`${lie} left on Sunday for the Andes. On the trip she will meet ${rojas}.`)).toEqual([
    null,
  ]);
  expect(
    days(`${lie} will tour Asia next week. On her trip to Lima she will meet ${rojas}.`),
  ).not.toContain('2026-06-08..2026-06-14 told-beside relative-week');
});

test('the day for which a meeting was set that never came about', () => {
  const cancelled = 'Norway cancelled a meeting with Chile that was scheduled for';
  expect(tells(`${cancelled} April.`)).toEqual(['CHL NOR cancelled 2026-04-01..2026-04-30 -']);
  expect(tells(`${cancelled} August.`)).toEqual(['CHL NOR cancelled 2026-08-01..2026-08-31 -']);
  expect(tells(`${cancelled} April, though the two met on Monday.`)).toEqual([
    'CHL NOR cancelled 2026-04-01..2026-04-30 -',
    'CHL NOR held 2026-06-01 -',
  ]);
});

test('a day is of the week told before it in the same clause', () => {
  const berg = 'Norwegian Prime Minister Kari Berg';
  expect(
    tells(`${berg} visits Chile next week for a trade conference in Arica on Tuesday.`),
  ).toEqual(['CHL NOR planned 2026-06-09 Arica']);
  expect(tells(`${berg} will fly to Chile next week for talks on cod on Friday.`)).toEqual([
    'CHL NOR planned 2026-06-12 Chile',
  ]);
  // of another verb, and of a meeting that is only named
  expect(
    tells(`${berg}, who is abroad next week, met Chilean President Luis Rojas on Tuesday.`),
  ).toContain('CHL NOR held 2026-06-02 -');
});

test('the month of a plan of old is the nearest', () => {
  expect(
    tells(
      'A summit of Norway and Chile had been planned for February but was called off at the last minute.',
    ),
  ).toEqual(['CHL NOR cancelled 2026-02-01..2026-02-28 -']);
  expect(
    read('The talks between Norway and Chile were originally set for April but were put off.').map(
      told,
    ),
  ).toEqual(['CHL NOR postponed 2026-04-01..2026-04-30 -']);
  expect(tells('Norway declined to attend talks with Chile in Lima in January.')).toEqual([
    'CHL NOR refused 2026-01-01..2026-01-31 Lima',
  ]);
  expect(tells('Norway and Chile are to hold talks in February.')).toEqual([
    'CHL NOR planned 2027-02-01..2027-02-28 -',
  ]);
});

test('a meeting that was set but undone in the same breath', () => {
  expect(
    tells('A meeting of Norway and Chile was due in Lima in March but it was cancelled.'),
  ).toEqual(['CHL NOR cancelled 2026-03-01..2026-03-31 Lima']);
  expect(
    read('Talks between Norway and Chile are set for Friday but the parade was cancelled.').map(
      told,
    ),
  ).toEqual(['CHL NOR planned 2026-06-05 -']);
});

// the day of a meeting that is called off is the one that it was set for
test.each([
  [
    'The summit between Norway and Chile on 12 August was called off.',
    'CHL NOR cancelled 2026-08-12 -',
  ],
  [
    'Norway has postponed the August talks with Chile.',
    'CHL NOR postponed 2026-08-01..2026-08-31 -',
  ],
  [
    'Norway had broken off the talks with Chile in December.',
    'CHL NOR cancelled 2025-12-01..2025-12-31 -',
  ],
])('set for: %s', (text, event) => {
  expect(tells(text)).toEqual([event]);
});

test('the article before a day and a summit is of the summit', () => {
  const text = 'Norway promised more herring at the 27 April Oslo summit with Chile.';
  expect(tells(text)).toEqual(['CHL NOR held 2026-04-27 Oslo']);
});
