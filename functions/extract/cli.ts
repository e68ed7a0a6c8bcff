import { extractFiles } from './extract-files.ts';

/** `npm run --silent extract -- PATH…`: one line of JSON per article on standard output. */
const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error(
    'usage: npm run --silent extract -- PATH…   files, folders, or - for standard input',
  );
  process.exit(2);
}
// Whoever reads the first lines only [| head -1] ends the run.
process.stdout.on('error', () => process.exit(0));
for await (const { file, article, events, problems } of extractFiles(paths)) {
  const { title, published, publisher, text } = article ?? {};
  const said = article && { title, published, publisher, text };
  const line = JSON.stringify({ file, article: said, events, problems });
  if (!process.stdout.write(`${line}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  if (problems.length > 0) process.exitCode = 1;
}
