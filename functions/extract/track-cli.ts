import { articleIdOf } from '#shared/event-store/ledger.ts';
import { type ToldArticle, track } from '#shared/track.ts';
import { extractFiles } from './extract-files.ts';

/** `npm run --silent track -- PATH…`: one tracked event per line on standard output, each report with its file; problems on standard error. */
const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: npm run --silent track -- PATH…   files, folders, or - for standard input');
  process.exit(2);
}
process.stdout.on('error', () => process.exit(0));

const articles: ToldArticle[] = [];
for await (const { file, article, events, problems } of extractFiles(paths)) {
  for (const problem of problems) console.error(`track: ${file}: ${JSON.stringify(problem)}`);
  if (problems.length > 0) process.exitCode = 1;
  if (!article) continue;
  const { text: _, ...about } = article;
  articles.push({ article: { id: articleIdOf(file), key: file, ...about }, reports: events });
}
for (const { reports, ...event } of track(articles)) {
  const told = reports.map(({ article, ...report }) => ({ file: article.key, ...report, article }));
  process.stdout.write(`${JSON.stringify({ ...event, reports: told })}\n`);
}
