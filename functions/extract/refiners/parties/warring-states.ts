import type { Document } from '../../document/document.ts';
import { actorNamed } from '../../mentions/gazetteer/gazetteer.ts';
import type { DraftParty } from '../draft.ts';

/** [the *Chad-Niger war*], [the war between *Chad* and *Niger*], [Chad's war with *Niger*]: the two, where the text tells of no other war. */
export function warringStates({ text }: Document): readonly [DraftParty, DraftParty] | null {
  if (!toldOfWar.test(text)) return null;
  const wars = [...text.matchAll(war)].flatMap(({ index, groups }): [DraftParty, DraftParty][] => {
    const [left, right] = [
      groups!.a ?? groups!.c ?? groups!.e,
      groups!.b ?? groups!.d ?? groups!.f,
    ];
    const [one, other] = [left, right].map((name) => actorNamed(name!, 'state'));
    if (!one || !other || one === other) return [];
    const start = text.indexOf(left!, index);
    const end = text.indexOf(right!, start + left!.length) + right!.length;
    return [
      [
        { code: one, span: { start, end: start + left!.length } },
        { code: other, span: { start: end - right!.length, end } },
      ],
    ];
  });
  const pairs = new Set(
    wars.map((w) =>
      w
        .map((p) => p.code)
        .sort()
        .join(),
    ),
  );
  return pairs.size === 1 ? wars[0]! : null;
}

/** In plain letters, which is quick: most texts tell of none. */
const toldOfWar = /\b(?:war\b|conflict between)/;

/** No [trade war]. */
const war =
  /\b(?<a>\p{Lu}\p{L}+)[-–/](?<b>\p{Lu}\p{L}+) war\b|\b(?:war|conflict) between (?<c>\p{Lu}\p{L}+) and (?<d>\p{Lu}\p{L}+)|\b(?<e>\p{Lu}\p{L}+)[’']s war (?:with|against) (?<f>\p{Lu}\p{L}+)/gu;
