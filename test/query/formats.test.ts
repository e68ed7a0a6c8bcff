import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { eventsAsAtom } from '../../functions/query/formats/atom.ts';
import { eventsAsCsv } from '../../functions/query/formats/event-csv.ts';
import { eventsAsGeoJson } from '../../functions/query/formats/event-geojson.ts';
import { eventsAsCalendar } from '../../functions/query/formats/icalendar.ts';
import { asLines } from '../../functions/query/formats/ndjson.ts';
import { sampleEvents } from './support/arbitrary-event.ts';

/** 10,000 events of hostile text, each format read back by a reader that is not ours. */
const events = sampleEvents(10_000);
const pages = Array.from({ length: 100 }, (_, n) => events.slice(n * 100, n * 100 + 100));
const meetings = events.filter(({ type }) => type === 'meeting');

describe('CSV', () => {
  const text = pages.map((page, n) => eventsAsCsv(page, n === 0)).join('');
  const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });

  test('pages joined are one table, a row for each event', () => {
    expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    rows.forEach((row, n) => {
      const event = events[n]!;
      expect(row.parties).toBe(event.parties.map(({ code }) => code).join('; '));
      if (event.place?.lat !== undefined) expect(Number(row.lat)).toBe(event.place.lat + 0);
      if (event.type === 'pact')
        expect(row.name!.replace(/^'/, '')).toBe(printable(event.name).replace(/^'/, ''));
    });
  });

  test('no text begins as a formula', () => {
    const texts = rows.flatMap(({ lat: _, lon: __, confidence: ___, ...rest }) =>
      Object.values(rest),
    );
    expect(texts.filter((cell) => /^[\s]*[=+\-@＝＋－＠|]/.test(cell))).toEqual([]);
  });
});

test('NDJSON: one event to a line', () => {
  const lines = pages
    .map(asLines)
    .join('')
    .split(/\r\n|[\n\u2028\u2029]/);
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(events)));
});

test('GeoJSON: the events on the map', () => {
  const features = pages.flatMap((page) => {
    const collection = check(eventsAsGeoJson(page));
    if (collection.type !== 'FeatureCollection') throw new Error('no collection');
    return collection.features;
  });
  const placed = events.filter(({ place }) => place?.lat !== undefined);
  expect(placed.length).toBeGreaterThan(1000);
  expect(features.map(({ id }) => id)).toEqual(placed.map(({ id }) => id));
  features.forEach(({ geometry }, n) => {
    const { lat, lon } = placed[n]!.place!;
    expect(geometry).toEqual({ type: 'Point', coordinates: [lon! + 0, lat! + 0] });
  });
});

describe('iCalendar', () => {
  const entries = pages.flatMap((page) => {
    const calendar = new ICAL.Component(ICAL.parse(eventsAsCalendar(page, 'https://x.example')));
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  });
  const byUid = new Map(meetings.map((meeting) => [`${meeting.id}@entente`, meeting]));

  test('each meeting that has its days once, under a UID that stays', () => {
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(1000);
    for (const entry of entries) {
      const meeting = byUid.get(entry.uid)!;
      expect(entry.startDate.toString()).toBe(meeting.date!.start);
      const lastDay = entry.endDate.clone();
      lastDay.adjust(-1, 0, 0, 0);
      expect(lastDay.toString()).toBe(meeting.date!.end);
      expect(entry.sequence).toBe(meeting.version);
      expect(entry.component.getFirstPropertyValue('dtstamp')).toBeInstanceOf(ICAL.Time);
    }
  });

  test('a cancellation reaches the calendars that have the meeting', () => {
    const cancelled = entries.filter(({ uid }) => byUid.get(uid)!.status === 'cancelled');
    expect(cancelled.length).toBeGreaterThan(100);
    for (const { component } of cancelled) {
      expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    }
  });

  test('lines are at most 75 octets', () => {
    const lines = eventsAsCalendar(events.slice(0, 500), 'https://x.example').split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toMatch(/[\r\n\u0000]/);
  });
});

test('Atom: an entry for each event, updated when it changed', () => {
  const url = new URL('https://x.example/events?format=atom&q=a%26b');
  const entries = pages.flatMap((page) => {
    const feed = parseAtomFeed(eventsAsAtom(page, url, '/events?format=atom&cursor=x'));
    expect(feed.links?.map(({ rel }) => rel)).toEqual(['self', 'next']);
    return feed.entries ?? [];
  });
  expect(entries.map(({ id }) => id)).toEqual(events.map(({ id }) => `urn:entente:event:${id}`));
  entries.forEach(({ updated, title }, n) => {
    expect(updated).toBe(events[n]!.changedAt);
    expect(title).toBeTruthy();
  });
});

/** Control characters and half characters cannot stand in a table. */
const printable = (text: string) =>
  Buffer.from(text)
    .toString()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\uFFFD');
