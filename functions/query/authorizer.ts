import type {
  APIGatewayRequestSimpleAuthorizerHandlerV2WithContext,
  APIGatewaySimpleAuthorizerWithContextResult,
} from 'aws-lambda';
import { requireEnv } from '#shared/env.ts';
import { Admission } from '#shared/event-store/admission.ts';
import type { Access } from './http/access.ts';

const admission = new Admission(requireEnv('EVENT_TABLE'));

/**
 * Looks at the key before the query function does. It lets every request through with what it found out, so that the function can
 * answer in words: a browser that has no key yet is asked for one, a client that asks too often is told when to come back.
 */
export const handler: APIGatewayRequestSimpleAuthorizerHandlerV2WithContext<Access> = async ({
  headers,
}) => {
  const key = keyIn(headers?.authorization);
  if (!key) return answer({ access: 'no-key', retryAfter: 0 });
  const admitted = await admission.admit(key, Date.now());
  const retryAfter = admitted.verdict === 'too-often' ? admitted.retryAfter : 0;
  return answer({ access: admitted.verdict, retryAfter });
};

const answer = (context: Access): APIGatewaySimpleAuthorizerWithContextResult<Access> => ({
  isAuthorized: true,
  context,
});

/** [Bearer KEY] or [Basic base64(KEY:)], which browsers, calendars and feed readers can send. */
export function keyIn(authorization: string | undefined): string | null {
  const [scheme = '', credentials = ''] = (authorization ?? '').slice(0, 500).split(' ');
  if (/^bearer$/i.test(scheme)) return credentials || null;
  if (!/^basic$/i.test(scheme)) return null;
  const [user = '', password = ''] = Buffer.from(credentials, 'base64').toString().split(':');
  return user.startsWith('entente-') ? user : password || null;
}
