const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};

const dataPolicy = "default-src 'none'; frame-ancestors 'none'";
/** A page takes everything from this origin and nothing inline; it sends to nowhere else, but uploads to the bucket. */
const pagePolicy = (uploadsTo = '') =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${uploadsTo}`.trimEnd(),
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export function secure(headers: Headers, uploadsTo?: string): void {
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  const isPage = headers.get('content-type')?.startsWith('text/html');
  headers.set('content-security-policy', isPage ? pagePolicy(uploadsTo) : dataPolicy);
}

/** Lets pages of exactly these origins read answers; never a wildcard, since answers may need a key. */
export function allowOrigin(headers: Headers, origin: string | null, origins: readonly string[]) {
  headers.append('vary', 'Origin');
  if (origin === null || !origins.includes(origin)) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', 'ETag, Link, Location, Retry-After');
}

/** What a browser asks before it sends a key along; `allowOrigin` says whether it may. */
export function preflight(): Response {
  const headers = {
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': 'Accept, Authorization, If-None-Match',
    'access-control-max-age': '600',
  };
  return new Response(null, { status: 204, headers });
}
