import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { maxBytes, readArticle, rejectSize } from '#shared/article/read-article.ts';
import type { Rejection } from '#shared/article/rejection.ts';
import type { Article } from '#shared/article.ts';
import type { Report } from '#shared/event.ts';
import { extract } from './extract.ts';

/** What one file says. `article` is null when the file is no article; `problems` then says why. */
export interface ExtractedFile {
  readonly file: string;
  readonly article: Article | null;
  readonly events: readonly Report[];
  readonly problems: readonly Problem[];
}

export interface Problem extends Omit<Rejection, 'name'> {
  readonly name: Rejection['name'] | 'missing' | 'unreadable' | 'internal';
}

/**
 * Reads and extracts files one after another, in the order given; a folder stands for the articles below it, by name. `-` is
 * the standard input. A bad file gives a row with problems, never an exception.
 */
export async function* extractFiles(paths: readonly string[]): AsyncGenerator<ExtractedFile> {
  for (const path of paths) {
    for await (const file of filesUnder(path)) {
      yield typeof file === 'string' ? await extractFile(file) : file;
    }
  }
}

const articleName =
  /\.(?:txt|text|md|markdown|html?|xhtml|json|xml|rss|atom|nitf|eml|pdf)(?:\.gz)?$/i;
/** What stands beside articles in a folder and is none: annotations, golden events, lists of files, notes. */
const besideArticles =
  /(?:^|\.)(?:gold|golden|index|events|package|README)(?:\.[a-z]+)?\.(?:json|md)$/i;

async function* filesUnder(path: string): AsyncGenerator<string | ExtractedFile> {
  if (path === '-') {
    yield path;
    return;
  }
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    yield failed(path, unreadable(path, error));
    return;
  }
  if (!isFolder) {
    yield path;
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(inner);
    else if (articleName.test(entry.name) && !besideArticles.test(entry.name)) yield inner;
  }
}

async function extractFile(file: string): Promise<ExtractedFile> {
  try {
    const bytes = file === '-' ? await readStandardInput() : await readWithinLimit(file);
    if (typeof bytes === 'number') return failed(file, rejectSize(file, bytes));
    const reading = await readArticle(bytes, {
      key: file,
      contentType: file === '-' ? sniff(bytes) : null,
    });
    if ('rejection' in reading) return failed(file, reading.rejection);
    return { file, article: reading.article, events: extract(reading.article), problems: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return failed(file, code ? unreadable(file, error) : internal(file, error));
  }
}

/** The bytes, or the size of a file that is too large to read. */
async function readWithinLimit(file: string): Promise<Uint8Array | number> {
  const { size } = await stat(file);
  return size > maxBytes ? size : readFile(file);
}

async function readStandardInput(): Promise<Uint8Array | number> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
  }
  return size > maxBytes ? size : Buffer.concat(parts);
}

/** Standard input has no name: a page and a JSON object show at their first character. */
function sniff(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart();
  if (/^<(?:!doctype html|html)/i.test(head)) return 'text/html';
  if (head.startsWith('<?xml')) return 'application/xml';
  return /^\{\s*"/.test(head) ? 'application/json' : 'text/plain';
}

const failed = (file: string, problem: Problem): ExtractedFile => ({
  file,
  article: null,
  events: [],
  problems: [problem],
});

function unreadable(file: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return { name: 'missing', reason: `${file} does not exist.`, remedy: 'Check the path.' };
  }
  return {
    name: 'unreadable',
    reason: `${file} cannot be read: ${code ?? message}.`,
    remedy: 'Check what it is and who may read it.',
  };
}

const internal = (file: string, error: unknown): Problem => ({
  name: 'internal',
  reason: `${file}: the extractor failed on it (${(error as Error)?.message ?? error}).`,
  remedy: 'Please report it with the article; the other files are not affected.',
});
