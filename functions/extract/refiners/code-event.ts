import type { Codes, MeetingStatus, PactKind, PactStatus } from '#shared/event.ts';
import type { Draft } from './draft.ts';

type Coded = readonly [event: string, mode: string | null, cameo: string, auxiliary?: string];

/** PLOVER event and mode, and the CAMEO code, of a meeting or pact in its status. Source: PLOVER manual and CAMEO 1.1b3 codebook. */
export function codeEvent(draft: Draft, kind: string, context: string[]): Codes {
  const [event, mode, cameo, auxiliary] =
    draft.type === 'meeting' ? meetingCodes(draft, kind) : pactCodes(draft, kind as PactKind);
  return { plover: { event, mode, context, ...(auxiliary ? { auxiliary } : {}) }, cameo };
}

/** Words of one who wants it of others; without them a proposal is the speaker's own offer [is ready to meet, invited him]. */
const requests =
  /^(ask|urge|call|demand|request|press|push|appeal|beg|plead|encourage|insist|recommend|need|seek|must|should)$/;

function isRequest({ frames }: Draft): boolean {
  const { scene, reality } = frames[0]!;
  return requests.test(scene.tree.words[reality.cue]?.lemma ?? '');
}

function meetingCodes(draft: Draft, kind: string): Coded {
  switch (draft.status!.value as MeetingStatus) {
    case 'planned':
      return ['AGREE', null, '036', 'future'];
    case 'proposed':
      return isRequest(draft)
        ? ['REQUEST', 'meet', '026', 'hypothetical']
        : ['AGREE', null, '036', 'hypothetical'];
    case 'refused':
      return ['REJECT', 'meet', '125'];
    case 'cancelled':
    case 'postponed':
      return ['REJECT', 'meet', '164'];
    default:
      return consultCodes(draft, kind);
  }
}

function consultCodes({ frames, parties, place }: Draft, kind: string): Coded {
  // An ambassador is called in to be told of displeasure: what counts is what he is told.
  if (frames[0]!.pattern === 'summoned') return ['DISAPPROVE', null, '114'];
  if (kind === 'call') return ['CONSULT', 'phone', '041'];
  if (frames.some((f) => f.pattern === 'shuttled')) return ['CONSULT', 'third-party', '045'];
  const roles = new Set(parties.map((p) => p.role));
  if (frames[0]!.pattern === 'received') return ['CONSULT', 'visit', '043'];
  if (kind === 'visit' || (roles.has('visitor') && roles.has('host')))
    return ['CONSULT', 'visit', '042'];
  if (kind === 'negotiation') return ['CONSULT', null, '046'];
  const codes = new Set(parties.map((p) => p.code));
  if (kind === 'conference' || codes.size > 2 || codes.size === 1)
    return ['CONSULT', 'multilateral', '040'];
  const country = place?.value.country ?? null;
  if (country && !codes.has(country)) return ['CONSULT', 'third-party', '044'];
  return ['CONSULT', null, '040'];
}

/** What one intends by agreeing [0311: to cooperate economically], by the kind of the pact. */
const intents: Readonly<Partial<Record<PactKind, string>>> = {
  trade: '0311',
  investment: '0311',
  energy: '0311',
  finance: '0311',
  defence: '0312',
  alliance: '0312',
  logistics: '0312',
  legal: '0313',
  migration: '0313',
  'intelligence-sharing': '0314',
  ceasefire: '0871',
  peace: '037',
  border: '037',
};

function pactCodes(draft: Draft, kind: PactKind): Coded {
  const intent = intents[kind] ?? '032';
  switch (draft.status!.value as PactStatus) {
    case 'proposed':
      return isRequest(draft)
        ? ['REQUEST', null, '022', 'hypothetical']
        : ['AGREE', null, intent, 'hypothetical'];
    case 'under-discussion':
      return ['CONSULT', null, '046'];
    case 'agreed':
      return ['AGREE', null, intent];
    case 'suspended':
    case 'terminated':
      return ['SANCTION', 'discontinue', '160'];
    case 'violated':
      return ['SANCTION', 'discontinue', kind === 'ceasefire' ? '196' : '160'];
    case 'rejected':
      return ['REJECT', null, '120'];
    default:
      return ['SUPPORT', null, '057'];
  }
}
