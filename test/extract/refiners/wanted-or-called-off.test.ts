import { describe, expect, test } from 'vitest';
import { tells } from './told.ts';

/** What became of talks, by the words around them: the event must be among those found. */
const cases: Record<string, readonly (readonly [text: string, event: string])[]> = {
  'asked for, offered or made possible': [
    [
      'While 60 percent of Peruvians supported talks with Chile, a few opposed them.',
      'CHL PER proposed - -',
    ],
    [
      'Chilean President Luis Rojas will say more after returning home from the G20 summit.',
      'CHL G20 held - -',
    ],
    ['Chile doubts the outcome of any talks with Norway.', 'CHL NOR planned - -'],
    ['The Polish premier appealed to Chile to resume talks with Norway.', 'CHL NOR proposed - -'],
    [
      'Chile and Peru fight on. Norwegian Prime Minister Kari Berg said the pope was ready to host talks between the two sides.',
      'CHL PER VAT proposed - Holy See',
    ],
    [
      'Ministers agreed to mandate the EU Commission to open talks with Chile.',
      'CHL EU planned - -',
    ],
    [
      'Norwegian Foreign Minister Kari Berg met the Chilean army chief in Arica on Sunday and invited him to Oslo.',
      'CHL NOR proposed - Oslo',
    ],
    [
      'The ceasefire would open the way to a summit of Norway and Chile in September.',
      'CHL NOR proposed 2026-09-01..2026-09-30 -',
    ],
  ],
  'refused, or accepted': [
    [
      'The Peruvian decision to cancel the trips of delegations to Chile surprised fishermen.',
      'CHL PER cancelled - Chile',
    ],
    ["Chile turned down Norway's offer of talks on Monday.", 'CHL NOR refused 2026-06-01 -'],
    [
      'Officials of Norway said on Monday that they will not hold talks with Chile in July.',
      'CHL NOR refused 2026-07-01..2026-07-31 -',
    ],
    ["Chile accepted Norway's invitation to talks in Oslo.", 'CHL NOR planned - Oslo'],
  ],
  'called off, put off, or never held': [
    [
      'The king spoke a day after Norwegian Prime Minister Kari Berg announced that her government had called off talks with Chile.',
      'CHL NOR cancelled 2026-06-01 -',
    ],
    ['Norway has postponed a visit by its prime minister to Chile.', 'CHL NOR postponed - Chile'],
    [
      'A planned meeting between Norwegian Prime Minister Kari Berg and Chilean President Luis Rojas did not take place.',
      'CHL NOR cancelled - -',
    ],
  ],
  'to come': [
    ['Chile is to begin talks on a fisheries treaty with Norway.', 'CHL NOR planned - -'],
    [
      'Foreign Minister Kari Berg of Norway, who is to resume talks with Chilean Foreign Minister Luis Rojas in Lima on Friday, said Malta was safer.',
      'CHL NOR planned 2026-06-05 Lima',
    ],
    [
      'Norwegian Prime Minister Kari Berg is to meet President Luis Rojas of Chile in Lima on Friday, although Chile has not confirmed the meeting.',
      'CHL NOR planned 2026-06-05 Lima',
    ],
    [
      'Norway and Chile agreed on a truce on May 18. The truce was brokered by Qatar and Oman. Chilean spokesman Luis Rojas said the two delegations would meet again on Friday.',
      'CHL NOR planned 2026-06-05 -',
    ],
  ],
  'under way, or without a result': [
    [
      'Prime Minister Berg of Norway doubted on Monday whether fishing talks with Chile would lead to a treaty.',
      'CHL NOR ongoing 2026-06-02 -',
    ],
    [
      'Norwegian Prime Minister Kari Berg said she had made progress in talks with Chilean President Luis Rojas.',
      'CHL NOR held - -',
    ],
    [
      'Shops fear the autumn. The Brexit trade talks may end without a deal, farmers say.',
      'EU GBR ongoing 2026-06-02 -',
    ],
    [
      'The plan follows quiet talks that began last year between Norway and Chile about fish.',
      'CHL NOR held 2026-06-02 -',
    ],
    [
      'Israel and Hamas are far apart. The talks, mediated by Norway, have failed to yield a deal.',
      'HAMAS ISR NOR held 2026-06-02 -',
    ],
    [
      'Peru and Chile failed to agree on a border deal at talks in Oslo hosted by Norway.',
      'CHL PER held - Oslo',
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s → %s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});
