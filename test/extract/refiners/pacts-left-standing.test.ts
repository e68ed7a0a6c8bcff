import { expect, test } from 'vitest';
import { pacts } from './told.ts';

/** A pact that stands as it did: named in passing, doubted, threatened, or kept. */
test.each([
  [
    'President Ana Rojas of Chile signed a free trade agreement on Saturday. The president said that the North American Free Trade Agreement (NAFTA) was poor.',
    'CAN MEX USA in-force - -',
  ],
  ['Prices rose in the winter, after the OPEC pact.', 'OPEC in-force - -'],
  ['Peru urged Chile to reassess recent tax agreements with Norway.', 'CHL NOR in-force - -'],
  [
    'The two men came home in May as part of a swap deal between Norway and Chile.',
    'CHL NOR in-force - -',
  ],
  [
    'Japan and Peru met on Monday. Norway, the largest supplier to Chile, has tried to sell more cod ahead of the expiry of a five-year cod accord.',
    'CHL NOR in-force - -',
  ],
  [
    "It also urged Norway to review the EU's association agreement with Chile.",
    'CHL EU in-force - -',
  ],
  [
    'It was too soon to call the pact between Norway and Chile a failure, Peru said.',
    'CHL NOR in-force - -',
  ],
  [
    'Another round would give an appearance that the whaling treaty between Peru and Chile is falling apart.',
    'CHL PER in-force - -',
  ],
  [
    'If Peru does not comply with the whaling treaty with Chile, it will falter.',
    'CHL PER in-force - -',
  ],
  [
    'Norway would act against any state that breaks the whaling treaty between Peru and Chile.',
    'CHL PER in-force - -',
  ],
  [
    'The Arica Treaty between Peru and Chile was signed in 2001. It passed the senate the next year, and took effect in 2004.',
    'CHL PER in-force 2004-01-01..2004-12-31 -',
  ],
  [
    'The senators dislike the Iran nuclear deal, signed by the United States and Iran.',
    'IRN USA in-force - -',
  ],
  [
    "Fahd keeps to last December's OPEC accord. He was a maker of the December pact by which OPEC agreed to cut output.",
    'OPEC in-force 2025-12-01..2025-12-31 -',
  ],
  ['Under a whaling treaty with Chile, Peru must count its boats.', 'CHL PER in-force - -'],
  ['Despite a whaling treaty with Chile, Peru would not count its boats.', 'CHL PER in-force - -'],
  [
    'Traders feared that collapse of the whaling treaty between Peru and Chile might be a prelude to war.',
    'CHL PER in-force - -',
  ],
  [
    "The king's words seemed to signal an unravelling of the whaling treaty between Peru and Chile.",
    'CHL PER in-force - -',
  ],
  ['PERU DENIES BREAKING WHALING PACT WITH CHILE', 'CHL PER in-force - -'],
  [
    'Hale was wary of the recent Peru-Chile whaling accord. Such an accord would take in the whole coast if extended to Fiji.',
    'CHL PER agreed - -',
  ],
])('%s', (text, event) => {
  expect(pacts(text)).toEqual([event]);
});
