import { describe, expect, test } from 'vitest';
import type { Document } from '../../../functions/extract/document/document.ts';
import {
  findPlaces,
  placeOfDateline,
  placeOfMention,
} from '../../../functions/extract/mentions/places.ts';
import { sentenceOf } from './sentence-of.ts';

const places = (text: string, published: string | null = '2011-01-11') =>
  findPlaces(sentenceOf(text), published).map(
    ({ name, country, sort }) => `${name}, ${country}, ${sort}`,
  );

describe('findPlaces', () => {
  test.each<[string, string[]]>([
    ['They met in Hamburg, Germany.', ['Hamburg, DEU, city', 'Germany, DEU, country']],
    ['They met in Paris, Texas.', ['Paris, USA, city', 'Texas, USA, region']],
    ['They met in Berlin, Maryland.', ['Berlin, USA, city', 'Maryland, USA, region']],
    ['A mayor from Macon, Georgia', ['Macon, USA, city', 'Georgia, USA, region']],
    ['A mayor from Gori, Georgia', ['Gori, GEO, city', 'Georgia, GEO, country']],
    ['the Lebanese city of Tripoli', ['Tripoli, LBN, city']],
    ['Talks in Tripoli ended.', ['Tripoli, LBY, city']],
    ['the southern Russian city of Sochi', ['Sochi, RUS, city']],
    [
      'He was received at the Blue House and the Elysée.',
      ['Blue House, KOR, venue', 'Elysee Palace, FRA, venue'],
    ],
    ['a meeting at Mar-a-Lago in Palm Beach', ['Mar-a-Lago, USA, venue', 'Palm Beach, USA, city']],
    ['The ships crossed the South China Sea.', ['South China Sea, null, region']],
    ['They landed here in the Polish capital.', ['Warsaw, POL, city']],
    ['visited the Greek capital', ['Athens, GRC, city']],
    ['in the Polish capital, Warsaw', ['Warsaw, POL, city']],
    ["in South Korea's capital", ['South Korea, KOR, country', 'Seoul, KOR, city']],
    ['the capital of Chad', ["N'Djamena, TCD, city", 'Chad, TCD, country']],
    ['in Baghdad, U.S. officials said', ['Baghdad, IRQ, city']],
    ['The mission in Liberia and in Singapore', ['Liberia, LBR, country', 'Singapore, SGP, city']],
    ['the Iranian city of Shahr-e-Kord', ['Shahr-e-Kord, IRN, city']],
    ['in Erie, Pa., on Friday', ['Erie, USA, city', 'Pennsylvania, USA, region']],
    ['They met in Nice on Friday.', ['Nice, FRA, city']],
    ['in Aviemore, Scotland', ['Aviemore, GBR, city', 'Scotland, GBR, region']],
    ['the Swiss town of Glarus', ['Glarus, CHE, city']],
    [
      'at Sharm el-Sheikh and Sharm El Sheikh',
      ['Sharm el-Sheikh, EGY, city', 'Sharm el-Sheikh, EGY, city'],
    ],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected));

  test.each([
    ['Nice work, he said, reading the split vote.'],
    ['Paris Hilton and Sydney Pollack read the Washington Post.'],
    ['The Geneva Conventions and the Kyoto Protocol apply.'],
    ['Secretary Lyons and ADMINISTRATOR JACKSON met Miss La Cruz in 300 B.C.'],
    ['capital flows and capital punishment'],
    ['She studied at the University of Chicago.'],
  ])('no place in: %s', (text) => expect(places(text)).toEqual([]));

  test('towns lie in the country of their time', () => {
    expect(places('in Kiev', '1987-03-01')).toEqual(['Kyiv, SUN, city']);
    expect(places('in Kiev', '2007-03-01')).toEqual(['Kyiv, UKR, city']);
    expect(places('in Prague', '1989-03-01')).toEqual(['Prague, CSK, city']);
    expect(places('in Leipzig', '1986-03-01')).toEqual(['Leipzig, DDR, city']);
  });

  test('a mention becomes the place of a report', () => {
    const [seoul] = findPlaces(sentenceOf('Talks were held in Seoul.'), null);
    expect(placeOfMention(seoul!)).toEqual({
      name: 'Seoul',
      country: 'KOR',
      lat: 37.57,
      lon: 126.98,
    });
    const [japan] = findPlaces(sentenceOf('Talks were held in Japan.'), null);
    expect(placeOfMention(japan!)).toEqual({ name: 'Japan', country: 'JPN' });
  });
});

describe('placeOfDateline', () => {
  const at = (place: string | null): Document => ({
    text: '',
    title: null,
    published: '2011-01-11',
    written: '2011-01-11',
    year: null,
    dateline: place === null ? null : { start: 0, end: 0, place, date: null, agency: null },
    sentences: [],
  });

  test.each<[string, string, string]>([
    ['SEOUL', 'Seoul', 'KOR'],
    ['SEOUL, South Korea', 'Seoul', 'KOR'],
    ['WASHINGTON', 'Washington', 'USA'],
    ['PARIS, Texas', 'Paris', 'USA'],
    ['UNITED NATIONS, New York', 'New York', 'USA'],
    ['Sharm el-Sheikh, Egypt', 'Sharm el-Sheikh', 'EGY'],
  ])('%s', (line, name, country) =>
    expect(placeOfDateline(at(line))).toMatchObject({ name, country }),
  );

  test('no dateline, no place', () => {
    expect(placeOfDateline(at(null))).toBeNull();
    expect(placeOfDateline(at('PRESS DIGEST'))).toBeNull();
  });
});
