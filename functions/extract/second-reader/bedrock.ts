import type { BedrockRuntimeClient, ConverseCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import * as z from 'zod/mini';
import { NoAnswer, type Question, type SecondReader, type Verdict } from './second-reader.ts';
import {
  answerSchema,
  instructions,
  longestAnswer,
  toolName,
  writeQuestion,
} from './write-prompt.ts';

/** Tries of one question, throttling included: the client waits between them. */
const tries = 3;

/** A model of Amazon Bedrock, by the id of the model or of an inference profile. Its client is loaded with the first question. */
export function openBedrock(model: string): SecondReader {
  let client: Promise<BedrockRuntimeClient> | null = null;
  return {
    async judge(question, patience) {
      client ??= connect();
      return readAnswer(await converse(await client, model, question, patience), question);
    },
  };
}

async function connect(): Promise<BedrockRuntimeClient> {
  const [{ BedrockRuntimeClient: Client }, { NodeHttpHandler }] = await Promise.all([
    import('@aws-sdk/client-bedrock-runtime'),
    import('@smithy/node-http-handler'),
  ]);
  // Its own default is HTTP/2, which proxies and gateways in between often do not speak.
  const requestHandler = new NodeHttpHandler({ connectionTimeout: 2000 });
  return new Client({ maxAttempts: tries, requestHandler });
}

async function converse(
  client: BedrockRuntimeClient,
  modelId: string,
  question: Question,
  patience: number,
): Promise<ConverseCommandOutput> {
  const { ConverseCommand } = await import('@aws-sdk/client-bedrock-runtime');
  const json = answerSchema(question.doubts.map(({ id }) => id));
  const command = new ConverseCommand({
    modelId,
    system: [{ text: instructions }],
    messages: [{ role: 'user', content: [{ text: writeQuestion(question) }] }],
    inferenceConfig: { temperature: 0, maxTokens: longestAnswer },
    toolConfig: {
      tools: [{ toolSpec: { name: toolName, inputSchema: { json } } }],
      toolChoice: { tool: { name: toolName } },
    },
  });
  const signal = AbortSignal.timeout(patience);
  try {
    return await client.send(command, { abortSignal: signal });
  } catch (error) {
    throw new NoAnswer(signal.aborted ? 'no answer in time' : nameOf(error));
  }
}

const nameOf = (error: unknown): string =>
  error instanceof Error ? error.name : 'the call failed';

const answer = z.object({
  verdicts: z.array(z.object({ id: z.string(), isEvent: z.boolean(), quote: z.string() })),
});

/** What the tool was called with, as far as it was asked for. Anything else than one whole call of it is no answer. */
function readAnswer({ output, stopReason, usage }: ConverseCommandOutput, question: Question) {
  const tokens = usage?.totalTokens ?? 0;
  if (stopReason !== 'tool_use') throw new NoAnswer(`stopped: ${stopReason}`, tokens);
  const call = output?.message?.content?.find((block) => block.toolUse?.name === toolName);
  const read = answer.safeParse(call?.toolUse?.input);
  if (!read.success) throw new NoAnswer('an answer of another form', tokens);
  const asked = new Map<string, Verdict>();
  const ids = new Set(question.doubts.map(({ id }) => id));
  for (const verdict of read.data.verdicts) {
    if (ids.has(verdict.id) && !asked.has(verdict.id)) asked.set(verdict.id, verdict);
  }
  return { verdicts: [...asked.values()], tokens };
}
