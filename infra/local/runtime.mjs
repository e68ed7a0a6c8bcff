// Runs in the function's own process, as plain Node: loads the bundled handler and calls it, one event at a time.
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

const { LAMBDA_TASK_ROOT, _HANDLER, AWS_LAMBDA_FUNCTION_NAME, AWS_LAMBDA_FUNCTION_MEMORY_SIZE } =
  process.env;
const [file, exported] = _HANDLER.split('.');
let requestId = 'init';

// As Lambda writes them with its JSON log format: one line each, an error with its parts.
const levels = {
  debug: 'DEBUG',
  info: 'INFO',
  log: 'INFO',
  warn: 'WARN',
  error: 'ERROR',
  trace: 'TRACE',
};
for (const [method, level] of Object.entries(levels)) {
  console[method] = (...values) => {
    const timestamp = new Date().toISOString();
    process.stdout.write(
      `${JSON.stringify({ timestamp, level, requestId, ...describe(values) })}\n`,
    );
  };
}

function describe(values) {
  const [first] = values;
  const error = values.find((value) => value instanceof Error);
  const message = values.length === 1 && isPlain(first) ? first : format(...values);
  return error
    ? {
        errorType: error.name,
        errorMessage: error.message,
        stackTrace: error.stack?.split('\n'),
        message,
      }
    : { message };
}

const isPlain = (value) => value !== null && typeof value === 'object' && !(value instanceof Error);

function contextOf({ id, deadline, arn }) {
  return {
    awsRequestId: id,
    callbackWaitsForEmptyEventLoop: true,
    functionName: AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

const { [exported]: handler } = await import(pathToFileURL(`${LAMBDA_TASK_ROOT}/${file}.js`).href);

process.on('message', async (call) => {
  requestId = call.id;
  try {
    process.send({ answer: (await handler(call.event, contextOf(call))) ?? null });
  } catch (error) {
    console.error(error);
    process.send({
      error: { type: error?.name ?? 'Error', message: error?.message ?? String(error) },
    });
  }
});
// The one who started it is gone.
process.on('disconnect', () => process.exit());
process.send({ ready: true });
