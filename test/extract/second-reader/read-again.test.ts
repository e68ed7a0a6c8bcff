import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '#shared/article.ts';
import type { Report } from '#shared/event.ts';
import { extract } from '../../../functions/extract/extract.ts';
import { openBedrock } from '../../../functions/extract/second-reader/bedrock.ts';
import { Budget } from '../../../functions/extract/second-reader/budget.ts';
import { readAgain } from '../../../functions/extract/second-reader/read-again.ts';
import { calls, denied, ModelStub, says, throttled, verdicts } from './model-stub.ts';

const article: Article = {
  title: 'Norway and Chile hold talks',
  published: '2025-05-14',
  publisher: null,
  url: null,
  text: [
    'Norway and Chile hold talks',
    '',
    'OSLO - Norway and Chile held talks in Oslo on Monday on “quiet” seas.',
    '',
    'Peru and Fiji signed the Convention on Kelp in Suva on Tuesday.',
  ].join('\n'),
};
const proof = 'Norway and Chile held talks in Oslo on Monday';

/** What the rules found, the meeting at one confidence and the pact at another. */
const found = (meeting: number, pact: number): Report[] =>
  extract(article, 0).map((report) => ({
    ...report,
    confidence: report.type === 'meeting' ? meeting : pact,
  }));

let stub: ModelStub;
let lines: Record<string, unknown>[];
beforeEach(async () => {
  stub = await ModelStub.open();
  lines = [];
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', stub.url);
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'nobody');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'none');
});
afterEach(() => {
  stub.close();
  vi.unstubAllEnvs();
});

async function ask(candidates: Report[], { patience = 20_000, budget = new Budget() } = {}) {
  const reader = openBedrock('eu.amazon.nova-lite-v1:0');
  const log = (line: Record<string, unknown>) => lines.push(line);
  const { reports, isReadAgain } = await readAgain(article, candidates, patience, {
    reader,
    budget,
    floor: 0.3,
    log,
  });
  const confidence = Object.fromEntries(reports.map((r) => [r.type, r.confidence]));
  return { reports, isReadAgain, confidence };
}

describe('what is asked', () => {
  test('a doubtful report, by its id, with the numbered sentences that tell of it; no more than the tool can be called', async () => {
    stub.replies = [verdicts({ id: 'c1', isEvent: true, quote: proof })];
    await ask(found(0.5, 0.95));
    const { method, path, signed, body } = stub.asked[0]!;
    expect([method, path, signed]).toEqual([
      'POST',
      '/model/eu.amazon.nova-lite-v1%3A0/converse',
      true,
    ]);
    const text = body.messages[0]!.content[0]!.text;
    expect(text).toContain('] Norway and Chile held talks in Oslo on Monday on “quiet” seas.');
    expect(text).toMatch(/c1: meeting, held: (?:Norway, Chile|Chile, Norway); see \[\d\]/);
    expect(text).not.toContain('c2');
    expect(body.toolConfig.toolChoice).toEqual({ tool: { name: 'record_verdicts' } });
  });

  test('nothing, where the rules are sure', async () => {
    const { isReadAgain, reports } = await ask(found(0.9, 0.05));
    expect(stub.asked).toEqual([]);
    expect(isReadAgain).toBe(true);
    expect(reports.map((r) => r.type)).toEqual(['meeting']);
  });
});

describe('an answer', () => {
  test('lifts what it affirms over the floor and drops what it denies', async () => {
    stub.replies = [
      verdicts(
        { id: 'c1', isEvent: false, quote: '' },
        { id: 'c2', isEvent: true, quote: 'Peru and Fiji signed the Convention on Kelp' },
      ),
    ];
    const { confidence, isReadAgain } = await ask(found(0.4, 0.2));
    expect(confidence).toEqual({ pact: 0.6 });
    expect(isReadAgain).toBe(true);
  });

  test('is quoted as the article has it, whatever marks the model writes', async () => {
    stub.replies = [
      verdicts({ id: 'c1', isEvent: true, quote: ' talks in  Oslo on Monday on "quiet" seas. ' }),
    ];
    const [meeting] = (await ask(found(0.5, 0.05))).reports;
    for (const { quote, start, end } of meeting!.evidence) {
      expect(article.text.slice(start, end)).toBe(quote);
    }
    expect(meeting!.confidence).toBeGreaterThan(0.8);
  });

  test('whose quote is invented is dropped: that report stays as the rules had it', async () => {
    stub.replies = [
      verdicts({ id: 'c1', isEvent: true, quote: 'Norway and Chile agreed on everything' }),
    ];
    expect((await ask(found(0.5, 0.05))).confidence).toEqual({ meeting: 0.5 });
    expect((await ask(found(0.2, 0.05))).confidence).toEqual({});
    expect(lines.at(-1)).toMatchObject({ heard: 0, invented: 1 });
  });

  test('on what was not asked is not heard', async () => {
    stub.replies = [verdicts({ id: 'c9', isEvent: true, quote: proof })];
    expect((await ask(found(0.5, 0.05))).confidence).toEqual({ meeting: 0.5 });
  });

  test('comes after being throttled', async () => {
    stub.replies = [throttled, verdicts({ id: 'c1', isEvent: true, quote: proof })];
    const { confidence } = await ask(found(0.5, 0.05));
    expect(confidence.meeting).toBeGreaterThan(0.8);
    expect(stub.asked).toHaveLength(2);
  });
});

describe('without an answer the word of the rules stands, and the log says why', () => {
  const rules = { meeting: 0.5 };
  test.each([
    ['a stop at the longest answer', calls({ verdicts: [] }, 'max_tokens'), 'stopped: max_tokens'],
    ['text instead of the tool', says('Yes, they met.'), 'stopped: end_turn'],
    ['a guardrail', says('I cannot.', 'guardrail_intervened'), 'stopped: guardrail_intervened'],
    ['another form', calls({ verdicts: 'all of them' }), 'an answer of another form'],
    ['no leave', denied, 'AccessDeniedException'],
    ['throttling without end', throttled, 'ThrottlingException'],
  ])('%s', async (_, reply, reason) => {
    stub.replies = [reply];
    const { confidence, isReadAgain } = await ask(found(0.5, 0.2));
    expect({ confidence, isReadAgain }).toEqual({ confidence: rules, isReadAgain: false });
    expect(lines).toEqual([{ secondReader: reason, doubts: 2 }]);
  });

  test('silence', async () => {
    stub.replies = ['silence'];
    expect(await ask(found(0.5, 0.2), { patience: 300 })).toMatchObject({
      confidence: rules,
      isReadAgain: false,
    });
    expect(lines).toEqual([{ secondReader: 'no answer in time', doubts: 2 }]);
  });

  test('no time left: it is not asked', async () => {
    await ask(found(0.5, 0.2), { patience: -1 });
    expect(stub.asked).toEqual([]);
    expect(lines).toEqual([{ secondReader: 'no time left', doubts: 2 }]);
  });

  test('a budget that is used up', async () => {
    stub.replies = [verdicts()];
    const budget = new Budget({ calls: 1, tokens: 100_000 });
    expect((await ask(found(0.5, 0.2), { budget })).isReadAgain).toBe(true);
    expect((await ask(found(0.5, 0.2), { budget })).isReadAgain).toBe(false);
    expect(stub.asked).toHaveLength(1);
    expect(lines.at(-1)).toEqual({ secondReader: 'budget used up', doubts: 2 });
  });
});

test('no word of the article stands in the log', async () => {
  for (const reply of [verdicts({ id: 'c1', isEvent: true, quote: proof }), says(proof), denied]) {
    stub.replies = [reply];
    await ask(found(0.5, 0.2));
  }
  expect(lines).toHaveLength(3);
  expect(JSON.stringify(lines)).not.toMatch(/Norway|Chile|Oslo|Peru|Kelp/);
});
