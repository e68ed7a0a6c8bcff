import * as z from 'zod/mini';
import { daySchema, partySchema, reportSchema } from '#shared/schema.ts';
import {
  actorCountSchema,
  articleRecordSchema,
  articleReferenceSchema,
  changeSchema,
  eventSummarySchema,
  meetingSummarySchema,
  pactSummarySchema,
  trackedEventSchema,
  trackedReportSchema,
} from '#shared/schema-tracked.ts';

const next = z
  .nullable(z.string())
  .check(z.describe('Pass it as `cursor` for the next page; null on the last.'));
const total = z.nullable(z.int()).check(z.describe('How many there are, where that is known.'));

/** What each route answers in JSON, by the name that the OpenAPI document gives it. */
export const answerSchemas = {
  EventList: z.strictObject({ events: z.array(eventSummarySchema), next, total }),
  DayList: z.strictObject({
    days: z.array(
      z.strictObject({
        day: z.nullable(daySchema).check(z.describe('Null for the undated.')),
        meetings: z.int(),
        pacts: z.int(),
      }),
    ),
    next,
  }),
  TrackedEvent: trackedEventSchema,
  ArticleList: z.strictObject({ articles: z.array(articleRecordSchema), next, total }),
  Article: z.extend(articleRecordSchema, {
    text: z
      .nullable(z.string())
      .check(z.describe('As it was read: quotes are found in it. Null when it is no longer kept.')),
    reports: z.array(reportSchema),
  }),
  ActorList: z.strictObject({ countries: z.array(actorCountSchema), next, total }),
  Actor: z.strictObject({
    code: z.string(),
    name: z.string(),
    count: z.strictObject({ meetings: z.int(), pacts: z.int() }),
    partners: z.array(actorCountSchema),
    meetings: z.array(eventSummarySchema).check(z.describe('The latest.')),
    pacts: z.array(eventSummarySchema).check(z.describe('The latest.')),
  }),
  ChangeList: z.strictObject({
    changes: z.array(changeSchema),
    next: z.string().check(z.describe('Pass it as `since`, now or later.')),
    more: z.boolean().check(z.describe('Whether there are more by now.')),
  }),
  Stats: z.strictObject({
    meetings: z.int(),
    pacts: z.int(),
    countries: z.int(),
    changes: z.int(),
  }),
  Health: z.strictObject({ status: z.literal('ok') }),
  Moved: z.strictObject({ movedTo: z.string() }),
  Problem: z.strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    problems: z.optional(
      z.array(
        z.strictObject({
          parameter: z.string(),
          problem: z.string(),
          remedy: z.string(),
          allowed: z.optional(z.array(z.string())),
        }),
      ),
    ),
  }),
};
export type AnswerName = keyof typeof answerSchemas;

/** Parts that several answers share. */
export const sharedSchemas = {
  Day: daySchema,
  Party: partySchema,
  Report: reportSchema,
  ArticleReference: articleReferenceSchema,
  ArticleRecord: articleRecordSchema,
  Change: changeSchema,
  ActorCount: actorCountSchema,
  Meeting: meetingSummarySchema,
  Pact: pactSummarySchema,
  EventSummary: eventSummarySchema,
  TrackedReport: trackedReportSchema,
};
