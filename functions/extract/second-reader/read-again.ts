import type { Article } from '#shared/article.ts';
import type { Report } from '#shared/event.ts';
import type { Budget } from './budget.ts';
import { findQuote } from './find-quote.ts';
import { poseQuestion } from './pose-question.ts';
import { NoAnswer, type SecondReader, type Verdict } from './second-reader.ts';
import { instructions, longestAnswer, writeQuestion } from './write-prompt.ts';

export interface Desk {
  readonly reader: SecondReader;
  readonly budget: Budget;
  /** Reports below it are left out in the end. */
  readonly floor: number;
  readonly log: (line: Record<string, unknown>) => void;
}

/** How often the second reader is right for each time that it is wrong: what its word does to the odds of a report. */
const weight = 6;

/** English has some four characters to a token; three are never too few. */
const charactersPerToken = 3;

/**
 * The reports of an article after a second reader had a say in the doubtful ones, within `patience` milliseconds. Whatever goes wrong, they
 * are the reports of the rules, and `isReadAgain` is false.
 */
export async function readAgain(
  article: Article,
  candidates: readonly Report[],
  patience: number,
  { reader, budget, floor, log }: Desk,
): Promise<{ reports: Report[]; isReadAgain: boolean }> {
  const asRuled = candidates.filter(({ confidence }) => confidence >= floor);
  const posed = poseQuestion(article, candidates);
  if (!posed) return { reports: asRuled, isReadAgain: true };
  const leave = (reason: string) => {
    log({ secondReader: reason, doubts: posed.asked.size });
    return { reports: asRuled, isReadAgain: false };
  };
  if (patience <= 0) return leave('no time left');
  const characters = instructions.length + writeQuestion(posed.question).length;
  const dearest = Math.ceil(characters / charactersPerToken) + longestAnswer;
  if (!budget.take(dearest)) return leave('budget used up');
  let spent = 0;
  try {
    const { verdicts, tokens } = await reader.judge(posed.question, patience);
    spent = tokens;
    const heard = new Map<Report, Report>();
    let invented = 0;
    for (const verdict of verdicts) {
      const report = posed.asked.get(verdict.id)!;
      const weighed = weigh(report, verdict, article.text);
      if (weighed) heard.set(report, weighed);
      else invented++;
    }
    log({
      secondReader: 'answered',
      doubts: posed.asked.size,
      heard: heard.size,
      invented,
      tokens,
    });
    const reports = candidates.map((report) => heard.get(report) ?? report);
    return { reports: reports.filter((r) => r.confidence >= floor), isReadAgain: true };
  } catch (error) {
    if (!(error instanceof NoAnswer)) return leave(error instanceof Error ? error.name : 'failed');
    spent = error.tokens;
    return leave(error.message);
  } finally {
    budget.giveBack(dearest - spent);
  }
}

/** The report with the verdict's word in its confidence, and its quote in the evidence; null when that is not in the article. */
function weigh(report: Report, { isEvent, quote }: Verdict, text: string): Report | null {
  if (!isEvent) return { ...report, confidence: shift(report.confidence, 1 / weight) };
  const span = findQuote(quote, text);
  if (!span) return null;
  const evidence = report.evidence.some((e) => e.start <= span.start && span.end <= e.end)
    ? report.evidence
    : [...report.evidence, { quote: text.slice(span.start, span.end), ...span, for: ['mention'] }];
  return { ...report, evidence, confidence: shift(report.confidence, weight) };
}

/** [0.3 by 6 → 0.72], to two places. */
function shift(chance: number, by: number): number {
  const odds = (chance / (1 - chance)) * by;
  return Math.round((100 * odds) / (1 + odds)) / 100;
}
