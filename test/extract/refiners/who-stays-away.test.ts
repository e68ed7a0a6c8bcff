import { expect, test } from 'vitest';
import { whoMeets } from './told.ts';

/** Who speaks of a meeting, sends others to it or waits for a guest is not there for that. */
test.each([
  [
    'not who welcomes what came of the meeting of others',
    'Norwegian Finance Minister Kari Berg welcomed the result of talks between Chilean President Luis Rojas and Peruvian President Ana Vega in Lima on Monday.',
    ['CHL, PER, Ana Vega, Luis Rojas'],
  ],
  [
    'not who welcomes a coming visit to his land',
    'Norwegian President Kari Berg welcomed the upcoming visit to Oslo by Chilean Foreign Minister Ana Vega next week.',
    ['CHL, NOR, Ana Vega'],
  ],
  [
    'but who welcomes the guest himself',
    'Norwegian President Kari Berg welcomed Chilean Foreign Minister Ana Vega in Oslo on Monday.',
    ['CHL, NOR, Ana Vega, Kari Berg'],
  ],
  [
    'not those who order their people to talk',
    'Norwegian President Kari Berg and Chilean President Luis Rojas ordered their teams to hold talks on fish in Oslo next week.',
    ['CHL, NOR'],
  ],
  [
    'not who tells of those who meet their counterparts',
    'Norwegian Senator Kari Berg said Chilean ministers would meet on Friday in Oslo with their Norwegian counterparts to talk about fish.',
    ['CHL, NOR'],
  ],
  [
    'but those themselves who meet',
    'Norwegian President Kari Berg and Chilean President Luis Rojas said they would meet in Oslo next week.',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
  [
    'not who says that we will send somebody',
    '"We will send a delegation to Lima next week," Norwegian President Kari Berg told reporters.',
    ['NOR, PER'],
  ],
  [
    'nor who was met before, where the traveller goes on',
    'Norwegian Foreign Minister Kari Berg is in Lima. The minister met Peruvian President Ana Vega on Monday before travelling to Santiago, where she met Chilean President Luis Rojas.',
    ['CHL, NOR, Kari Berg, Luis Rojas', 'NOR, PER, Ana Vega, Kari Berg'],
  ],
  [
    'who has set up meetings of his own',
    'Norwegian President Kari Berg announced that she has set up a meeting with Chilean President Luis Rojas.',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
  [
    'not whose envoy, called by what he is for, was there',
    "Norwegian President Kari Berg's envoy for Sudan held talks with Chilean President Luis Rojas.",
    ['CHL, NOR, Luis Rojas'],
  ],
  [
    'not whose adviser was met',
    'Chilean President Luis Rojas met Ada Lund, a senior adviser to Norwegian President Kari Berg.',
    ['CHL, NOR, Ada Lund, Luis Rojas'],
  ],
  [
    'but who heads a mission himself',
    'Chilean President Luis Rojas met the head of the Norwegian mission, Ada Lund.',
    ['CHL, NOR, Ada Lund, Luis Rojas'],
  ],
  [
    'not who skips a meeting',
    'Norwegian Foreign Minister Kari Berg skipped Sunday’s meeting of EU ministers.',
    ['EU'],
  ],
  [
    'not who will miss it',
    'Norwegian Prime Minister Kari Berg will miss the NATO summit next week.',
    ['NATO'],
  ],
  [
    'but who would not miss it',
    'Norwegian Prime Minister Kari Berg said she would not miss the NATO summit next week.',
    ['NATO, NOR, Kari Berg'],
  ],
  [
    'nobody whose leadership of a body is welcomed',
    "Norwegian Foreign Minister Kari Berg praised Chile, welcoming Chile's strong leadership of the OAS.",
    [],
  ],
  [
    'not who hails the outcome of the talks of others',
    'Peruvian President Ana Rojas hailed the outcome of talks between Norwegian Prime Minister Bo Holm and Fijian Premier Tui Lala.',
    ['FJI, NOR, Bo Holm, Tui Lala'],
  ],
  [
    'whose initiative a meeting was, not who hails it',
    "President Sarkozy also hailed Prime Minister Recep Tayyip Erdogan's initiative to bring Serbia and Bosnia together for talks in Istanbul.",
    ['BIH, SRB, TUR, Recep Tayyip Erdogan'],
  ],
  [
    'who is pushed into talks, not who pushes',
    'Norway is looking to push Sri Lanka into taking part in talks with the Tamil Tigers in Oslo.',
    ['LKA, LTTE'],
  ],
])('%s', (_, text, found) => expect(whoMeets(text)).toEqual(found));
