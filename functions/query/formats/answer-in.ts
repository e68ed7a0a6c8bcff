import { type Format, mediaTypes } from '../http/negotiate.ts';

/** A page of a list, with the way to the next. A client may keep it as long as it asks whether it still holds. */
export function answerIn(format: Format, body: string, nextPath: string | null): Response {
  const [type] = mediaTypes[format];
  const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
  return new Response(body, {
    headers: {
      'content-type': type + charset,
      'cache-control': 'private, no-cache',
      ...(nextPath && { link: `<${nextPath}>; rel="next"` }),
    },
  });
}
