import { expect, test } from 'vitest';
import { read, told } from './told.ts';

test.each([
  [
    'an office more',
    "Readout of Vice President Ana Holm's Call with Crown Prince Ali bin Said of Bahrain\n\nVice President Ana Holm of the United States spoke today with Crown Prince and Prime Minister Ali bin Said of Bahrain.",
    ['BHR USA held 2026-06-02 -'],
  ],
  [
    'the office of his principal',
    "Readout of Deputy National Security Advisor Jon Holm's Meeting with Kazakhstan's Special Representative Erlan Asar\n\nDeputy National Security Advisor Jon Holm of the United States met today with the deputy chief of staff of the President of Kazakhstan, Special Representative Erlan Asar.",
    ['KAZ USA held 2026-06-02 -'],
  ],
  [
    'a mission of which the head speaks',
    'NATO TO SEND MISSION TO CHILE\n\nNATO Secretary General Lars Holm told reporters: "We agreed to send a mission to Chile next week."',
    ['CHL NATO planned 2026-06-08..2026-06-14 Chile'],
  ],
])('%s makes no second meeting', (_, text, events) => {
  expect(read(text).map(told)).toEqual(events);
});

test('who spells her otherwise in the next paragraph tells of her still', () => {
  const text =
    'As Chilean President Luis Rojas meets with Norwegian Prime Minister Teresa Holm, he should expect a cool reception.\n\nNorwegian Prime Minister Theresa Holm has said she will be firm when she meets with Chilean President Luis Rojas.';
  expect(read(text)).toHaveLength(1);
});

test('but ministers of two offices meet twice', () => {
  const text =
    'Norwegian Foreign Minister Kari Berg met Chilean Foreign Minister Luis Rojas in Oslo on Monday. Norwegian Defence Minister Bo Holm met Chilean Defence Minister Ana Paz in Oslo on Monday.';
  expect(read(text)).toHaveLength(2);
});
