import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'extract-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(paths: string[], input = ''): SpawnSyncReturns<string> {
  const command = [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    join(root, 'functions/extract/cli.ts'),
    ...paths,
  ];
  return spawnSync(process.execPath, command, { cwd: folder, input, encoding: 'utf8' });
}
const rows = ({ stdout }: SpawnSyncReturns<string>) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const story =
  'Chile and Peru open border talks\n\nMarlow Dispatch\nTuesday, March 4, 2014\n\nLIMA - The foreign ministers of Chile and Peru met on Monday in Lima.\n';

beforeAll(() => {
  mkdirSync(join(folder, 'week/late'), { recursive: true });
  writeFileSync(join(folder, 'week/b.txt'), story);
  writeFileSync(join(folder, 'week/a.md'), '# Nothing happened\n\nThe harvest was good.\n');
  writeFileSync(join(folder, 'week/b.gold.json'), '{"events": []}');
  writeFileSync(join(folder, 'week/index.json'), '[]');
  writeFileSync(join(folder, 'week/.hidden.txt'), story);
  writeFileSync(join(folder, 'week/late/c.json'), JSON.stringify({ text: story }));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'huge.txt'), Buffer.alloc(30 * 1024 * 1024, 'a'));
});

describe('npm run extract', () => {
  it('prints one line per article, in the order given, folders by name', () => {
    const result = run(['week/late/c.json', 'week']);
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
    const lines = rows(result);
    expect(lines.map(({ file }) => file)).toEqual([
      'week/late/c.json',
      'week/a.md',
      'week/b.txt',
      'week/late/c.json',
    ]);
    const { article, events, problems } = lines[2];
    expect(article).toEqual({
      title: 'Chile and Peru open border talks',
      published: '2014-03-04',
      publisher: 'Marlow Dispatch',
      text: story.trimEnd(),
    });
    expect(problems).toEqual([]);
    expect(events).toMatchObject([
      {
        type: 'meeting',
        date: { start: '2014-03-03', end: '2014-03-03' },
        place: { country: 'PER' },
      },
    ]);
    for (const { quote, start, end } of events[0].evidence) {
      expect(article.text.slice(start, end)).toBe(quote);
    }
  });

  it('gives a bad file a line with problems, reads the others, and ends with 1', () => {
    const result = run(['empty.txt', 'huge.txt', 'missing.txt', 'week/b.txt']);
    expect(result.status).toBe(1);
    expect(result.stderr).toBe('');
    const lines = rows(result);
    expect(lines.slice(0, 3)).toMatchObject([
      { file: 'empty.txt', article: null, events: [], problems: [{ name: 'empty' }] },
      { file: 'huge.txt', article: null, events: [], problems: [{ name: 'too-large' }] },
      { file: 'missing.txt', article: null, events: [], problems: [{ name: 'missing' }] },
    ]);
    expect(lines[3].problems).toEqual([]);
  });

  it('reads standard input for -', () => {
    const result = run(['-'], story);
    expect(result.status).toBe(0);
    expect(rows(result)).toMatchObject([{ file: '-', article: { published: '2014-03-04' } }]);
  });

  it('says how it is used when nothing is given', () => {
    const result = run([]);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('usage');
  });
});
