import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventDate } from '#shared/event.ts';
import { readDocument } from '../../../functions/extract/document/read-document.ts';
import type { DateContext } from '../../../functions/extract/mentions/dates/resolve-date.ts';
import { extendDate, findDates, resolveDate } from '../../../functions/extract/mentions/dates.ts';
import { countedTimeCases } from './counted-time-cases.ts';
import type { DateCase } from './date-case.ts';
import { absoluteCases, ruleCases, summerCases } from './date-cases.ts';
import { dayCases } from './day-cases.ts';
import { mustNotFire } from './no-date-cases.ts';
import { stretchCases } from './stretch-cases.ts';

const mentionsIn = (text: string) =>
  readDocument({ text, title: null, published: null, publisher: null, url: null })
    .sentences.filter((sentence) => sentence.zone !== 'byline')
    .flatMap(findDates);

const show = (date: EventDate | null) =>
  !date ? '-' : date.start === date.end ? date.start : `${date.start}..${date.end}`;

function read(text: string, context: Omit<DateContext, 'text'>): string[] {
  return mentionsIn(text).map((mention) => {
    const date = resolveDate(mention.value, { ...context, text: mention.text });
    return `${mention.text} ${show(date)}`;
  });
}

const check = (published: string | null, lastEvent: DateContext['lastEvent']) => {
  return (sentence: DateCase[0], tense: DateCase[1], found: DateCase[2]) =>
    expect(read(sentence, { published, tense, lastEvent })).toEqual(found);
};
const firstOfDecember = { start: '2010-12-01', end: '2010-12-01' };

describe('dates in an article of Tuesday 11 January 2011', () => {
  test.each([...dayCases, ...stretchCases, ...countedTimeCases])(
    '%s (%s)',
    check('2011-01-11', firstOfDecember),
  );
});

describe('dates in an article of Friday 28 June 2019', () => {
  test.each(summerCases)('%s (%s)', check('2019-06-28', null));
});

describe('dates in an article of no known day', () => {
  test.each(absoluteCases)('%s (%s)', check(null, null));
});

describe('what is no date', () => {
  test.each(mustNotFire)('%s', (sentence) => {
    expect(read(sentence, { published: '2011-01-11', tense: null })).toEqual([]);
  });
});

test.each(ruleCases)('%s (%s) is read by %s', (sentence, tense, rule) => {
  const [{ value, text }] = mentionsIn(sentence) as [ReturnType<typeof mentionsIn>[0]];
  expect(resolveDate(value, { published: '2011-01-11', tense, text })?.rule).toBe(rule);
});

test('a mention knows its place in the article', () => {
  const text = 'The envoys met in mid-June. Talks on May 3–5, 2009, failed.';
  expect(mentionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'mid-June',
    'May 3–5, 2009',
  ]);
});

describe('an event that lasts', () => {
  const opened: EventDate = {
    start: '2011-01-10',
    end: '2011-01-10',
    precision: 'day',
    text: 'Monday',
    rule: 'weekday-before-published',
  };
  const [twoDays] = mentionsIn('Two-day talks opened.');
  const [twoYears] = mentionsIn('A two-year programme opened.');
  test('runs on from its opening', () => {
    expect(show(extendDate(opened, twoDays!))).toBe('2011-01-10..2011-01-11');
  });
  test('runs back from its close', () => {
    expect(show(extendDate(opened, twoDays!, 'closing'))).toBe('2011-01-09..2011-01-10');
  });
  test('is not stretched over years', () => {
    expect(extendDate(opened, twoYears!)).toEqual(opened);
  });
});

test('a long run of dates is read in linear time', () => {
  const text = `They met on ${'May 3 and '.repeat(5000)}June 4.`;
  expect(mentionsIn(text).length).toBeGreaterThan(4000);
});

const words =
  `May 3 - 5 2011 , and to the of last next week Monday (Tuesday) early in two days ago later Jan. 10/11 '90s
  first half summer day before yesterday from between 25 APR 89 year 's end weekend 2010-12-01 31 February`.split(
    /\s+/,
  );

test('dates stand in the sentence in order, never overlap and end after they start', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      const found = mentionsIn(`They met ${parts.join(' ')}`);
      found.forEach(({ start, end, value, text }, i) => {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(
          found[i - 1]?.sentence === found[i]!.sentence ? found[i - 1]!.end : 0,
        );
        const date = resolveDate(value, { published: '2011-01-11', tense: null, text });
        if (date) expect(date.end >= date.start).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
});
