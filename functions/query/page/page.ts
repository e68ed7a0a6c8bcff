import { html } from 'hono/html';
import type { EventSummary } from '#shared/tracked-event.ts';
import { eventLine, eventTitle } from '../formats/event-title.ts';
import type { SealedPage } from '../paging.ts';
import type { Mistake } from '../problem.ts';

export interface PageContent {
  page: SealedPage<EventSummary> | null;
  mistakes: readonly Mistake[];
  /** What the form was sent with. */
  search: URLSearchParams;
}

/** The events as a list, made here and complete without any script; `html` escapes every value. */
export async function renderPage({ page, mistakes, search }: PageContent): Promise<string> {
  const field = (name: string, label: string) =>
    html`<label>${label} <input name="${name}" value="${search.get(name) ?? ''}"></label>`;
  return String(
    await html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Entente</title></head>
<body>
<h1>Entente</h1>
<form>${field('type', 'Type')} ${field('country', 'Country')} ${field('from', 'From')} ${field('to', 'To')} ${field('q', 'Words')} <button>Show</button></form>
${mistakes.map(({ parameter, problem, remedy }) => html`<p role="alert">${parameter} ${problem}: ${remedy}</p>`)}
<ol>${page?.items.map(listItem)}</ol>
${page?.items.length === 0 ? html`<p>No events.</p>` : ''}
${page?.nextPath ? html`<p><a href="${page.nextPath}" rel="next">More</a></p>` : ''}
</body>
</html>
`,
  );
}

function listItem(event: EventSummary) {
  const address = `/events/${encodeURIComponent(event.id)}`;
  return html`<li><a href="${address}">${eventTitle(event)}</a> <small>${eventLine(event)}</small></li>
`;
}
