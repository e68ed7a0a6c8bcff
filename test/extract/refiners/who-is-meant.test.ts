import { describe, expect, test } from 'vitest';
import { meetingsIn, tells } from './told.ts';

/** Whom a name or an office means, where the words around it say: the event must be among those found. */
const cases: Record<string, readonly (readonly [text: string, event: string])[]> = {
  'who does something at the time at which something else is told': [
    [
      'Peruvian President Ana Souza is abroad. The verdict fell on the very day Souza was meeting with King Olav of Norway in Oslo, last Monday.',
      'NOR PER held 2026-06-01 Oslo',
    ],
  ],
  'a name, in brackets, with a form of address, or beside something else': [
    [
      '"A call is planned for Monday between [Chilean President Luis] Rojas and [Norwegian Prime Minister Kari] Berg," she said.',
      'CHL NOR planned 2026-06-08 -',
    ],
    [
      'The Chilean President, H.E Luis Rojas, praised the fleet. H.E Rojas met with Norwegian Prime Minister Kari Berg on Monday.',
      'CHL NOR held 2026-06-01 -',
    ],
    [
      'Luis Rojas, premier of the autonomous Kurdistan Region, met Norwegian Prime Minister Kari Berg on Monday.',
      'KRG NOR held 2026-06-01 -',
    ],
    [
      'LIMA, June 1 - Chilean Cotton Institute president Luis Rojas said so. Rojas met Norwegian Prime Minister Kari Berg on Monday.',
      'CHL NOR held 2026-06-01 -',
    ],
    [
      'Quarrels have been plain, most recently on Monday, as Berg and Chilean President Luis Rojas gave a cold joint statement. Norwegian Prime Minister Kari Berg met President Rojas in Lima.',
      'CHL NOR held 2026-06-01 Lima',
    ],
    [
      'British Prime Minister Sir Neil Hale spoke on Monday. President Luis Rojas of Chile met Sir Neil in Lima in February.',
      'CHL GBR held 2026-02-01..2026-02-28 Lima',
    ],
  ],
  'an office alone, or a name whose office another sentence tells': [
    [
      'Ukrainian lawmakers back Vladimir Zelensky. Zelensky, following a conversation with President Luis Rojas of Chile on Monday, said that he was content.',
      'CHL UKR held 2026-06-01 -',
    ],
    [
      'Mr. Macron praised the harvest in Chile. Snow kept the president from seeing Chilean President Luis Rojas. Instead he held a phone conversation with Mr. Rojas on Monday.',
      'CHL FRA held 2026-06-01 -',
    ],
    [
      'Norwegian Prime Minister Kari Berg praised the fleet. The PM also met Chilean President Luis Rojas on Monday.',
      'CHL NOR held 2026-06-01 -',
    ],
    [
      'Crown Prince Salman bin Fahd of Saudi Arabia praised the harvest. The prince met Norwegian Prime Minister Kari Berg on Monday.',
      'NOR SAU held 2026-06-01 -',
    ],
    [
      "Qatar's emir, Sheikh Tamim bin Hamad al-Thani, left. Norwegian Prime Minister Kari Berg arranged a phone call between Sheikh Tamim and Saudi Crown Prince Mohammed bin Salman.",
      'QAT SAU planned - -',
    ],
    [
      'Japanese Prime Minister Ken Mori and Japanese Trade Minister Aki Ono spoke in Tokyo. Norwegian Ambassador Kari Berg met Finance Minister Jun Sato on Monday.',
      'JPN NOR held 2026-06-01 -',
    ],
  ],
  'an envoy, and whose he is': [
    [
      "Peru's UN envoy Ana Souza met Norwegian Prime Minister Kari Berg on Monday.",
      'NOR PER held 2026-06-01 -',
    ],
    [
      'Norwegian Justice Minister Kari Berg will face questions from lawmakers on Friday about her meetings with the Russian ambassador.',
      'NOR RUS held - -',
    ],
  ],
  'rebels and guerrillas, named in another sentence': [
    [
      'The FMLN attacked a barracks in San Salvador. Talks between the Salvadoran government and the guerrillas will open in Oslo on Friday.',
      'FMLN SLV planned 2026-06-05 Oslo',
    ],
    [
      "Yemen's Houthis fired a missile. Norwegian envoy Kari Berg met representatives of the rebels in Muscat on Monday.",
      'HOUTHI NOR held 2026-06-01 Muscat',
    ],
  ],
  'whoever speaks or travels, in a text of an office': [
    [
      'Remarks by Prime Minister Kari Berg of Norway and President Luis Rojas of Chile\n\nPRESIDENT ROJAS: Welcome to Chile. Last week, Peruvian President Luna and I met several times in Lima.\n\nPRIME MINISTER BERG: Thank you.',
      'CHL PER held 2026-05-25..2026-05-31 Lima',
    ],
    [
      'Readout from NSC Spokesperson Ann Hale of Official Travel to Kenya\n\nOn Monday, Principal Deputy National Security Advisor Jon Dale traveled to Kenya and met with Kenyan President Juma Otieno.',
      'KEN USA held 2026-06-01 Kenya',
    ],
    [
      'Remarks by President Berg of Norway and President Rojas of Chile\n\nPRESIDENT BERG: Welcome to Oslo.\n\nPRESIDENT ROJAS: Thank you. I met President Luna of Peru in Lima on Monday.\n\nPRESIDENT BERG: Good.\n\nQ Will you meet again?',
      'CHL PER held 2026-06-01 Lima',
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s → %s', (text, event) => {
    expect(tells(text)).toContain(event);
  });
});

test('she who does one thing and then another in a sentence is one', () => {
  const paz = 'Peruvian President Ana Paz has a full diary. She plans a summit with the king of';
  expect(
    meetingsIn(
      `${paz} Jordan and a trip to Malta, where she will meet Maltese Premier Carla Vella.`,
    ),
  ).toEqual(['JOR PER', 'MLT PER']);
});
