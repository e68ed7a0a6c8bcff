import { expect, test } from 'vitest';
import { read, tells } from '../refiners/told.ts';

/** Who goes where: whom the words call a traveller, and where he is a guest. */
test.each([
  [
    'whose official he is, told before his office',
    'A senior U.S. Treasury official flew to Peru on Monday.',
    ['PER USA held 2026-06-01 Peru'],
  ],
  [
    'the head of what a state owns',
    'The head of Chile’s central bank flew to Lima on Monday.',
    ['CHL PER held 2026-06-01 Lima'],
  ],
  [
    'who is back from it',
    'Chilean President Ana Rojas is back from a visit to Peru.',
    ['CHL PER held - Peru'],
  ],
  [
    'who is fresh from it, whatever she does now',
    'Fresh from talks with Peru in Lima, Chilean President Ana Rojas said the port would open.',
    ['CHL PER held - Lima'],
  ],
  [
    'from whose town one returns after talks',
    'Chilean President Ana Rojas returned home after talks in Lima on fish.',
    ['CHL PER held 2026-06-02 Lima'],
  ],
  [
    'and not who is back from something else',
    'Norwegian minister Ole Lund, fresh from a long nap, praised the talks between Fiji and Peru.',
    ['FJI PER held 2026-06-02 -'],
  ],
  [
    'who will make it, told behind it',
    'Chilean President Ana Rojas gave the talk shortly before a state visit she will make to Peru on Friday.',
    ['CHL PER planned 2026-06-05 Peru'],
  ],
  [
    'who paid it, and not who speaks of it',
    'Norwegian Premier Kari Berg praised the visit that Chilean President Ana Rojas paid to Peru on Monday.',
    ['CHL PER held 2026-06-01 Peru'],
  ],
  [
    'who took it at a time told ahead',
    'On a trip that she took to Peru on Monday, Chilean President Ana Rojas spoke of copper.',
    ['CHL PER held 2026-06-01 Peru'],
  ],
  [
    'who became the first to go there, has done so, or will',
    'Norwegian Premier Kari Berg became the first Norwegian premier to visit Fiji on Monday. Chilean President Ana Rojas will become the second leader to visit Samoa on Friday.',
    ['FJI NOR held 2026-06-01 Fiji', 'CHL WSM planned 2026-06-05 Samoa'],
  ],
  [
    'who may become the first',
    'Norwegian Premier Kari Berg could become the first Norwegian premier to visit Fiji.',
    ['FJI NOR proposed - Fiji'],
  ],
  [
    'a day between the verb and the town',
    'A Fijian trade mission will leave next week for Apia to discuss copra.',
    ['FJI WSM planned 2026-06-08..2026-06-14 Apia'],
  ],
  [
    'a commission, by who heads it',
    'A commission headed by Chilean Mining Minister Rosa Vega will travel to Bolivia on Friday.',
    ['BOL CHL planned 2026-06-05 Bolivia'],
  ],
  [
    'what a newspaper was told',
    'Peruvian officials told the Gazette that Chilean envoys will travel to Oman on Friday.',
    ['CHL OMN planned 2026-06-05 Oman'],
  ],
  [
    'where one speaks, said to be a stop',
    'President Rojas of Chile told reporters in Suva, Fiji, the second stop on a three-country Pacific trip, that trade would grow.',
    ['CHL FJI held 2026-06-02 Suva'],
  ],
  [
    'the land that is the next stop on a tour of somebody',
    'Fiji, an old friend of Samoa, is also the next stop on Chilean President Luis Rojas’s tour.',
    ['CHL FJI planned - Fiji'],
  ],
  [
    'which stop is which land',
    'The next stop on Chilean President Luis Rojas’s tour is Fiji.',
    ['CHL FJI planned - Fiji'],
  ],
  [
    'a stop of goods, and no traveller',
    'Fiji was the first stop on the drug route, Chilean President Luis Rojas said.',
    [],
  ],
  [
    'a stop at home',
    'Texas is the next stop on U.S. President Joe Hill’s tour of the country.',
    [],
  ],
  [
    'a visit before the summit of a body, which is no summit of the guest',
    'Peruvian President Rosa Vega will visit Norway before a NATO summit in Riga.',
    ['NOR PER planned - Norway', 'NATO planned - Riga'],
  ],
  [
    'but a journey to that summit is no visit',
    'Norwegian Prime Minister Anna Berg will fly to Riga on Friday for a NATO summit.',
    ['NATO NOR planned 2026-06-05 Riga'],
  ],
  [
    'a body that is visited where it sits',
    'Norwegian Foreign Minister Anna Berg visited the IAEA in Vienna on Monday.',
    ['IAEA NOR held 2026-06-01 Vienna'],
  ],
  [
    'the house of a body, and not the state in which it stands',
    'Fijian Prime Minister Tomasi Vuki will travel to NATO headquarters in Brussels on Friday.',
    ['FJI NATO planned 2026-06-05 NATO headquarters'],
  ],
  [
    'where two others meet, which is no visit to the body',
    'Fijian Prime Minister Tomasi Vuki met Norwegian Foreign Minister Anna Berg at NATO headquarters on Monday.',
    ['FJI NOR held 2026-06-01 NATO headquarters'],
  ],
  [
    'a delegation that is announced on one day and goes on another',
    'Estonian President Mari Kask today announced the designation of a delegation to attend the inauguration of Luis Rojas on July 1 in Lima, Peru.',
    ['EST PER planned 2026-07-01 Lima'],
  ],
  [
    'a delegation sent to an occasion, by whose it is',
    'Peru said it would send a delegation to the inauguration of Chilean President Luis Rojas.',
    ['CHL PER planned - Chile'],
  ],
  [
    'a delegation led to where its tree has it',
    'Estonian Trade Minister Mari Kask will lead a delegation to Haiti for the opening of a school.',
    ['EST HTI planned - Haiti'],
  ],
  [
    'who is told to lead it',
    'The Chilean president ordered his foreign minister to lead a delegation to Peru on Friday.',
    ['CHL PER proposed 2026-06-05 Peru'],
  ],
])('a journey: %s', (_, text, events) => {
  expect(tells(text)).toEqual(events);
});

test.each([
  [
    'a trip that is made to no other land',
    'Chilean President Ana Rojas spoke of a trip she might take to the coast.',
  ],
  [
    'who becomes the first to do another thing',
    'Norwegian Premier Kari Berg became the first Norwegian premier to ban cod from Fiji on Monday.',
  ],
  ['exports beside whom they are of', 'Chile’s exports to Peru went to Lima on Monday.'],
  ['a commission of nobody', 'A commission headed by a retired judge will travel to Bolivia.'],
  [
    'a delegation without a land',
    'Estonia named a delegation to the funeral of its first premier.',
  ],
  ['what else is announced', 'Estonia announced a plan to attend fewer funerals in Peru.'],
  [
    'members of a body, which is not where it sits',
    'Swiss tourists and EU members toured NATO allies in May.',
  ],
])('no journey: %s', (_, text) => {
  expect(read(text)).toEqual([]);
});
