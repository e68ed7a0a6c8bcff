/**
 * Letters that nobody sees but that change what is seen: controls, marks that turn the direction of writing, tags, halves of a pair.
 * Line feed and tab stay. All of them are one UTF-16 unit, or two that are replaced by two, so that offsets still hold.
 */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udc7f]/g;

/** Text of an article as it may be shown: [Seoul\u202Egnp] → [Seoul�gnp]. As long as it was. */
export const visible = (text: string): string =>
  text.replace(unseen, (letters) => '\ufffd'.repeat(letters.length));

/** The address if a reader may follow it: http or https, or a path of this page; else null. */
export function safeLink(address: string): string | null {
  if (/^\/(?![/\\])/.test(address)) return address;
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
