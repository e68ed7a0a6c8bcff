import { Hono } from 'hono/tiny';
import { finish } from './http/finish.ts';
import { longestQuery } from './http/gateway.ts';
import { preflight } from './http/headers.ts';
import { chooseFormat } from './http/negotiate.ts';
import { PageRoute } from './page/page-route.ts';
import { parseQuery, shown } from './parse-query.ts';
import { Problem } from './problem.ts';
import { type Asking, json, type Parts, type Route } from './route.ts';
import { routes } from './routes/index.ts';
import type { Uploads } from './uploads.ts';

export interface AppOptions {
  /** Origins whose pages may read answers, e.g. `https://desk.example.org`. */
  origins: readonly string[];
  /** Gets every error that is nobody's mistake; its text reaches no client. */
  report: (error: unknown) => void;
  /** The built page; beside the function's code where nothing else is said. */
  page?: PageRoute;
  /** Where the page may upload to; nowhere unless the operator says so. */
  uploads?: Uploads;
}

/** The API from Web request to Web response. */
export function createApp(parts: Parts, options: AppOptions) {
  const { origins, report, page = new PageRoute(), uploads } = options;
  const app = new Hono();
  for (const route of routes) {
    const pattern = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    app.get(pattern, ({ req }) =>
      route.answer(understand(route, req.raw, parts, (n) => req.param(n) ?? '')),
    );
  }
  app.get('/openapi.json', async () => json((await import('./openapi.ts')).openApi(routes)));
  app.get('/docs', async () => text('text/html', await (await docs()).renderDocs(routes)));
  app.get('/docs.css', async () => text('text/css', (await docs()).docsStyle));
  app.get('/', ({ req }) => page.answerPage(req.raw));
  app.get('/assets/:name', ({ req }) => page.answerAsset(req.raw, req.param('name')));
  if (uploads) {
    app.get('/uploads', () => json({ path: '/uploads/', form: true }));
    // The readers of articles, which say how much is read, would only slow the start.
    app.get('/uploads/:name', async ({ req }) =>
      (await import('./uploads.ts')).answerUpload(req.param('name'), uploads, parts.now()),
    );
  }
  app.notFound(({ req }) => {
    const remedy = 'GET /openapi.json lists the routes.';
    throw new Problem(404, `There is no ${shown(req.path)} here: ${remedy}`);
  });
  app.onError((error) => toProblem(error, report).toResponse());

  /** `refused` is what access has to say first. */
  return async (request: Request, refused: Response | null = null): Promise<Response> => {
    const early = refused ?? refuse(request) ?? (request.method === 'OPTIONS' ? preflight() : null);
    return finish(request, early ?? (await app.fetch(asGet(request))), origins, uploads?.to);
  };
}

/** Loaded when somebody reads them: they would only slow the start. */
const docs = () => import('./docs/render-docs.ts');

const text = (type: string, body: string) =>
  new Response(body, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'private, no-cache' },
  });

/** What no route can answer. */
function refuse({ method, url }: Request): Response | null {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(method)) {
    const allow = 'GET, HEAD, OPTIONS';
    return new Problem(405, `${method} changes nothing here: use ${allow}.`, [], {
      allow,
    }).toResponse();
  }
  const { pathname, search } = new URL(url);
  // The router would take /articles/ for /articles, which is not the answer to /articles/{id} with an id that was lost on its way.
  if (pathname.length > 1 && pathname.endsWith('/')) {
    const remedy = 'leave out the slash at its end.';
    return new Problem(404, `There is no ${shown(pathname)} here: ${remedy}`).toResponse();
  }
  if (search.length > longestQuery) {
    return new Problem(
      414,
      `The query is longer than ${longestQuery} characters: ask for less at once.`,
    ).toResponse();
  }
  return null;
}

/** HEAD is GET without the body, which `finish` leaves out. */
const asGet = (request: Request) => new Request(request.url, { headers: request.headers });

function understand(route: Route, request: Request, parts: Parts, path: Asking['path']): Asking {
  const url = new URL(request.url);
  const asked = parseQuery(url.searchParams, route.parameters);
  const format = chooseFormat(request.headers.get('accept'), asked.format, route.formats);
  return { parts, url, path, asked, format };
}

/** The one place where errors become statuses. */
function toProblem(error: unknown, report: AppOptions['report']): Problem {
  if (error instanceof Problem) return error;
  report(error);
  return new Problem(
    500,
    'Something failed that is not your mistake: try again, and tell the operator if it stays so.',
  );
}
