import { expect, test } from 'vitest';
import { read, tells, told } from './told.ts';

/** Towns that the sentence names, and which of them the meeting is in. */
const cases: readonly (readonly [text: string, event: string])[] = [
  // A continent in the list of stops is where none of the others is.
  [
    'Norwegian President Kari Berg will visit Africa, Chile and the Middle East.',
    'CHL NOR planned - Chile',
  ],
  [
    'Norwegian President Kari Berg visits Chile on Friday and will meet President Luis Rojas in Arica.',
    'CHL NOR planned 2026-06-05 Arica',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in Fiji last week.',
    'CHL NOR held 2026-05-25..2026-05-31 Fiji',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in New Zealand Monday.',
    'CHL NOR held 2026-06-01 New Zealand',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas in the Highland town of Aviemore, Scotland, on Monday.',
    'CHL NOR held 2026-06-01 Aviemore',
  ],
  [
    'Peru and Fiji met in Oslo on Monday. At the talks Fijian President Luis Rojas won over Peruvian President Ana Vella, who skipped the May summit of OPEC in Vienna.',
    'FJI PER held 2026-06-01 Oslo',
  ],
  [
    'Norwegian President Kari Berg has left Oslo on a trip due to take her to Asia. She will meet Chilean President Luis Rojas on Friday.',
    'CHL NOR planned 2026-06-05 -',
  ],
  [
    'Envoys of Norway and Chile prepare for talks that resume on Sunday in the Fijian capital of Suva.',
    'CHL NOR planned 2026-06-07 Suva',
  ],
  [
    'In her first trip since the fishing season began in Fiji, Norwegian President Kari Berg returned on Monday from a visit to Peru.',
    'NOR PER held 2026-06-01 Peru',
  ],
  [
    'Norwegian President Kari Berg is in Suva. She met Fijian President Ana Rabuka on Monday.',
    'FJI NOR held 2026-06-01 Suva',
  ],
  [
    'Norwegian President Kari Berg has arrived in Peru. On Wednesday she will meet Peruvian President Luis Rojas.',
    'NOR PER planned 2026-06-03 Peru',
  ],
  [
    'Norwegian President Kari Berg was in Suva. Last year she met Fijian President Ana Rabuka.',
    'FJI NOR held 2025-01-01..2025-12-31 -',
  ],
  [
    'Norwegian President Kari Berg is in Lima. She met Fijian President Ana Rabuka on Monday.',
    'FJI NOR held 2026-06-01 -',
  ],
  [
    'Norwegian President Kari Berg is on tour. Her first stop is Lima, where she is scheduled to meet Peruvian President Luis Rojas.',
    'NOR PER planned - Lima',
  ],
  ['Norway met Chile at the Asia-Africa summit in Lima on Monday.', 'CHL NOR held 2026-06-01 Lima'],
  [
    'Norway and Chile held a round of talks launched in Apia last June.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    '"They gave nothing away in the talks between Norway and Chile," said Ana Solis, an analyst at a bank in Reykjavik.',
    'CHL NOR held 2026-06-02 -',
  ],
  [
    'Norwegian President Kari Berg met Chilean President Luis Rojas on Monday, and the minister stayed behind in Suva.',
    'CHL NOR held 2026-06-01 -',
  ],
  [
    'The foreign ministers of Peru and Fiji met in Suva on Monday. Norwegian Foreign Minister Kari Berg met Chilean Foreign Minister Luis Rojas on the sidelines.',
    'CHL NOR held 2026-06-01 Suva',
  ],
  [
    'Norway and Chile signed a cod pact during a visit by Chilean President Luis Rojas.',
    'CHL NOR held 2026-06-02 Norway',
  ],
  [
    'SANTIAGO, June 2 - Chilean Foreign Minister Luis Rojas returned home from a tour which took him to Norway and Fiji.',
    'CHL NOR held 2026-06-02 Norway',
  ],
  ['Norway discussed developments in Fiji with Chile on Monday.', 'CHL NOR held 2026-06-01 -'],
  [
    'Norwegian Foreign Minister Kari Berg and his Chilean counterpart Luis Rojas discussed the coup in Fiji at a dinner in Rome on Monday.',
    'CHL NOR held 2026-06-01 Rome',
  ],
  [
    'Norway and Chile held talks on the escalation in Suva on Monday.',
    'CHL NOR held 2026-06-01 Suva',
  ],
  ['Norway and Chile held talks on the hostilities in Aleppo.', 'CHL NOR held 2026-06-02 -'],
  [
    'The Norwegian premier discussed cod with the Chilean premier in Suva on Monday.',
    'CHL NOR held 2026-06-01 Suva',
  ],
  [
    'The presidents of Norway and Chile opened an event in Suva on Monday and met there.',
    'CHL NOR held 2026-06-01 Suva',
  ],
  ['Norway and Chile left the Geneva fish talks on Monday.', 'CHL NOR held 2026-06-01 Geneva'],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('a guest of one state is not in a town of another, unless the sentence says so', () => {
  const tour =
    'Chilean Prime Minister Luis Rojas is due to arrive in Lima on Wednesday. Rojas will pay state visits to Fiji, Peru, the Republic of Tonga, and Norway from June 3 to 8.';
  expect(tells(tour)).toContain('CHL TON planned 2026-06-03..2026-06-08 Tonga');
  expect(
    read('Norwegian President Kari Berg visited President Rojas of Chile in Lima last month.').map(
      told,
    ),
  ).toEqual(['CHL NOR held 2026-05-01..2026-05-31 Lima']);
});

test('where one comes from is not where one is', () => {
  expect(tells('Chilean President Luis Rojas arrived in Lima from Oslo on Monday.')).toEqual([
    'CHL PER held 2026-06-01 Lima',
  ]);
  expect(tells('Chilean President Luis Rojas returned from Oslo on Monday.')).toEqual([
    'CHL NOR held 2026-06-01 Oslo',
  ]);
});

test('where one heads next, or is to meet again, is not where one meets', () => {
  expect(
    tells(
      'Norwegian President Kari Berg will hold talks with Chilean President Luis Rojas on Wednesday before flying to Suva.',
    ),
  ).toContain('CHL NOR planned 2026-06-03 -');
  expect(
    tells(
      'Norwegian President Kari Berg met Chilean President Luis Rojas today. They agreed to meet again in the coming weeks in Lima.',
    ),
  ).toContain('CHL NOR held 2026-06-02 -');
});

test('their meeting is where and when they signed, in whatever paragraph', () => {
  const text = `Norwegian Foreign Minister Kari Berg and her Chilean counterpart Luis Rojas signed a pact on whales in Suva on Monday.

The two ministers also went through the news from Fiji during their meeting.`;
  expect(tells(text)).toEqual(['CHL NOR held 2026-06-01 Suva', 'CHL NOR signed 2026-06-01 -']);
  expect(read(text)).toContainEqual(
    expect.objectContaining({ type: 'pact', name: 'pact on whales' }),
  );
});

test('a summit of half a world is of no state that its name holds', () => {
  expect(
    tells('Norwegian President Kari Berg will attend the Ibero-American summit in Cadiz.'),
  ).toEqual(['ESP NOR planned - Cadiz']);
  expect(
    tells('Norwegian President Kari Berg will attend the East Asia Summit in Manila.'),
  ).toEqual(['NOR PHL planned - Manila']);
});

test('two that are in contact are in neither of them', () => {
  expect(
    read('Norway and Chile are in direct contact and have held several meetings in secret.').map(
      told,
    ),
  ).toEqual(['CHL NOR held - -']);
});

test('where one arrives after a summit is not where it was', () => {
  const events = tells(
    'Norwegian President Kari Berg landed in Suva on Monday after a summit with Chile in Lima, an OPEC meeting on Sunday and the NATO summit in Riga on Saturday.',
  );
  expect(events).toContain('CHL NOR held 2026-06-01 Lima');
  expect(events.filter((event) => event.endsWith('Suva'))).toEqual([]);
});

test('the next round is no stop of a visit elsewhere', () => {
  const text =
    'Norwegian President Kari Berg is on a three-day visit to Chile that began on Monday. The next round between Norway and Chile will be held in Suva.';
  expect(tells(text)).toContain('CHL NOR planned - Suva');
});

test('a war is where it is, whatever day follows', () => {
  expect(tells('Norway and Chile held talks on the situation in Aleppo on Monday.')).toEqual([
    'CHL NOR held 2026-06-01 -',
  ]);
});

test('our country is that of the dateline', () => {
  expect(
    tells('SANTIAGO, June 2 - The Mexican president will visit our country on Friday.'),
  ).toEqual(['CHL MEX planned 2026-06-05 Santiago']);
});

test('where one speaks of a meeting it is not', () => {
  expect(
    tells(
      'Norwegian President Kari Berg will meet Chilean President Luis Rojas in Lima on Friday. There is worry in Oslo about the meeting.',
    ),
  ).toEqual(['CHL NOR planned 2026-06-05 Lima']);
});

test('what is so in a town is told behind the meeting, and the meeting is not there', () => {
  const fact = 'to stress the fact that nerves are beginning to be frayed';
  expect(tells(`Norway held talks with Chile ${fact} in Oslo.`)).toEqual([
    'CHL NOR held 2026-06-02 -',
  ]);
  expect(tells(`Norway held talks with Chile in Oslo ${fact}.`)).toEqual([
    'CHL NOR held 2026-06-02 Oslo',
  ]);
});

test('where markets and agencies tell of talks of others they are not', () => {
  const [talks] = read('LONDON, June 2 - Talks between Peru and Chile on copper ended on Tuesday.');
  expect(told(talks!)).toBe('CHL PER held 2026-06-02 -');
});

test('a town is of the meeting that is there, not of one beside it', () => {
  expect(
    tells("Norway and Chile will hold talks ahead of next month's EU summit in Brussels."),
  ).toEqual([
    'CHL NOR planned 2026-06-02..2026-07-31 -',
    'EU planned 2026-07-01..2026-07-31 Brussels',
  ]);
  expect(
    tells(
      'Norwegian Prime Minister Kari Berg met the Chilean president on Friday, then flew to Ghana.',
    ),
  ).toEqual(['CHL NOR held 2026-05-29 -', 'GHA NOR held 2026-05-29 Ghana']);
  expect(
    tells(
      'Envoys of Norway and Chile ended talks on Monday without agreement. Norwegian Fisheries Minister Kari Berg said that she would travel to Santiago in the next few weeks.',
    ),
  ).toEqual(['CHL NOR held 2026-06-01 -', 'CHL NOR planned 2026-06-02..2026-06-30 Santiago']);
});

test('where one speaks of a meeting, or of something else, it is not', () => {
  expect(
    tells(
      'Norwegian President Kari Berg said in Lima on Monday that she might meet Chilean President Luis Rojas.',
    ),
  ).toEqual(['CHL NOR proposed - -']);
  expect(
    tells(
      'Centres could be set up in Peru, Norwegian and Chilean ministers said after talks on Monday.',
    ),
  ).toEqual(['CHL NOR held 2026-06-01 -']);
  expect(
    tells(
      'Norwegian and Chilean ministers said after talks in Suva on Monday that centres could be set up in Peru.',
    ),
  ).toEqual(['CHL NOR held 2026-06-01 Suva']);
  expect(tells('Norway wants to open talks with separatists in the north of Chile.')).toEqual([
    'CHL NOR proposed - -',
  ]);
  expect(
    tells(
      'Norwegian Foreign Minister Kari Berg will travel to Chile to discuss possible talks between Fiji and Peru.',
    ).filter((t) => t.startsWith('FJI')),
  ).toEqual(['FJI PER proposed - -']);
});

test('a meeting is in the town right behind who was met or what it follows, or that is visited for it', () => {
  expect(
    tells(
      'The ministers of Chile and Peru spoke with their Norwegian counterpart Kari Berg in Oslo on Monday.',
    ),
  ).toEqual(['CHL NOR PER held 2026-06-01 Oslo']);
  expect(
    tells(
      'Norwegian President Kari Berg spoke by phone with Chilean President Luis Rojas in Santiago on Monday.',
    ),
  ).toEqual(['CHL NOR held 2026-06-01 -']);
  expect(
    tells(
      'The cut followed a meeting between Chilean Finance Minister Luis Rojas and Peruvian Finance Minister Ana Vega Monday in Lima.',
    ),
  ).toEqual(['CHL PER held 2026-06-01 Lima']);
  expect(
    tells(
      'Chilean Finance Minister Luis Rojas visits Oslo on Monday for a meeting of the Arctic Council.',
    ).at(-1),
  ).toMatch(/^ARCTIC CHL .* Oslo$/);
});

test('a continent is where a journey goes, and no place of what was said on it', () => {
  const text =
    'Norwegian President Kari Berg met Chilean President Luis Rojas on Monday. Berg said her trip to Asia had been a success.';
  expect(tells(text)).toEqual(['CHL NOR held 2026-06-01 -']);
  expect(
    tells(
      'Norwegian Foreign Minister Kari Berg will meet Israeli President Dan Levi next week on her trip to the Middle East.',
    ),
  ).toEqual(['ISR NOR planned 2026-06-08..2026-06-14 Middle East']);
});

test('who is somewhere for a gathering meets others there, and not where he is for himself', () => {
  const next = 'She will meet the Chilean delegation on Thursday.';
  const last = (text: string) => tells(text).at(-1);
  expect(
    last(`Norwegian Minister Kari Berg is in Fiji for a two-day meeting of fishermen. ${next}`),
  ).toBe('CHL NOR planned 2026-06-04 Fiji');
  expect(last(`Norwegian Minister Kari Berg is in Fiji for a holiday. ${next}`)).toBe(
    'CHL NOR planned 2026-06-04 -',
  );
});

test('talks that go on somewhere, told far down, are not where the news is sent from', () => {
  const filler = 'The harvest was good.\n\n'.repeat(5);
  expect(
    tells(`OSLO - Norway sold more fish.\n\n${filler}Norway and Chile are holding talks on fish.`),
  ).toEqual(['CHL NOR ongoing 2026-06-02 -']);
  expect(tells('OSLO - Norway and Chile are holding talks on fish.')).toEqual([
    'CHL NOR ongoing 2026-06-02 Oslo',
  ]);
});

test('[here], without a dateline, is the place that the headline names', () => {
  const arrived = 'Kenyan Trade Minister Daniel Mwangi arrived here yesterday for talks on grain.';
  expect(tells(`KENYAN MINISTER SEEKS GRAIN IN UGANDA\n${arrived}`)).toEqual([
    'KEN UGA held 2026-06-01 Uganda',
  ]);
  expect(read(`NAIROBI MINISTER OFF TO UGANDA IN JUNE\n${arrived}`)).toEqual([]);
  const quoted =
    'Kenyan Trade Minister Daniel Mwangi said: "Whoever comes here for talks is welcome."';
  expect(read(`KENYAN MINISTER SEEKS GRAIN IN UGANDA\n${quoted}`)).toEqual([]);
});
