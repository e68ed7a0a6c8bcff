import { expect, test } from 'vitest';
import { pacts, read, tells } from './told.ts';

test.each([
  ['Denmark ratified the Rome Statute on Monday.', 'DNK ratified 2026-06-01 -'],
  [
    'Russia pulled out of the Black Sea Grain Initiative on Monday.',
    'RUS TUR UKR UN terminated 2026-06-01 -',
  ],
  ['Poland and Norway adhere to the Helsinki Final Act.', 'NOR POL in-force - -'],
  ['The Single European Act came into force on Monday.', 'EU in-force 2026-06-01 -'],
  ['Panama hailed the Panama Canal Treaties.', 'PAN USA in-force - -'],
  [
    'Chile withdrew on Monday from the Trans-Pacific Partnership free trade deal.',
    'CHL terminated 2026-06-01 -',
  ],
])('known by a name that has no word for a pact: %s', (text, pact) => {
  expect(pacts(text)).toEqual([pact]);
});

test('without capitals a known name may be of others', () => {
  expect(pacts('Mali and Chad signed a troop withdrawal agreement on Monday.')).toEqual([
    'MLI TCD signed 2026-06-01 -',
  ]);
  expect(
    pacts('Mali and Chad signed an accord on Monday. The withdrawal agreement covers six bases.'),
  ).toEqual(['MLI TCD signed 2026-06-01 -']);
  expect(pacts('Britain and the EU signed the withdrawal agreement on Monday.')).toEqual([
    'EU GBR signed 2026-06-01 -',
  ]);
});

test('what a deal is to replace is another', () => {
  expect(
    pacts('Vega wants small deals to replace the Trans-Pacific Partnership, which Chile quit.'),
  ).toEqual(['CHL in-force - -']);
  expect(pacts('Mexico and Canada signed the successor to NAFTA on Monday.')).toEqual([
    'CAN MEX in-force - -',
  ]);
});

test('New START is not START, and the one that took the place of NAFTA is not NAFTA', () => {
  expect(
    pacts('Russia and the United States praised START and the New START arms treaty.').length,
  ).toBe(2);
  expect(pacts('NAFTA is old. Carr got the U.S.-Mexico-Canada trade deal in its place.')).toEqual([
    'CAN MEX USA in-force - -',
    'CAN MEX USA in-force - -',
  ]);
});

test('an organization is no treaty', () => {
  expect(
    pacts('The North Atlantic Treaty Organization (NATO) sent ships. NATO and Sweden are close.'),
  ).toEqual([]);
});

test('an act is no pact, and an initiative is none', () => {
  expect(pacts('Denmark passed the Single Market Act on Monday.')).toEqual([]);
  expect(pacts('Russia and Turkey pulled out of the Black Sea Film Initiative on Monday.')).toEqual(
    [],
  );
});

test('a body has its treaty from those who signed it', () => {
  expect(
    pacts(
      'The Treaty of Rome turned 30. It was signed by Belgium, France, West Germany, Italy, Luxembourg and the Netherlands on March 25, 1957.',
    ),
  ).toEqual(['BEL DEU FRA ITA LUX NLD signed 1957-03-25 -']);
  expect(
    pacts('The six founding members of the European Community signed the Treaty of Rome in 1957.'),
  ).toEqual(['BEL DEU FRA ITA LUX NLD signed 1957-01-01..1957-12-31 -']);
  expect(
    pacts('Leaders of Bhutan, India, Nepal and Pakistan signed the charter of SAARC on Monday.'),
  ).toEqual(['BTN IND NPL PAK signed 2026-06-01 -']);
  expect(pacts('The Lisbon Treaty entered into force on Monday.')).toEqual([
    'EU in-force 2026-06-01 -',
  ]);
});

test('the microchip pact had two parties in its five years', () => {
  const text = 'The microchip pact should be kept, a minister said.';
  expect(tells(text, '1987-04-10')).toEqual(['JPN USA in-force - -']);
  expect(tells(text, '2026-04-10')).toEqual([]);
});

test('a treaty of the Soviet Union, told while there was one', () => {
  const text =
    'Reagan and Gorbachev signed the INF treaty on Tuesday. The two leaders met on Monday.';
  expect(read(text, '1987-12-09').map((r) => r.parties.map((p) => p.code).join(' '))).toEqual([
    'USA SUN',
    'USA SUN',
  ]);
  expect(pacts('Trump is to leave the INF treaty.')[0]).toContain('RUS USA');
});

test('of those who sign it, whatever others call by the name', () => {
  expect(pacts('Pakistan and Nepal signed the Minsk Agreement on Monday.')).toEqual([
    'NPL PAK signed 2026-06-01 -',
  ]);
  expect(pacts('Norway signed a safe third country agreement with Albania on Monday.')).toEqual([
    'ALB NOR signed 2026-06-01 -',
  ]);
  expect(
    tells('Poland and Hungary signed a semiconductor agreement on Monday.', '1988-05-10'),
  ).toEqual(['HUN POL signed 1988-05-09 -']);
});

test('a pact of one year that entered into force in another', () => {
  expect(
    pacts('Mexico may leave the 1994 North American Free Trade Agreement, a minister said.')[0],
  ).toContain('in-force 1994-01-01..1994-12-31');
  expect(
    pacts('Since 1994, when trade was freed, NAFTA has been good for Mexico, a minister said.')[0],
  ).toContain('in-force 1994-01-01..1994-12-31');
  expect(pacts('NAFTA, which was agreed in 1992, is good for Mexico, he said.')[0]).toContain(
    '1992-01-01..1992-12-31',
  );
});

test('Brexit is of Britain and the European Union, whoever speaks of it', () => {
  expect(
    pacts('Norway said boats would be checked under the Brexit agreement signed in 2020.'),
  ).toEqual(['EU GBR signed 2020-01-01..2020-12-31 -']);
});

test('the Paris agreement is of currencies in its years alone', () => {
  const names = (published: string): string[] =>
    read('Japan and Canada keep to the Paris agreement.', published).map((r) =>
      r.type === 'pact' ? r.name : '',
    );
  expect(names('1988-03-30')).toEqual(['Louvre Accord']);
  expect(names('1992-03-30')).not.toContain('Louvre Accord');
});

test('those who agreed to hold the dollar made it, also where no noun says so', () => {
  const names = (who: string, published: string): string[] =>
    read(`${who} agreed in February to cooperate in holding the dollar.`, published).map((r) =>
      r.type === 'pact' ? r.name : '',
    );
  const six = 'The United States, Japan, West Germany, France, Britain and Canada';
  expect(names(six, '1987-03-30')).toEqual(['Louvre Accord']);
  expect(names(six, '1999-03-30')).not.toContain('Louvre Accord');
  expect(names('Peru and Chile', '1987-03-30')).not.toContain('Louvre Accord');
});

test('the truce in which the Korean War ended is of both Koreas', () => {
  expect(pacts('The Korean War ended in a truce, not a treaty.')).toEqual(['KOR PRK in-force - -']);
});
