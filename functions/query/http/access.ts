import { Problem } from '../problem.ts';

/** What the authorizer found out about a request. A type, since API Gateway passes it as plain values. */
export type Access = {
  access: 'open' | 'no-key' | 'unknown' | 'too-often';
  /** Seconds. */
  retryAfter: number;
};

/**
 * Answers what may not ask; null lets it through. With `iam` and `jwt` the gateway has let nothing else in; in every other case but `public`
 * an authorizer must have found a good key.
 */
export function refuseAccess(mode: string | undefined, found?: Partial<Access>): Response | null {
  if (mode === 'public' || mode === 'iam' || mode === 'jwt') return null;
  if (found?.access === 'open') return null;
  if (found?.access === 'too-often') {
    const seconds = String(found.retryAfter ?? 60);
    const detail = `This key has used up its requests: ask again in ${seconds} s.`;
    return new Problem(429, detail, [], { 'retry-after': seconds }).toResponse();
  }
  const detail =
    found?.access === 'unknown'
      ? 'This key is unknown or was revoked: ask the operator for another.'
      : 'Send a key: "Authorization: Bearer KEY", or the key as the user name.';
  const challenge = { 'www-authenticate': 'Basic realm="Entente", charset="UTF-8"' };
  return new Problem(401, detail, [], challenge).toResponse();
}
