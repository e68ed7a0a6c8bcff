import type { PactReport } from '../event.ts';
import { fold } from '../fold.ts';

/** The name, or the acronym, with the parties. */
export function pactKeys(report: PactReport, _published: string | null): string[] {
  const codes = [...new Set(report.parties.map((party) => party.code))].sort();
  if (codes.length === 0) return [];
  const keys = [`2|name|${fold(report.name)} ${codes.join(' ')}`];
  if (report.acronym)
    keys.push(`1|acronym|${fold(report.acronym).toUpperCase()} ${codes.join(' ')}`);
  return keys;
}
