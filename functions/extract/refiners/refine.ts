import type { Report } from '#shared/event.ts';
import type { Document } from '../document/document.ts';
import { nameOf } from '../mentions/actors.ts';
import type { Frame, Scene } from '../patterns/frame.ts';
import { draftEvents } from './draft-events.ts';
import { dropUnreal } from './drop-unreal.ts';
import { judge } from './judge.ts';
import { mergeMeetings } from './merge-meetings.ts';
import { mergePacts } from './merge-pacts.ts';
import { writeReport } from './write-report.ts';

/** Frames → drafts → one draft an event → reports. The order is the order of the lines. */
export function refine(
  frames: readonly (readonly Frame[])[],
  scenes: readonly Scene[],
  document: Document,
): Report[] {
  const organisations = new Set(
    scenes.flatMap((s) =>
      s.agents.flatMap((a) =>
        a.mention.kind === 'actor' && a.mention.sort === 'organisation' ? a.codes : [],
      ),
    ),
  );
  const drafts = draftEvents(frames, { document, published: document.published }, organisations);
  const meetings = mergeMeetings(drafts.filter((d) => d.type === 'meeting'));
  const pacts = mergePacts(drafts.filter((d) => d.type === 'pact'));
  const kept = dropUnreal([...meetings, ...pacts], organisations);
  for (const draft of kept) draft.confidence = judge(draft);
  return kept.map((draft) => writeReport(draft, document, nameOf));
}
