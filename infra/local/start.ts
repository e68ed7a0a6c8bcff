import { type LocalStack, startLocalStack } from './local-stack.ts';
import { readOptions } from './options.ts';
import { uploadSamples } from './samples.ts';
import { StartError } from './start-error.ts';
import { synthesize } from './synthesize.ts';

/** Milliseconds that the sample articles get to be read before the addresses are printed. */
const patience = 30_000;

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const stack = await startLocalStack(await synthesize(), options);
  stopOnSignals(stack);
  if (stack.isNew) {
    await uploadSamples(stack);
    await stack.settled(patience);
  }
  console.log(greeting(stack));
}

function greeting({ bucket, s3Url, apiUrl }: LocalStack): string {
  return `
bucket  ${s3Url}/${bucket}
api     ${apiUrl}

  curl '${apiUrl}/pacts'
  curl -T article.txt ${s3Url}/${bucket}/articles/
  aws s3 cp article.txt s3://${bucket}/articles/ --endpoint-url ${s3Url}
`;
}

function stopOnSignals(stack: LocalStack): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // A second Ctrl-C does not wait.
      process.once(signal, () => process.exit(1));
      stack.close().then(() => process.exit(0));
    });
  }
}

start().catch((cause: unknown) => {
  console.error(cause instanceof StartError ? `entente: ${cause.message}` : cause);
  process.exit(1);
});
