import { describe, expect, test } from 'vitest';
import { extract } from '../../../functions/extract/extract.ts';
import { pacts, read, tells, told } from './told.ts';

describe('whose a pact is', () => {
  test('a capital behind the noun is a partner, before it a place', () => {
    expect(pacts('Ghana signed a pact with Beijing in May to build a port.')).toEqual([
      'CHN GHA signed 2026-05-01..2026-05-31 -',
    ]);
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

  test('not of two who are told further on in a list, with a strain of their own', () => {
    expect(
      pacts(
        'Chile faced talks with Peru over a trade deal, a flood, tensions between Chad and Niger and a strike.',
      ),
    ).toEqual(['CHL PER under-discussion 2026-06-02 -']);
    expect(pacts('A ceasefire in the fighting between Chad and Niger began on Monday.')).toEqual([
      'NER TCD in-force 2026-06-01 -',
    ]);
  });

  test('who has done it, where [he has] is [he is] to the eye', () => {
    const told = 'Chilean President Luis Rojas flew home.';
    expect(
      pacts(`${told} In May, he's struck a deal with Norway and quit a pact with Peru.`),
    ).toEqual([
      'CHL NOR agreed 2026-05-01..2026-05-31 -',
      'CHL PER terminated 2026-05-01..2026-05-31 -',
    ]);
    // suffered, not done
    expect(pacts(`${told} The cod pact's signed by Norway and Peru.`)).toEqual([
      'NOR PER signed - -',
    ]);
  });

  test('one and the same owns both that are told in a row', () => {
    expect(
      pacts("Togo's gas treaty with Niger and its accord with Benin have angered Mali."),
    ).toEqual(['NER TGO in-force - -', 'BEN TGO in-force - -']);
    // another is told to do something in between
    expect(
      pacts("Togo says Niger's gas treaty with Benin is bad and its own pact with Niger is not."),
    ).toEqual(['BEN NER in-force - -', 'NER TGO in-force - -']);
  });

  test('of the state right before the clause, not of those whom the sentence is about', () => {
    expect(
      pacts(
        'Fiji and Tonga share aims, among them calming the streets of Samoa, which has a defence pact with Chile.',
      ),
    ).toEqual(['CHL WSM in-force - -']);
    // not who is told right before what a deed did
    expect(
      pacts('Fiji and Tonga signed a pact with Samoa on Monday, which ended a quarrel.'),
    ).toEqual(['FJI TON WSM signed 2026-06-01 -']);
  });

  test('of those whose decision it is to cite it', () => {
    const rest = 'decision to cite a treaty signed with Peru in 1931.';
    for (const owner of ["Norway's", 'the Norwegian'])
      expect(pacts(`The Peruvian Foreign Ministry rejected ${owner} ${rest}`)).toEqual([
        'NOR PER signed 1931-01-01..1931-12-31 -',
      ]);
  });

  test('they are the two that were the subject, whoever was told beside them', () => {
    expect(
      pacts(
        'Ghana and Togo hope to join the OECD. They have already signed an association agreement with the European Union.',
      ),
    ).toEqual(['EU GHA TGO signed - -']);
  });

  test('a third state before the noun is what it is about', () => {
    expect(pacts('Chile and Norway sign Malta deal')).toEqual(['CHL NOR signed 2026-06-02 -']);
  });

  test('of a chancellor and his state, though another stands before his name', () => {
    expect(
      extract({
        title: null,
        published: '2005-01-14',
        publisher: null,
        url: null,
        text: 'Gordon Brown signed a debt deal with Chad on Monday. On top of the deal with Chad Mr Brown offered more.',
      }).map(told),
    ).toEqual(['GBR TCD signed 2005-01-10 -']);
  });

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

  test('of a body behind what it is called', () => {
    expect(
      pacts('Norway signed a cod pact with the South American bloc Mercosur and cut duties.'),
    ).toEqual(['MERCOSUR NOR signed 2026-06-02 -']);
  });

  test('of whoever stands right before its verb, though a thing stands before him', () => {
    for (const deed of ['sold ships', 'built ships for firms'])
      expect(pacts(`Norway ${deed} and Chile signed a cod pact with Peru.`).at(-1)).toBe(
        'CHL PER signed 2026-06-02 -',
      );
    expect(pacts('Norway, which sold ships, and Chile signed a cod pact.')).toEqual([
      'CHL NOR signed 2026-06-02 -',
    ]);
  });

  test('of a body by itself, whoever complains', () => {
    expect(pacts('The OPEC output pact was agreed on Monday, French labour unions said.')).toEqual([
      'OPEC agreed 2026-06-01 -',
    ]);
  });

  test('not whose allies they are', () => {
    expect(
      pacts(
        "Chilean President Luis Rojas signed a deal with Vladimir Putin's allies, Norway and Malta, on Monday.",
      ),
    ).toEqual(['CHL MLT NOR signed 2026-06-01 -']);
  });

  test('Brexit is of Britain and the European Union, whoever speaks of it', () => {
    expect(
      pacts('Norway said boats would be checked under the Brexit agreement signed in 2020.'),
    ).toEqual(['EU GBR signed 2020-01-01..2020-12-31 -']);
  });

  test('of a body that is called by its last word, and of the country spoken of', () => {
    expect(
      pacts(
        'Chad owes the IMF nothing. The country signed a loan agreement with the Fund in 1985.',
      ),
    ).toEqual(['IMF TCD signed 1985-01-01..1985-12-31 -']);
    expect(pacts('Chad owes nothing. The country signed a loan agreement with the Fund.')).toEqual(
      [],
    );
  });

  test('of one more who signs it too, and of nobody who stays out of it', () => {
    const first = 'Peru and Chad signed a grazing pact on Monday.';
    for (const too of ['Niger also signed the pact.', 'Niger later joined the pact.'])
      expect(pacts(`${first} ${too}`)).toEqual(['NER PER TCD signed 2026-06-01 -']);
    for (const out of ['Niger did not sign the pact.', 'Niger refused to sign the pact.'])
      expect(pacts(`${first} ${out}`)).toEqual(['PER TCD signed 2026-06-01 -']);
    // [rejected]: by who has no part in it, or has one
    expect(pacts(`${first} Niger rejected the pact.`)).toEqual(['PER TCD signed 2026-06-01 -']);
    expect(pacts(`${first} Chad rejected the pact on Tuesday.`)).toEqual([
      'PER TCD rejected 2026-06-02 -',
    ]);
    expect(
      pacts('Chad has quit the Paris climate accord. Only Niger has not signed the accord.'),
    ).toEqual(['TCD terminated 2026-06-02 -']);
  });

  test('of no other state, where it is made with rebels whom nobody names', () => {
    const first = 'Chad and Niger signed a pact in May.';
    for (const truce of [
      'A truce between the government and the rebels in the hills collapsed on Monday.',
      'The government and the rebels signed a truce on Monday.',
      'Chad signed a truce with the guerrillas on Monday.',
    ])
      expect(pacts(`${first} ${truce}`)).toEqual(['NER TCD signed 2026-05-01..2026-05-31 -']);
    expect(
      pacts('Hezbollah fought for years. Chad signed a truce with the rebels on Monday.'),
    ).toEqual(['HEZBOLLAH TCD signed 2026-06-01 -']);
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

  test('of a movement, not of those who lead it', () => {
    expect(pacts('The Kurdish-led Syrian Democratic Forces signed a truce with Chad.')).toEqual([
      'SDF TCD signed 2026-06-02 -',
    ]);
    expect(tells('The Maltese-led Taliban talks ended on Monday.')).toEqual([
      'MLT TALIBAN held 2026-06-01 -',
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

  test('of who promises something in it, not of two who met before', () => {
    expect(
      pacts(
        'Togo and Benin held talks. Rojas paved the way for a 2019 deal in which Chad pledged to mend the road. The deal fell apart when Niger accused Chad of delay.',
      ),
    ).toEqual(['NER TCD terminated 2026-06-02 -']);
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

  test('not of the body with whose words it is to agree', () => {
    expect(
      pacts('Togo and Benin signed a water treaty in line with United Nations rules in May.'),
    ).toEqual(['BEN TGO signed 2026-05-01..2026-05-31 -']);
    expect(pacts('Togo signed a water treaty in May with the United Nations.')).toEqual([
      'TGO UN signed 2026-05-01..2026-05-31 -',
    ]);
  });

  test('not of those whose the one told before it is', () => {
    const lima = 'Chile and Peru and Fiji signed the Lima Water Treaty.';
    expect(pacts(`${lima} Farmers praised the Salt Convention.`)).toEqual([
      'CHL FJI PER signed 2026-06-02 -',
    ]);
    expect(pacts('NAFTA is old. The Salt Convention is older.')).toEqual([
      'CAN MEX USA in-force - -',
    ]);
    // the same one
    expect(pacts(`${lima} Farmers praised the treaty.`)).toEqual([
      'CHL FJI PER signed 2026-06-02 -',
    ]);
  });

  test('the Paris agreement is of currencies in its years alone', () => {
    const names = (published: string): string[] =>
      read('Japan and Canada keep to the Paris agreement.', published).map((r) =>
        r.type === 'pact' ? r.name : '',
      );
    expect(names('1988-03-30')).toEqual(['Louvre Accord']);
    expect(names('1992-03-30')).not.toContain('Louvre Accord');
  });

  test('those who agreed to hold the dollar made it, also where no noun says so', () => {
    const names = (who: string, published: string): string[] =>
      read(`${who} agreed in February to cooperate in holding the dollar.`, published).map((r) =>
        r.type === 'pact' ? r.name : '',
      );
    const six = 'The United States, Japan, West Germany, France, Britain and Canada';
    expect(names(six, '1987-03-30')).toEqual(['Louvre Accord']);
    expect(names(six, '1999-03-30')).not.toContain('Louvre Accord');
    expect(names('Peru and Chile', '1987-03-30')).not.toContain('Louvre Accord');
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

  test('two parliaments are of those who meet', () => {
    expect(
      pacts(
        'The Chilean president met his Peruvian counterpart. The two parliaments ratified the tunnel treaty in 1973.',
      ),
    ).toEqual(['CHL PER ratified 1973-01-01..1973-12-31 -']);
  });
});

describe('agreements told by verbs', () => {
  test('of two told before, by what they agree to put off', () => {
    expect(
      pacts(
        'The Chilean president met his Peruvian counterpart on Monday. The two leaders agreed to hold off on new tariffs for 90 days.',
      ),
    ).toEqual(['CHL PER agreed 2026-06-01 -']);
  });

  test('who agrees to end the fighting has a truce, told once', () => {
    expect(
      pacts(
        'Chad and Sudan agreed on Monday to end ten days of fighting. The ceasefire was to take hold at midnight.',
      ),
    ).toEqual(['SDN TCD agreed 2026-06-01 -']);
  });

  test('security guarantees are asked of somebody', () => {
    expect(
      pacts('Kyiv wants security guarantees from Washington before it stops fighting.'),
    ).toEqual(['UKR USA proposed 2026-06-02 -']);
  });
});

describe('pacts that are missing, or old', () => {
  test('who may leave without a deal has still to make one with those whom he leaves', () => {
    expect(
      pacts('Britain could crash out of the EU without a deal in March, the minister warned.'),
    ).toEqual(['EU GBR under-discussion 2026-06-02 -']);
    expect(pacts('The envoys of Chad left without a deal.')).toEqual([]);
  });

  test('the truce in which the Korean War ended is of both Koreas', () => {
    expect(pacts('The Korean War ended in a truce, not a treaty.')).toEqual([
      'KOR PRK in-force - -',
    ]);
  });
});

describe('what has been done by then', () => {
  test('what went before a promise is no part of it', () => {
    expect(pacts('Chad has pledged calm since reaching a grazing deal with Niger.')).toEqual([
      'NER TCD agreed 2026-06-02 -',
    ]);
  });

  test('a deal that falls short of hopes has not fallen', () => {
    expect(
      pacts(
        'Peru and Chad announced a trade deal on Monday. Farmers said the deal fell short of their hopes.',
      ),
    ).toEqual(['PER TCD agreed 2026-06-01 -']);
  });

  test('the completion of a treaty that would be welcome is still to come', () => {
    const text = 'The completion of the tunnel treaty between Peru and Chad';
    expect(pacts(`${text} would be an important step.`)).toEqual([
      'PER TCD under-discussion 2026-06-02 -',
    ]);
    expect(pacts(`${text} was an important step.`)).toEqual(['PER TCD agreed 2026-06-02 -']);
  });

  test('who accepts the proposal of another has agreed with it', () => {
    expect(pacts('Syria has accepted a Russian proposal to hand over its arms.')).toEqual([
      'RUS SYR agreed 2026-06-02 -',
    ]);
    expect(pacts('Chad has accepted an offer from Niger to visit its capital.')).toEqual([]);
  });

  test('the two countries are those whose officials spoke in turn', () => {
    const first = 'A Peruvian official said no quarrel was left.';
    const then = 'A Norwegian spokesman said the two countries are near an agreement on fish.';
    expect(pacts(`${first} ${then}`)).toEqual(['NOR PER under-discussion 2026-06-02 -']);
    expect(pacts(`A Norwegian official said no quarrel was left. ${then}`)).toEqual([]);
  });
});

test('a truce of one of those who fight with another movement is another', () => {
  const text =
    'Israel broke its ceasefire with Hamas on Monday. Hamas vowed revenge, and Hamas fired rockets at Israel.';
  expect(pacts(`${text} Israel and Hezbollah reached their own ceasefire in November.`)).toEqual([
    'HAMAS ISR violated 2026-06-01 -',
    'HEZBOLLAH ISR agreed 2025-11-01..2025-11-30 -',
  ]);
});

test('who blames the only other for the end of a truce had it with him', () => {
  expect(pacts('Norway blamed Peru for the collapse of the truce on Monday.')).toEqual([
    'NOR PER terminated 2026-06-01 -',
  ]);
  expect(pacts('Norway blamed Peru for the collapse of its truce with Chile on Monday.')).toEqual([
    'CHL PER terminated 2026-06-01 -',
  ]);
});

test('the land of a movement is not beside it, unless each has its own people there', () => {
  expect(pacts("A truce between Israel and Gaza's Hamas rulers collapsed on Monday.")).toEqual([
    'HAMAS ISR terminated 2026-06-01 -',
  ]);
  expect(pacts('Afghan Taliban envoys signed a trade deal with Iran on Monday.')).toEqual([
    'IRN TALIBAN signed 2026-06-01 -',
  ]);
  expect(pacts('Afghan and Taliban envoys signed a truce on Monday.')).toEqual([
    'AFG TALIBAN signed 2026-06-01 -',
  ]);
  expect(pacts('Yemeni Houthi rebels signed a truce with the government of Yemen.')).toEqual([
    'HOUTHI YEM signed 2026-06-02 -',
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

test('what two agree on does not make theirs what another is still to keep', () => {
  expect(
    pacts(
      'Peru and Chile agreed the ban should stay until Fiji’s President Ana Vella carries out the terms of the truce reached in Riga in May.',
    ),
  ).not.toContain('CHL PER agreed 2026-05-01..2026-05-31 -');
});

test('a state told to owe to banks made its accord with them', () => {
  const accord =
    'Peru and Chile met in Lima on Monday. Peru will not revise the rescheduling accord.';
  expect(
    pacts(`${accord} The accord, reached in May, covers most of its commercial bank debt.`),
  ).toEqual([]);
  expect(pacts(`${accord} The accord, reached in May, covers most of its debt to Chile.`)).toEqual([
    'CHL PER agreed 2026-05-01..2026-05-31 -',
  ]);
});

test('who negotiated or proposed a pact with two others is in it, and none that is between them', () => {
  expect(pacts('Peru negotiated a fishing treaty with Chile and Fiji in May.')).toEqual([
    'CHL FJI PER agreed 2026-05-01..2026-05-31 -',
  ]);
  expect(pacts('Peru negotiated a truce between Chad and Niger in May.')).toEqual([
    'NER TCD agreed 2026-05-01..2026-05-31 -',
  ]);
});
