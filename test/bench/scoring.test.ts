import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '#shared/event.ts';
import { type GoldEvent, readGold } from './scoring/gold.ts';
import { Tally } from './scoring/tally.ts';

const evaluation = new URL('../../../shared/eval/', import.meta.url).pathname;

/** Whole numbers below `limit`, the same in every run. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A report that is more or less wrong about a gold event. */
function distort(gold: GoldEvent, roll: (limit: number) => number): Report {
  const date = typeof gold.date === 'string' ? gold.date : (gold.date?.[0] ?? null);
  const start =
    date === null
      ? null
      : roll(4) === 0
        ? `${date.slice(0, 4)}-0${1 + roll(9)}-1${roll(10)}`
        : date;
  const people = (gold.participants ?? []).map((name) => ({
    name: roll(3) ? name : name.split(' ').at(-1)!,
  }));
  return {
    type: roll(12) ? gold.type : 'meeting',
    parties: gold.parties
      .filter(() => roll(5) > 0)
      .map((code) => ({ code: roll(9) ? code : 'ATL' })),
    participants: roll(4) ? people : [...people, { name: 'Rufus T. Firefly' }],
    place:
      gold.place && roll(4)
        ? { name: gold.place.name, country: roll(3) ? (gold.place.country ?? null) : null }
        : null,
    date: start === null ? null : { start, end: start },
    status: roll(4) ? gold.status : 'planned',
    name: roll(3) ? (gold.name ?? gold.aliases?.[0] ?? '') : 'Treaty of Ostend',
    acronym: gold.acronym ?? null,
    aliases: [],
    evidence: [
      roll(5)
        ? { quote: 'met', start: 0, end: 3, for: [] }
        : { quote: 'met', start: 1, end: 4, for: [] },
    ],
  } as unknown as Report;
}

const invented: GoldEvent = { type: 'meeting', parties: ['FRA', 'PER'], status: 'held' };

describe.skipIf(!existsSync(evaluation))(
  'the scores, beside the yardstick in ../shared/eval',
  () => {
    it.each([1, 2, 3])('are the same on distorted gold (%i)', (seed) => {
      const roll = dice(seed);
      const tally = new Tally();
      const rows: string[] = [];
      for (const { name, events } of readGold(join(evaluation, 'dev'))) {
        const found = events.filter(() => roll(6) > 0).map((event) => distort(event, roll));
        if (events.length === 0 && roll(3) === 0) found.push(distort(invented, roll));
        const text = 'met and parted';
        tally.add(name, events, { text, events: found });
        rows.push(JSON.stringify({ file: `${name}.txt`, article: { text }, events: found }));
      }
      const file = join(mkdtempSync(join(tmpdir(), 'scores-')), 'predictions.jsonl');
      writeFileSync(file, rows.join('\n'));
      const command = [join(evaluation, 'score.mjs'), join(evaluation, 'dev'), file, '--json'];
      const yardstick = JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
      for (const type of ['meeting', 'pact', 'all'] as const) {
        expect(tally.detection(type)).toEqual(yardstick[type]);
      }
      expect(yardstick.all.f1).toBeGreaterThan(0.5);
      for (const [field, value] of Object.entries(tally.fields())) {
        expect(value, field).toBeCloseTo(yardstick.fields[field], 10);
      }
    });
  },
);
