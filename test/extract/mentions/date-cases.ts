import type { DateTense } from '../../../functions/extract/mentions/dates/days.ts';
import { type DateCase, future, past, present } from './date-case.ts';

/** Published on Friday 28 June 2019. */
export const summerCases: readonly DateCase[] = [
  ['The presidents will meet on Saturday in Osaka.', future, ['Saturday 2019-06-29']],
  ['The presidents dined Thursday in Osaka.', past, ['Thursday 2019-06-27']],
  ['The summit began Friday.', past, ['Friday 2019-06-28']],
  ['They meet next Tuesday.', future, ['next Tuesday 2019-07-02']],
  ['The parliament votes on July 12.', present, ['July 12 2019-07-12']],
  ['They signed it on July 12.', past, ['July 12 2019-07-12']],
  ['They signed it on Oct. 12.', past, ['Oct. 12 2018-10-12']],
  ['They will sign it on Oct. 12.', future, ['Oct. 12 2019-10-12']],
  ['They met in February in Hanoi.', past, ['February 2019-02-01..2019-02-28']],
  ['They met in June in Panmunjom.', past, ['June 2019-06-01..2019-06-30']],
  // spring has only just ended
  ['They met last spring.', past, ['last spring 2019-03-01..2019-05-31']],
  ['They met last June in Singapore.', past, ['last June 2018-06-01..2018-06-30']],
  ['They will meet in December.', future, ['December 2019-12-01..2019-12-31']],
  ['They met in December.', past, ['December 2018-12-01..2018-12-31']],
  ['They met in May.', past, ['May 2019-05-01..2019-05-31']],
  ['It was agreed in the winter of 2018.', past, ['winter of 2018 2018-12-01..2019-02-28']],
  ['They conferred over the weekend.', past, ['the weekend 2019-06-22..2019-06-23']],
  ['They will confer over the weekend.', future, ['the weekend 2019-06-29..2019-06-30']],
  ['He said on Wednesday, June 26, that talks were near.', past, ['Wednesday, June 26 2019-06-26']],
  ['They met on Saturday Night.', past, ['Saturday Night 2019-06-22']],
  ['It should end by year end.', future, ['year end 2019-10-01..2019-12-31']],
  ['He flew in on Friday morning.', past, ['Friday morning 2019-06-28']],
  ['The summit of 28-29 June opened.', past, ['28-29 June 2019-06-28..2019-06-29']],
  ['The summit on June 28 and 29 opened.', past, ['June 28 and 29 2019-06-28..2019-06-29']],
  ['Ministers met from 30 May to 2 June.', past, ['30 May to 2 June 2019-05-30..2019-06-02']],
  ['A week ago they broke off.', past, ['A week ago 2019-06-21']],
  ['Twenty-five years ago they signed.', past, ['Twenty-five years ago 1994-01-01..1994-12-31']],
  ['The next day they left.', past, ['The next day -']],
  ['Early on Monday they left.', past, ['Monday 2019-06-24']],
  [
    'They left on Tuesday night or early Wednesday.',
    past,
    ['Tuesday night 2019-06-25', 'Wednesday 2019-06-26'],
  ],
  ['Earlier this year they met.', past, ['Earlier this year 2019-01-01..2019-06-28']],
  ['They will decide this autumn.', future, ['this autumn 2019-09-01..2019-11-30']],
  [
    'The 2015 nuclear deal and the 1987 treaty are dead.',
    past,
    ['2015 2015-01-01..2015-12-31', '1987 1987-01-01..1987-12-31'],
  ],
  ['The Dec. 5-6, 2018 meeting failed.', past, ['Dec. 5-6, 2018 2018-12-05..2018-12-06']],
  ['On the 25th of last month he left.', past, ['25th of last month 2019-05-25']],
];

/** Without a day of publication only what names its year is a day. */
export const absoluteCases: readonly DateCase[] = [
  ['They met Monday.', past, ['Monday -']],
  ['They met on May 3.', past, ['May 3 -']],
  ['They met on May 3, 2009.', past, ['May 3, 2009 2009-05-03']],
  ['They met in May 2009.', past, ['May 2009 2009-05-01..2009-05-31']],
  ['They met in the autumn of 2009.', past, ['autumn of 2009 2009-09-01..2009-11-30']],
  ['They met in late 2009.', past, ['late 2009 2009-10-01..2009-12-31']],
  ['They met last week.', past, ['last week -']],
  ['They met on February 31, 2009.', past, ['February 31, 2009 -']],
];

export const ruleCases: readonly [string, DateTense, string][] = [
  ['They met Monday.', past, 'weekday-before-published'],
  ['They will meet Monday.', future, 'weekday-after-published'],
  ['They met Tuesday.', past, 'weekday-of-publication'],
  ['They met last Monday.', past, 'last-weekday'],
  ['They met on Dec. 9.', past, 'month-day-nearest'],
  ['They met on Dec. 9, 2010.', past, 'day-with-year'],
  ['They met yesterday.', past, 'relative-day'],
  ['They met early last month.', past, 'relative-month-early'],
  ['They met last June.', past, 'month-by-shift'],
  ['They met in 1998.', past, 'year'],
];
