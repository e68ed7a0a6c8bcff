import type {
  APIGatewayProxyStructuredResultV2,
  APIGatewayProxyEventV2WithLambdaAuthorizer as GatewayRequest,
} from 'aws-lambda';
import { requireEnv } from '#shared/env.ts';
import { DynamoTable } from '#shared/event-store/dynamo-table.ts';
import { sharedSecret } from '#shared/event-store/secret.ts';
import { openEventStore } from '#shared/event-store.ts';
import { createApp } from './app.ts';
import { type Access, refuseAccess } from './http/access.ts';
import { toRequest, toResult } from './http/gateway.ts';
import { logRequest } from './log-request.ts';
import type { Uploads } from './uploads.ts';

const table = new DynamoTable(requireEnv('EVENT_TABLE'));
let known: Uint8Array | undefined;
const cursorKey = async () => (known ??= await sharedSecret(table, 'cursor'));

const app = createApp(
  {
    store: openEventStore(table),
    cursorKey,
    // The bucket's client and the readers of all formats: loaded when the first text is asked for.
    textOf: async (key, version) => (await import('./article-text.ts')).articleText(key, version),
    now: Date.now,
  },
  {
    origins: process.env.API_ORIGINS?.split(',').filter(Boolean) ?? [],
    report: console.error,
    ...uploadsHere(),
  },
);

/** Where the operator allows uploads, they are signed as this function. */
function uploadsHere(): { uploads?: Uploads } {
  const to = process.env.UPLOADS_TO;
  if (!to) return {};
  const credentials = () => ({
    id: process.env.AWS_ACCESS_KEY_ID!,
    secret: process.env.AWS_SECRET_ACCESS_KEY!,
    session: process.env.AWS_SESSION_TOKEN,
  });
  const [bucket, region] = [requireEnv('ARTICLE_BUCKET'), process.env.AWS_REGION!];
  return { uploads: { to, bucket, region, credentials } };
}

export async function handler(
  sent: GatewayRequest<Partial<Access> | undefined>,
): Promise<APIGatewayProxyStructuredResultV2> {
  const startedAt = performance.now();
  const found = sent.requestContext.authorizer?.lambda;
  const refused = refuseAccess(process.env.API_ACCESS, found);
  const request = toRequest(sent);
  const response = await app(request, refused);
  logRequest(request, response, startedAt);
  return toResult(response);
}
