import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../../functions/extract/extract.ts';

const path = fileURLToPath(new URL('../../../shared/plover/gsr.jsonl', import.meta.url));

interface Row {
  id: string;
  event: string;
  text: string;
}

/** Rows of AGREE and SUPPORT that tell of a meeting or a pact; the others are promises of help, praise, recognition. */
const ofOurKind = new Set([
  ...[1, 3, 4, 6, 7, 31, 32, 35, 36, 38, 39, 40, 41].map(
    (n) => `AGREE-00${`${n}`.padStart(2, '0')}`,
  ),
  'SUPPORT-0011',
  'SUPPORT-0012',
]);

/** The peer: the words that stand for the event in PLOVER's own definition of it, wherever they stand. */
const triggers: Readonly<Record<string, RegExp>> = {
  CONSULT:
    /\b(?:meet(?:s|ing|ings)?|met|talks|visit(?:s|ed|ing)?|host(?:s|ed|ing)?|negotiat\w+|discuss\w*|consult\w*|summit|mediat\w+|(?:tele)?phoned?)\b/i,
  'AGREE+SUPPORT':
    /\b(?:agree[sd]?|agreements?|offer(?:s|ed)?|promis\w+|pledg\w+|willing|ready|prepared|sign(?:s|ed|ing)?|ratif\w+|support\w*|praise\w*|welcom\w+|treaty|will)\b/i,
};

/**
 * `npm run bench -- plover`: the sentences that PLOVER's authors coded, one event each. A sentence counts as found when one of its reports
 * has that event among its codes. Where theirs and ours part (a summit that is only background; a promise of aid) both are held against us.
 */
export function plover(flags: readonly string[]): void {
  if (!existsSync(path)) {
    console.error(`plover: no coded sentences at ${path}`);
    return;
  }
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const found = new Map(rows.map((row) => [row, eventsIn(row)]));
  const wanted = (row: Row, group: string) => group.split('+').includes(row.event);
  const coded = (row: Row, group: string) => group.split('+').some((e) => found.get(row)!.has(e));

  console.log(`${rows.length} sentences        coded  found    prec.   recall       F1   peer F1`);
  const events = [...new Set(rows.map(({ event }) => event))];
  const seen = events.filter((event) => rows.some((row) => coded(row, event)));
  for (const group of [...seen, 'AGREE+SUPPORT']) {
    const ours = score(rows, group, wanted, coded);
    const trigger = triggers[group];
    const peer = trigger && score(rows, group, wanted, (row) => trigger.test(row.text));
    print(group, ours, peer);
    if (flags.includes('--errors') && trigger) {
      for (const row of rows) {
        if (wanted(row, group) === coded(row, group)) continue;
        console.log(`  ${wanted(row, group) ? 'missed' : 'false'} ${row.id}: ${row.text}`);
      }
    }
  }
  const within = rows.filter((row) => !wanted(row, 'AGREE+SUPPORT') || isOfOurKind(row));
  print('  of a meeting or pact', score(within, 'AGREE+SUPPORT', wanted, coded));
}

const isOfOurKind = ({ id }: Row) => [...ofOurKind].some((name) => id.endsWith(name));

function eventsIn({ text }: Row): Set<string> {
  const reports = extract({ title: null, published: null, publisher: null, url: null, text });
  return new Set(reports.map(({ codes }) => codes.plover.event));
}

type Judge = (row: Row, group: string) => boolean;

function score(rows: readonly Row[], group: string, wanted: Judge, found: Judge) {
  const right = rows.filter((row) => wanted(row, group) && found(row, group)).length;
  const gold = rows.filter((row) => wanted(row, group)).length;
  const all = rows.filter((row) => found(row, group)).length;
  return {
    gold,
    all,
    precision: right / all,
    recall: right / gold,
    f1: (2 * right) / (gold + all),
  };
}

function print(name: string, ours: ReturnType<typeof score>, peer?: ReturnType<typeof score>) {
  const figure = (n: number | undefined) => (n === undefined ? '' : n.toFixed(3)).padStart(9);
  console.log(
    `${name.padEnd(24)}${String(ours.gold).padStart(6)}${String(ours.all).padStart(7)}${figure(ours.precision)}${figure(ours.recall)}${figure(ours.f1)}${figure(peer?.f1)}`,
  );
}
