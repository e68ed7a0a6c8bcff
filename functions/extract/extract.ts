import type { Article } from '#shared/article.ts';
import type { Report } from '#shared/event.ts';
import { readDocument } from './document/read-document.ts';
import { findFrames } from './patterns/find-frames.ts';
import { spelledAcronyms } from './patterns/instruments/acronyms.ts';
import { readScenes } from './patterns/read-scenes.ts';
import { floor } from './refiners/judge/judge.ts';
import { refine } from './refiners/refine.ts';

/** Raised whenever the same article may give other reports than before. */
export const extractorVersion = '21';

/** The stages in a row: article → document → mentions and trees → frames → reports of at least some confidence. */
export function extract(article: Article, atLeast = floor): Report[] {
  const document = readDocument(article);
  const acronyms = spelledAcronyms(document);
  const scenes = readScenes(document, acronyms);
  const frames = findFrames(scenes, acronyms);
  return refine(frames, scenes, document, atLeast);
}
