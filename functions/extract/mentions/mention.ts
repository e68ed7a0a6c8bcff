import type { Span } from '../document/document.ts';

/**
 * What a sentence names, found on its tokens before parsing (the parser then sees each as one word) and settled afterwards
 * with the tree. `from`/`to` are token indexes in the sentence, `to` exclusive.
 */
interface MentionFields extends Span {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * How the words name the actor: `name` [Japan, the United States, NATO, the Taliban], `adjective` [Japanese, U.S.], `people` [the Japanese],
 * `capital` [Tokyo said; also a place], `seat` [the Kremlin, the White House, Foggy Bottom].
 */
export type ActorForm = 'name' | 'adjective' | 'people' | 'capital' | 'seat';

export interface ActorMention extends MentionFields {
  readonly kind: 'actor';
  /** One code, or several for a collective [the two Koreas → PRK, KOR; the Baltic states → EST, LVA, LTU]. */
  readonly codes: readonly string[];
  readonly form: ActorForm;
  readonly sort: 'state' | 'organisation' | 'movement';
}

/** A person named in the sentence; `person` is the entity of the document that all mentions of the same person share. */
export interface PersonMention extends MentionFields {
  readonly kind: 'person';
  readonly person: Person;
}

/** One human being in the document. */
export interface Person {
  /** The fullest name the article gives, without titles. */
  name: string;
  /** Office as the article has it, e.g. `Defense Minister`. */
  title: string | null;
  /** Code of the party the person acts for, or null when the article (and the table of office-holders) leaves it open. */
  party: string | null;
  /** Whether the office makes the person speak for a state or organisation: a minister does, a football coach does not. */
  official: boolean;
}

/** An office without a name [the Japanese foreign minister; his South Korean counterpart; the two leaders]. */
export interface OfficeMention extends MentionFields {
  readonly kind: 'office';
  readonly title: string;
  readonly party: string | null;
}

export interface PlaceMention extends MentionFields {
  readonly kind: 'place';
  readonly name: string;
  readonly country: string | null;
  readonly sort: 'venue' | 'city' | 'region' | 'country';
  readonly lat?: number;
  readonly lon?: number;
}

/** A time expression, recognised but not yet resolved: `value` says what kind it is, the resolver makes days of it. */
export interface DateMention extends MentionFields {
  readonly kind: 'date';
  readonly value: DateValue;
}

/** Which piece of it: [mid-June, late 2015]; `earlier` and `later` end or start at publication [later this month]. */
export type DatePart =
  | 'early'
  | 'mid'
  | 'late'
  | 'earlier'
  | 'later'
  | 'first-half'
  | 'second-half';

/**
 * What the words say before anyone asks when they were written. Months count from 1, weekdays from 0 = Sunday. `shift` picks the one
 * before, of, or after publication [last June, this summer, next Monday]; `yearShift` counts the year [3 June last year], `weekShift`
 * the week [Tuesday of next week].
 */
export type DateValue =
  /** [May 3] [3-5 May 2011: endDay 5] [Tuesday 3 May: weekday 2] [the week of May 3: week around] */
  | {
      sort: 'day';
      year: number | null;
      month: number;
      day: number;
      endYear?: number;
      endMonth?: number;
      endDay?: number;
      weekday?: number;
      /** [Memorial Day]: the first such weekday from that day on. */
      first?: number;
      week?: 'around' | 'from' | 'until';
      yearShift?: number;
    }
  /** [June 2019] [the first week of June: week 1; the last: week -1] [January to March: endMonth 3] */
  | {
      sort: 'month';
      year: number | null;
      month: number;
      endMonth?: number;
      week?: number;
      part?: DatePart;
      shift?: -1 | 0 | 1;
      yearShift?: number;
    }
  | {
      sort: 'season';
      year: number | null;
      season: 'spring' | 'summer' | 'autumn' | 'winter';
      part?: DatePart;
      shift?: -1 | 0 | 1;
      yearShift?: number;
    }
  | { sort: 'year'; year: number; endYear?: number; part?: DatePart }
  | {
      sort: 'weekday';
      weekday: number;
      endWeekday?: number;
      shift?: -1 | 0 | 1;
      weekShift?: number;
      back?: CountedBack;
    }
  /** [yesterday: day -1] [next week: week +1] [two days ago: day -2] [last month: month -1] [the 5th of this month: month 0, day 5] */
  | {
      sort: 'relative';
      unit: 'day' | 'week' | 'weekend' | 'month' | 'year';
      shift: number;
      day?: number;
      part?: DatePart;
      back?: CountedBack;
    }
  /** [the following day, two days later]: counted from the event told before. */
  | { sort: 'anaphoric'; unit: 'day' | 'week' | 'month' | 'year'; shift: number }
  /** [the coming days, the next two weeks: toward 1] [recent months, the past year: toward -1]: a vague while around publication. */
  | { sort: 'stretch'; unit: 'day' | 'week' | 'month' | 'year'; count: number; toward: 1 | -1 }
  /** [for two days, nearly two years]: a length, never a date. */
  | { sort: 'duration'; unit: 'day' | 'week' | 'month' | 'year'; count: number };

/** [*a year ago* Thursday], [*two weeks ago* today]: so long before that day. */
export interface CountedBack {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

export type Mention = ActorMention | PersonMention | OfficeMention | PlaceMention | DateMention;
