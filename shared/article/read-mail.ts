import PostalMime from 'postal-mime';
import { fragmentText } from './fragment-text.ts';
import { readText } from './read-text.ts';
import type { Story } from './upload.ts';

/** A mail with the article in it: subject, sender and day come from its head, the text from its plain part if it has one. */
export async function readMail(bytes: Uint8Array): Promise<Story> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  const title = mail.subject?.replace(/^(?:(?:re|fwd?|wg|tr)\s*:\s*)+/i, '').trim() || null;
  const plain = mail.text?.trim() ? mail.text : fragmentText(mail.html ?? '');
  const story = readText(plain.replace(/\r\n?/g, '\n').trim(), title);
  return {
    ...story,
    published: story.published ?? mail.date ?? null,
    publisher: story.publisher ?? (mail.from?.name || null),
  };
}
