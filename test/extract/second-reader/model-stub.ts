import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  method: string;
  path: string;
  signed: boolean;
  body: {
    system: { text: string }[];
    messages: { role: string; content: { text: string }[] }[];
    inferenceConfig: { maxTokens: number };
    toolConfig: { toolChoice: { tool: { name: string } } };
  };
}

/** How the stub answers one request: with a body, with an error of the service, or never. */
type Reply = { status: number; headers?: Record<string, string>; body: unknown } | 'silence';

/** Bedrock's Converse as it goes over the wire, on a free port of this machine: replies in the order given, the last for ever. */
export class ModelStub {
  readonly asked: Asked[] = [];
  replies: Reply[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void read(request).then((asked) => {
        this.asked.push(asked);
        const reply = this.replies.length > 1 ? this.replies.shift()! : this.replies[0]!;
        if (reply === 'silence') return;
        response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
        response.end(JSON.stringify(reply.body));
      });
    });
  }

  static async open(): Promise<ModelStub> {
    const stub = new ModelStub();
    await new Promise<void>((done) => stub.#server.listen(0, '127.0.0.1', done));
    return stub;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

async function read(request: IncomingMessage): Promise<Asked> {
  let text = '';
  for await (const part of request) text += part;
  return {
    method: request.method!,
    path: request.url!,
    signed: /^AWS4-HMAC-SHA256 Credential=/.test(request.headers.authorization ?? ''),
    body: JSON.parse(text),
  };
}

const message = (content: unknown[], stopReason: string): Reply => ({
  status: 200,
  body: {
    metrics: { latencyMs: 12 },
    output: { message: { role: 'assistant', content } },
    stopReason,
    usage: { inputTokens: 700, outputTokens: 60, totalTokens: 760 },
  },
});

/** The forced tool, called with `input`. */
export const calls = (input: unknown, stopReason = 'tool_use'): Reply =>
  message([{ toolUse: { toolUseId: 'tooluse_1', name: 'record_verdicts', input } }], stopReason);

export const verdicts = (...list: { id: string; isEvent: boolean; quote: string }[]): Reply =>
  calls({ verdicts: list });

export const says = (text: string, stopReason = 'end_turn'): Reply =>
  message([{ text }], stopReason);

export const throttled: Reply = {
  status: 429,
  headers: { 'x-amzn-errortype': 'ThrottlingException' },
  body: { message: 'Too many requests, please wait before trying again.' },
};

export const denied: Reply = {
  status: 403,
  headers: { 'x-amzn-errortype': 'AccessDeniedException' },
  body: { message: 'You do not have access to the model with the specified model ID.' },
};
