import type { Token } from './document.ts';

/** Behind a note of the page that stands before running text without a full stop between them, 0 where none begins. */
export const noteEnd = (tokens: readonly Token[], at: number): number =>
  creditEnd(tokens, at) || playerEnd(tokens, at);

const credits = /^((photo|picture|image)-?)?(credits?|source)$|^(photos?|pictures?|images?)$/i;

/** What ends the words below a picture: [(credit: ANA ROJAS/HANDOUT) The ministers]. */
function creditEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.text !== '(' || tokens[at + 2]?.text !== ':') return 0;
  if (!credits.test(tokens[at + 1]!.text)) return 0;
  let open = 0;
  for (let i = at; i < Math.min(tokens.length, at + 30); i++) {
    if (tokens[i]!.text === '(') open++;
    if (tokens[i]!.text === ')' && --open === 0) return opens(tokens[i + 1]) ? i + 1 : 0;
  }
  return 0;
}

/** What stands where a film is shown: [… supports HTML5 video The ministers]. */
const playerEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]!.text === 'HTML5' && tokens[at + 1]?.text === 'video' && opens(tokens[at + 2])
    ? at + 2
    : 0;

const opens = (token: Token | undefined): boolean => /^["“‘A-Z]/.test(token?.text ?? 'A');
