import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Problem } from '../problem.ts';

/** Longest query string that is read, in characters. */
export const longestQuery = 4096;

/** Lambda hands on 6 MB at most, headers included and the body as JSON. */
const largestAnswer = 6_200_000;

/** What API Gateway hands over, as a Web request. Bodies are not read: nothing here takes one. */
export function toRequest({
  headers: sent,
  rawPath,
  rawQueryString,
  requestContext: { domainName, http },
}: Pick<
  APIGatewayProxyEventV2,
  'headers' | 'rawPath' | 'rawQueryString' | 'requestContext'
>): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(sent)) {
    if (value !== undefined && isSendable.test(value)) headers.set(name, value);
  }
  const scheme = headers.get('x-forwarded-proto') === 'http' ? 'http' : 'https';
  const url = new URL(`${scheme}://${domainName}`);
  url.pathname = rawPath;
  url.search = rawQueryString;
  // These two are no methods of a Web request; they are refused like all that are not for reading.
  const method = /^(TRACE|CONNECT|TRACK)$/i.test(http.method) ? 'POST' : http.method;
  return new Request(url, { method, headers });
}

/** Bytes without line ends: what a header may hold. */
const isSendable = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The answer as API Gateway wants it: text as it is, anything compressed as base64. */
export async function toResult(response: Response): Promise<APIGatewayProxyStructuredResultV2> {
  const headers = Object.fromEntries(response.headers);
  const isBase64Encoded = response.headers.has('content-encoding');
  const bytes = Buffer.from(await response.arrayBuffer());
  const body = bytes.toString(isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > largestAnswer / 6 && Buffer.byteLength(JSON.stringify(body)) > largestAnswer) {
    const remedy = 'ask with "Accept-Encoding: gzip".';
    return toResult(new Problem(406, `The answer is longer than 6 MB: ${remedy}`).toResponse());
  }
  return { statusCode: response.status, headers, body, isBase64Encoded };
}
