import { expect, test } from 'vitest';
import { read, tells } from './told.ts';

test('[at the summit] is said of what was called so, not of those who meet beside it', () => {
  const [pair, summit] = read(
    "Peru's Luis Rojas and Norwegian Premier Kari Berg will meet next week at the G20 summit, raising hopes for peace. Her aides play down hopes for a deal at the summit.",
  );
  expect(pair!.evidence).toHaveLength(1);
  expect(summit!.evidence).toHaveLength(2);
});

test('who invites a council of states to a summit asks for one', () => {
  expect(
    tells(
      'The emir of Kuwait has invited the Gulf Cooperation Council states to a summit in June.',
    ),
  ).toHaveLength(1);
});
