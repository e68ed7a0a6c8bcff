import { describe, expect, test } from 'vitest';
import { type ParameterName, parameters } from '../../functions/query/parameters.ts';
import { firstDay, lastDay, parseQuery } from '../../functions/query/parse-query.ts';
import { Problem } from '../../functions/query/problem.ts';

const all = Object.keys(parameters) as ParameterName[];
const parse = (search: string) => parseQuery(new URLSearchParams(search), all);

function mistakesOf(search: string) {
  try {
    parse(search);
  } catch (problem) {
    if (problem instanceof Problem) return problem.mistakes;
    throw problem;
  }
  throw new Error(`${search} was accepted`);
}

describe('reads', () => {
  test.each([
    ['type=pact', { type: 'pact' }],
    ['country=jpn,KOR', { country: ['JPN', 'KOR'] }],
    ['country=JPN&country=KOR&country=JPN', { country: ['JPN', 'KOR'] }],
    ['between=PRK,USA', { between: ['PRK', 'USA'] }],
    ['topic=military,natural_resource', { topic: ['military', 'natural_resource'] }],
    ['status=planned,signed', { status: ['planned', 'signed'] }],
    ['from=2011&to=2012-02-29', { from: '2011', to: '2012-02-29' }],
    ['q=accord+caf%C3%A9', { q: 'accord café' }],
    ['limit=100&minArticles=2', { limit: 100, minArticles: 2 }],
    ['', {}],
  ])('%s', (search, asked) => expect(parse(search)).toEqual(asked));

  test.each(all)('the example of %s', (name) => {
    if (name === 'cursor') return;
    expect(parse(`${name}=${encodeURIComponent(parameters[name].example)}`)).toHaveProperty(name);
  });
});

describe('refuses', () => {
  test.each([
    ['from=yesterday', 'from', 'cannot be "yesterday"'],
    ['to=2011-02-30', 'to', 'cannot be "2011-02-30"'],
    ['to=2011-13', 'to', 'cannot be "2011-13"'],
    ['from=2012&to=2011', 'from', 'is after "to" (2011)'],
    ['limit=0', 'limit', 'cannot be "0"'],
    ['limit=101', 'limit', 'cannot be "101"'],
    ['limit=1e1', 'limit', 'cannot be "1e1"'],
    ['limit=', 'limit', 'is empty'],
    ['limit=1&limit=2', 'limit', 'is given more than once'],
    ['country=J%00', 'country', 'cannot be "J\uFFFD"'],
    ['country=A1,A2,A3,A4,A5,A6,A7', 'country', 'has more than 6 values'],
    ['between=JPN', 'between', 'does not name two different actors'],
    ['between=JPN,jpn', 'between', 'does not name two different actors'],
    ['q=%21%3F', 'q', 'cannot be "!?"'],
    ['q=%E2%80%A6', 'q', 'cannot be "…"'],
    ['cursor=a%20b', 'cursor', 'cannot be "a b"'],
  ])('%s', (search, parameter, problem) => {
    const mistakes = mistakesOf(search);
    expect(mistakes[0]).toMatchObject({ parameter, problem });
    expect(mistakes[0]?.remedy).not.toBe('');
    expect(mistakes).toHaveLength(1);
  });

  test('every mistake at once, naming what is allowed', () => {
    const mistakes = mistakesOf('type=war&from=yesterday&limit=many&colour=red');
    expect(mistakes.map(({ parameter }) => parameter)).toEqual(['type', 'from', 'limit', 'colour']);
    expect(mistakes[0]?.allowed).toEqual(['meeting', 'pact']);
    expect(mistakes[3]?.allowed).toEqual(all);
  });

  test.each([
    ['contry=JPN', 'country'],
    ['Limit=5', 'limit'],
    ['countries=JPN', 'country'],
    ['minarticles=2', 'minArticles'],
    ['toipc=military', 'topic'],
  ])('%s, and guesses %s', (search, meant) => {
    expect(mistakesOf(search)[0]?.remedy).toBe(`did you mean "${meant}"?`);
  });
});

test.each([
  ['2011', '2011-01-01', '2011-12-31'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2011-04', '2011-04-01', '2011-04-30'],
  ['2011-01-10', '2011-01-10', '2011-01-10'],
])('%s begins on %s and ends on %s', (given, first, last) => {
  expect([firstDay(given), lastDay(given)]).toEqual([first, last]);
});
