import * as z from 'zod/mini';
import {
  commonFields,
  daySchema,
  eventDateSchema,
  meetingFields,
  meetingReportSchema,
  pactFields,
  pactReportSchema,
} from './schema.ts';
import { changeKinds } from './tracked-event.ts';

/** The words of `tracked-event.ts` as schemas. */
export const articleReferenceSchema = z.strictObject({
  id: z.string().check(z.describe('As in /articles/{id}.')),
  key: z.string().check(z.describe('Key of the object in the article bucket.')),
  title: z.nullable(z.string()),
  published: z.nullable(daySchema),
  publisher: z.nullable(z.string()),
  url: z.nullable(z.string()),
});

const articleIds = z.array(z.string());

const conflictSchema = z
  .strictObject({
    field: z.enum(['kind', 'status', 'date', 'place', 'parties', 'outcome', 'name']),
    sides: z.array(z.strictObject({ value: z.unknown(), articles: articleIds })),
  })
  .check(z.describe('A field on which articles disagree, best supported value first.'));

const whySchema = z
  .strictObject({ key: z.string(), value: z.string(), articles: articleIds })
  .check(z.describe('What joined the reports: a key that two or more of them bear.'));

const trackedStep = <Status extends z.ZodMiniType>(status: Status) =>
  z.strictObject({
    status,
    date: z.nullable(eventDateSchema),
    article: z.string().check(z.describe('Id of the article.')),
    quote: z.string(),
  });

const trackedFields = {
  id: z.string().check(z.describe('The same articles give the same ids in any order of arrival.')),
  ...commonFields,
  firstReported: z.nullable(daySchema),
  lastReported: z.nullable(daySchema),
  articleCount: z.int(),
  conflicts: z.array(conflictSchema),
  why: z.array(whySchema),
  version: z.int().check(z.describe('Grows by one with every change.')),
  changedAt: z.string().check(z.describe('Time of the last change, ISO 8601.')),
};
const meetingTracked = {
  ...meetingFields,
  ...trackedFields,
  history: z.array(trackedStep(meetingFields.status)),
};
const pactTracked = {
  ...pactFields,
  ...trackedFields,
  history: z.array(trackedStep(pactFields.status)),
};

export const meetingSummarySchema = z.strictObject(meetingTracked);
export const pactSummarySchema = z.strictObject(pactTracked);
export const eventSummarySchema = z.discriminatedUnion('type', [
  meetingSummarySchema,
  pactSummarySchema,
]);

const withArticle = { article: articleReferenceSchema };
export const trackedReportSchema = z.discriminatedUnion('type', [
  z.extend(meetingReportSchema, withArticle),
  z.extend(pactReportSchema, withArticle),
]);
const reports = z.array(trackedReportSchema);
export const trackedEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...meetingTracked, reports }),
  z.strictObject({ ...pactTracked, reports }),
]);

export const articleRecordSchema = z.extend(articleReferenceSchema, {
  state: z.enum(['read', 'rejected']),
  reason: z.nullable(z.string()).check(z.describe('Why it was rejected.')),
  uploaded: z.string().check(z.describe('When this version was uploaded, ISO 8601.')),
  bytes: z.int(),
  extractor: z.string().check(z.describe('Version of the extractor that read it.')),
  eventCount: z.int(),
  events: z.array(z.string()).check(z.describe('Ids of the events that it tells of.')),
});

export const changeSchema = z.strictObject({
  sequence: z.int().check(z.describe('Place in the log: 1, 2, 3 …; no gaps.')),
  at: z.string().check(z.describe('ISO 8601.')),
  kind: z.enum(changeKinds),
  event: z.string(),
  type: z.enum(['meeting', 'pact']),
  version: z.int(),
  fields: z.array(z.string()),
  status: z.optional(z.strictObject({ from: z.nullable(z.string()), to: z.nullable(z.string()) })),
  other: z.optional(z.string()),
  parties: z.array(z.string()),
  title: z.string(),
  article: z.string(),
});

export const actorCountSchema = z.strictObject({
  code: z.string(),
  name: z.string().check(z.describe('What articles call it.')),
  meetings: z.int(),
  pacts: z.int(),
});
