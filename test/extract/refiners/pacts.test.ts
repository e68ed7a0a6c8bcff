import { describe, expect, test } from 'vitest';
import type { PactReport } from '#shared/event.ts';
import { extract } from '../../../functions/extract/extract.ts';

/** Every pact that a text published on Tuesday 2 June 2026 tells of. */
function pactsIn(text: string): PactReport[] {
  const article = { title: null, published: '2026-06-02', publisher: null, url: null, text };
  return extract(article).filter((report): report is PactReport => report.type === 'pact');
}

const names = (text: string): string[] => pactsIn(text).map((p) => p.name);
const codes = (text: string): string[] =>
  pactsIn(text).map((p) =>
    p.parties
      .map(({ code }) => code)
      .sort()
      .join(' '),
  );
const statuses = (text: string): string[] => pactsIn(text).map((p) => p.status);

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

test('what came before a pact is no part of its name, what it does is', () => {
  expect(names('Norway and Iceland signed an accord following talks in Oslo.')).toEqual(['accord']);
  expect(names('Norway and Iceland signed an accord opening a bank.')).toEqual([
    'accord opening a bank',
  ]);
});

test('what two words say together stays in the name', () => {
  expect(names('Norway and Iceland signed a joint venture agreement on Monday.')).toEqual([
    'joint venture agreement',
  ]);
  expect(names('Norway and Iceland signed a joint fishing agreement on Monday.')).toEqual([
    'fishing agreement',
  ]);
});

describe('the latest status', () => {
  test('what was signed long ago and broke down this week is over', () => {
    expect(
      statuses(
        'Chad and Niger signed a grazing treaty in 1994. On Monday the grazing treaty collapsed.',
      ),
    ).toEqual(['terminated']);
  });

  test('a treaty that expires next year is in force', () => {
    expect(statuses('A gas treaty between Peru and Bolivia expires next year.')).toEqual([
      'in-force',
    ]);
  });

  test('what enters into force next month has been signed, and does not stand yet', () => {
    const text = 'Fiji and Tonga signed a ferry agreement on Monday.';
    expect(statuses(`${text} The agreement enters into force on July 1.`)).toEqual(['signed']);
    expect(statuses(`${text} The agreement entered into force on Tuesday.`)).toEqual(['in-force']);
  });

  test('what is torn up or voted down', () => {
    expect(statuses('Norway tore up its fisheries treaty with Chile on Monday.')).toEqual([
      'terminated',
    ]);
    expect(
      statuses("Norway's parliament voted down the fisheries treaty with Chile on Monday."),
    ).toEqual(['rejected']);
  });

  test('the first state to join has joined', () => {
    expect(
      statuses('Malta welcomed Kenya becoming the first nation to join the Artemis Accords.'),
    ).toEqual(['signed']);
  });
});

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

describe('what is said of it', () => {
  test.each([
    ['A fisheries deal between Peru and Chile is within reach.', 'under-discussion'],
    ['The gas treaty between Peru and Chile is dead.', 'terminated'],
    ['Peru and Chile are close to a deal on copper.', 'under-discussion'],
    ['The Simla Agreement between India and Pakistan ended the war.', 'in-force'],
  ])('%s → %s', (text, status) => {
    expect(statuses(text)).toEqual([status]);
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

describe('where a name ends', () => {
  test('before the day and the town of its signing', () => {
    expect(names('Mali and Niger signed the Algiers Accord on Monday.')).toEqual([
      'Algiers Accord',
    ]);
    expect(
      names('Peru and Chile signed the Treaty on Friendship and Borders on Monday in Lima.'),
    ).toEqual(['Treaty on Friendship and Borders']);
    expect(names('Togo and Benin signed the Keta Protocol in Lomé.')).toEqual(['Keta Protocol']);
  });
});

describe("a body's treaty", () => {
  test('is of the member that acts on it', () => {
    expect(codes("Poland's parliament ratified the Lisbon Treaty on Monday.")).toEqual(['POL']);
  });
});

describe('what a pact sets', () => {
  test('is broken as the pact is', () => {
    expect(
      statuses(
        'Peru broke the spirit of its agreement with Chile on Monday, Chilean ministers said.',
      ),
    ).toEqual(['violated']);
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

describe('what becomes of it', () => {
  test('not before something else has come to pass', () => {
    expect(
      statuses(
        'Peru and Chile are working on a fishing treaty. The treaty could not be signed until Peru had paid.',
      ),
    ).toEqual(['under-discussion']);
  });

  test('what is needed is not yet done', () => {
    expect(
      statuses(
        'Peru and Chile are discussing a fishing deal. The ministers of Peru and Chile saw the need to close gaps, finalize the deal and pay for the boats.',
      ),
    ).toEqual(['under-discussion']);
  });

  test('two that have had a pact for years have another than the new one', () => {
    expect(
      statuses(
        'Norway announced a fishing deal with Iceland on Monday. The two countries have had a tariff agreement since 2012.',
      ),
    ).toEqual(['agreed', 'in-force']);
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

describe('names of pacts', () => {
  test('a memorandum is named with its subject', () => {
    expect(
      names(
        'Fiji and Tonga signed a memorandum of understanding last week on cable repairs. Fiji and Tonga welcomed the signing of a Memorandum of Understanding concerning tuna quotas.',
      ),
    ).toEqual([
      'memorandum of understanding on cable repairs',
      'Memorandum of Understanding concerning tuna quotas',
    ]);
  });

  test('the Paris accord is of the climate, and in 1987 of currencies', () => {
    const text =
      'Canada stood by the Paris accord on Monday. Canada and Japan praised the Paris accord.';
    const article = { title: null, publisher: null, url: null, text };
    const told = (published: string) =>
      extract({ ...article, published }).flatMap((r) => (r.type === 'pact' ? [r.name] : []));
    expect(told('2017-06-02')).toEqual(['Paris accord']);
    expect(told('1987-06-02')).toEqual(['Louvre Accord']);
  });

  test('what the parties do stands behind them', () => {
    expect(
      names(
        'Ministers of Chad and Niger announced an agreement between Chad and Niger to remove mines.',
      ),
    ).toEqual(['agreement to remove mines']);
  });

  test('what is agreed as part of an accord is the accord', () => {
    expect(
      names(
        'Peru and Chile signed a border accord on Monday. As part of the accord, Peru and Chile agreed to remove mines.',
      ),
    ).toEqual(['border accord']);
  });
});

test('they who announce a deal made it, whoever else the sentence names', () => {
  expect(
    codes(
      "Norway's remark came a day after Chilean President Luis Rojas and Peruvian President Ana Vega announced they had reached a fisheries deal.",
    ),
  ).toEqual(['CHL PER']);
});

test('what will start is no arms control, START is', () => {
  const kinds = (text: string) => pactsIn(text).map((p) => p.kind);
  expect(
    kinds('Peru and Chile will start to apply an accord on Monday that they signed in May.'),
  ).toEqual(['other']);
  expect(kinds('Russia said on Monday it would quit the New START treaty.')).toEqual([
    'arms-control',
  ]);
});
