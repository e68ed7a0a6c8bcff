import { readdirSync, readFileSync } from 'node:fs';
import { shown } from '../parse-query.ts';
import { Problem } from '../problem.ts';

/** Where bundling puts the browser's part of the page: beside the function's own code. */
const builtPage = new URL('assets/', import.meta.url);

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Answers with the files of the page, and with no other file. */
export class PageRoute {
  readonly #folder: URL;
  #names: Set<string> | undefined;

  constructor(folder = builtPage) {
    this.#folder = folder;
  }

  /** `GET /`: the same page for every view; the browser reads from the address which. */
  answerPage(request: Request): Response {
    return this.#answer('index.html', request, 'no-cache');
  }

  /** `GET /assets/{name}`: the name changes with the content. */
  answerAsset(request: Request, name: string): Response {
    if (name === 'index.html') throw noSuchFile(name);
    return this.#answer(name, request, 'public, max-age=31536000, immutable');
  }

  #answer(name: string, request: Request, cacheControl: string): Response {
    this.#names ??= namesIn(this.#folder);
    const type = types[name.split('.').at(-1)!];
    if (!type || !this.#names.has(name)) throw noSuchFile(name);
    const headers: Record<string, string> = { 'content-type': type, 'cache-control': cacheControl };
    const accepted = (request.headers.get('accept-encoding') ?? '').toLowerCase().slice(0, 200);
    const accepts = (encoding: string) =>
      accepted.split(',').some((one) => one.trim().split(/\s*;\s*q=(?!0(\.0*)?$)/)[0] === encoding);
    for (const [encoding, ending] of encodings) {
      if (!accepts(encoding) || !this.#names.has(name + ending)) continue;
      headers['content-encoding'] = encoding;
      return new Response(readFileSync(new URL(name + ending, this.#folder)), { headers });
    }
    return new Response(readFileSync(new URL(name, this.#folder)), { headers });
  }
}

function namesIn(folder: URL): Set<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    throw new Problem(404, 'The page was not built: run npm run synth, or ask the API directly.');
  }
}

const noSuchFile = (name: string) =>
  new Problem(404, `The page has no file "${shown(name)}": load the page again.`);
