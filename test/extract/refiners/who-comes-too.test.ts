import { expect, test } from 'vitest';
import { whoMeets } from './told.ts';

/** Who joins those who meet, attends, sits in or is present. */
test.each([
  [
    'who is told to have attended it in a clause of its own, but not who attended something else',
    'Chilean President Luis Rojas met Norwegian Prime Minister Kari Lie over lunch in Oslo, which Fijian Foreign Minister Bo Rabuka also attended. A rally, which President Ana Braga of Peru also attended, was held in Lima.',
    ['CHL, FJI, NOR, Bo Rabuka, Kari Lie, Luis Rojas'],
  ],
  [
    'who was present too',
    'Peruvian President Ana Vella met Chilean President Luis Rojas on Monday. Also present were Peruvian Trade Minister Bo Holm and Chilean ambassador Eva Braga.',
    ['CHL, PER, Ana Vella, Bo Holm, Eva Braga, Luis Rojas'],
  ],
  [
    'those by whom they were joined, told in the next sentence',
    'Peruvian President Ana Vella welcomed President Luis Rojas of Chile on Monday. They were joined by Prime Minister Kari Berg of Norway.',
    ['CHL, NOR, PER, Ana Vella, Kari Berg, Luis Rojas'],
  ],
  [
    'who sat in, and who did so too',
    'Peruvian President Ana Vella met President Luis Rojas of Chile on Monday. Peruvian Foreign Minister Bo Holm sat in, as did Chilean Trade Minister Eva Braga.',
    ['CHL, PER, Ana Vella, Bo Holm, Eva Braga, Luis Rojas'],
  ],
  [
    'who took part in the meeting, beside the others of his side',
    'Peruvian President Ana Vella met President Luis Rojas of Chile in Lima on Monday. Peruvian Foreign Minister Bo Holm took part in the meeting.',
    ['CHL, PER, Ana Vella, Bo Holm, Luis Rojas'],
  ],
  [
    'those joined by others',
    'President Obama, joined by Canadian Prime Minister Stephen Harper and Mexican President Felipe Calderon, opened a summit in Guadalajara on Monday.',
    ['CAN, MEX, USA, Felipe Calderon, Obama, Stephen Harper'],
  ],
  [
    'who also attended, beside those told before',
    "The presidents of Chad and Mali met in Bamako on Monday. The talks were also attended by Niger's foreign minister and the EU envoy, Ana Souza.",
    ['EU, MLI, NER, TCD, Ana Souza'],
  ],
  [
    'those with whose participation it is held',
    'An international conference on Libya was held in Berlin on January 19 with the participation of Russia, the USA, Turkey and the UN.',
    ['RUS, TUR, UN, USA'],
  ],
  [
    'she who stands beside another of her side',
    'U.S. Secretary of State Hillary Clinton is in Beijing, where she and Treasury Secretary Timothy Geithner will meet Vice Premier Wang Qishan on Friday.',
    ['CHN, USA, Hillary Clinton, Timothy Geithner, Wang Qishan'],
  ],
  [
    'who also attended, behind a comma',
    "Peru, Chile and Brazil held a trilateral meeting in Lima, also attended by Bolivia's deputy foreign minister Juan Carlos Alurralde.",
    ['BOL, BRA, CHL, PER, Juan Carlos Alurralde'],
  ],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
});
