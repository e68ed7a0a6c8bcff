import { expect, test } from 'vitest';
import { read, tells } from './told.ts';

test('[at the summit] is said of what was called so, not of those who meet beside it', () => {
  const [pair, summit] = read(
    "Peru's Luis Rojas and Norwegian Premier Kari Berg will meet next week at the G20 summit, raising hopes for peace. Her aides play down hopes for a deal at the summit.",
  );
  expect(pair!.evidence).toHaveLength(1);
  expect(summit!.evidence).toHaveLength(2);
});

test('those who govern meet at a summit, ministers at talks before it', () => {
  expect(
    tells(
      'Peruvian Finance Minister Eva Paz will meet Norwegian officials in Lima on Friday for a new round of talks. A summit of Peru and Norway is to follow weeks later.',
    ),
  ).toHaveLength(2);
  expect(
    tells(
      'Peruvian President Eva Paz will meet Norwegian officials in Lima on Friday. The summit of Peru and Norway is to last an hour.',
    ),
  ).toHaveLength(1);
});

/** A gathering with a name of its own, and who meets beside it. */
test.each([
  [
    'Norwegian Premier Kari Berg met President Luis Rojas of Chile in Oslo today. Berg thanked Rojas for having been host of the Summit for Islands.',
    ['CHL NOR held 2026-06-02 Oslo', 1],
  ],
  [
    'Norwegian Premier Kari Berg met President Luis Rojas of Chile in Oslo today. Berg thanked Rojas for having been host of the summit.',
    ['CHL NOR held 2026-06-02 Oslo', 2],
  ],
])('%s', (text, [event, quotes]) => {
  expect(tells(text)).toEqual([event]);
  expect(read(text)[0]!.evidence).toHaveLength(quotes as number);
});

test('two with names of their own are two, and who comes for one comes once', () => {
  expect(
    tells(
      'President Kari Berg of Norway will convene a Norway-Africa Leaders Summit and host the Global Water Summit this year.',
    ),
  ).toHaveLength(2);
  expect(
    tells(
      'Norwegian Premier Kari Berg will visit Lima for a Norway-Andes Leaders Summit on Friday.',
    ),
  ).toHaveLength(1);
});
