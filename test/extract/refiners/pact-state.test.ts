import { describe, expect, test } from 'vitest';
import { pacts, read } from './told.ts';

describe('how far a pact has come', () => {
  test.each([
    [
      'The new treaty, called the Lima Cod Treaty, is to be signed by the leaders of Norway and Chile next spring.',
      'CHL NOR agreed 2026-06-02 -',
    ],
    [
      'Norway and Chile have been holding closed talks in Lima, mediated by Peru, on a truce at sea.',
      'CHL NOR under-discussion 2026-06-02 -',
    ],
    [
      'President Ana Rojas of Chile said she would change the law unless the court approves the peace agreement that she wants with Peru. Chile and Peru are ready to sign the agreement in Oslo.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'President Ana Rojas of Chile signed a free trade agreement on Saturday. The president said that the North American Free Trade Agreement (NAFTA) was poor.',
      'CAN MEX USA in-force - -',
    ],
    ['Prices rose in the winter, after the OPEC pact.', 'OPEC in-force - -'],
    [
      'Peru and Chile, whose ministers met on Monday in Lima to discuss fish, negotiated a deal to avoid tariffs on cod in March.',
      'CHL PER agreed 2026-03-01..2026-03-31 -',
    ],
    [
      'Norway and Chile discussed a timeline for reaching a fishing pact.',
      'CHL NOR under-discussion 2026-06-02 -',
    ],
    [
      "Norway won't agree to a truce with Chile. On Sunday Chile said that hopefully a truce with Norway will take hold.",
      'CHL NOR rejected 2026-06-02 -',
    ],
    [
      "Israel and Hamas fight on. Hamas fired rockets. Hamas and Israel blame each other. Leaders including Norway's Olav and Chile's Rojas called for an immediate ceasefire too.",
      'HAMAS ISR proposed 2026-06-02 -',
    ],
    [
      'Hamas fired rockets at Israel. Hamas and Israel blame each other. Since agreeing a truce with Israel in October 2024, Lebanon has kept calm.',
      'ISR LBN agreed 2024-10-01..2024-10-31 -',
    ],
    [
      'Some 500 families in Gaza have fled since Israel ended the truce in March, the UN said.',
      'HAMAS ISR terminated 2026-03-01..2026-03-31 -',
    ],
    [
      'The basis of the base is a defence agreement concluded between Norway and Chile in September 2024.',
      'CHL NOR agreed 2024-09-01..2024-09-30 -',
    ],
    ['Peru urged Chile to reassess recent tax agreements with Norway.', 'CHL NOR in-force - -'],
    [
      'The two men came home in May as part of a swap deal between Norway and Chile.',
      'CHL NOR in-force - -',
    ],
    [
      'The envoys backed efforts for an immediate truce between Norway and Chile.',
      'CHL NOR proposed 2026-06-02 -',
    ],
    [
      'Japan and Peru met on Monday. Norway, the largest supplier to Chile, has tried to sell more cod ahead of the expiry of a five-year cod accord.',
      'CHL NOR in-force - -',
    ],
    [
      'Chile agreed to export 20 tonnes of copper to Norway in 2025.',
      'CHL NOR agreed 2026-06-02 -',
    ],
    [
      "Norway's Olav called the Chilean raid a breach of the Easter truce with Peru.",
      'CHL PER violated 2026-06-02 -',
    ],
    ['Chile accepted a Norwegian proposal for a truce with Peru.', 'CHL PER proposed 2026-06-02 -'],
    [
      "It also urged Norway to review the EU's association agreement with Chile.",
      'CHL EU in-force - -',
    ],
    [
      'Years after the accord, a Norwegian attack makes the prospect of a US-Iran deal more likely.',
      'IRN USA under-discussion 2026-06-02 -',
    ],
    [
      'An earlier accord between Peru and Chile, signed in Lima in May, has been ignored by Chile.',
      'CHL PER violated 2026-05-01..2026-05-31 -',
    ],
    [
      'Norway resumed its raids in March after ending a truce with Chile.',
      'CHL NOR terminated 2026-03-01..2026-03-31 -',
    ],
    [
      'The Chilean air strikes on Norwegian ports were a clear breach of the truce, Peru said.',
      'CHL NOR violated 2026-06-02 -',
    ],
    [
      'Peru will act if Norway were to negotiate a pact with Chile that Peru cannot accept.',
      'CHL NOR under-discussion 2026-06-02 -',
    ],
    [
      '"That does not mean a treaty has been signed by Norway and Chile," she said.',
      'CHL NOR under-discussion 2026-06-02 -',
    ],
    ['Norway would prefer a fishing pact with Chile.', 'CHL NOR proposed 2026-06-02 -'],
    [
      'Norway would prefer that Chile and Peru agree to a truce.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    ['Perhaps Norway and Chile will sign a fishing pact.', 'CHL NOR under-discussion 2026-06-02 -'],
    [
      'Ahead of talks with Chile and Norway the president of Peru wrote, "HOPEFULLY A TRUCE WILL TAKE HOLD BETWEEN CHILE AND NORWAY SOON."',
      'CHL NOR under-discussion 2026-06-02 -',
    ],
    [
      "Chile's parliament on Monday rejected a treaty signed with Peru in May.",
      'CHL PER rejected 2026-06-01 -',
    ],
    [
      'A treaty that Peru and Chile signed in May was ratified by the Chilean parliament on Monday.',
      'CHL PER ratified 2026-06-01 -',
    ],
    [
      "Chile's parliament on Monday approved a treaty signed with Peru last month.",
      'CHL PER ratified 2026-06-01 -',
    ],
    [
      'Norway and Chile, but not Peru, signed a whaling treaty on Monday.',
      'CHL NOR signed 2026-06-01 -',
    ],
    [
      'It was too soon to call the pact between Norway and Chile a failure, Peru said.',
      'CHL NOR in-force - -',
    ],
    [
      'Norway and Chile opened negotiations on a trade agreement on Monday.',
      'CHL NOR under-discussion 2026-06-01 -',
    ],
    [
      'The president of Norway hailed the new cod deal with Chile, signed hours earlier.',
      'CHL NOR signed 2026-06-02 -',
    ],
    ['Peru has yet to sign a whaling treaty with Chile.', 'CHL PER agreed 2026-06-02 -'],
    [
      'The Peruvian Congress on Monday approved a whaling treaty with Chile that was signed in March.',
      'CHL PER ratified 2026-06-01 -',
    ],
    ['Peru said it would sign a whaling treaty with Chile.', 'CHL PER agreed 2026-06-02 -'],
    [
      'Peru ratified on Monday a whaling treaty that it signed with Chile in 2020.',
      'CHL PER ratified 2026-06-01 -',
    ],
    [
      'It is risky for Peru to sign a whaling treaty with Chile.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'Norway blocked the adoption of a whaling treaty between Peru and Chile.',
      'CHL PER rejected 2026-06-02 -',
    ],
    [
      'Peru would lift no tariffs on Chile until a whaling deal was reached.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'Another round would give an appearance that the whaling treaty between Peru and Chile is falling apart.',
      'CHL PER in-force - -',
    ],
    [
      'Peru announced it is quitting the whaling treaty with Chile.',
      'CHL PER terminated 2026-06-02 -',
    ],
    [
      'Peru said that Chile had failed to live up to its end of their whaling treaty.',
      'CHL PER violated - -',
    ],
    [
      'A whaling treaty between Peru and Chile was violated over the weekend.',
      'CHL PER violated 2026-05-30..2026-05-31 -',
    ],
    [
      'If Peru does not comply with the whaling treaty with Chile, it will falter.',
      'CHL PER in-force - -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});

describe('what is told of two', () => {
  test.each([
    [
      'Peru and Chile are negotiating a whaling pact. In previous talks, Peru refused to sign the pact with Chile.',
      ['CHL PER under-discussion 2026-06-02 -'],
    ],
    [
      'If senators oppose a whaling deal signed by Peru and Chile they can fight it.',
      ['CHL PER under-discussion 2026-06-02 -'],
    ],
    [
      'Norway would act against any state that breaks the whaling treaty between Peru and Chile.',
      ['CHL PER in-force - -'],
    ],
    [
      'The Arica Treaty between Peru and Chile was signed in 2001. It passed the senate the next year, and took effect in 2004.',
      ['CHL PER in-force 2004-01-01..2004-12-31 -'],
    ],
    [
      'Peru cannot be trusted to make a whaling deal with Chile.',
      ['CHL PER under-discussion 2026-06-02 -'],
    ],
    [
      'Norway will keep its ships there even after a treaty is signed by Peru and Chile.',
      ['CHL PER agreed 2026-06-02 -'],
    ],
    [
      'Peru and Chile are going to have a fisheries deal.',
      ['CHL PER under-discussion 2026-06-02 -'],
    ],
    [
      'The senators dislike the Iran nuclear deal, signed by the United States and Iran.',
      ['IRN USA in-force - -'],
    ],
    [
      'The tentative deal between Peru and Chile is to be signed soon. The war between Norway and Fiji ended in an armistice.',
      ['CHL PER agreed 2026-06-02 -', 'FJI NOR agreed 2026-06-02 -'],
    ],
  ])('%s', (text, events) => {
    expect(pacts(text)).toEqual(events);
  });
});

describe('what is a pact and whose', () => {
  test.each([
    [
      'The sale was a test of an intelligence-sharing agreement signed by Peru and Chile in 1985.',
      'CHL PER signed 1985-01-01..1985-12-31 -',
    ],
    [
      'Officials concluded negotiations on the Compacts of Free Association between Peru and Chile.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    ['The Arica agreement was signed off by Peru and Chile.', 'CHL PER signed 2026-06-02 -'],
    [
      'Under a separate agreement, the Norwegian government will pay for a mine in Chile.',
      'CHL NOR agreed 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });

  test('the 2015 deal of Iran is known', () => {
    const [report] = read("Norway said that Iran's uranium work violated the 2015 deal.");
    expect(report?.type === 'pact' && report.name).toBe('Iran nuclear deal');
  });

  test.each([
    'Peru will open a bus link to Chile across the ceasefire line.',
    'Peru and Chile stand together, to move <s>pact</s> [past] what holds them back.',
    'The rules of Peru and Chile needed unanimous agreement from the European Union.',
    "Peru and Chile will discuss the Andean Partnership for Clean Growth Leaders' Summit.",
  ])('none in: %s', (text) => {
    expect(pacts(text)).toEqual([]);
  });
});

test('a name ends where the sentence goes on', () => {
  const names = read(
    'Peru and Chile signed a treaty on whale exports before they met. The concluded cod agreement between Peru and Norway is new.',
  ).flatMap((report) => (report.type === 'pact' ? [report.name] : []));
  expect(names).toEqual(['treaty on whale exports', 'cod agreement']);
});

describe('what is only thought of, and what is told again', () => {
  test.each([
    [
      'Norway has a keen interest in a quick whaling agreement between Peru and Chile.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'The views of Peru and Chile are too far apart to allow any quick deal on whales.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'Peru and Chile may have a whaling deal worked out by August.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'Peru agreed to new talks on signing a whaling treaty with Chile.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'The strike puts pressure on Peru to ratify a whaling treaty with Chile.',
      'CHL PER signed - -',
    ],
    [
      'Kari Berg congratulated the king on the historic agreement to fix the border between Peru and Chile.',
      'CHL PER agreed 2026-06-02 -',
    ],
    [
      'Officials said that Fiji is the only island which has signed a whaling treaty with Chile.',
      'CHL FJI signed - -',
    ],
    [
      "Fahd keeps to last December's OPEC accord. He was a maker of the December pact by which OPEC agreed to cut output.",
      'OPEC in-force 2025-12-01..2025-12-31 -',
    ],
    [
      'A whaling pact between Peru and Chile would cover the coast, officials said. Peru and Chile opened whaling talks last June.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});

describe('what may come, and what came long ago', () => {
  test.each([
    [
      'Any whaling deal reached by Peru with Chile will ease the strain.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    ['Peru seems close to a whaling deal with Chile.', 'CHL PER under-discussion 2026-06-02 -'],
    [
      "The storm grew because of Peru's zeal to conclude a whaling deal with Chile.",
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'A big Trade Agreement with Chile could happen soon, a spokesman of Peru said.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'Peru threatened Chile with tariffs if the two cannot forge a whaling deal.',
      'CHL PER under-discussion 2026-06-02 -',
    ],
    [
      'Under a 12-year agreement reached in 1998, Peru was to receive oil from Chile.',
      'CHL PER agreed 1998-01-01..1998-12-31 -',
    ],
    [
      'Peru will buy oil from Chile under an agreement reached in 1998.',
      'CHL PER agreed 1998-01-01..1998-12-31 -',
    ],
    [
      'Peru builds ships for Chile as part of a $2 billion deal signed in 1998.',
      'CHL PER signed 1998-01-01..1998-12-31 -',
    ],
    [
      'Their worries include a plan to visit Fiji, a whaling pact between Peru and Chile and floods.',
      'CHL PER agreed 2026-06-02 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});

describe('what stands, and what two declare', () => {
  test.each([
    ['Under a whaling treaty with Chile, Peru must count its boats.', 'CHL PER in-force - -'],
    [
      'Despite a whaling treaty with Chile, Peru would not count its boats.',
      'CHL PER in-force - -',
    ],
    ['Peru and Chile called a truce in their trade war on Monday.', 'CHL PER agreed 2026-06-01 -'],
    [
      'Peru and Chile issued a joint declaration protecting whales on Monday.',
      'CHL PER agreed 2026-06-01 -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });

  test('a joint declaration on nothing is no pact', () => {
    expect(pacts('Peru and Chile issued a joint declaration on Monday.')).toEqual([]);
  });
});

describe('what does not undo a pact', () => {
  test.each([
    [
      'Traders feared that collapse of the whaling treaty between Peru and Chile might be a prelude to war.',
      'CHL PER in-force - -',
    ],
    [
      "The king's words seemed to signal an unravelling of the whaling treaty between Peru and Chile.",
      'CHL PER in-force - -',
    ],
    ['PERU DENIES BREAKING WHALING PACT WITH CHILE', 'CHL PER in-force - -'],
    [
      'Hale was wary of the recent Peru-Chile whaling accord. Such an accord would take in the whole coast if extended to Fiji.',
      'CHL PER agreed - -',
    ],
  ])('%s', (text, event) => {
    expect(pacts(text)).toEqual([event]);
  });
});

test('a loan of one state to another is an agreement', () => {
  expect(
    pacts(
      'Norway will lend Chile up to 7 mln barrels of oil to help it meet demand, officials said.',
    ),
  ).toEqual(['CHL NOR agreed 2026-06-02 -']);
  expect(pacts('Norway lends Chile its support on all fronts, officials said.')).toEqual([]);
});
