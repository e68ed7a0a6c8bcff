import type { ArticleRecord } from '#shared/tracked-event.ts';
import { answerIn } from '../formats/answer-in.ts';
import { csvLine } from '../formats/csv.ts';
import { asLines } from '../formats/ndjson.ts';
import { loadPage } from '../paging.ts';
import { shown } from '../parse-query.ts';
import { Problem } from '../problem.ts';
import { type Asking, json, type Route } from '../route.ts';

export const articleRoutes: Route[] = [
  {
    path: '/articles',
    summary: 'What was uploaded, in order of keys',
    parameters: ['state', 'limit', 'cursor', 'format'],
    formats: ['json', 'ndjson', 'csv'],
    answers: 'ArticleList',
    answer: answerArticles,
  },
  {
    path: '/articles/{id}',
    summary: 'One article, with its reports and, where it is still kept, its text',
    parameters: ['format'],
    formats: ['json'],
    answers: 'Article',
    answer: answerArticle,
  },
];

async function answerArticles(asking: Asking): Promise<Response> {
  const { state, cursor } = asking.asked;
  const { items, next, nextPath } = await loadPage<ArticleRecord>(asking, (options) =>
    asking.parts.store.listArticles({ ...options, ...(state && { state }) }),
  );
  const writers = {
    json: () => JSON.stringify({ articles: items, next, total: null }),
    ndjson: () => asLines(items),
    csv: () => asCsv(items, cursor === undefined),
  };
  const format = asking.format as keyof typeof writers;
  return answerIn(format, writers[format](), nextPath);
}

async function answerArticle({ parts, path }: Asking): Promise<Response> {
  const id = path('id');
  const found = await parts.store.findArticle(id);
  if (!found) {
    throw new Problem(
      404,
      `There is no article "${shown(id)}": GET /articles lists those there are.`,
    );
  }
  const { article, object, reports } = found;
  const text = article.state === 'read' ? await parts.textOf(article.key, object) : null;
  return json({ ...article, text, reports });
}

const columns = [
  'id',
  'key',
  'state',
  'reason',
  'title',
  'published',
  'publisher',
  'url',
  'uploaded',
  'bytes',
  'eventCount',
] as const;

function asCsv(articles: readonly ArticleRecord[], withHeader: boolean): string {
  const lines = articles.map((article) => csvLine(columns.map((column) => article[column])));
  return (withHeader ? csvLine(columns) : '') + lines.join('');
}
