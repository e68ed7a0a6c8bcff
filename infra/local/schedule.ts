import type { LocalFunction } from './local-function.ts';
import type { ScheduleProperties } from './resources.ts';
import { account, region, type Template } from './template.ts';

const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Calls what the stack has on a schedule: at once, for what happened while nobody was there, and then as often as it says. */
export class Schedule {
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #running = new Set<Promise<unknown>>();

  constructor(template: Template, functions: Map<string, LocalFunction>) {
    for (const { arn, properties } of template.all<ScheduleProperties>('AWS::Events::Rule')) {
      for (const target of properties.Targets) {
        const call = () => this.#call(functions.get(target.Arn)!, arn);
        this.#timers.push(setInterval(call, periodOf(properties.ScheduleExpression)).unref());
        call();
      }
    }
  }

  /** Resolves when no scheduled call is under way. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }

  #call(fn: LocalFunction, rule: string): void {
    const event = {
      version: '0',
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account,
      region,
      time: new Date().toISOString(),
      resources: [rule],
      detail: {},
    };
    // What fails was said in the log; the next time comes.
    const running = fn.invoke(event).catch(() => {});
    this.#running.add(running);
    running.finally(() => this.#running.delete(running));
  }
}

/** Milliseconds. [rate(1 hour), rate(5 minutes)] */
function periodOf(expression: string): number {
  const [, count, unit = ''] = /^rate\((\d+) (\w+?)s?\)$/.exec(expression) ?? [];
  const period = Number(count) * (units[unit] ?? Number.NaN);
  if (period > 0) return period;
  throw new Error(`the local stack knows no schedule like ${expression}`);
}
