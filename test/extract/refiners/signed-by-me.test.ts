import { expect, test } from 'vitest';
import { read, told } from './told.ts';

/** Whoever signs a text for himself is the one who says [I] in it; published on Tuesday 2 June 2026. */
const signed = (signer: string): string[] =>
  read(
    `A Proclamation on Harbours\n\nThis year I signed a whaling treaty with Norway. I met with Norwegian Prime Minister Kari Lie in May.\n\n${signer} call upon all to honour it.`,
  )
    .map(told)
    .sort();

test('[I, President Soto, proclaim] says who met and signed', () => {
  expect(signed('Now, therefore, I, Ana Soto, President of Chile, do hereby')).toEqual([
    'CHL NOR held 2026-05-01..2026-05-31 -',
    'CHL NOR signed 2026-01-01..2026-12-31 -',
  ]);
});

test('somebody who is only named signs nothing', () => {
  expect(signed('Now, therefore, the mayors and Ana Soto, President of Chile,')).not.toContain(
    'CHL NOR held 2026-05-01..2026-05-31 -',
  );
});
