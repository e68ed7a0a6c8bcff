import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../functions/extract/document/read-dateline.ts';

const read = (text: string, near: string | null = '2011-01-12') =>
  readDateline(text, { start: 0, end: text.length }, near);

describe('datelines', () => {
  it.each([
    ['SEOUL, Jan. 11 (Yonhap) -', 'SEOUL', '2011-01-11', 'Yonhap'],
    ['TOKYO -', 'TOKYO', null, null],
    ['WASHINGTON (Reuters) -', 'WASHINGTON', null, 'Reuters'],
    ['VATICAN CITY (AP) _', 'VATICAN CITY', null, 'AP'],
    ['SEOUL, South Korea —', 'SEOUL', null, null],
    ['London, Dec 30 (Xinhua) --', 'London', '2010-12-30', 'Xinhua'],
    ['MADRID/MOSCOW, May 21. /TASS/.', 'MADRID/MOSCOW', '2011-05-21', 'TASS'],
    [
      'EAST HAVANA (CUBA), 5 FEB 90 (RADIO EXAMPLE) -- [TALK] [TEXT]',
      'EAST HAVANA',
      '1990-02-05',
      'RADIO EXAMPLE',
    ],
    ['AP -', null, null, 'AP'],
    ['Canadian Press - OTTAWA (CP) -', 'OTTAWA', null, 'CP'],
    ['Washington (CNN)', 'Washington', null, 'CNN'],
    ['(Reuters) -', null, null, 'Reuters'],
    ['OSLO:', 'OSLO', null, null],
    ['Lima, Dec. 3:', 'Lima', '2010-12-03', null],
    ["N'DJAMENA, March 2 -", "N'DJAMENA", '2011-03-02', null],
  ])('%s', (head, place, date, agency) => {
    const found = read(`${head} The ministers met on Monday.`)!;
    expect(found).toEqual({ start: 0, end: head.length, place, date, agency });
  });

  it('may stand alone on its line', () => {
    expect(read('ANKARA 1996-08-28', null)).toMatchObject({ place: 'ANKARA', date: '1996-08-28' });
  });

  it.each([
    'QUESTION: Will the ministers meet again?',
    'MR. ROJAS: The ministers met on Monday.',
    'BREAKING: The ministers met on Monday.',
    'Cod: The ministers met on Monday.',
    'LIMA: the ministers met on Monday.',
  ])('is none: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('gives no date without a year to go by', () => {
    expect(read('TOKYO, April 2 - An accord is near.', null)).toMatchObject({
      place: 'TOKYO',
      date: null,
    });
  });

  it.each([
    'The minister - a general - arrived on Monday.',
    'Two-day talks ended.',
    'NATO met in Brussels - without Turkey.',
    'President Firefly (Freedonia) - who is ill - stayed away.',
    'Opinion - The treaty must go.',
    'The British broadcaster (BBC) said on Monday that talks failed.',
    'Fighting - in EASTERN DISTRICTS - went on.',
    'MINISTERS OF BOTH COUNTRIES MET IN OSTEND ON MONDAY TO TALK ABOUT THE BORDER - AND FAILED.',
  ])('%s has none', (text) => {
    expect(read(text)).toBeNull();
  });
});
