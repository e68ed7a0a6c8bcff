import { readFileSync } from 'node:fs';
import type { EventDate, Report } from '../../shared/event.ts';
import type { ToldArticle } from '../../shared/track.ts';
import { meeting, pact } from '../shared/sample-reports.ts';

export interface ClusteredArticle extends ToldArticle {
  /** The cluster of each report. */
  clusters: string[];
}

const lastDay = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10);

function readDate(text: string): EventDate {
  const [first = '', last = first] = text.split('..');
  if (first.length === 7)
    return {
      start: `${first}-01`,
      end: lastDay(first),
      precision: 'month',
      text,
      rule: 'written-out',
    };
  return {
    start: first,
    end: last,
    precision: first === last ? 'day' : 'range',
    text,
    rule: 'written-out',
  };
}

const places: Record<string, [lat: number, lon: number]> = {
  Seoul: [37.57, 126.98],
  Beijing: [39.9, 116.4],
};

function readReport(line: string): Report {
  const [head = '', tail = ''] = line.split('|').map((part) => part.trim());
  const [type, status, ...rest] = head.split(/\s+/);
  const codes = rest.filter((word) => /^[A-Z0-9]+$/.test(word) && !/^\d/.test(word)).join(' ');
  const when = rest.find((word) => /^\d/.test(word));
  const where = rest.find((word) => word.startsWith('@'))?.slice(1);
  const date = when ? readDate(when) : null;
  const evidence = [{ quote: line, start: 0, end: line.length, for: ['parties', 'status'] }];
  if (type === 'meeting') {
    const [name = '', country = null] = where?.split('/') ?? [];
    const [lat, lon] = places[name] ?? [];
    const place = where
      ? { name: name.replaceAll('-', ' '), country, ...(lat && lon ? { lat, lon } : {}) }
      : null;
    const participants = tail
      .split(',')
      .map((one) => ({ name: one.trim() }))
      .filter((one) => one.name);
    return meeting(codes, { status: status as 'held', date, place, participants, evidence });
  }
  const [named = '', ...aliases] = tail.split('~').map((name) => name.trim());
  const [, name = named, acronym = null] = /^(.*?)\s*\((\w+)\)$/.exec(named) ?? [];
  return pact(codes, name, { status: status as 'signed', date, acronym, aliases, evidence });
}

/** The articles of `clusters.txt`, see its head. */
export function readClusters(): ClusteredArticle[] {
  const lines = readFileSync(new URL('clusters.txt', import.meta.url), 'utf8').split('\n');
  const articles: (ClusteredArticle & { reports: Report[] })[] = [];
  let cluster = '';
  for (const line of lines) {
    if (line.startsWith('==')) cluster = line.slice(3);
    else if (/^\d/.test(line)) {
      const key = `articles/${String(articles.length + 1).padStart(3, '0')}.txt`;
      const article = {
        id: key,
        key,
        title: cluster,
        published: line.slice(0, 10),
        publisher: null,
        url: null,
      };
      articles.push({ article, reports: [readReport(line.slice(11))], clusters: [cluster] });
    } else if (line.startsWith('+')) {
      articles.at(-1)!.reports.push(readReport(line.slice(2)));
      articles.at(-1)!.clusters.push(`${cluster}, the other`);
    }
  }
  return articles;
}

interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** B³: for each report, how much of its event is of its cluster, and how much of its cluster is in its event. */
export function bCubed(reports: readonly { cluster: string; event: string }[]): Score {
  let precision = 0;
  let recall = 0;
  for (const one of reports) {
    const event = reports.filter((other) => other.event === one.event);
    const cluster = reports.filter((other) => other.cluster === one.cluster);
    const both = event.filter((other) => other.cluster === one.cluster).length;
    precision += both / event.length / reports.length;
    recall += both / cluster.length / reports.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
