import { describe, expect, test } from 'vitest';
import { codes, names } from './pacts-in.ts';

/** Between whom a pact is, and what is none between states. */
describe('no pact between states', () => {
  test.each([
    'Canada welcomed a landmark deal between Boeing and Vietnam Airlines.',
    'The German and American carmakers signed a memorandum of understanding in June.',
    "France's Lambert and Russia's Neftorg signed a deal to explore for gas.",
    'The Kenyan president signed a memorandum directing the Treasury to review tea imports from China.',
    'Portugal said the new Jewish settlements near Hebron worried Spain.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('whose it is', () => {
  test.each([
    [
      'who brings the sides together is no party',
      'Egypt brokered a truce between Chad and Niger on Monday.',
      'NER TCD',
    ],
    [
      'who agrees to it, not who brokered it',
      'Chad and Niger agreed to a humanitarian truce brokered by Egypt.',
      'NER TCD',
    ],
    [
      'the two of whose clause it is',
      'Peru and Chile ended their dispute over the lagoon with a treaty signed in Lima.',
      'CHL PER',
    ],
    [
      'the two that carry out a swap',
      'Cuba and Spain carried out a prisoner exchange on Saturday.',
      'CUB ESP',
    ],
    [
      'the two that a clause binds',
      'The ministers initialled a treaty under which Ghana will supply gas to Togo.',
      'GHA TGO',
    ],
    [
      'the partner of a lease',
      'Ireland sealed a lease deal with Iceland for the naval base.',
      'IRL ISL',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(codes(text)).toEqual([expected]);
  });
});

describe("a body's treaty", () => {
  test('is of the member that acts on it', () => {
    expect(codes("Poland's parliament ratified the Lisbon Treaty on Monday.")).toEqual(['POL']);
  });
});

describe('whose it is', () => {
  test('of the Iran deal those are parties who are told as such', () => {
    expect(
      codes(
        'Iran said on Monday that it would stay in the 2015 nuclear deal. Tehran told Britain that the United States had left it. Russia and China praised the harvest.',
      ),
    ).toEqual(['IRN USA']);
  });

  test('a town in the name is where it was made', () => {
    expect(codes('Norway and Chile signed the Rome Accord on whaling on Monday.')).toEqual([
      'CHL NOR',
    ]);
  });

  test('the kingdom is the state that the text is about', () => {
    expect(
      codes(
        'Jordan has recalled its envoy from Israel. Jordan is upset. The kingdom signed a peace treaty with Israel in 1994.',
      ),
    ).toEqual(['ISR JOR']);
  });

  test('a deal with creditors or senators is of no other state', () => {
    expect(
      codes(
        'Kenya and Uganda quarrel over fish. Kenya will strike a deal with creditors in May. Bob Lane reached a deal with Senator Finch. Bankers said the rescheduling pact was near.',
      ),
    ).toEqual([]);
  });
});

describe('whose a truce is', () => {
  test('who fights, not who proposes it or speaks of it', () => {
    expect(
      codes(
        'Hamas fired on Israel on Sunday. Hamas accepted a truce proposed by Egypt on Monday. President Biden discussed the truce with Prime Minister Netanyahu of Israel.',
      ),
    ).toEqual(['HAMAS ISR']);
  });
});

test('they who announce a deal made it, whoever else the sentence names', () => {
  expect(
    codes(
      "Norway's remark came a day after Chilean President Luis Rojas and Peruvian President Ana Vega announced they had reached a fisheries deal.",
    ),
  ).toEqual(['CHL PER']);
});

test('what a deal provides is no act of its own', () => {
  expect(
    codes(
      'Peru and Chile reached a pact under which Peru agreed to open ports for U.N. inspections.',
    ),
  ).toEqual(['CHL PER']);
});

test('a promise in a pact is made to somebody, whatever land it speaks of besides', () => {
  expect(
    codes(
      'The rice comes in under an accord by which Peru promised Chile it will ship grain to Norway.',
    ),
  ).toEqual(['CHL PER']);
});
