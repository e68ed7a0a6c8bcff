import * as z from 'zod/mini';
import { meetingKinds, meetingStatuses, pactKinds, pactStatuses } from '#shared/event.ts';
import { eventSorts } from '#shared/tracked-event.ts';

/** One query parameter: what it is for, how one value of it looks, and how a client that got it wrong puts it right. */
export interface Parameter<Value = unknown> {
  readonly description: string;
  readonly example: string;
  readonly remedy: string;
  readonly value: z.ZodMiniType<Value>;
  /** From the letters of the address to what `value` checks, e.g. digits to a number. */
  readonly read?: (letters: string) => unknown;
  /** How many values it takes, repeated or after commas; one when absent. */
  readonly most?: number;
}

type ManyValued<Value> = Parameter<Value> & { readonly most: number };

const one = <Value>(parameter: Parameter<Value>) => parameter;
const many = <Value>(most: number, parameter: Parameter<Value>): ManyValued<Value> => ({
  ...parameter,
  most,
});

const dayPattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** [2011] [2011-01] [2011-01-10], and a day that the calendar has. */
const day = z.string().check(z.regex(dayPattern), z.refine(isInCalendar));
/** A party's code, in either case. */
export const partyCode = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{1,19}$/));
/** The pattern is what the OpenAPI document can say: not every reader's regular expressions know of letters beyond ASCII. */
const words = z.string().check(
  z.regex(/[A-Za-z0-9]|[^\x00-\x7f]/),
  z.refine((text) => /[\p{L}\p{N}]/u.test(text)),
  z.maxLength(120),
);
const upperCase = (letters: string) => letters.toUpperCase();
const number = (letters: string) => (/^\d{1,15}$/.test(letters) ? Number(letters) : letters);
const statuses = [...new Set([...meetingStatuses, ...pactStatuses])];
const kinds = [...meetingKinds, ...pactKinds];

function isInCalendar(value: string): boolean {
  const [year = '', month = '01', dayOfMonth = '01'] = value.split('-');
  const at = new Date(`${year}-${month}-${dayOfMonth}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.getUTCDate() === Number(dayOfMonth);
}

export const listFormats = ['json', 'ndjson', 'csv', 'geojson', 'ics', 'atom'] as const;

const dayRemedy = 'write a year, a month or a day as 2011, 2011-01 or 2011-01-10.';
const codeRemedy =
  'write ISO 3166-1 alpha-3 for a state (JPN) or the short code of an organisation (NATO); GET /countries lists them.';

/** Every query parameter there is; each route takes some of them. */
export const parameters = {
  type: one({
    description: 'Meetings or pacts only.',
    example: 'meeting',
    remedy: 'write one of the allowed values, or leave it out for both.',
    value: z.enum(['meeting', 'pact']),
  }),
  country: many(6, {
    description: 'Events to which all of these states or organisations are party.',
    example: 'JPN,KOR',
    remedy: codeRemedy,
    value: partyCode,
    read: upperCase,
  }),
  between: many(2, {
    description: 'Events to which both of these two are party.',
    example: 'JPN,KOR',
    remedy: 'write two different codes with a comma between, e.g. JPN,KOR.',
    value: partyCode,
    read: upperCase,
  }),
  person: one({
    description:
      'Words of the name of someone who took part, or their beginnings; accents and case do not matter.',
    example: 'Kitazawa',
    remedy: 'write at least one letter or digit, at most 120 characters.',
    value: words,
  }),
  place: one({
    description: 'Words of the name of the place, or their beginnings.',
    example: 'Seoul',
    remedy: 'write at least one letter or digit, at most 120 characters.',
    value: words,
  }),
  status: many(8, {
    description: 'Events that stand at one of these.',
    example: 'planned',
    remedy: 'write one of the allowed values, or several with commas between.',
    value: z.enum(statuses),
  }),
  kind: many(8, {
    description: 'Events of one of these kinds.',
    example: 'talks',
    remedy: 'write one of the allowed values, or several with commas between.',
    value: z.enum(kinds),
  }),
  topic: many(8, {
    description: 'Events on one of these topics (PLOVER contexts).',
    example: 'military',
    remedy: 'write a PLOVER context in small letters, e.g. military or natural_resource.',
    value: z.string().check(z.regex(/^[a-z][a-z_-]{1,39}$/)),
  }),
  from: one({
    description: 'Events that ended on this day or later.',
    example: '2011-01',
    remedy: dayRemedy,
    value: day,
  }),
  to: one({
    description: 'Events that began on this day or earlier.',
    example: '2011-12-31',
    remedy: dayRemedy,
    value: day,
  }),
  asOf: one({
    description: 'As the articles published up to this day tell it.',
    example: '2012-06-30',
    remedy: dayRemedy,
    value: day,
  }),
  q: one({
    description:
      'Words of pacts, parties, people, places and outcomes, or their beginnings, in any order; accents and case do not matter.',
    example: 'intelligence agreement',
    remedy: 'write at least one letter or digit, at most 120 characters.',
    value: words,
  }),
  minArticles: one({
    description: 'Events told by at least so many articles.',
    example: '2',
    remedy: 'write a whole number from 1 to 1000000.',
    value: z.int().check(z.gte(1), z.lte(1_000_000)),
    read: number,
  }),
  sort: one({
    description:
      '`date`: newest event first; `changed`: last change first; `articles`: most told first.',
    example: 'changed',
    remedy: 'write one of the allowed values.',
    value: z.enum(eventSorts),
  }),
  state: one({
    description: 'Articles that could not be read, newest upload first, each with the reason.',
    example: 'rejected',
    remedy: 'write rejected, or leave it out for every article.',
    value: z.enum(['rejected']),
  }),
  since: one({
    description:
      'Changes after this one: the `next` of an earlier answer, 0 for all from the first.',
    example: '0',
    remedy: 'write the next of an earlier answer, or 0 to begin with the first change.',
    value: z.int().check(z.gte(0), z.lte(999_999_999_999_999)),
    read: number,
  }),
  limit: one({
    description: 'How many to a page; 50 in JSON and 100 in other formats when it is left out.',
    example: '20',
    remedy: 'write a whole number from 1 to 100.',
    value: z.int().check(z.gte(1), z.lte(100)),
    read: number,
  }),
  cursor: one({
    description: 'The `next` of the page before, with the same filters.',
    example: 'q2Vm…',
    remedy: 'take it unchanged from `next`, or leave it out to begin with the first page.',
    // Below 1 kB in lists of events; a place among articles holds a key, which may have a kilobyte itself.
    value: z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(2048)),
  }),
  format: one({
    description: 'The format of the answer; wins over the Accept header.',
    example: 'csv',
    remedy: 'write one of the allowed values.',
    value: z.enum(listFormats),
  }),
};
export type ParameterName = keyof typeof parameters;

/** What a request asked for, e.g. `{ country: ['JPN'], limit: 20 }`. */
export type Asked<Name extends ParameterName = ParameterName> = {
  [K in Name]?: (typeof parameters)[K] extends ManyValued<infer Value>
    ? Value[]
    : (typeof parameters)[K] extends Parameter<infer Value>
      ? Value
      : never;
};
