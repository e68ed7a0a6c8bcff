import { type Address, addressPath, type View } from '../address.ts';
import { el, link } from '../dom.ts';
import { renew } from '../renew.ts';

const entries: [View, string][] = [
  ['explore', 'Explore'],
  ['timeline', 'Timeline'],
  ['network', 'Network'],
  ['map', 'Map'],
  ['articles', 'Articles'],
  ['changes', 'Changes'],
  ['upload', 'Upload'],
];
const filtered = new Set<View>(['explore', 'timeline', 'network', 'map']);

/** The way between views; those that show events take the filters along. */
export function mountNavigation(parent: HTMLElement) {
  const list = el('ul');
  parent.append(list);
  return {
    update(address: Address): void {
      const filters = filtered.has(address.view) ? address.filters : {};
      const items = entries.map(([view, name]) => {
        const to = addressPath({ view, filters: filtered.has(view) ? filters : {} });
        const isHere =
          view === address.view ||
          (view === 'articles' && address.view === 'article') ||
          (view === 'explore' && address.view === 'event');
        return el('li', {}, link(to, isHere ? { 'aria-current': 'page' } : {}, name));
      });
      renew(list, ...items);
    },
  };
}
