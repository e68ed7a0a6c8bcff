import { describe, expect, test } from 'vitest';
import { codes, names, statuses } from './pacts-in.ts';

/** Whether a text tells of one pact or of several. */
describe('several instruments in one phrase', () => {
  test('an agreement for each subject of a list', () => {
    expect(
      names(
        'Chile and Ghana signed agreements on investment promotion, avoidance of double taxation, and cooperation in sports on Monday.',
      ),
    ).toEqual([
      'agreement on investment promotion',
      'agreement on avoidance of double taxation',
      'agreement on cooperation in sports',
    ]);
  });

  test('a deal for each partner', () => {
    expect(codes('Norway signed fisheries deals with Iceland and Ireland on Monday.')).toEqual([
      'ISL NOR',
      'IRL NOR',
    ]);
  });
});

describe('one or two', () => {
  test('a second truce is not the first', () => {
    const text =
      'Chad and Niger agreed a truce in January. A second truce, signed by Chad and Niger on Monday, took effect at noon.';
    expect(codes(text)).toEqual(['NER TCD', 'NER TCD']);
  });

  test('an earlier cease-fire, told without naming anybody', () => {
    expect(
      statuses(
        'Norway and Chile reached a truce on Monday. An earlier cease-fire collapsed in April.',
      ),
    ).toEqual(['agreed', 'terminated']);
    expect(
      statuses(
        'Norway and Chile reached a truce on Monday. A truce agreed on in April lasted only a day.',
      ),
    ).toEqual(['agreed', 'agreed']);
  });

  test('a deal and what is thought of it', () => {
    expect(
      names(
        'Norway left the nuclear deal with Chile on Monday. "She made a desperate and foolish deal with Chile," President Olav Holm said of his predecessor.',
      ),
    ).toEqual(['nuclear deal']);
  });

  test('what is agreed beside what was signed', () => {
    const text =
      'India and Mongolia signed a uranium pact on Monday. India and Mongolia also agreed on a double taxation treaty.';
    expect(names(text)).toEqual(['uranium pact', 'double taxation treaty']);
  });

  test('an earlier truce, a new one and a lasting deal', () => {
    const text =
      'Chad and Niger agreed on Monday to a new five-day truce. An earlier three-day truce between Chad and Niger collapsed on Friday. Chad and Niger are negotiating a lasting deal.';
    expect(statuses(text).sort()).toEqual(['agreed', 'terminated', 'under-discussion']);
  });

  test('a second deal, and one with another partner', () => {
    const text =
      'Peru and Chile agreed a partial trade deal on Monday. They will turn to a second, broader deal in May. A trade deal between Peru and Ghana was signed in March.';
    expect(codes(text).sort()).toEqual(['CHL PER', 'CHL PER', 'GHA PER']);
  });

  test('one that is negotiated, and another that was signed', () => {
    const text =
      'Peru and Chile opened negotiations on a fisheries agreement in April. Peru and Chile signed a water treaty last month.';
    expect(names(text)).toEqual(['fisheries agreement', 'water treaty']);
  });

  test('what failed beside what was signed', () => {
    const text =
      'Peru and Chile signed a deal to share oil on Monday. Peru and Chile failed to strike an accord on the border.';
    expect(codes(text)).toEqual(['CHL PER', 'CHL PER']);
  });

  test('a deal wanted beside one agreed, of another kind', () => {
    const text =
      'Peru and Chile agreed a lasting border accord in May. Peru and Chile want a free trade deal by the end of the year.';
    expect(codes(text)).toEqual(['CHL PER', 'CHL PER']);
  });

  test('what is left is not left', () => {
    const text =
      'The United States quit the Open Skies Treaty with Russia. That leaves New START as the only accord between Russia and the United States.';
    expect(statuses(text).sort()).toEqual(['in-force', 'terminated']);
  });

  test('a deal hoped for is the one that is being negotiated', () => {
    const text =
      'Peru and Chile are negotiating a fisheries treaty. Peru and Chile hope to reach a deal on cod by June.';
    expect(codes(text)).toEqual(['CHL PER']);
  });

  test('what takes the place of another is not the other', () => {
    const fish = 'Peru and Chile agreed on Sunday on a fishing pact';
    expect(statuses(`${fish}. It would replace the 1981 agreement.`)).toEqual([
      'agreed',
      'in-force',
    ]);
    expect(names(`${fish}, dubbed the Arica Accord, which supersedes their 1981 treaty.`)).toEqual([
      'Arica Accord',
      'treaty',
    ]);
    expect(codes(`${fish}. The 1981 agreement would be replaced by the pact.`)).toHaveLength(2);
    expect(codes(`${fish}. The agreement, which is called the Arica Accord, is short.`)).toEqual([
      'CHL PER',
    ]);
  });

  test('a new pact is not the one that stands already', () => {
    expect(
      names(
        'Peru and Chile comply with the Arica Treaty. The new pact, which will be known as the Cancun Agreement, runs for years.',
      ),
    ).toEqual(['Arica Treaty', 'Cancun Agreement']);
  });

  test('whoever calls it something does not call for it', () => {
    expect(statuses('Peru called its fishing pact with Chile a betrayal.')).toEqual(['in-force']);
    expect(statuses('Peru called for a fishing pact with Chile.')).toEqual(['proposed']);
  });

  test('several truces of earlier days are none that is told', () => {
    const text = 'Chad and Niger are working towards a truce.';
    expect(statuses(`${text} Several earlier truces have collapsed.`)).toEqual([
      'under-discussion',
    ]);
    expect(statuses(`${text} The truces have collapsed.`)).not.toEqual(['under-discussion']);
  });

  test('what it rests on is not what it is to become', () => {
    expect(
      statuses(
        'Chad and Niger will draft a border treaty by May, under an agreement signed by their ministers.',
      ),
    ).toEqual(['under-discussion', 'signed']);
  });

  test('a name and what it is', () => {
    expect(names('Peru and Chile signed a standby agreement for the time being.')).toEqual([
      'standby agreement',
    ]);
    expect(names('The 1985 New York agreement between Japan and Peru stands.')).toEqual([
      'New York agreement',
    ]);
    expect(names('Canada quit the Ottawa Convention, a 1997 pact.')).toEqual(['Ottawa Convention']);
  });
});
