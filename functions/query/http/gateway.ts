import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Longest query string that is read, in characters. */
export const longestQuery = 2048;

/** What API Gateway hands over, as a Web request. Bodies are not read: nothing here takes one. */
export function toRequest(sent: APIGatewayProxyEventV2): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(sent.headers)) {
    if (value !== undefined) headers.set(name, value);
  }
  const scheme = headers.get('x-forwarded-proto') === 'http' ? 'http' : 'https';
  const url = new URL(`${scheme}://${sent.requestContext.domainName}`);
  url.pathname = sent.rawPath;
  url.search = sent.rawQueryString;
  return new Request(url, { method: sent.requestContext.http.method, headers });
}

/** The answer as API Gateway wants it: text as it is, anything compressed as base64. */
export async function toResult(response: Response): Promise<APIGatewayProxyStructuredResultV2> {
  const headers = Object.fromEntries(response.headers);
  const isBase64Encoded = response.headers.has('content-encoding');
  const body = Buffer.from(await response.arrayBuffer());
  return {
    statusCode: response.status,
    headers,
    body: body.toString(isBase64Encoded ? 'base64' : 'utf8'),
    isBase64Encoded,
  };
}
