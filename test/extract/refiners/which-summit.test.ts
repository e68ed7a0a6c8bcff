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
