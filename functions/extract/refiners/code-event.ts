import type { Codes } from '#shared/event.ts';

/** PLOVER event and mode, and the CAMEO code, of a meeting or pact in its status. Source: PLOVER manual and CAMEO 1.1b3 codebook. */
export function codeEvent(
  type: 'meeting' | 'pact',
  kind: string,
  status: string,
  context: string[],
  hosted: boolean,
): Codes {
  return type === 'meeting'
    ? meetingCodes(kind, status, context, hosted)
    : pactCodes(kind, status, context);
}

function meetingCodes(kind: string, status: string, context: string[], hosted: boolean): Codes {
  if (status === 'planned') return plover('AGREE', null, context, '036', 'future');
  if (status === 'proposed') return plover('REQUEST', 'meet', context, '026', 'hypothetical');
  if (status === 'refused') return plover('REJECT', 'meet', context, '125');
  if (status === 'cancelled' || status === 'postponed')
    return plover('REJECT', 'meet', context, '164');
  if (kind === 'call') return plover('CONSULT', 'phone', context, '041');
  if (kind === 'visit') return plover('CONSULT', 'visit', context, hosted ? '042' : '040');
  if (kind === 'summit' || kind === 'conference')
    return plover('CONSULT', 'multilateral', context, '040');
  if (kind === 'negotiation') return plover('CONSULT', null, context, '046');
  return plover('CONSULT', null, context, '040');
}

function pactCodes(kind: string, status: string, context: string[]): Codes {
  switch (status) {
    case 'proposed':
      return plover('REQUEST', null, context, '022', 'hypothetical');
    case 'under-discussion':
      return plover('CONSULT', null, context, '046');
    case 'agreed':
      return plover('AGREE', null, context, kind === 'ceasefire' ? '0871' : '030');
    case 'suspended':
    case 'terminated':
      return plover('SANCTION', 'discontinue', context, '160');
    case 'violated':
      return plover('SANCTION', 'discontinue', context, '160');
    case 'rejected':
      return plover('REJECT', null, context, '120');
    default:
      return plover('SUPPORT', null, context, '057');
  }
}

function plover(
  event: string,
  mode: string | null,
  context: string[],
  cameo: string,
  auxiliary?: string,
): Codes {
  return { plover: { event, mode, context, ...(auxiliary ? { auxiliary } : {}) }, cameo };
}
