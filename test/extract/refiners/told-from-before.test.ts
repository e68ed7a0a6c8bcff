import { expect, test } from 'vitest';
import { tells } from './told.ts';

const met = 'Norwegian Premier Kari Berg met Chilean President Luis Rojas in Oslo on Monday.';

/** What was still to come when it was spoken of, and has been held since: one meeting. */
test.each([
  'Rojas had claimed ahead of his summit with Berg that the cod was his.',
  'Her critics had called for Berg to cancel the summit with Rojas.',
  'A sailor said before the talks that he hoped for little.',
])('%s', (before) => expect(tells(`${met} ${before}`)).toEqual(['CHL NOR held 2026-06-01 Oslo']));

/** What is still to come today is another. */
test.each([
  'Her critics call for Berg to cancel the summit with Rojas.',
  'Rojas had claimed ahead of his next summit with Berg that the cod was his.',
  'Rojas is due to meet Berg in Lima.',
])('%s', (ahead) => expect(tells(`${met} ${ahead}`)).toHaveLength(2));
