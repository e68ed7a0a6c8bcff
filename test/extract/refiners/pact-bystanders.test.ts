import { expect, test } from 'vitest';
import { pacts, tells } from './told.ts';

/** Who praises, blames, urges or defends it, or speaks of it: whether he is a side of the pact. */

test('whoever stands up for what two others made is no side of it', () => {
  for (const act of ['defended', 'rejected', 'has reviewed'])
    expect(pacts(`Fiji ${act} the Chad-Niger grazing accord.`)[0]).toMatch(/^NER TCD /);
  expect(pacts('Fiji and Tonga defended the Chad-Niger grazing accord.')[0]).toMatch(/^NER TCD /);
  expect(pacts('Fiji joined the Chad-Niger grazing accord.')[0]).toMatch(/^FJI NER TCD /);
  expect(pacts('Fiji and Niger extended the Chad-Niger grazing accord.')).toEqual([
    'NER TCD in-force - -',
  ]);
});

test('whose pact it is that somebody is asked to keep', () => {
  for (const asks of ['urged', 'wants', 'called on'])
    expect(pacts(`Malta ${asks} Chad to renew its grazing accord with Niger.`)).toEqual([
      'NER TCD in-force - -',
    ]);
  expect(pacts('Malta will renew its grazing accord with Niger.')).toEqual([
    'MLT NER in-force - -',
  ]);
});

test('of whoever is praised or blamed for it, not of the judge', () => {
  expect(
    pacts('Norwegian Prime Minister Kari Berg thanked Peru for the new accord with Chile.'),
  ).toEqual(['CHL PER agreed 2026-06-02 -']);
  expect(pacts('Norway blamed Peru for the collapse of its truce with Chile.')).toEqual([
    'CHL PER terminated 2026-06-02 -',
  ]);
  expect(pacts('Norway praised Peru for its ceasefire with rebels.')).toEqual([]);
});

test('who blames the only other for the end of a truce had it with him', () => {
  expect(pacts('Norway blamed Peru for the collapse of the truce on Monday.')).toEqual([
    'NOR PER terminated 2026-06-01 -',
  ]);
  expect(pacts('Norway blamed Peru for the collapse of its truce with Chile on Monday.')).toEqual([
    'CHL PER terminated 2026-06-01 -',
  ]);
});

test('not of whoever denounces it', () => {
  const first = 'Peru signed an arms deal with Niger on Monday.';
  for (const deed of ['denounced', 'condemned'])
    expect(pacts(`${first} Chad ${deed} the Peruvian deal.`)).toEqual([
      'NER PER signed 2026-06-01 -',
    ]);
  expect(pacts(`${first} Chad denounced the deal with Peru.`)).toEqual([
    'NER PER signed 2026-06-01 -',
  ]);
});

test('of whoever denounces the one it has with another', () => {
  for (const deed of ['slammed', 'deplored'])
    expect(pacts(`Chad ${deed} the cotton treaty with Niger on Monday.`)).toEqual([
      'NER TCD in-force - -',
    ]);
});

test('who is accused of breaking it is a side, beside those who accuse him', () => {
  const broken = (codes: string): string[] => [`${codes} violated 2026-06-02 -`];
  expect(pacts('Peru and Chile accused Fiji of breaching the cod treaty.')).toEqual(
    broken('CHL FJI PER'),
  );
  expect(pacts('Peru accused Fiji of breaking the truce.')).toEqual(broken('FJI PER'));
  expect(pacts('Fiji was accused by Peru of breaking their truce.')).toEqual(broken('FJI PER'));
  expect(pacts('The United Nations accused Peru and Fiji of breaking the truce.')).toEqual(
    broken('FJI PER'),
  );
});

test('of those who are pushed into it, not of who pushes them', () => {
  for (const deed of ['pushed', 'nudged', 'helped push'])
    expect(pacts(`Norway ${deed} Togo and Benin to a peace deal.`)).toEqual([
      'BEN TGO proposed 2026-06-02 -',
    ]);
  // for itself
  expect(pacts('Norway pushed for a peace deal with Benin on Monday.')).toEqual([
    'BEN NOR proposed 2026-06-01 -',
  ]);
});

test('of whoever is urged to make it, though he is only [him]', () => {
  for (const urges of ['urging him to sign', 'pressing him to make', 'asking him to seal'])
    expect(
      pacts(
        `Maltese President Carla Vella wrote to Cypriot President Nikos Lazarou, ${urges} a cod pact with Chad.`,
      ),
    ).toEqual(['CYP TCD under-discussion 2026-06-02 -']);
  expect(
    tells(
      'Maltese President Carla Vella told Cypriot President Nikos Lazarou that he should meet the president of Chad.',
    ),
  ).toEqual(['CYP TCD proposed - -']);
});

test('of those whose decision it is to cite it', () => {
  const rest = 'decision to cite a treaty signed with Peru in 1931.';
  for (const owner of ["Norway's", 'the Norwegian'])
    expect(pacts(`The Peruvian Foreign Ministry rejected ${owner} ${rest}`)).toEqual([
      'NOR PER signed 1931-01-01..1931-12-31 -',
    ]);
});

test('of a body by itself, whoever complains', () => {
  expect(pacts('The OPEC output pact was agreed on Monday, French labour unions said.')).toEqual([
    'OPEC agreed 2026-06-01 -',
  ]);
});

test('what two agree on does not make theirs what another is still to keep', () => {
  expect(
    pacts(
      'Peru and Chile agreed the ban should stay until Fiji’s President Ana Vella carries out the terms of the truce reached in Riga in May.',
    ),
  ).not.toContain('CHL PER agreed 2026-05-01..2026-05-31 -');
});

test('of mediators one of whom has a negotiator, and not of any others', () => {
  const before = 'Fiji and Samoa are at odds.';
  expect(
    pacts(
      `${before} Chadian negotiator Ana Rojas said Chadian and Nigerien mediators would write up their progress toward a peace treaty.`,
    ),
  ).toEqual(['NER TCD under-discussion 2026-06-02 -']);
  expect(
    pacts(`${before} Chadian and Nigerien mediators say their plan for a truce is ready.`),
  ).toEqual(['FJI WSM proposed 2026-06-02 -']);
});

test('not of the body with whose words it is to agree', () => {
  expect(
    pacts('Togo and Benin signed a water treaty in line with United Nations rules in May.'),
  ).toEqual(['BEN TGO signed 2026-05-01..2026-05-31 -']);
  expect(pacts('Togo signed a water treaty in May with the United Nations.')).toEqual([
    'TGO UN signed 2026-05-01..2026-05-31 -',
  ]);
});

test('not of those who feel something about it', () => {
  const first = 'Peru and Chile reached a gas deal on Monday.';
  for (const feels of [
    'have voiced their dismay at this agreement',
    'continued to oppose the deal',
    'spoke of deep concern over the deal',
  ])
    expect(pacts(`${first} Norway and Fiji ${feels}.`)).toEqual(['CHL PER agreed 2026-06-01 -']);
  expect(
    pacts(
      "Norwegian Prime Minister Kari Lie's bitter reaction to the idea of a gas pact with Chile lasted for weeks.",
    ),
  ).toEqual([]);
});

test('who brought others to it is no side, though nobody else is told', () => {
  const rest =
    'Norwegian Prime Minister Kari Lie saw Fijian President Tom Reed in Oslo on Tuesday.';
  for (const broker of ['Norwegian-brokered', 'Norwegian-mediated'])
    expect(pacts(`${rest} A ${broker} truce took effect on Wednesday.`)).toEqual([]);
  expect(
    pacts(`Peru and Chile held talks on Monday. ${rest} A Norwegian-brokered pact was signed.`),
  ).toEqual(['CHL PER signed 2026-06-01 -']);
});

test('whose rival, pattern or target another is, is no side of it', () => {
  expect(pacts("Norway praised its recent deal with Chile's old rival Peru.")).toEqual([
    'NOR PER agreed - -',
  ]);
  expect(pacts('Norway called for a Peru-style deal with Chile.')).toEqual([
    'CHL NOR proposed 2026-06-02 -',
  ]);
  expect(
    pacts('NATO and Chad quarrel. NATO said it had agreed a stern package of steps to deter Chad.'),
  ).toEqual([]);
  expect(
    pacts(
      'Norway said the firm had violated a deal under which it paid a fine for evading sanctions on Chile and Peru.',
    ),
  ).toEqual([]);
});

test('a treaty that two do not have', () => {
  expect(pacts('Norway does not have an extradition treaty with Chile.')).toEqual([]);
  expect(pacts('Kari Berg spoke of the lack of a tax treaty between Norway and Chile.')).toEqual(
    [],
  );
  expect(pacts('Norway has an extradition treaty with Chile.')).toEqual(['CHL NOR in-force - -']);
});

test('not of those with whom no state deals, though the text tells of them', () => {
  const first = 'Chile fights the Islamic State and will go on.';
  expect(pacts(`${first} Under a nuclear deal the two could rest.`)).toEqual([]);
  expect(tells(`${first} The summit was held in Lima on Monday.`)).toEqual([]);
  // unless the words say so
  expect(pacts('Chile signed a truce with the Islamic State on Monday.')).toEqual([
    'CHL ISIS signed 2026-06-01 -',
  ]);
});

test('nor of those who were only involved in the talks that led to it', () => {
  expect(
    pacts(
      'Israel and Hamas agreed on a truce on Monday. Hamas allies Norway and Chile also were involved in talks that led to the truce news.',
    ),
  ).toEqual(['HAMAS ISR agreed 2026-06-01 -']);
});

test('what is said behind a comma is not done to the pact of the words before it', () => {
  expect(
    pacts(
      'President Ana Rojas of Peru, a critic of the cod treaty, wanted Chile to veto the plan.',
    ),
  ).toEqual([]);
  expect(pacts('The Lima cod treaty, wanted by Peru and Chile, is a draft.')).toEqual([
    'CHL PER proposed 2026-06-02 -',
  ]);
  expect(
    pacts(
      'Norway negotiates “bilateral fish agreements” with other states. Kari Berg is in Chile.',
    ),
  ).toEqual([]);
});

test('who hopes that another will reach one is no side of it, whomever she met', () => {
  const text =
    'Norwegian Premier Kari Berg met the Peruvian president on Monday. The Norwegian premier says she hopes the Peruvians will soon reach a deal about the strike.';
  expect(pacts(text)).toEqual([]);
});
