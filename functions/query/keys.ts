import { parseArgs } from 'node:util';
import type { AccessKey } from '#shared/event-store/access-key-item.ts';
import { AccessKeys } from '#shared/event-store/access-keys.ts';

const usage = `npm run keys -- create NAME [--per-minute 60] [--per-day 10000]
npm run keys -- list
npm run keys -- revoke ID
The table is the stack's output EventTable: --table NAME, or the variable EVENT_TABLE.`;

/** The operator's end of the access keys; returns the exit status. */
export async function runKeys(args: string[], say: (line: string) => void): Promise<number> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') {
    say(wanted);
    say(usage);
    return 1;
  }
  const { keys, command, operand, perMinute, perDay } = wanted;
  if (command === 'create') {
    const { id, key } = await keys.create({ name: operand, perMinute, perDay }, Date.now());
    say(key);
    say(`${id}: this is the only time the key is shown.`);
    return 0;
  }
  if (command === 'revoke') {
    const revoked = await keys.revoke(operand, Date.now());
    say(revoked ? `${operand} is revoked.` : `${operand} is not the id of a key: see "list".`);
    return revoked ? 0 : 1;
  }
  for (const key of await keys.list()) say(line(key));
  return 0;
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        table: { type: 'string', default: process.env.EVENT_TABLE ?? '' },
        'per-minute': { type: 'string', default: '60' },
        'per-day': { type: 'string', default: '10000' },
      },
    });
    const [command = '', operand = '', ...rest] = positionals;
    const perMinute = Number(values['per-minute']);
    const perDay = Number(values['per-day']);
    if (!['create', 'list', 'revoke'].includes(command)) return 'Say create, list or revoke.';
    if (command !== 'list' && !operand) return `${command} what?`;
    if (rest.length > 0)
      return `"${rest[0]}" is one word too many: put names of several in quotes.`;
    if (!values.table) return 'Which table?';
    if (![perMinute, perDay].every((n) => Number.isInteger(n) && n > 0))
      return '--per-minute and --per-day are whole numbers above 0.';
    return { keys: new AccessKeys(values.table), command, operand, perMinute, perDay };
  } catch (error) {
    return (error as Error).message;
  }
}

function line({ id, name, created, revoked, perMinute, perDay, usedThisDay }: AccessKey): string {
  const state = revoked ? `revoked ${revoked}` : `${perMinute}/min ${perDay}/day`;
  return `${id}  ${name}  created ${created}  ${state}  used ${usedThisDay} on its last day`;
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await runKeys(process.argv.slice(2), console.log);
}
