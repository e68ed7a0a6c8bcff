import { parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

export interface Options {
  /** Port of the HTTP API; 0 takes a free one. */
  port: number;
  /** Port of the S3 endpoint; null takes the next one, or a free one. */
  s3Port: number | null;
  /** Folder of the data. */
  dir: string;
  /** Empties the folder first. */
  fresh: boolean;
  /** Milliseconds until a message that failed is tried again for the first time. */
  retryPause?: number;
}

const defaultPort = 8080;
const flags = '--port N, --s3-port N, --dir FOLDER, --fresh';

export function readOptions(args: string[]): Options {
  const { port, 's3-port': s3Port, dir, fresh } = parse(args);
  return {
    port: port === undefined ? defaultPort : readPort('--port', port),
    s3Port: s3Port === undefined ? null : readPort('--s3-port', s3Port),
    dir: dir ?? '.local',
    fresh: fresh ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        's3-port': { type: 'string' },
        dir: { type: 'string' },
        fresh: { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    const [problem] = (cause as Error).message.split(/[.\n]/);
    throw new StartError(`${problem}; there are ${flags}`);
  }
}

function readPort(flag: string, text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new StartError(`${flag} ${text}: a port is a number from 0 to 65535`);
}
