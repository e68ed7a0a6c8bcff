import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** The day, and the town, of who tells of it is not that of what is told. */
const cases: readonly (readonly [text: string, event: string])[] = [
  [
    'Norway and Chile agreed Tuesday to convene an international conference on cod.',
    'CHL NOR planned - -',
  ],
  [
    'Chile said on Monday it expects the meeting of Norway and Chile in Lima next week to be short.',
    'CHL NOR planned 2026-06-08..2026-06-14 Lima',
  ],
  [
    'The Norwegian prime minister pledged on Tuesday to work on a new quota in upcoming talks with the leaders of Chile and Peru.',
    'CHL NOR PER planned - -',
  ],
  // The day of saying so is no day of what is to come.
  [
    'Chile announced on Monday that it will hold talks with Norway in Lima.',
    'CHL NOR planned - Lima',
  ],
  [
    'Chile will hold talks with Norway in Lima, its foreign ministry announced Monday.',
    'CHL NOR planned - Lima',
  ],
  [
    'Chile and Norway will hold a summit in Lima, the Peruvian foreign ministry confirmed on Monday.',
    'CHL NOR planned - Lima',
  ],
  [
    'Chilean President Luis Rojas agreed on Monday to meet Norwegian Prime Minister Kari Berg.',
    'CHL NOR planned - -',
  ],
  [
    'Chilean President Luis Rojas on Monday invited Norwegian Prime Minister Kari Berg to Lima.',
    'CHL NOR proposed - Lima',
  ],
  ['Chile on Monday called for talks with Norway.', 'CHL NOR proposed - -'],
  // A day right behind a verb is of this verb.
  [
    'Chile said on Monday it had signed a fisheries accord with Norway in May.',
    'CHL NOR signed 2026-05-01..2026-05-31 -',
  ],
  [
    'A spokesman said late Monday that talks between Chile and Norway would resume.',
    'CHL NOR planned - -',
  ],
  ['Chilean President Luis Rojas left Monday for Norway.', 'CHL NOR held 2026-06-01 Norway'],
  // The day, and the town, of who tells of it.
  [
    'At a recent meeting in Lima of cod exporters, Norway and Chile said they would cut their catch, Icelandic Fisheries Minister Bo Holm told reporters Saturday.',
    'CHL NOR held - Lima',
  ],
  [
    'Iceland awaits the outcome of fish talks between Norway and Chile with concern, Fisheries Minister Bo Holm said in Reykjavik last Friday.',
    'CHL NOR planned - -',
  ],
  [
    'Norway and Chile split the cod at their last summit in Lima, officials said Thursday.',
    'CHL NOR held - Lima',
  ],
  [
    'Norway and Chile failed to reach agreement at talks in Lima, the Norwegian foreign ministry said on Friday.',
    'CHL NOR held 2026-05-29 Lima',
  ],
  // What is merely named has no day of its own.
  [
    "Norway's talks with Chile on cod were frank and of use. Jan Holm, the head of Norway's central bank, told the evening news Monday the talks were a step towards lower duties.",
    'CHL NOR held - -',
  ],
  [
    'Norway has hardly a choice but to press ahead in fish talks with Chile, a Norwegian envoy said Friday, stressing the high stakes of slow negotiations. The negotiations between Norway and Chile are slow.',
    'CHL NOR planned - -',
  ],
  // [has spoken] goes with no day.
  [
    'Norwegian Prime Minister Kari Berg has spoken with Chilean President Luis Rojas, an aide in Oslo said Monday. Berg and Rojas held a video call late on Sunday, the aide wrote.',
    'CHL NOR held 2026-05-31 -',
  ],
  // What was done that weekend was done ahead of the meeting.
  [
    'Rojas and his aides have been toiling through the weekend to temper hopes for tangible gains from the Norway meeting. Chilean President Luis Rojas is in Oslo.',
    'CHL NOR ongoing 2026-06-02 Oslo',
  ],
];

test.each(cases)('%s → %s', (text, event) => {
  expect(tells(text)).toContain(event);
});

test('what he has insisted on of a call is no news of the day', () => {
  const idle = ['Cod is scarce.', 'Quotas are low.', 'Boats lie idle.', 'Nets are torn.'];
  const text = [
    "Envoys for the minister behind the note related to Chilean President Luis Rojas's call with the leader of Norway said this weekend that they have fears.",
    ...idle,
    'Rojas has insisted that nothing was amiss in the call and has tried to hush it up.',
  ].join('\n\n');
  expect(tells(text)).toEqual(['CHL NOR held - -']);
});
