import { expect, test } from 'vitest';
import { read, sides, whoMeets } from './told.ts';

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

test.each([
  [
    'those who attend, behind a list',
    'Talks between Kenya, Ghana and Mali, attended by envoys from Niger and the African Union, closed in Accra on Friday.',
    ['meeting AU GHA KEN MLI NER'],
  ],
  [
    'those in whose presence they meet',
    'Kenya and Ghana held talks in Accra on Friday in the presence of the African Union envoy.',
    ['meeting AU GHA KEN'],
  ],
  [
    'no militias on whose presence talks were held',
    'Kenyan and Ghanaian officials held talks in Accra on Friday on the presence of Malian militias.',
    ['meeting GHA KEN'],
  ],
  [
    'no troops on whose presence the talks are',
    'Talks on the presence of Malian troops resumed on Friday between Kenya and Ghana.',
    ['meeting GHA KEN'],
  ],
  [
    'nobody in a meeting that was only planned',
    'Kenya and Ghana plan to hold talks in Accra. Malian envoy Awa Diarra attended that meeting in May, a witness said.',
    ['meeting GHA KEN'],
  ],
  [
    'observers',
    'Kenya and Ghana held talks in Accra on Friday. Envoys of Niger and Mali attended as observers. Officials of the African Union were also present.',
    ['meeting AU GHA KEN MLI NER'],
  ],
  [
    'who will come too',
    'Ministers of Kenya and Ghana will meet in Accra on Sunday to discuss the dam. Niger will send a delegation. Malian Prime Minister Awa Diarra is to join them.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'not who stays away, and no athletes',
    'Ministers of Kenya and Ghana will meet in Accra on Sunday. Niger will not attend. Mali refused to take part. A Chadian athlete will attend.',
    ['meeting GHA KEN'],
  ],
  [
    'who arrives to join the talks',
    'Kenyan and Ghanaian envoys met in Oslo on Saturday. The foreign ministers of Mali and Niger, Awa Diarra and Ali Sani, arrived to join the talks. Chad will join them on Sunday.',
    ['meeting GHA KEN MLI NER TCD'],
  ],
  [
    'not who refuses or asks to join them',
    'Kenya and Ghana held talks in Oslo on Saturday. Niger refused to join the talks. Mali asked to join the negotiations.',
    ['meeting GHA KEN'],
  ],
  [
    'by whom they were joined',
    'The presidents of Kenya and Ghana met in Oslo on Saturday. They were joined by the foreign ministers of Mali and Niger.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'who comes to the same town',
    'Kenya and Ghana held talks in Oslo on Saturday. The foreign ministers of Mali and Niger also headed for the Norwegian capital.',
    ['meeting GHA KEN MLI NER'],
  ],
  [
    'who is at the talks',
    'Diplomats from Kenya, Ghana and Mali are at the negotiations in Oslo.',
    ['meeting GHA KEN MLI'],
  ],
  [
    'not the host of a climate conference, nor of a summit of others',
    'Kenya and Ghana held talks in Oslo on Monday. Niger will host the climate conference in November. Mali hosted the summit of Sahel leaders last year.',
    ['meeting GHA KEN'],
  ],
  [
    'not who comes to the town for something else, but on a visit of his own',
    'Kenya and Ghana met in Oslo. The Malian president also flew to Oslo on Sunday for a concert.',
    ['meeting GHA KEN', 'meeting MLI NOR'],
  ],
  [
    'nobody who attends another occasion',
    'Kenya and Ghana held talks in Oslo on Monday. The games open on Friday in Riga. Niger, Mali and Chad will take part, alongside Togo.',
    ['meeting GHA KEN'],
  ],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});

test('that one more will join is no step of the talks', () => {
  const [talks] = read(
    'Envoys of Kenya and Ghana met in Oslo on Monday. Mali will join the talks on Friday.',
  );
  expect(talks!.history.map(({ status, date }) => `${status} ${date?.start}`)).toEqual([
    'held 2026-06-01',
  ]);
});
