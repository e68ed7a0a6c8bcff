import type { EventSummary } from '#shared/tracked-event.ts';
import { loadPage } from '../paging.ts';
import { parseQuery } from '../parse-query.ts';
import { Problem } from '../problem.ts';
import type { Parts } from '../route.ts';
import { listQuery } from '../routes/events.ts';
import { type PageContent, renderPage } from './page.ts';

const fields = ['type', 'country', 'from', 'to', 'q', 'cursor'] as const;

/** `GET /`. A form sends its empty fields too; they mean nothing. Mistakes are shown on the page, with status 400. */
export async function answerPage(request: Request, parts: Parts): Promise<Response> {
  const url = new URL(request.url);
  for (const [name, value] of [...url.searchParams])
    if (value === '') url.searchParams.delete(name);
  const { content, status } = await fill(url, parts);
  return new Response(await renderPage(content), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' },
  });
}

async function fill(url: URL, parts: Parts): Promise<{ content: PageContent; status: number }> {
  const search = url.searchParams;
  try {
    const asked = parseQuery(search, fields);
    const asking = { parts, url, asked, format: 'json' as const, path: () => '' };
    const page = await loadPage<EventSummary>(asking, (options) =>
      parts.store.listEvents(listQuery(asked), options),
    );
    return { content: { page, mistakes: [], search }, status: 200 };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { content: { page: null, mistakes: error.mistakes, search }, status: error.status };
  }
}
