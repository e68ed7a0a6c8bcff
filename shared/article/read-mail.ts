import PostalMime from 'postal-mime';
import { fragmentText } from './fragment-text.ts';
import { readText } from './read-text.ts';
import { Rejected } from './rejection.ts';
import type { Story, Upload } from './upload.ts';

/** A mail with the article in it: subject, sender and day come from its head, the text from its plain part if it has one. */
export async function readMail(bytes: Uint8Array, { key }: Upload): Promise<Story> {
  if (countLines(bytes, 0x2d) > mostDashedLines) {
    throw new Rejected(
      'broken',
      `${key} has more than ${mostDashedLines} parts, as no mail does.`,
      'Upload the text of the article as .txt.',
    );
  }
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  const title = mail.subject?.replace(/^(?:(?:re|fwd?|wg|tr)\s*:\s*)+/i, '').trim() || null;
  const plain = mail.text?.trim() ? mail.text : fragmentText(mail.html ?? '', key);
  const story = readText(plain.replace(/\r\n?/g, '\n').trim(), title);
  return {
    ...story,
    published: story.published ?? mail.date ?? null,
    publisher: story.publisher ?? (mail.from?.name || null),
  };
}

/** A line with a dash may begin a part; the parser takes a while for each. */
const mostDashedLines = 5000;

function countLines(bytes: Uint8Array, first: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === first) count++;
  }
  return count;
}
