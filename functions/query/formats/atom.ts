import { eventTitle } from '#shared/event-title.ts';
import type { Change, EventSummary } from '#shared/tracked-event.ts';
import { eventLine } from './event-line.ts';
import { xmlText } from './xml.ts';

interface Entry {
  id: string;
  title: string;
  /** ISO 8601. */
  updated: string;
  summary: string;
  /** Id of the event it is about. */
  event: string;
}

/** RFC 4287: one entry for each event, updated when it last changed. */
export function eventsAsAtom(events: readonly EventSummary[], url: URL, next: string | null) {
  const entries = events.map((event) => ({
    id: `urn:entente:event:${encodeURIComponent(event.id)}`,
    title: eventTitle(event),
    updated: event.changedAt,
    summary: [eventLine(event), ...event.history.map(({ quote }) => `“${quote}”`)].join('\n'),
    event: event.id,
  }));
  return feed('Entente: meetings and pacts', entries, url, next);
}

/** One entry for each change, latest first. */
export function changesAsAtom(changes: readonly Change[], url: URL, next: string | null) {
  const entries = changes.toReversed().map((change) => ({
    id: `urn:entente:change:${change.sequence}:${encodeURIComponent(change.event)}`,
    title: change.title,
    updated: change.at,
    summary: [change.kind, ...change.fields].join(', '),
    event: change.event,
  }));
  return feed('Entente: what changed', entries, url, next);
}

function feed(title: string, entries: Entry[], url: URL, next: string | null): string {
  const latest =
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  const links = [link('self', url.href), next && link('next', new URL(next, url).href)];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xmlText(`${url.origin}${url.pathname}`)}</id>`,
    `<title>${xmlText(title)}</title>`,
    '<author><name>Entente</name></author>',
    `<updated>${xmlText(latest)}</updated>`,
    ...links.filter(Boolean),
    ...entries.map((one) => entryXml(one, url.origin)),
    '</feed>\n',
  ].join('\n');
}

function entryXml({ id, title, updated, summary, event }: Entry, origin: string): string {
  const address = `${origin}/events/${encodeURIComponent(event)}`;
  return [
    '<entry>',
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${xmlText(updated)}</updated>`,
    link('alternate', address),
    `<summary>${xmlText(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

const link = (rel: string, href: string) => `<link rel="${rel}" href="${xmlText(href)}"/>`;
