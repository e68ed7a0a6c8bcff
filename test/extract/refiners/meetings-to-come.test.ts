import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** What says that a meeting is still to come. */
const cases: readonly (readonly [text: string, event: string])[] = [
  // What came before talks that are to come.
  [
    'Peru and Chile will meet again in August after talks in Lima in March.',
    'CHL PER held 2026-03-01..2026-03-31 Lima',
  ],
  [
    'Peru will meet Norway in August after talks with Chile in Lima in July.',
    'CHL PER planned 2026-07-01..2026-07-31 Lima',
  ],
  // What is to be held, whatever is said of it.
  [
    'The talks to be held by the president of Peru with President Rojas of Chile will be frank.',
    'CHL PER planned - -',
  ],
  [
    'Talks held by the president of Peru with President Rojas of Chile on Monday were frank.',
    'CHL PER held 2026-06-01 -',
  ],
  // What is to be spoken of there.
  [
    'The minister said cod will also be on the long agenda of talks between Norway and Chile this month.',
    'CHL NOR planned 2026-06-02..2026-06-30 -',
  ],
  [
    'The main topic of the summit between Norway and Chile in Lima on Friday will be cod.',
    'CHL NOR planned 2026-06-05 Lima',
  ],
  [
    'Cod tops the agenda of talks between Norway and Chile in Suva on Monday.',
    'CHL NOR held 2026-06-01 Suva',
  ],
  ['Cod tops the agenda of talks between Norway and Chile in Suva.', 'CHL NOR planned - Suva'],
  [
    'Cod topped the agenda of the talks between Norway and Chile in Lima on Monday.',
    'CHL NOR held 2026-06-01 Lima',
  ],
  [
    'Peruvian President Ana Vella said she hoped for peace during talks with Chilean President Luis Rojas in Suva on Monday.',
    'CHL PER held 2026-06-01 Suva',
  ],
  // What is told from before it.
  [
    'Cod prices fell in the run-up to the summit of Norway and Chile in Lima.',
    'CHL NOR planned - Lima',
  ],
  [
    'Norwegian diplomats look ahead to next Friday’s talks with Chile in Suva.',
    'CHL NOR planned 2026-06-12 Suva',
  ],
  [
    'Cod prices fell in the run-up to the 2019 summit of Norway and Chile in Lima.',
    'CHL NOR held 2019-01-01..2019-12-31 Lima',
  ],
  // What is answered to who proposes it.
  [
    'Chile has agreed to a proposal by Fiji to hold a third round of Chile-Norway talks on Friday.',
    'CHL NOR planned 2026-06-05 -',
  ],
  [
    'Chile approved the suggestion of Fiji to hold Chile-Norway talks on Friday.',
    'CHL NOR planned 2026-06-05 -',
  ],
  ['Chile backed the idea to hold Chile-Norway talks on Friday.', 'CHL NOR proposed 2026-06-05 -'],
  [
    "Chile turned down Fiji's request to hold Chile-Norway talks on Friday.",
    'CHL NOR refused 2026-06-05 -',
  ],
  [
    'Chile may accept a proposal by Norway to hold talks on Friday.',
    'CHL NOR proposed 2026-06-05 -',
  ],
  // What plans are made of, whatever is done with them.
  ['Norway and Chile laid plans to reopen border talks on Friday.', 'CHL NOR planned 2026-06-05 -'],
  ['Norway and Chile have made plans to hold talks on Friday.', 'CHL NOR planned 2026-06-05 -'],
  ['Norway drew up plans for talks with Chile in Lima.', 'CHL NOR planned - Lima'],
  ['Norway dropped plans to hold talks with Chile in Lima.', 'CHL NOR cancelled - Lima'],
  // What may yet be called off is set until then.
  [
    'Norway threatened to cancel the talks with Chile in July.',
    'CHL NOR planned 2026-07-01..2026-07-31 -',
  ],
  ['Norway may put off its talks with Chile in Lima.', 'CHL NOR planned - Lima'],
  [
    'There is a risk that the July talks between Norway and Chile will not take place.',
    'CHL NOR planned 2026-07-01..2026-07-31 -',
  ],
  // Who announces a visit of another has him come.
  [
    'Norway confirmed a visit by Chilean President Luis Rojas in July.',
    'CHL NOR planned 2026-07-01..2026-07-31 Norway',
  ],
  [
    'Norway announced a visit by its foreign minister to Chile in July.',
    'CHL NOR planned 2026-07-01..2026-07-31 Chile',
  ],
  // What opens or ends with it.
  [
    'Norwegian Finance Minister Bo Holm began his tour with talks with Chilean President Luis Rojas in Suva.',
    'CHL NOR held 2026-06-02 Suva',
  ],
  [
    'Norwegian Finance Minister Bo Holm will cap his day on Friday with a meeting with Chilean President Luis Rojas.',
    'CHL NOR planned 2026-06-05 -',
  ],
  [
    'The tour will end with a summit between Norway and Chile in Lima on Friday.',
    'CHL NOR planned 2026-06-05 Lima',
  ],
  [
    'The summit between Norway and Chile in Lima will end on Friday with a statement.',
    'CHL NOR ongoing 2026-06-02..2026-06-05 Lima',
  ],
  // What will not happen when they meet.
  [
    "Norwegian Premier Bo Holm meets Chilean President Luis Rojas on Friday. The old feuds on the menu when the two sit down in Suva, Fiji, during the OPEC meeting won't be quickly mended, including one over cod.",
    'CHL NOR planned 2026-06-05 Suva',
  ],
  [
    "At Norwegian Premier Bo Holm's last talks with Chilean President Luis Rojas in May, his remark that he would have more cod made news.",
    'CHL NOR held 2026-05-01..2026-05-31 -',
  ],
  // What has been arranged.
  ['Norway has lined up talks with Chile.', 'CHL NOR planned - -'],
  ['Talks between Norway and Chile have been lined up.', 'CHL NOR planned - -'],
  ['A meeting between Norway and Chile in Suva has been pencilled in.', 'CHL NOR planned - Suva'],
  // A title before its sentence is held by nobody in it.
  [
    'High-Level Cod Dialogue: Norway and Chile agreed to hold a High-Level Cod Dialogue in September, as both had promised.',
    'CHL NOR planned 2026-09-01..2026-09-30 -',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});
