import { expect, test } from 'vitest';
import { sides, whoMeets } from './told.ts';

/** How those who meet are named: beside a name, in brackets, in a headline, by an office of the state. */
test.each([
  [
    'the state whose office holds the talks',
    "Norway's Fisheries Control Department is holding talks with Peru on cod. The Chilean space agency met Fijian officials on Monday.",
    ['CHL, FJI', 'NOR, PER'],
  ],
  [
    'not the state in which an agency for news is at home',
    "Norway's news agency is holding talks with Peru on cod. A Chilean travel agency met Fijian officials on Monday.",
    [],
  ],
  [
    'not the body at which one of them had an office',
    'The news came a day after two Chilean diplomats held talks in Suva with Norwegian Foreign Minister Bo Holm, a former ambassador to the United Nations.',
    ['CHL, NOR, Bo Holm'],
  ],
  [
    'both Koreas, where their leaders meet, but not where those of one do',
    'The two Korean leaders met in Panmunjom on Friday. South Korean leaders held talks with Peru.',
    ['KOR, PER', 'KOR, PRK'],
  ],
  [
    'both of a pair of states whose ministers discuss things',
    'The foreign ministers of Peru and Chile discussed trade on Monday.',
    ['CHL, PER'],
  ],
  [
    'both of a pair who review things in talks',
    'The foreign ministers of Peru and Chile reviewed the fighting in Sudan in talks in Lima.',
    ['CHL, PER'],
  ],
  [
    'not players, one of whom beats the other',
    "Chile's Luis Rojas beat Peru's Ana Solis, his counterpart in the final, on Monday.",
    [],
  ],
  [
    'a movement, and not the land where it is at home',
    'Egypt hosted talks with the Palestinian Islamist movement Hamas in Cairo on Monday.',
    ['EGY, HAMAS'],
  ],
  [
    'not who backs those with whom talks are held',
    'Peru is preparing to open direct talks with Turkey-backed Hamas leaders in Oslo.',
    ['HAMAS, PER'],
  ],
  [
    'who is named by the state alone where the next sentence tells of them',
    "Norwegian Health Minister Kari Berg was in Lima on Monday. She met with her counterpart, Chile's Ana Rojas.",
    ['CHL, NOR, Ana Rojas, Kari Berg', 'NOR, PER, Kari Berg'],
  ],
  [
    'those whose states stand in brackets',
    'Foreign Ministers Ana Vella (Peru) and Luis Rojas (Chile) met in Lima on Tuesday.',
    ['CHL, PER, Ana Vella, Luis Rojas'],
  ],
  [
    'not players of two states',
    "Peru's Ana Vella and Chile's Luis Rojas met in the final on Tuesday.",
    [],
  ],
  [
    'those whom an editor named within quoted words',
    '"I spoke with [Chilean] President [Luis] Rojas on Monday," Norwegian Prime Minister Kari Berg said.',
    ['CHL, NOR, Kari Berg, Luis Rojas'],
  ],
  ['two states of a headline', 'Chile, Peru ministers to meet Monday in Arica', ['CHL, PER']],
  [
    'whoever a list goes on with behind brackets',
    'Negotiations between Iran, three other littoral states (Azerbaijan, Kazakhstan and Turkmenistan), and Russia ended in Baku on Friday.',
    ['AZE, IRN, KAZ, RUS, TKM'],
  ],
  [
    'two with a comma between, in a headline',
    'Tusk, Ukrainian president discuss gas\n\nPolish Prime Minister Donald Tusk flew to Kiev on Thursday.',
    ['POL, UKR, Donald Tusk'],
  ],
])('%s', (_, text, meetings) => {
  expect(whoMeets(text)).toEqual(meetings);
});

test.each([
  [
    'one land of two of a name',
    'Kenyan President Ana Otieno met with Korean leaders in Seoul on Friday.',
    ['meeting KEN KOR'],
  ],
  [
    'the two communities of one island',
    'Greek and Turkish Cypriot leaders resumed talks in Oslo on Friday.',
    ['meeting CYP TRNC'],
  ],
  [
    'leaders whom everybody calls by a short name',
    'Xi and Lula met in Oslo on Friday.',
    ['meeting BRA CHN'],
  ],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});
