import { readDay } from '#shared/article/read-day.ts';
import type { Span, Zone } from './document.ts';

/** What a paragraph at the head is, before the body begins; null once it does. */
export function headZone(
  text: string,
  paragraph: Span,
  title: string | null,
  publisher: string | null,
): Zone | null {
  const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 300)).trim();
  if (title !== null && squeeze(line) === squeeze(title)) return 'headline';
  if (line.length > 120) return null;
  if (publisher !== null && line === publisher) return 'byline';
  return isByline(line) ? 'byline' : null;
}

const squeeze = (line: string) => line.replace(/\s+/g, ' ').trim();

const bylineStart =
  /^(?:by [A-Z]|from [A-Z]|(?:published|posted|updated|last updated|first published|last modified|date)\b[:\s])/i;

/** Lines that a reader skips before the story [Tuesday, January 11, 2011] [By Jane Roe] [(AP)] [News Service]. */
function isByline(line: string): boolean {
  if (readDay(line) !== null) return true;
  if (bylineStart.test(line) && !/[.!?]["”]?$/.test(line)) return true;
  if (/[.!?:,"”]$/.test(line)) return false;
  return (
    line.length <= 60 &&
    /\b(?:News Service|Foreign Service|Staff Writers?|Correspondent|Special to\b.*|News Agency|Press)$/.test(
      line,
    )
  );
}

const boilerplateStart = new RegExp(
  '^(?:©|\\(c\\) (?:19|20)\\d\\d|copyright\\b|all rights reserved|\\(?(?:additional |writing |compiled )?(?:reporting|editing|writing|compiled|graphic|graphics) (?:and (?:editing|writing) )?by [A-Z]|' +
    '(?:—|--|-) with (?:assistance|reporting) (?:by|from)|advertisement\\b|subscribe (?:to|now|for)\\b|sign up (?:for|to|here)\\b|click here\\b|(?:read )?more ?:|read more\\b|read also\\b|see also ?:|also read ?:|related ?:|watch ?:|related (?:articles?|stories)\\b|' +
    'share this\\b|follow us\\b|image copyright\\b|image caption\\b|enlarge this image|listen to article|this (?:article|story) (?:was|has been|originally)|already a subscriber|log in\\b|' +
    'for more information\\b|contact us\\b|our standards:|photo(?:graph)? by\\b|do you have a story|to view this video)',
  'i',
);

/** Lines about the article itself [© 2011] [(Reporting by Kim; Editing by Lee)] [Advertisement] [(fd)]. */
export function isBoilerplate(sentence: string): boolean {
  return boilerplateStart.test(sentence) || /^\([a-z]{2,3}(?:\/[a-z]{2,3})?\)$/.test(sentence);
}
