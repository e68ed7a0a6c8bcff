import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Which room may open the door of which other; a room is the longest path here that a file's begins with. */
const doors: Record<string, string[]> = {
  shared: [],
  infra: ['shared'],
  'functions/extract': ['shared'],
  'functions/query': ['shared'],
  'functions/announce': ['shared'],
  // The browser's part of the page: sent there, and knows nothing of the function that sends it.
  'functions/query/page/browser': ['shared'],
};

/** Folders of extract in the order of the pipeline: each knows those before it. */
const stages = [
  'article',
  'document',
  'grammar',
  'mentions',
  'patterns',
  'refiners',
  'second-reader',
];

/** Packages that one place alone may know. */
const keepers: Record<string, string[]> = {
  '@aws-sdk/client-s3': ['shared/article-bucket.ts'],
  '@aws-sdk/client-dynamodb': ['shared/event-store.ts', 'shared/event-store/'],
  '@aws-sdk/client-bedrock-runtime': ['functions/extract/second-reader/bedrock.ts'],
  '@aws-sdk/client-eventbridge': ['functions/announce/event-bus.ts'],
  'aws-cdk-lib': ['infra/'],
  constructs: ['infra/'],
  'cdk-nag': ['infra/'],
  esbuild: ['infra/'],
  dynalite: ['infra/local/'],
};

interface Import {
  from: string;
  /** A file from the root, or a package. */
  to: string;
}

const files = ['infra', 'functions', 'shared'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name)),
);
const imports = files.flatMap(readImports);

function readImports(from: string): Import[] {
  const source = readFileSync(join(root, from), 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(?:type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|(?:\bimport\(|(?:^|\n)import\s)\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, stated, loaded]) => {
    const name = stated ?? loaded!;
    const to = name.startsWith('.')
      ? relative(root, resolve(root, dirname(from), name))
      : name.replace(/^#shared\//, 'shared/');
    return { from, to };
  });
}

const roomOf = (path: string) =>
  Object.keys(doors)
    .filter((room) => path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
const isLocal = ({ to }: Import) => /^(infra|functions|shared|test)\//.test(to);
const show = ({ from, to }: Import) => `${from} → ${to}`;

test('the imports were found', () => {
  expect(imports.map(show)).toContain('infra/stack.ts → infra/storage.ts');
  expect(imports.map(show)).toContain('infra/storage.ts → shared/event-table.ts');
  expect(imports.map(show)).toContain('infra/app.ts → aws-cdk-lib');
  expect(files.length).toBeGreaterThan(100);
});

test('imports flow one way: infra → shared ← functions; no function knows another, nothing knows a test', () => {
  const wrong = imports.filter(isLocal).filter(({ from, to }) => {
    const [here, there] = [roomOf(from)!, roomOf(to)];
    if (here === there) return false;
    return there === undefined || !doors[here]!.includes(there);
  });
  expect(wrong.map(show)).toEqual([]);
});

test('a stage of extract knows only those before it', () => {
  const stageOf = (path: string) =>
    stages.indexOf(/^functions\/extract\/([\w-]+)\//.exec(path)?.[1] ?? '');
  const wrong = imports.filter(
    ({ from, to }) =>
      stageOf(from) >= 0 && to.startsWith('functions/extract/') && stageOf(to) > stageOf(from),
  );
  const upward = imports.filter(
    ({ from, to }) => stageOf(from) >= 0 && /^functions\/extract\/[^/]+$/.test(to),
  );
  expect([...wrong, ...upward].map(show)).toEqual([]);
});

describe('known to one place alone', () => {
  test.each(Object.entries(keepers))('%s', (name, places) => {
    const importers = imports
      .filter(({ to }) => to === name || to.startsWith(`${name}/`))
      .map(({ from }) => from);
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((from) => !places.some((place) => from.startsWith(place)))).toEqual([]);
  });
});

test('whoever leaves its room says so: shared is reached by #shared', () => {
  const wrong = files.flatMap((from) => {
    if (from.startsWith('shared/')) return [];
    const source = readFileSync(join(root, from), 'utf8');
    return /from\s+['"]\.\.[^'"]*\/shared\//.test(source) ? [from] : [];
  });
  expect(wrong).toEqual([]);
});

test('files are named in kebab-case', () => {
  expect(files.filter((file) => !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
});
