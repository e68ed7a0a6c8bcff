import { expect, test } from 'vitest';
import { read, tells } from './told.ts';

test.each([
  'Peruvian Finance Minister Ana Diaz flew to Oslo on Monday for talks with bankers.',
  'Peruvian Finance Minister Ana Diaz travelled to Norway on Monday for debt negotiations with creditors.',
  'EU Trade Commissioner Ana Delor called last month for the yard to go to Norway’s Fjord AG.',
  'U.S. President Paul Holm tours the Lima Tank Works in Lima, Ohio, on Friday.',
  'Peruvian Foreign Minister Ana Diaz came into Chile from Norway by bus on Monday.',
  'Peruvian officials flew for a Norwegian airline before.',
  'The Peruvian minister arrived from Oslo on Monday in Lima, where she was born.',
  'Peruvian President Ana Diaz allowed her envoys to return home to Oslo on Friday.',
  'Peruvian President Ana Diaz is in Norway for weeks of treatment.',
  'Peruvian President Ana Diaz arrived at the Fjord Clinic in the Norwegian port of Bergen on Monday.',
  'Peruvian President Ana Diaz is making a private visit to Oslo.',
  'Peruvian President Ana Diaz barred visits to Norway until May.',
  'Peruvian President Ana Diaz denied that guards sell visas on arrival in Norway.',
  'Peruvian President Ana Diaz paid a visit to St. Olaf’s Church.',
  'Peruvian President Ana Diaz, whose threats to Chile have frightened many, has softened her words on a tour of the region.',
])('who goes there sees no state: %s', (text) => {
  expect(tells(text)).toEqual([]);
});

test.each([
  [
    'Peruvian Finance Minister Ana Diaz flew to Oslo on Monday for talks with bankers and Norwegian ministers.',
    ['NOR PER held 2026-06-01 Oslo'],
  ],
  [
    'Peruvian Finance Minister Ana Diaz flew to Oslo on Monday for talks.',
    ['NOR PER held 2026-06-01 Oslo'],
  ],
  [
    'Peruvian Finance Minister Ana Diaz flew back to Oslo on Monday.',
    ['NOR PER held 2026-06-01 Oslo'],
  ],
  [
    'Peruvian Finance Minister Ana Diaz met Norwegian ministers in Oslo on Friday. She flew back to Peru on Monday.',
    ['NOR PER held 2026-05-29 Oslo'],
  ],
  ['U.S. President Paul Holm visits Lima on Friday.', ['PER USA planned 2026-06-05 Lima']],
])('and who does: %s', (text, events) => {
  expect(tells(text)).toEqual(events);
});

test('a town where others are seen is no visit to its state', () => {
  const trip = 'Peruvian Foreign Minister Ana Diaz will travel to Riga and Oslo on Friday.';
  expect(tells(`${trip} In Riga, she will meet Chilean Foreign Minister Luis Rojas.`)).toEqual([
    'NOR PER planned 2026-06-05 Oslo',
    'CHL PER planned 2026-06-05 Riga',
  ]);
});

test.each([
  'Norwegian Foreign Minister Anna Berg spoke of it. A thief robbed lawyer Lena Holm in May. Holm spoke of it too. She had toured Chile alone.',
  'Norwegian Foreign Minister Anna Berg spoke of it. A thief robbed lawyer Lena Holm in May. Holm’s diary shows that she visited Chile.',
  'Lars Holm said he spoke to the police about the letters, and the experts blamed Chile.',
])('who is of no party is not the one told before: %s', (text) => {
  expect(tells(text)).toEqual([]);
});

test('a swing in trade is no journey', () => {
  expect(read('The swing in Chile was felt by President Kari Berg of Norway.')).toEqual([]);
});

test('nobody travels to a virtual meeting', () => {
  const text =
    'President Paul Holm of the United States and Peruvian President Ana Rao held a virtual meeting today. Holm looks forward to traveling to Peru.';
  expect(tells(text)).toEqual(['PER USA held 2026-06-02 -', 'PER USA planned - Peru']);
});
