import { floor } from '../refiners/judge/judge.ts';
import { openBedrock } from './bedrock.ts';
import { Budget } from './budget.ts';
import type { Desk } from './read-again.ts';

/** What reads doubtful reports again, with what it may spend. Its log goes where the function's goes, as one object a line. */
export function openDesk(model: string): Desk {
  return {
    reader: openBedrock(model),
    budget: new Budget(),
    floor,
    log: (line) => console.log(line),
  };
}
