import { describe, expect, test } from 'vitest';
import { pacts, read, tells, told } from './told.ts';

describe('one act after the other', () => {
  test.each([
    ['Fiji completed ratification of the cod treaty with Chile.', 'CHL FJI ratified 2026-06-02 -'],
    ['Fiji failed to win approval for the cod treaty with Chile.', 'CHL FJI signed - -'],
    ['Fiji received no approval for the cod treaty with Chile.', 'CHL FJI signed - -'],
    ['Fiji declared a truce with Chile over Easter.', 'CHL FJI agreed 2026-06-02 -'],
    [
      'Fiji risked angering Norway by signing the cod treaty with Chile on Monday.',
      'CHL FJI signed 2026-06-01 -',
    ],
    ['Fiji hopes to win approval for the cod treaty with Chile.', 'CHL FJI signed - -'],
    ['Fijian envoy Ana Paz has arranged a truce with Chile.', 'CHL FJI agreed 2026-06-02 -'],
    ['Norway arranged the accord between Chile and Fiji.', 'CHL FJI agreed 2026-06-02 -'],
    ['Fiji is trying to arrange a truce with Chile.', 'CHL FJI under-discussion 2026-06-02 -'],
    [
      'Fiji left the whaling treaty with Chile in May.',
      'CHL FJI terminated 2026-05-01..2026-05-31 -',
    ],
    [
      'Fiji left the whaling treaty with Chile in tatters by a new hunt.',
      'CHL FJI violated 2026-06-02 -',
    ],
    ['The hunt left the whaling treaty between Fiji and Chile in limbo.', 'CHL FJI in-force - -'],
    ['A raid left the truce between Fiji and Chile hanging by a thread.', 'CHL FJI in-force - -'],
    [
      'Fiji ratified the whaling treaty with Chile, signed last year.',
      'CHL FJI ratified 2026-06-02 -',
    ],
    [
      'Fiji dropped out of the 2020 whaling treaty with Chile last week.',
      'CHL FJI terminated 2026-05-25..2026-05-31 -',
    ],
    [
      'Fiji pulled out last week of a whaling treaty signed with Chile in 2020.',
      'CHL FJI terminated 2026-05-25..2026-05-31 -',
    ],
    [
      'Fiji and Chile signed the whaling treaty in 2020 and ratified it in 2021.',
      'CHL FJI ratified 2021-01-01..2021-12-31 -',
    ],
    [
      'Fiji signed the whaling treaty with Chile in 2020 but never ratified it.',
      'CHL FJI signed 2020-01-01..2020-12-31 -',
    ],
    [
      'The whaling deal between Fiji and Chile was reached in March but collapsed in May.',
      'CHL FJI terminated 2026-05-01..2026-05-31 -',
    ],
    [
      'The whaling deal between Fiji and Chile was reached in March and raised hopes in May.',
      'CHL FJI agreed 2026-03-01..2026-03-31 -',
    ],
    [
      'The whaling deal between Fiji and Chile would be finalized and signed within weeks.',
      'CHL FJI under-discussion 2026-06-02 -',
    ],
    [
      'The whaling treaty, expected to be signed on Friday, was initialled last week by Fiji and Chile.',
      'CHL FJI agreed 2026-05-25..2026-05-31 -',
    ],
    [
      'The agreement, reached on May 12 in Suva, commits Fiji and Chile to protect whales.',
      'CHL FJI agreed 2026-05-12 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });

  test.each([
    [
      'The ministers of Fiji and Chile met on Monday. The two sides studied fish and ways to carry out a whaling accord concluded in 2023.',
      'CHL FJI agreed 2023-01-01..2023-12-31 -',
    ],
    [
      'Fiji and Chile agreed a whaling truce effective from noon on Friday.',
      'CHL FJI agreed 2026-06-02 -',
    ],
    [
      'The premiers of Fiji and Chile will meet on June 28, two months after the two states agreed a whaling pact.',
      'CHL FJI agreed 2026-04-01..2026-04-30 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toContain(event);
  });

  test('an earlier one is another', () => {
    expect(
      pacts(
        'Fiji and Chile reached a deal on Monday that holds a whaling truce. An earlier whaling truce in April broke down within days.',
      ),
    ).toContain('CHL FJI terminated - -');
  });

  test('what it is over is of its name', () => {
    expect(read('Fiji and Chile signed an agreement over whaling grounds on Monday.')).toEqual([
      expect.objectContaining({ name: 'agreement over whaling grounds' }),
    ]);
  });

  test('what it is due to do is no part of its name', () => {
    const [pact] = read(
      'The whaling pact between Fiji and Chile, due to expire in July, was renewed last week.',
    );
    expect(pact).toMatchObject({ type: 'pact', name: 'whaling pact' });
  });
});

test('the talks that a pact caps are over, whatever the pact will do', () => {
  expect(
    tells(
      'Fiji and Chile reached a pact on Monday that will curb whaling, capping nine days of talks in Suva.',
    ),
  ).toContain('CHL FJI held 2026-06-01 Suva');
});

test('that any deal must be ratified says that there is none yet', () => {
  for (const deed of ['approved', 'ratified'])
    expect(
      pacts(
        `Fiji and Chile are negotiating a whaling pact. Any pact must be ${deed} by parliament.`,
      ),
    ).toEqual(['CHL FJI under-discussion 2026-06-02 -']);
});

test('a signing that is planned has yet to come', () => {
  expect(pacts('Fiji welcomed the planned signing of a whaling pact with Chile.')).toEqual([
    'CHL FJI agreed 2026-06-02 -',
  ]);
  expect(pacts('Fiji welcomed the recent signing of a whaling pact with Chile.')).toEqual([
    'CHL FJI signed - -',
  ]);
});

describe('a roadmap and a plan', () => {
  test.each([
    ['Fiji signed a roadmap with Chile on Monday.', ['CHL FJI signed 2026-06-01 -']],
    ['Fiji and Chile agreed on a roadmap on Monday.', ['CHL FJI agreed 2026-06-01 -']],
    ['Fiji drew up a roadmap for growth on Monday.', []],
  ])('%s', (text, events) => {
    expect(pacts(text)).toEqual(events);
  });

  test('is of no road', () => {
    expect(read('Fiji signed a roadmap with Chile on Monday.')).toEqual([
      expect.objectContaining({ kind: 'other' }),
    ]);
  });
});

test('what became of it stands behind those with whom it was made', () => {
  expect(
    pacts('The truce that Peru negotiated with Chile last month fell apart on Monday.'),
  ).toEqual(['CHL PER terminated 2026-06-01 -']);
  expect(pacts('The truce that Peru signed with Chile last month is good news.')).toEqual([
    'CHL PER signed 2026-05-01..2026-05-31 -',
  ]);
});

describe('what is done to several is done to the one that is told of them', () => {
  test.each([
    [
      'Fiji has rejected three proposals, including a truce that Chile had accepted.',
      'CHL FJI rejected 2026-06-02 -',
    ],
    [
      'Several agreements with Chile, including a whaling pact, were suspended by Fiji on Monday.',
      'CHL FJI suspended 2026-06-01 -',
    ],
    [
      'Fijian and Chilean ministers initialled two documents, such as an extradition treaty.',
      'CHL FJI agreed 2026-06-02 -',
    ],
    [
      'Fiji abandoned the treaties, among them a tax pact with Chile.',
      'CHL FJI terminated 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(new Set(pacts(text))).toEqual(new Set([event]));
  });

  test('and the partner of all is its partner', () => {
    expect(
      read('Fiji signed several agreements with Chile, including a tax treaty and a fish pact.')
        .filter((r) => r.type === 'pact' && /tax|fish/.test(r.name))
        .map(told),
    ).toEqual(['CHL FJI signed 2026-06-02 -', 'CHL FJI signed 2026-06-02 -']);
  });
});

describe('what came of something else', () => {
  test.each([
    [
      'Fijian ships kept Chile out of the bay, resulting in a fisheries accord.',
      'CHL FJI agreed 2026-06-02 -',
    ],
    [
      'Secret contacts between Fiji and Chile led to a ceasefire in March.',
      'CHL FJI agreed 2026-03-01..2026-03-31 -',
    ],
    [
      'Fijian President Ana Paz hopes to deepen ties with Chile with a new trade agreement.',
      'CHL FJI under-discussion 2026-06-02 -',
    ],
    [
      'Fiji ended its feud with Chile with a water treaty in 1998.',
      'CHL FJI agreed 1998-01-01..1998-12-31 -',
    ],
    [
      'Talks between Fiji and Chile have produced a draft treaty on cod.',
      'CHL FJI under-discussion 2026-06-02 -',
    ],
    ['Fiji put new conditions on its water treaty with Chile.', 'CHL FJI in-force - -'],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });

  test('one after the pattern of another is not that one', () => {
    expect(
      read(
        'Fiji and Chile have kept the Suva Treaty for years. Fiji wants to close the gap with a Suva-style accord with Chile on cod.',
      )
        .filter((r) => r.type === 'pact')
        .map((r) => r.type === 'pact' && r.name),
    ).toEqual(['Suva Treaty', 'Suva-style accord']);
  });
});

describe('a pact that a state has decided to leave', () => {
  test.each([
    [
      'The minister said Fiji decided on Monday to quit its gas pact with Peru.',
      'FJI PER terminated 2026-06-01 -',
    ],
    ['Fiji has pulled back from its gas pact with Peru.', 'FJI PER terminated 2026-06-02 -'],
    // and one over which it only broods
    ['Fiji is weighing a decision to leave its gas pact with Peru.', 'FJI PER in-force - -'],
    ['Fiji put off its decision to leave its gas pact with Peru.', 'FJI PER in-force - -'],
    ['Fiji has not decided to leave its gas pact with Peru.', 'FJI PER in-force - -'],
  ])('%s', (text, expected) => {
    expect(pacts(text)).toEqual([expected]);
  });
});
