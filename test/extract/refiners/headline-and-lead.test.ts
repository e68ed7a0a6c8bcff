import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import { tells, told } from './told.ts';

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
    'NATO TO SEND MISSION TO CHILE\n\nNATO Secretary General Lars Holm told reporters: "We will send our mission to Chile next week."',
    ['CHL NATO planned 2026-06-08..2026-06-14 Chile'],
  ],
])('%s makes no second meeting', (_, text, events) => {
  expect(tells(text)).toEqual(events);
});

const titled = (title: string, text: string): string[] =>
  extract({ title, published: '2026-06-02', publisher: null, url: null, text }).map(told);

test('a pact that the headline names is that of the lead', () => {
  expect(
    titled(
      'PENTAGON SAYS NO WORD YET ON CHAD TANK DEAL',
      'The United States is discussing a deal with Chad under which it would build the tank, officials said.',
    ),
  ).toEqual(['TCD USA under-discussion 2026-06-02 -']);
  expect(
    titled(
      'PERU IN COUNTERTRADE DEAL FOR CHILEAN OIL',
      'Peru is to pay for Chilean oil through a countertrade deal involving two bridges. He said Chile agreed to the bridges deal in May.',
    ),
  ).toHaveLength(1);
});

test('but not where it names others', () => {
  expect(
    titled(
      'PENTAGON SAYS NO WORD YET ON CHAD TANK DEAL',
      'The United States is discussing a deal with Niger under which it would build ships, officials said.',
    ),
  ).toContain('NER USA under-discussion 2026-06-02 -');
});

test('a deed of the headline is that of the text, though the text calls its pact by its year', () => {
  const title = 'Chile quits gas pact with Peru';
  expect(
    titled(
      title,
      `${title}\n\nSpring was late. Chile has quit a 1987 gas pact with Peru, a minister said.`,
    ),
  ).toEqual(['CHL PER terminated 2026-06-02 -']);
});
