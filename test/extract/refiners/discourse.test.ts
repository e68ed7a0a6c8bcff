import { expect, test } from 'vitest';
import { read, tells } from './told.ts';

/** Who is meant, where another sentence names them; published on Tuesday 2 June 2026. */
const cases: Record<string, readonly string[]> = {
  // one of those told before does it to another
  'Maltese Prime Minister Carla Vella has backed the plan. Cypriot President Nikos Lazarou said he had spoken to her by phone on Monday.':
    ['CYP MLT held 2026-06-01 -'],
  'Maltese Prime Minister Carla Vella has backed the plan. "I met her yesterday in Valletta," Cypriot President Nikos Lazarou told reporters.':
    ['CYP MLT held 2026-06-01 Valletta'],
  'Cypriot President Nikos Lazarou called Maltese Prime Minister Carla Vella on Monday to congratulate her.':
    ['CYP MLT held 2026-06-01 -'],
  'Malta and Cyprus are at odds over tuna. The two countries have been discussing a package, Maltese Foreign Minister Carla Vella said.':
    ['CYP MLT ongoing 2026-06-02 -'],
  'Malta and Cyprus are at odds over tuna. The two parties have been discussing a coalition for weeks.':
    [],
  'Malta and Cyprus have been at odds over tuna. Their foreign ministers discussed the issue last week.':
    ['CYP MLT held 2026-05-25..2026-05-31 -'],
  // neither of two who talk right now is named where it is told
  'Malta and Cyprus have been at odds over tuna. They are holding talks.': [],
  // one state and its foe, where the sentence names no third
  'Malta has been locked in a row with Cyprus over tuna since spring. Both countries will hold talks in Oslo on Friday.':
    ['CYP MLT planned 2026-06-05 Oslo'],
  'Malta has sided with Greece against Cyprus. Both countries will hold talks in Oslo on Friday.':
    [],
  // those whom a third has met apart, but not he and one whom he has met alone
  'Greek Foreign Minister Eleni Dimou held separate talks with Maltese and Cypriot officials on Monday. The two sides will meet in Oslo on Friday.':
    ['GRC MLT held 2026-06-01 -', 'CYP GRC held 2026-06-01 -', 'CYP MLT planned 2026-06-05 Oslo'],
  'Greek Foreign Minister Eleni Dimou held talks with Maltese officials on Monday. The two sides will meet in Oslo on Friday.':
    ['GRC MLT held 2026-06-01 -', 'GRC MLT planned 2026-06-05 Oslo'],
  // the only two that the sentence before names, in whatever way
  'Cyprus seized two Maltese trawlers. The two sides held talks in Oslo on Monday.': [
    'CYP MLT held 2026-06-01 Oslo',
  ],
  'Malta accused Cyprus of poaching. The news shocked many fishermen. Both governments will hold talks in Oslo on Friday.':
    ['CYP MLT planned 2026-06-05 Oslo'],
  // whose officials they are, where the parser takes [held] for a participle
  'Malta and Cyprus are at odds over tuna. Officials from the two countries held talks in Oslo on Monday.':
    ['CYP MLT held 2026-06-01 Oslo'],
  'Malta and Cyprus are at odds over tuna. Negotiators of both sides held talks in Oslo on Monday.':
    ['CYP MLT held 2026-06-01 Oslo'],
  'Malta and Cyprus are at odds over tuna. Boats of the two sides held talks in Oslo on Monday.':
    [],
  'Cyprus and Greek seamen accused Malta of poaching. The two sides held talks in Oslo on Monday.':
    [],
  // [he] is whose trip the sentence before was about
  "Maltese Foreign Minister Luca Vella is on tour. His critic Tom Borg called it a waste. Mr Vella's trip began on Monday. He will meet Cypriot President Nikos Lazarou on Friday.":
    ['CYP MLT planned 2026-06-05 -'],
  // who speaks after talks in another capital was in them
  'Cyprus has accused Malta of overfishing. Maltese Foreign Minister Carla Vella rejected the charge after talks in Nicosia on Monday.':
    ['CYP MLT held 2026-06-01 Nicosia'],
  // here is the town of the dateline, for the reporter
  'NICOSIA, June 2 (Reuters) - Maltese Prime Minister Carla Vella arrived here on Monday.': [
    'CYP MLT held 2026-06-01 Nicosia',
  ],
  'NICOSIA, June 2 (Reuters) - Maltese Prime Minister Carla Vella is due here on Friday.': [
    'CYP MLT planned 2026-06-05 Nicosia',
  ],
  'NICOSIA, June 2 (Reuters) - Maltese Prime Minister Carla Vella will visit here next week.': [
    'CYP MLT planned 2026-06-08..2026-06-14 Nicosia',
  ],
  'NICOSIA, June 2 (Reuters) - "I arrived here as a child," said Maltese Prime Minister Carla Vella.':
    [],
  'GENEVA, June 2 (Reuters) - Maltese Prime Minister Carla Vella arrived here on Monday.': [],
  // who tells of talks with one person was in them
  "Maltese Trade Minister Carla Vella said today's talks with Cypriot Finance Minister Nikos Lazarou were useful.":
    ['CYP MLT held 2026-06-02 -'],
  'Maltese Trade Minister Carla Vella said talks with Cyprus were useless.': [],
  // talks of others that the news opens with are where it is sent from
  'LIMA, June 2 (Reuters) - Talks between Malta and Cyprus on tuna resumed on Tuesday.': [
    'CYP MLT ongoing 2026-06-02 Lima',
  ],
  'LIMA, June 2 (Reuters) - Malta met Cyprus for talks on tuna on Tuesday.': [
    'CYP MLT held 2026-06-02 -',
  ],
  'NICOSIA: Maltese Prime Minister Carla Vella met Cypriot President Nikos Lazarou on Monday.': [
    'CYP MLT held 2026-06-01 Nicosia',
  ],
  // who inquires for a state
  'Malta has cancelled a meeting with prosecutors from Cyprus.': ['CYP MLT cancelled - -'],
  'Maltese investigators met regulators from Cyprus on Monday.': ['CYP MLT held 2026-06-01 -'],
  'Maltese prosecutors met a banker on Monday.': [],
  // who knows what becomes of talks holds them
  'Malta said talks with Cyprus over tuna would resume in July.': [
    'CYP MLT planned 2026-07-01..2026-07-31 -',
  ],
  'Maltese officials said yesterday that negotiations with Cyprus had been called off.': [
    'CYP MLT cancelled 2026-06-01 -',
  ],
  'Talks with Cyprus will begin next week, a Maltese official said.': [
    'CYP MLT planned 2026-06-08..2026-06-14 -',
  ],
  'Talks between Cyprus and Libya will begin next week, a Maltese official said.': [
    'CYP LBY planned 2026-06-08..2026-06-14 -',
  ],
  // behind a day, that they talk of talks
  'Malta said on Monday talks with Cyprus on tuna would resume in July.': [
    'CYP MLT planned 2026-07-01..2026-07-31 -',
  ],
  'Malta said on Monday negotiations between Cyprus and Libya had been called off.': [
    'CYP LBY cancelled 2026-06-01 -',
  ],
  'Malta said on Monday that talks with Cyprus on tuna had been postponed.': [
    'CYP MLT postponed 2026-06-01 -',
  ],
  // what is on the programme of a journey is still to come, unless it is over
  "Maltese Prime Minister Carla Vella's trip includes talks with Cypriot President Nikos Lazarou.":
    ['CYP MLT planned - -'],
  'Maltese Prime Minister Carla Vella is on a tour that includes a meeting with Cypriot President Nikos Lazarou.':
    ['CYP MLT planned - -'],
  'Maltese Prime Minister Carla Vella arrived to a packed schedule, including a meeting with Cypriot President Nikos Lazarou.':
    ['CYP MLT planned - -'],
  'Maltese Prime Minister Carla Vella ended a tour on Monday that included talks with Cypriot President Nikos Lazarou.':
    ['CYP MLT held 2026-06-01 -'],
  // where one leaves for, and its title of two words
  'Maltese Finance Minister Carla Vella leaves tonight for Washington to attend the IMF committee meeting.':
    ['IMF MLT planned 2026-06-02 Washington'],
  'Maltese Finance Minister Carla Vella will see IMF Managing Director Jean Morel on Friday.': [
    'IMF MLT planned 2026-06-05 -',
  ],
  // whose pact it is, and what only lies behind a condition
  'Saudi Oil Minister Faisal Noor said OPEC would stick to its December pact.': [
    'OPEC in-force 2025-12-01..2025-12-31 -',
  ],
  // a cartel's pact is of its members, whichever state keeps to it or speaks of it
  'Norway would keep to its cuts if OPEC kept to its December pact on output.': [
    'OPEC in-force 2025-12-01..2025-12-31 -',
  ],
  "Norway's oil minister met OPEC's president on Monday for fear that the December pact would crumble.":
    ['NOR OPEC held 2026-06-01 -', 'OPEC in-force 2025-12-01..2025-12-31 -'],
  "Chad's oil minister said OPEC's agreement with Norway on output still stands.": [
    'NOR OPEC in-force - -',
  ],
  // he is of where the one is who meets him
  'Cyprus thanked Malta. Maltese Foreign Minister Carla Vella is in Lima today, and she wrapped up a meeting with President Diaz.':
    ['MLT PER held 2026-06-02 Lima'],
  'Maltese Prime Minister Carla Vella is at home. On Thursday she will host the Cypriot president for a working lunch.':
    ['CYP MLT planned 2026-06-04 -'],
  // a question tells nothing
  'Cyprus has asked for help. Has Maltese Prime Minister Carla Vella spoken with Cypriot President Nikos Lazarou?':
    [],
  // held or to come, the nearest
  'The leaders discussed the NATO summit in Riga in August.': [
    'NATO planned 2026-08-01..2026-08-31 Riga',
  ],
  "Maltese Prime Minister Carla Vella will travel to Cyprus, Turkey's old rival, next week.": [
    'CYP MLT planned 2026-06-08..2026-06-14 Cyprus',
  ],
  // armed forces, and what counts from a crisis
  'Indian and Pakistani army officers held a meeting at the crossing point on Monday.': [
    'IND PAK held 2026-06-01 -',
  ],
  'Maltese President Carla Vella and Cypriot President Nikos Lazarou met for the first time since a crisis in March.':
    ['CYP MLT held 2026-06-02 -'],
  // two of them are of two states
  'Saudi Oil Minister Faisal Noor held talks with Qatari Oil Minister Ali Saad on Sunday. The two ministers will meet again in Doha later this month.':
    ['QAT SAU held 2026-05-31 -', 'QAT SAU planned 2026-06-02..2026-06-30 Doha'],
  // the two sides are not those who mediate between them
  'Chad rejected a truce offer from Niger. Mediators from Cyprus and Malta have a plan. The two sides will hold talks in Oslo on Friday.':
    ['NER TCD planned 2026-06-05 Oslo', 'NER TCD rejected 2026-06-02 -'],
  'Chad met Niger on Monday. Cyprus and Malta, the mediators, are glad. The two sides will meet again on Friday.':
    ['NER TCD held 2026-06-01 -', 'NER TCD planned 2026-06-05 -'],
  'Chad met Niger on Monday. Cyprus and Malta quarrel. The two sides will meet on Friday.': [
    'NER TCD held 2026-06-01 -',
    'CYP MLT planned 2026-06-05 -',
  ],
  'Chad and Niger quarrel over wells and want no mediators. The two sides held talks on Monday.': [
    'NER TCD held 2026-06-01 -',
  ],
  'Chad and Niger have lost money to cattle brokers. The two sides held talks on Monday.': [
    'NER TCD held 2026-06-01 -',
  ],
  'Cyprus, the mediator, and Malta signed a tuna pact on Monday.': ['CYP MLT signed 2026-06-01 -'],
  'Cypriot mediators proposed a truce between Chad and Niger.': ['NER TCD proposed 2026-06-02 -'],
  // the two countries are not the one of the clause before
  'Chad and Niger fell out. Malta was the first to say so, but Chad said the two countries had held talks in Oslo on Monday.':
    ['NER TCD held 2026-06-01 Oslo'],
  'Chad and Niger fell out. Malta told Chad that the two countries would hold talks in Oslo on Friday.':
    ['MLT TCD planned 2026-06-05 Oslo'],
  'Chad met Niger in Oslo in March. Chad signed a pact with Niger on Monday. Maltese officials said Chad wanted the two sides to meet again in July.':
    [
      'NER TCD held 2026-03-01..2026-03-31 Oslo',
      'NER TCD proposed 2026-07-01..2026-07-31 -',
      'NER TCD signed 2026-06-01 -',
    ],
  // a president is of a state that has one
  'Polish Foreign Minister Jan Wilk met Ann Moss, the British foreign secretary, in London on Monday. The president phoned Maltese Prime Minister Carla Vella on Sunday.':
    ['GBR POL held 2026-06-01 London', 'MLT POL held 2026-05-31 -'],
  // the two who met before are those who met, not those who phoned since
  'Maltese President Carla Vella met Chilean President Luis Rojas in Oslo on Monday. Vella later phoned Cypriot President Nikos Lazarou. The two leaders first met in Lima in May.':
    [
      'CHL MLT held 2026-06-01 Oslo',
      'CYP MLT held 2026-06-01 -',
      'CHL MLT held 2026-05-01..2026-05-31 Lima',
    ],
  'Maltese President Carla Vella phoned Chilean President Luis Rojas on Monday. The two leaders last met in Lima in May.':
    ['CHL MLT held 2026-06-01 -', 'CHL MLT held 2026-05-01..2026-05-31 Lima'],
  // the two sides are those of whom it all is, not a visitor and his host
  'Chad will meet Niger in Oslo on Friday. Chad wants Niger to sign a truce. Niger wants Chad to sign a pact. Maltese Foreign Minister Carla Vella visited Chad on Monday. The two sides will also meet in Lima in July.':
    [
      'NER TCD planned 2026-06-05 Oslo',
      'MLT TCD held 2026-06-01 Chad',
      'NER TCD planned 2026-07-01..2026-07-31 Lima',
      'NER TCD under-discussion 2026-06-02 -',
      'NER TCD under-discussion 2026-06-02 -',
    ],
  // a call of the two, in a sentence without a name
  'Maltese President Carla Vella and Cypriot President Nikos Lazarou fell out. The two held a long phone call on Monday.':
    ['CYP MLT held 2026-06-01 -'],
  // or a meal of the two, not one that each may have had with others
  'Maltese President Carla Vella and Cypriot President Nikos Lazarou fell out. The two had dinner in Oslo on Monday.':
    ['CYP MLT held 2026-06-01 Oslo'],
  'Malta and Cyprus signed a tuna pact on Monday. They had breakfast with their wives.': [
    'CYP MLT signed 2026-06-01 -',
  ],
  'Malta and Cyprus signed a tuna pact on Monday. The ministers broke for lunch.': [
    'CYP MLT signed 2026-06-01 -',
  ],
  // and a swap between two, which a third has brokered
  'Chad and Niger signed a pact on Monday. Chad said Malta had helped broker a prisoner swap between the two countries.':
    ['NER TCD signed 2026-06-01 -', 'NER TCD agreed 2026-06-01 -'],
  // a movement and a bloc by what they are
  'Hezbollah has left the town. Cyprus signed a truce with the Lebanese group on Monday.': [
    'CYP HEZBOLLAH signed 2026-06-01 -',
  ],
  'The Taliban have lost ground. The group held talks with Maltese envoys in Doha on Monday.': [
    'MLT TALIBAN held 2026-06-01 Doha',
  ],
  'Malta and the European Union fell out. The bloc signed a tuna deal with Chile on Monday.': [
    'CHL EU signed 2026-06-01 -',
  ],
  // the two leaders are those who spoke, not those whose deal they spoke of
  'Maltese President Carla Vella spoke on Monday with Cypriot President Nikos Lazarou about the cod pact of Peru and Chad. The two leaders also discussed tuna.':
    ['CYP MLT held 2026-06-01 -', 'PER TCD in-force - -'],
  'Maltese President Carla Vella saw Cypriot President Nikos Lazarou on Monday. Chadian President Ana Souza signed a cod pact with Peruvian President Luis Rojas on Sunday. The two leaders then discussed tuna.':
    ['CYP MLT held 2026-06-01 -', 'PER TCD held 2026-05-31 -', 'PER TCD signed 2026-05-31 -'],
  // what is to come is not of the year told before
  'The treaty of 1944 still holds. Maltese President Carla Vella and Cypriot President Nikos Lazarou will meet in July.':
    ['CYP MLT planned 2026-07-01..2026-07-31 -'],
  'Maltese President Carla Vella sees Cypriot President Nikos Lazarou two weeks from today.': [
    'CYP MLT planned 2026-06-15..2026-06-21 -',
  ],
  "Maltese President Carla Vella met Cypriot President Nikos Lazarou on Monday, and will see Russia's Sergei Lavrov on Friday.":
    ['CYP MLT held 2026-06-01 -', 'MLT RUS planned 2026-06-05 -'],
  // stops and tables
  'Maltese Prime Minister Carla Vella stopped over in Nicosia on Monday on her way to Riga.': [
    'CYP MLT held 2026-06-01 Nicosia',
  ],
  'Maltese Prime Minister Carla Vella left Nicosia on Monday after a three-day visit.': [
    'CYP MLT held 2026-05-30..2026-06-01 Nicosia',
  ],
  'Maltese Prime Minister Carla Vella began a tour of the region in Nicosia on Monday.': [
    'CYP MLT held 2026-06-01 Nicosia',
  ],
  'Italy urged Malta and Cyprus to return to the negotiating table.': ['CYP MLT proposed - -'],
};

test.each(Object.entries(cases))('%s', (text, events) => {
  expect(tells(text)).toEqual(events);
});

test.each([
  ['The two will sit down in Riga on Friday.', 'CYP MLT planned 2026-06-05 Riga'],
  ['Both leaders sat down in Riga on Sunday.', 'CYP MLT held 2026-05-31 Riga'],
  ['The pair dined together in Riga on Sunday.', 'CYP MLT held 2026-05-31 Riga'],
  ['The two men conferred in Riga on Sunday.', 'CYP MLT held 2026-05-31 Riga'],
  ['The two leaders spoke again on Sunday.', 'CYP MLT held 2026-05-31 -'],
  ['The two men talked for an hour on Sunday.', 'CYP MLT held 2026-05-31 -'],
  ['They talked on the telephone on Sunday.', 'CYP MLT held 2026-05-31 -'],
  ['Both sides reconvene in Riga on Friday.', 'CYP MLT planned 2026-06-05 Riga'],
])('two told before meet in whatever words: %s', (text, meeting) => {
  const before =
    'Maltese President Carla Vella met Cypriot President Nikos Lazarou in Nicosia in March.';
  expect(tells(`${before} ${text}`)).toEqual([
    'CYP MLT held 2026-03-01..2026-03-31 Nicosia',
    meeting,
  ]);
});

test.each([
  'The two sat down on a bench.',
  'Both leaders spoke to reporters.',
  'They talked to voters by telephone.',
])('by themselves, or to others, they do not meet: %s', (text) => {
  const before =
    'Maltese President Carla Vella met Cypriot President Nikos Lazarou in Nicosia in March.';
  expect(read(`${before} ${text}`)).toHaveLength(1);
});

test('the superpowers are the two that talked, whomever one of them visits since', () => {
  expect(
    tells(
      'President Reagan met Soviet leader Mikhail Gorbachev on Monday. Gorbachev will visit Peru on Thursday. The superpowers are negotiating a treaty to halve their arsenals.',
      '1987-12-08',
    ),
  ).toContain('SUN USA under-discussion 1987-12-07 -');
});

test('for whom something is good or bad are no two that talk', () => {
  const text =
    "A failure would have been awkward for Peru and welcome to Chile. The threat from Chile's weapons is set to be loud during Monday's talks.";
  expect(tells(text)).toEqual([]);
});
