import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** Talks on coming into a body are between the body and whoever is to come in; published on Tuesday 2 June 2026. */
const cases: Record<string, readonly string[]> = {
  'Fijian Premier Ana Tora wants a day set for negotiations with Samoa on its membership of OPEC.':
    ['OPEC WSM planned - -'],
  'Talks on the accession of Samoa to the WTO will begin in Geneva on Friday.': [
    'WSM WTO planned 2026-06-05 Geneva',
  ],
  'Samoa is in talks to join the WTO.': ['WSM WTO ongoing 2026-06-02 -'],
  'Fijian Premier Ana Tora is an advocate of talks to bring Samoa into the WTO.': [
    'WSM WTO proposed - -',
  ],
  'Talks with Samoa on joining the WTO should start soon, Fijian Premier Ana Tora said.': [
    'WSM WTO proposed - -',
  ],
  'Accession talks with Samoa are under way, the WTO said.': ['WSM WTO ongoing 2026-06-02 -'],
  'The WTO held talks on the accession of Samoa on Monday.': ['WSM WTO held 2026-06-01 -'],
  // where they sit nobody comes in
  'Little came of talks in Luxembourg on Monday on EU membership for Samoa.': [
    'EU WSM held 2026-06-01 Luxembourg City',
  ],
  'No progress was reported in talks in Luxembourg on Monday aimed at ending a row over European Union membership for Samoa.':
    ['EU WSM held 2026-06-01 Luxembourg City'],
  // each comes in by itself
  'The WTO opened accession talks with Samoa and Tonga on Monday.': [
    'WSM WTO held 2026-06-01 -',
    'TON WTO held 2026-06-01 -',
  ],
  // the one outsider that is named is who is to come in; a member may speak of anybody's
  'Samoa must mend its courts before NATO membership talks begin on Friday.': [
    'NATO WSM planned 2026-06-05 -',
  ],
  'Denmark must mend its courts before NATO membership talks begin on Friday.': [
    'NATO planned 2026-06-05 -',
  ],
  // two that are or may be in it talk with each other
  'Fiji and Samoa held talks on Monday on the NATO membership of Tonga.': [
    'FJI WSM held 2026-06-01 -',
  ],
  'The WTO opened trade talks with Samoa and Tonga on Monday.': ['TON WSM WTO held 2026-06-01 -'],
  'Talks with Samoa on the entry of tuna are under way, the UN said.': [],
};

test.each(Object.entries(cases))('%s', (text, expected) => {
  expect(tells(text)).toEqual(expected);
});
