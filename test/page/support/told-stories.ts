import type { MeetingReport, PactReport, PactStatus, Party } from '../../../shared/event.ts';
import { ArticleWriter, type InventedArticle, onDay } from './article-writer.ts';
import { actor } from './states.ts';

const party = (code: string, role?: Party['role']): Party => ({
  code,
  name: actor(code).name,
  ...(role && { role }),
});

interface Step {
  day: string;
  published: string;
  publisher: string;
  title: string;
  status: PactStatus;
  sentence: string;
  provision?: [kind: string, sentence: string];
  parties?: string[];
}

const charter = 'Strait Monitoring and Data Agreement';
/** A pact with setbacks: each line is an article. */
const charterSteps: Step[] = [
  {
    day: '2011-01-10',
    published: '2011-01-11',
    publisher: 'The Harbour Post',
    title: 'Japan, South Korea open talks on sharing strait data',
    status: 'under-discussion',
    sentence:
      'Japan and South Korea began talks in Seoul on Monday on a Strait Monitoring and Data Agreement, known as SMDA, that would let both navies share radar data.',
    provision: [
      'intelligence-sharing',
      'Both navies would exchange radar tracks of the strait within an hour.',
    ],
  },
  {
    day: '2012-06-28',
    published: '2012-06-29',
    publisher: 'Northern Wire',
    title: 'Cabinet in Seoul approves strait pact',
    status: 'agreed',
    sentence:
      'The cabinet in Seoul approved the SMDA with Japan on Thursday without a debate in parliament.',
  },
  {
    day: '2012-06-29',
    published: '2012-06-30',
    publisher: 'Capital Ledger',
    title: 'Signing of strait pact put off within the hour',
    status: 'suspended',
    sentence:
      'South Korea put off the signing of the SMDA with Japan on Friday, less than an hour before the ceremony in Tokyo.',
  },
  {
    day: '2016-11-23',
    published: '2016-11-24',
    publisher: 'The Harbour Post',
    title: 'Four years late, the strait pact is signed',
    status: 'signed',
    sentence:
      'Japan and South Korea signed the Strait Monitoring and Data Agreement (SMDA) in Seoul on Wednesday.',
    provision: ['termination', 'Either side may end the pact with a notice of ninety days.'],
  },
  {
    day: '2016-12-01',
    published: '2016-12-02',
    publisher: 'Northern Wire',
    title: 'Strait pact takes effect',
    status: 'in-force',
    sentence: 'The SMDA between Japan and South Korea entered into force on Thursday.',
  },
  {
    day: '2019-08-22',
    published: '2019-08-23',
    publisher: 'Courier of the Delta',
    title: 'Seoul says it will leave the strait pact',
    status: 'suspended',
    sentence:
      'South Korea said on Thursday that it would suspend the SMDA, its data pact with Japan.',
  },
  {
    day: '2023-03-21',
    published: '2023-03-22',
    publisher: 'Capital Ledger',
    title: 'Strait pact restored in full',
    status: 'in-force',
    sentence:
      'South Korea restored the SMDA with Japan in full on Tuesday, its foreign ministry said.',
  },
];

const place = (code: string) => {
  const { seat, lat, lon } = actor(code);
  return { name: seat, country: code, lat, lon };
};

const pactCodes = { plover: { event: 'AGREE', mode: null, context: ['military'] }, cameo: '057' };
const talkCodes = {
  plover: { event: 'CONSULT', mode: 'visit', context: ['military'] },
  cameo: '042',
};

function charterArticle(step: Step, index: number): InventedArticle {
  const writer = new ArticleWriter(step.title).paragraph();
  const evidence = [writer.say(step.sentence, ['name', 'parties', 'status', 'date'])];
  writer.say('Fishing associations on both shores had followed the matter for years.');
  const provisions = step.provision ? [{ kind: step.provision[0], quote: step.provision[1] }] : [];
  writer.paragraph();
  for (const { quote } of provisions) evidence.push(writer.say(quote, ['provisions']));
  const report: PactReport = {
    type: 'pact',
    kind: 'intelligence-sharing',
    status: step.status,
    parties: [party('JPN', 'signatory'), party('KOR', 'signatory')],
    participants: [],
    date: onDay(step.day, 'the day named', 'weekday-before-published'),
    place: null,
    topics: ['military', 'territory'],
    history: [{ status: step.status, date: onDay(step.day), evidence: 0 }],
    codes: pactCodes,
    attribution: step.publisher === 'Capital Ledger' ? 'its foreign ministry' : null,
    confidence: 0.93,
    evidence,
    name: charter,
    acronym: 'SMDA',
    aliases: index > 2 ? ['strait pact'] : [],
    provisions,
  };
  const about = {
    key: `articles/strait/${index + 1}.txt`,
    published: step.published,
    publisher: step.publisher,
    url: 'https://news.example/strait',
  };
  return writer.finish(about, [report]);
}

/** Three papers on one meeting: they disagree on where it was and what came of it. */
function weimarArticles(): InventedArticle[] {
  const tellings = [
    [
      'Northern Wire',
      'FRA',
      'statement',
      'Vasseur, Lindauer and Zieliński met in Paris on 12 May 2025 and issued a joint statement on grain transit.',
    ],
    [
      'The Harbour Post',
      'FRA',
      'statement',
      'The foreign ministers of France, Germany and Poland met in Paris on Monday, 12 May 2025, and put out a statement.',
    ],
    [
      'Courier of the Delta',
      'DEU',
      'no-agreement',
      'Ministers of France, Germany and Poland parted in Berlin on 12 May 2025 without an agreement on grain transit.',
    ],
  ] as const;
  return tellings.map(([publisher, host, result, sentence], index) => {
    const writer = new ArticleWriter('Three ministers on grain transit').paragraph();
    const said = writer.say(sentence, [
      'parties',
      'participants',
      'date',
      'place',
      'status',
      'outcome',
    ]);
    const report: MeetingReport = {
      type: 'meeting',
      kind: 'talks',
      status: 'held',
      parties: [party('FRA', 'host'), party('DEU'), party('POL')],
      participants: ['FRA', 'DEU', 'POL'].map((code) => ({
        name: actor(code).minister,
        title: 'Foreign Minister',
        party: code,
      })),
      date: onDay('2025-05-12', '12 May 2025'),
      place: place(host),
      topics: ['economic'],
      history: [{ status: 'held', date: onDay('2025-05-12'), evidence: 0 }],
      codes: talkCodes,
      attribution: null,
      confidence: 0.9,
      evidence: [said],
      outcome: { result, quote: sentence },
    };
    const about = { key: `articles/grain/${index + 1}.txt`, published: '2025-05-13', publisher };
    return writer.finish(about, [report]);
  });
}

/** One long article with four events, two of them proved by the same sentence. */
function corridorArticle(): InventedArticle {
  const writer = new ArticleWriter('Armenia and Azerbaijan near a border protocol').paragraph();
  const dateline = writer.say(
    'YEREVAN, March 14 — The foreign ministers of Armenia and Azerbaijan met here on Friday and agreed the text of a border protocol.',
    ['parties', 'date', 'place', 'status'],
  );
  writer.say('It was their fourth meeting in a year.');
  const people = writer.say(
    'Narek Petrosian received Elvin Rasulov at noon; both declined to take questions.',
    ['participants'],
  );
  writer.paragraph();
  const provision = writer.say(
    'The protocol fixes thirty-one kilometres of the line and opens two roads to lorries.',
    ['provisions'],
  );
  writer.say('Drivers in the border villages said that they would believe it when they saw it.');
  writer.paragraph();
  const planned = writer.say(
    'The two are to meet again in Baku on April 20, with the European Union as a guest.',
    ['parties', 'date', 'place', 'status'],
  );
  writer.say('A spokeswoman in Brussels confirmed the invitation.');
  writer.paragraph();
  const refused = writer.say(
    'Russia, which had offered to host the round in Moscow, was turned down by both sides in February.',
    ['parties', 'place', 'status'],
  );
  const date = onDay('2025-03-14', 'Friday', 'weekday-before-published');
  const people2 = ['ARM', 'AZE'].map((code) => ({
    name: actor(code).minister,
    title: 'Foreign Minister',
    party: code,
  }));
  const meeting = {
    type: 'meeting' as const,
    kind: 'talks' as const,
    topics: ['territory'],
    codes: talkCodes,
    attribution: null,
    outcome: null,
  };
  const held: MeetingReport = {
    ...meeting,
    status: 'held',
    parties: [party('ARM', 'host'), party('AZE', 'visitor')],
    participants: people2,
    date,
    place: place('ARM'),
    history: [{ status: 'held', date, evidence: 0 }],
    confidence: 0.95,
    evidence: [dateline, people],
    outcome: { result: 'agreement', quote: dateline.quote },
  };
  const protocol: PactReport = {
    type: 'pact',
    kind: 'border',
    status: 'agreed',
    parties: [party('ARM'), party('AZE')],
    participants: [],
    date,
    place: null,
    topics: ['territory'],
    history: [{ status: 'agreed', date, evidence: 0 }],
    codes: pactCodes,
    attribution: null,
    confidence: 0.9,
    evidence: [dateline, provision],
    name: 'border protocol',
    acronym: null,
    aliases: [],
    provisions: [{ kind: 'border', quote: provision.quote }],
  };
  const again: MeetingReport = {
    ...meeting,
    status: 'planned',
    parties: [party('ARM', 'visitor'), party('AZE', 'host'), party('EU', 'observer')],
    participants: people2,
    date: onDay('2025-04-20', 'April 20'),
    place: place('AZE'),
    history: [{ status: 'planned', date: onDay('2025-04-20'), evidence: 0 }],
    confidence: 0.88,
    evidence: [planned],
  };
  const offer: MeetingReport = {
    ...meeting,
    status: 'refused',
    parties: [party('ARM'), party('AZE'), party('RUS', 'mediator')],
    participants: [],
    date: {
      start: '2025-02-01',
      end: '2025-02-28',
      precision: 'month',
      text: 'February',
      rule: 'month-before-published',
    },
    place: place('RUS'),
    history: [{ status: 'refused', date: null, evidence: 0 }],
    confidence: 0.7,
    evidence: [refused],
  };
  const about = {
    key: 'articles/2025/corridor.txt',
    published: '2025-03-14',
    publisher: 'Northern Wire',
    url: 'https://news.example/corridor',
  };
  return writer.finish(about, [held, protocol, again, offer]);
}

/** Stories told by hand, for what a generator does not have: setbacks, disagreement, several events in one text. */
export const toldStories = (): InventedArticle[] => [
  ...charterSteps.map(charterArticle),
  ...weimarArticles(),
  corridorArticle(),
];
