import * as z from 'zod/mini';
import {
  datePrecisions,
  meetingKinds,
  meetingStatuses,
  outcomeResults,
  pactKinds,
  pactStatuses,
  partyRoles,
} from './event.ts';

/**
 * The words of `event.ts` as schemas: what the API promises in its OpenAPI, and what the tests hold its answers to. A test
 * holds the two files together.
 */
export const daySchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.describe('A day, YYYY-MM-DD.'));

export const partySchema = z
  .strictObject({ code: z.string(), name: z.string(), role: z.optional(z.enum(partyRoles)) })
  .check(
    z.describe(
      'A state (ISO 3166-1 alpha-3, historical and disputed ones included), organisation or movement (short code).',
    ),
  );

const participantSchema = z.strictObject({
  name: z.string(),
  title: z.optional(z.string()),
  party: z.optional(z.string().check(z.describe('Code of the party the person acts for.'))),
});

export const eventDateSchema = z
  .strictObject({
    start: daySchema,
    end: daySchema,
    precision: z.enum(datePrecisions),
    text: z.string().check(z.describe('The words of the article, e.g. "Monday".')),
    rule: z.string().check(z.describe('The rule that read them.')),
  })
  .check(z.describe('Both ends inclusive; a year is its first to its last day.'));

const placeSchema = z.strictObject({
  name: z.string(),
  country: z.nullable(z.string()).check(z.describe('ISO 3166-1 alpha-3.')),
  lat: z.optional(z.number()),
  lon: z.optional(z.number()),
});

const outcomeSchema = z.strictObject({
  result: z.enum(outcomeResults),
  quote: z.string(),
});

const provisionSchema = z.strictObject({ kind: z.string(), quote: z.string() });

const evidenceSchema = z
  .strictObject({
    quote: z.string(),
    start: z.int(),
    end: z.int(),
    for: z.array(z.string()).check(z.describe('The fields that the quote proves.')),
  })
  .check(
    z.describe('A span of the article, verbatim; start and end are UTF-16 indexes into its text.'),
  );

const codesSchema = z.strictObject({
  plover: z.strictObject({
    event: z.string(),
    mode: z.nullable(z.string()),
    context: z.array(z.string()),
    auxiliary: z.optional(z.string()),
  }),
  cameo: z.string(),
});

/** What reports and tracked events have in common. */
export const commonFields = {
  parties: z.array(partySchema),
  participants: z.array(participantSchema),
  date: z.nullable(eventDateSchema),
  place: z.nullable(placeSchema),
  topics: z.array(z.string()).check(z.describe('PLOVER contexts.')),
  codes: codesSchema,
  attribution: z.nullable(z.string()).check(z.describe('Who says so, when the article says it.')),
  confidence: z.number(),
};
export const meetingFields = {
  type: z.literal('meeting'),
  kind: z.enum(meetingKinds),
  status: z.enum(meetingStatuses),
  outcome: z.nullable(outcomeSchema),
};
export const pactFields = {
  type: z.literal('pact'),
  kind: z.enum(pactKinds),
  status: z.enum(pactStatuses),
  name: z.string(),
  acronym: z.nullable(z.string()),
  aliases: z.array(z.string()),
  provisions: z.array(provisionSchema),
};

/** `evidence` is an index into the evidence of the report. */
const step = <Status extends z.ZodMiniType>(status: Status) =>
  z.strictObject({ status, date: z.nullable(eventDateSchema), evidence: z.int() });
const evidence = z.array(evidenceSchema);

export const meetingReportSchema = z.strictObject({
  ...meetingFields,
  ...commonFields,
  history: z.array(step(meetingFields.status)),
  evidence,
});
export const pactReportSchema = z.strictObject({
  ...pactFields,
  ...commonFields,
  history: z.array(step(pactFields.status)),
  evidence,
});
export const reportSchema = z.discriminatedUnion('type', [meetingReportSchema, pactReportSchema]);
