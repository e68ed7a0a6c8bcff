import { describe, expect, test } from 'vitest';
import { pacts, read } from './told.ts';

describe('a pact that is still on its way', () => {
  test.each([
    'Norwegian envoys say a reindeer deal with Sweden is on the table.',
    'The vote on fish clears the way for a reindeer deal between Norway and Sweden.',
    'Norway and Sweden laid the groundwork for a reindeer deal.',
    'The visit opened the door to a reindeer deal between Norway and Sweden.',
    'Kari Berg said a truce between Norway and Sweden might be in the works.',
    'The pact on the table between Norway and Sweden would free the reindeer.',
    'Norway and Sweden are creeping towards a reindeer deal.',
    'Norway and Sweden keep stumbling into a reindeer deal.',
    'Norway is open to a reindeer deal with Sweden, Kari Berg said.',
    'Kari Berg sees a high likelihood of a reindeer deal between Norway and Sweden.',
    'Norway put the probability of a reindeer deal with Sweden at a third.',
    'Norway and Sweden are working toward the conclusion of a reindeer deal.',
    'Norway and Sweden made progress towards the signing of a reindeer deal.',
    'Norway and Sweden are interested in signing a reindeer deal.',
    'Norway and Sweden voiced hope at reaching a reindeer deal.',
    'Norway is in no hurry to conclude a reindeer deal with Sweden.',
    'Norway is in no rush for a reindeer deal with Sweden.',
    'Norway will not hurry to seal any reindeer deal with Sweden.',
    'Norway and Sweden are putting the last touches to a reindeer deal.',
    'Norway and Sweden negotiate with the sole purpose of reaching a reindeer deal.',
    'The council urged Norway and Sweden to accept and carefully implement a truce.',
    'Norway would not abide by any reindeer deal with Sweden, Kari Berg said.',
    'Getting Norway to agree to a truce with Sweden requires patience.',
    'Persuading Norway to sign a reindeer deal with Sweden will not be easy.',
    'Signing a reindeer deal with Sweden is hard for Norway.',
    // not she who wishes it
    'Chilean President Ana Rojas said she hoped Norway and Sweden would reach a reindeer deal.',
    'Chilean President Ana Rojas hoped Norway and Sweden would sign a reindeer treaty.',
    'Norway hopes Sweden will sign a reindeer treaty with it.',
  ])('under discussion: %s', (text) => {
    expect(pacts(text)).toEqual(['NOR SWE under-discussion 2026-06-02 -']);
  });

  test.each([
    'The Norwegian king urged the Swedes to reach a deal on reindeer.',
    'Norway hopes that Sweden will reach a deal with its neighbours.',
  ])('of whom only one is told: %s', (text) => {
    expect(pacts(text)).toEqual([]);
  });

  test.each([
    [
      'Signing the reindeer deal with Sweden was a mistake, Norway said.',
      'NOR SWE signed 2026-06-02 -',
    ],
    ['Norway got Sweden to sign a reindeer deal on Friday.', 'NOR SWE signed 2026-05-29 -'],
    ['Norway and Sweden managed to seal a reindeer deal on Friday.', 'NOR SWE agreed 2026-05-29 -'],
    [
      'Norway and Sweden accepted a truce on Friday and implemented it.',
      'NOR SWE agreed 2026-05-29 -',
    ],
    ['The truce between Norway and Sweden is in place.', 'NOR SWE in-force - -'],
    ['Norway promised to abide by the truce with Sweden.', 'NOR SWE in-force - -'],
    ['Envoys applauded Norway for a reindeer deal with Sweden.', 'NOR SWE agreed 2026-06-02 -'],
    ['Chile welcomed a reindeer deal between Norway and Sweden.', 'NOR SWE agreed 2026-06-02 -'],
  ])('no longer: %s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });

  test('what is on the table is no part of its name', () => {
    const [deal] = read('The deal on the table between Norway and Sweden would free the reindeer.');
    expect(deal).toMatchObject({ type: 'pact', name: 'deal' });
  });
});

describe('a pact put to the vote', () => {
  test.each([
    ["Norway's parliament is to vote on a reindeer pact with Sweden on Friday.", 'signed - -'],
    ["Norway's parliament voted on a reindeer treaty with Sweden on Monday.", 'signed - -'],
    [
      "Norway's cabinet is to vote on a reindeer deal with Sweden on Friday.",
      'agreed 2026-06-02 -',
    ],
    ["Norway's parliament has yet to ratify the reindeer pact with Sweden.", 'signed - -'],
    [
      "Norway's parliament approved a reindeer pact with Sweden on Friday.",
      'ratified 2026-05-29 -',
    ],
    [
      "Norway's parliament voted against the reindeer pact with Sweden on Friday.",
      'rejected 2026-05-29 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([`NOR SWE ${event}`]);
  });
});

test('agreed it is, as long as it has yet to be signed, and called as the treaty', () => {
  const [pact, ...more] = read(
    'Norway and Sweden agreed the text of a reindeer treaty in March. The treaty has yet to be signed.',
  );
  expect(more).toEqual([]);
  expect(pact).toMatchObject({
    type: 'pact',
    name: 'reindeer treaty',
    status: 'agreed',
    date: { start: '2026-03-01', end: '2026-03-31' },
  });
});

test('what one proposes to do to a pact is not done, wherever the parser hangs it', () => {
  expect(pacts('Norway, after the proposal to reject a treaty with Sweden, left.')).toEqual([
    'NOR SWE under-discussion 2026-06-02 -',
  ]);
  expect(pacts('Norway blamed Sweden for its proposal to approve the truce.')).toHaveLength(1);
});

test('behind a plural and an article a deal is a noun', () => {
  expect(pacts('Norway would welcome a weapons deal with Sweden.')).toEqual([
    'NOR SWE under-discussion 2026-06-02 -',
  ]);
});

test.each([
  'Norway and Sweden met in Oslo to hammer out a reindeer treaty.',
  'Envoys of Norway and Sweden sat down in Oslo to finalize a reindeer treaty.',
  'President Berg of Norway flew to Stockholm to strike a reindeer deal with Sweden.',
])('by meeting for it they do not have it yet: %s', (text) => {
  expect(pacts(text)).toEqual(['NOR SWE under-discussion 2026-06-02 -']);
});

test('who meets to sign or announce it has it', () => {
  expect(pacts('Norway and Sweden met in Oslo to sign a reindeer treaty.')).toEqual([
    'NOR SWE signed 2026-06-02 -',
  ]);
  expect(pacts('Norway and Sweden gathered in Oslo to announce a reindeer deal.')).toEqual([
    'NOR SWE agreed 2026-06-02 -',
  ]);
});

test.each([
  ['an interim trade deal', 'Talks on a final agreement are to begin in May.'],
  ['a preliminary accord', 'Work on the final treaty will take months.'],
])('the pact that is to follow %s is of the same two', (deal, next) => {
  expect(pacts(`Norway and Sweden reached ${deal} on Monday. ${next}`)).toEqual([
    'NOR SWE agreed 2026-06-01 -',
    'NOR SWE under-discussion 2026-06-02 -',
  ]);
});

test('what somebody else wants at last is of no state', () => {
  expect(
    pacts(
      'Norway and Sweden reached an interim deal on Monday. The union wants a final wage deal.',
    ),
  ).toHaveLength(1);
});

test.each([
  ['Norway is awaiting the signing of the cod treaty with Sweden.', 'NOR SWE agreed 2026-06-02 -'],
  [
    'Fiji looks forward to the swift signature of the cod treaty between Norway and Sweden.',
    'NOR SWE agreed 2026-06-02 -',
  ],
  [
    'Fiji called for the signing of the cod treaty between Norway and Sweden.',
    'NOR SWE under-discussion 2026-06-02 -',
  ],
  [
    'Fiji welcomed the signing of the cod treaty between Norway and Sweden.',
    'NOR SWE signed 2026-06-02 -',
  ],
])('whether the act that a noun names is done: %s', (text, event) => {
  expect(pacts(text)).toEqual([event]);
});

test('what has been brought to its end is told by the noun alone', () => {
  const met = 'Norwegian and Swedish ministers met in Oslo on Monday.';
  expect(
    pacts(
      `${met} They celebrated the completion of a broad strategic framework for reindeer research.`,
    ),
  ).toEqual(['NOR SWE agreed 2026-06-01 -']);
  expect(pacts(`${met} Outside, builders celebrated the completion of a town hall.`)).toEqual([]);
});

describe('a deal that is still far off', () => {
  const open = ['CHL PER under-discussion 2026-06-02 -'];
  test.each([
    'Peru and Chile are still far from reaching an agreement on tin, officials said.',
    'Peru and Chile are a long way from striking a border deal.',
    'Peru and Chile are far from a border deal.',
    'Peru and Chile were headed for a tin agreement, he said.',
    'Peru stopped short of signing the border treaty with Chile.',
  ])('%s', (text) => {
    expect(pacts(text)).toEqual(open);
  });

  test('is none that one is far from rejecting', () => {
    expect(pacts('Far from rejecting it, Peru signed a border deal with Chile on Monday.')).toEqual(
      ['CHL PER signed 2026-06-01 -'],
    );
  });
});

describe('a deal for which time is left, or which something waits for', () => {
  test.each([
    ['Peru and its partners have until June 20 to sign the tin treaty with Chile.', 'CHL PER'],
    ['Norway would lift its ban as soon as Peru reached a tin deal with Chile.', 'CHL PER'],
    [
      'It makes sense for Peru to sit down and to strike a tin deal with Chile, he said.',
      'CHL PER',
    ],
    ['Ministers of Peru were optimistic about reaching a tin deal with Chile.', 'CHL PER'],
  ])('%s', (text, parties) => {
    expect(pacts(text)).toEqual([`${parties} under-discussion 2026-06-02 -`]);
  });

  test('is there where it is told as done', () => {
    expect(pacts('Norway lifted its ban as soon as Peru reached a tin deal with Chile.')).toEqual([
      'CHL PER agreed 2026-06-02 -',
    ]);
    expect(pacts('Ministers of Peru boasted about reaching a tin deal with Chile.')).toEqual([
      'CHL PER agreed 2026-06-02 -',
    ]);
  });
});

describe('a pact that somebody asks for talks on', () => {
  test.each([
    ['Norway urged Peru to negotiate a tin treaty with Chile.', 'CHL PER proposed 2026-06-02 -'],
    ['Peru is ready to discuss a tin pact with Chile.', 'CHL PER proposed 2026-06-02 -'],
    ['Peru is working on a tin pact with Chile.', 'CHL PER under-discussion 2026-06-02 -'],
    ['Peru has begun to discuss a tin pact with Chile.', 'CHL PER under-discussion 2026-06-02 -'],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});
