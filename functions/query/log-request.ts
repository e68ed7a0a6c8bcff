/** One line for each request: which route and how it went; never what was asked for or answered. */
export function logRequest(request: Request, response: Response, startedAt: number): void {
  const [, room = ''] = new URL(request.url).pathname.split('/');
  console.log(
    JSON.stringify({
      route: /^[a-z.]{0,20}$/.test(room) ? `/${room}` : 'other',
      status: response.status,
      bytes: Number(response.headers.get('content-length') ?? 0),
      ms: Math.round(performance.now() - startedAt),
    }),
  );
}
