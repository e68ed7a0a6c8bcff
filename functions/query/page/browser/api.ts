/** What the API did not do, in words for a reader. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly status: number;
  readonly detail: string;
  readonly problems: readonly { parameter: string; problem: string; remedy: string }[];

  constructor(status: number, title: string, detail: string, problems: Failure['problems'] = []) {
    super(title);
    this.status = status;
    this.detail = detail;
    this.problems = problems;
  }
}

/** The JSON answer of a route of this origin. Throws `Failure`, or `AbortError` where it was called off. */
export async function ask<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  const response = await reach(path, signal);
  if (response.ok) return (await response.json()) as Answer;
  const problem = await response.json().catch(() => ({}));
  throw new Failure(
    response.status,
    problem.title ?? `The answer was ${response.status}`,
    problem.detail ?? 'Try again in a moment.',
    Array.isArray(problem.problems) ? problem.problems : [],
  );
}

async function reach(path: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, { headers: { accept: 'application/json' }, signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failure(
      0,
      'No answer',
      'The server cannot be reached: see that it runs, then try again.',
    );
  }
}
