import { afterAll, beforeAll, expect, test } from 'vitest';
import { Pipeline } from './support/pipeline.ts';

/** One pact, told by three articles over two months: what the record says after each thing that happens to them. */
const talks = `Norway, Chile discuss seabed agreement

Tuesday, May 7, 2024

OSLO - The foreign ministers of Norway and Chile met in Oslo on Monday to discuss the Seabed Research Cooperation Agreement (SRCA).

The SRCA would let the two countries share data on the deep sea. Officials said that the text was still under discussion.
`;
const signing = `Norway and Chile sign seabed agreement

Friday, June 14, 2024

SANTIAGO - Norway and Chile signed the Seabed Research Cooperation Agreement (SRCA) on Thursday in Santiago.
`;
const ratification = `Chilean senate ratifies seabed agreement

Thursday, July 11, 2024

SANTIAGO - Chile on Wednesday ratified the Seabed Research Cooperation Agreement (SRCA) with Norway, which the two countries signed in June.
`;
const otherNews = `Norway, Iceland discuss herring

Tuesday, May 7, 2024

OSLO - The fisheries ministers of Norway and Iceland met in Oslo on Monday to discuss herring.
`;

interface Pact {
  id: string;
  status: string;
  name: string;
  acronym: string | null;
  articleCount: number;
  history: { status: string; date: { start: string } | null }[];
}

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await Pipeline.open();
}, 180_000);
afterAll(() => pipeline?.destroy());

async function thePact(): Promise<Pact> {
  const { events } = await pipeline.ask<{ events: Pact[] }>('/pacts?between=NOR,CHL');
  expect(events).toHaveLength(1);
  return pipeline.ask<Pact>(`/events/${events[0]!.id}`);
}
const stepsOf = ({ history }: Pact) => history.map(({ status }) => status);

test('a pact from its first talks to its ratification, and what becomes of it when articles go', async () => {
  await pipeline.upload('articles/1-talks.txt', talks);
  const talked = await thePact();
  expect(talked).toMatchObject({
    name: 'Seabed Research Cooperation Agreement',
    acronym: 'SRCA',
    status: 'under-discussion',
    articleCount: 1,
  });

  await pipeline.upload('articles/2-signing.txt', signing);
  const signed = await thePact();
  expect(signed).toMatchObject({ id: talked.id, status: 'signed', articleCount: 2 });
  expect(stepsOf(signed)).toEqual(['under-discussion', 'signed']);

  await pipeline.upload('articles/3-ratification.txt', ratification);
  const ratified = await thePact();
  expect(ratified).toMatchObject({ id: talked.id, status: 'ratified', articleCount: 3 });
  expect(stepsOf(ratified)).toContain('ratified');

  // The second article is deleted: nobody quotes it any more.
  await pipeline.remove('articles/2-signing.txt');
  const without = await thePact();
  expect(without.articleCount).toBe(2);
  expect(JSON.stringify(without)).not.toContain('2-signing');
  expect(without.status).toBe('ratified');

  // The first is overwritten by other news: its claim is gone, the other news is there.
  await pipeline.upload('articles/1-talks.txt', otherNews);
  const last = await thePact();
  expect(last.articleCount).toBe(1);
  expect(stepsOf(last)).not.toContain('under-discussion');
  const { events } = await pipeline.ask<{ events: object[] }>('/meetings?between=NOR,ISL');
  expect(events).toHaveLength(1);
  expect((await pipeline.ask<{ events: object[] }>('/meetings?between=NOR,CHL')).events).toEqual(
    [],
  );

  // The last one goes too.
  await pipeline.remove('articles/3-ratification.txt');
  expect((await pipeline.ask<{ events: object[] }>('/pacts')).events).toEqual([]);
}, 120_000);

test('uploaded in any other order the same articles make the same record', async () => {
  const uploads = { '1-talks': talks, '2-signing': signing, '3-ratification': ratification };
  const after: unknown[] = [];
  for (const order of ['1 2 3', '3 1 2', '2 3 1']) {
    for (const number of order.split(' ')) {
      const [name, text] = Object.entries(uploads).find(([key]) => key.startsWith(number))!;
      await pipeline.upload(`articles/${name}.txt`, text);
      await pipeline.stack.settled(30_000);
    }
    const { id, status, name, articleCount, history } = await thePact();
    after.push({ id, status, name, articleCount, history });
    for (const name of Object.keys(uploads)) await pipeline.remove(`articles/${name}.txt`);
    await pipeline.stack.settled(30_000);
  }
  expect(after[1]).toEqual(after[0]);
  expect(after[2]).toEqual(after[0]);
}, 120_000);
