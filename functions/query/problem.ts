/** One thing that is wrong with a request: what, why, and what to write instead. */
export interface Mistake {
  /** The query parameter, path segment or header. */
  parameter: string;
  problem: string;
  remedy: string;
  allowed?: readonly string[];
}

export const problemTitles = {
  400: 'The request has mistakes',
  401: 'A key is needed',
  404: 'Not found',
  405: 'Read only',
  406: 'No such format here',
  414: 'The request is too long',
  429: 'Asked too often',
  500: 'The answer could not be made',
} as const;

export type ProblemStatus = keyof typeof problemTitles;

/** RFC 9457. `detail` is written here, never taken from a caught error. */
export class Problem extends Error {
  readonly status: ProblemStatus;
  readonly mistakes: readonly Mistake[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ProblemStatus,
    detail: string,
    mistakes: readonly Mistake[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = status;
    this.mistakes = mistakes;
    this.headers = headers;
  }

  toResponse(): Response {
    const body = {
      type: `/docs#status-${this.status}`,
      title: problemTitles[this.status],
      status: this.status,
      detail: this.message,
      ...(this.mistakes.length > 0 && { problems: this.mistakes }),
    };
    return new Response(JSON.stringify(body), {
      status: this.status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        ...this.headers,
      },
    });
  }
}

/** Every mistake at once; `detail` repeats them for those who read only that. */
export function badRequest(mistakes: readonly Mistake[]): Problem {
  const told = mistakes.map(
    ({ parameter, problem, remedy }) => `${parameter} ${problem}: ${remedy}`,
  );
  return new Problem(400, told.join(' '), mistakes);
}
