import { type Child, replace } from './dom.ts';

const focusable = 'a[href], button, input, select, summary, [tabindex="0"]';
const within = (parent: ParentNode) => [...parent.querySelectorAll<HTMLElement>(focusable)];

/**
 * Replaces what is in an element. Whoever stood in it by keyboard stands on the same thing anew, or on what has taken its place, or where
 * nothing has, on what comes before.
 */
export function renew(parent: HTMLElement, ...children: Child[]): void {
  const before = within(parent);
  const at = before.indexOf(document.activeElement as HTMLElement);
  replace(parent, ...children);
  if (at < 0) return;
  const after = within(parent);
  const same = after.find((element) => nameOf(element) === nameOf(before[at]!));
  const next = same ?? after[Math.min(at, after.length - 1)] ?? lastBefore(parent);
  next?.focus({ preventScroll: true });
}

/** [Status (2)] and [Status] name the same menu. */
function nameOf(element: HTMLElement): string {
  const said = element.ariaLabel ?? (element.closest('label') ?? element).textContent;
  return `${element.tagName} ${said.replace(/ \(\d+\)$/, '')}`;
}

/** Older ones of Safari do not tell. */
const isSeen = (element: HTMLElement) => element.checkVisibility?.() ?? true;
const lastBefore = (parent: HTMLElement) =>
  within(document).findLast(
    (element) =>
      isSeen(element) &&
      element.compareDocumentPosition(parent) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
