import { type Address, addressPath, readAddress, type View } from './address.ts';
import { ask } from './api.ts';
import { mountNavigation } from './chrome/navigation.ts';
import { mountNotice } from './chrome/notice.ts';
import { mountSearch } from './chrome/search-box.ts';
import { mountShortcuts } from './chrome/shortcuts.ts';
import { find } from './dom.ts';
import { show as explore } from './explore/explore.ts';
import { showFailure } from './states.ts';
import type { Show, Update } from './view.ts';

/** The first view comes with the page, the others when they are asked for. */
const shows: Record<View, () => Promise<Show> | Show> = {
  explore: () => explore,
  event: async () => (await import('./event/event.ts')).show,
  timeline: async () => (await import('./timeline/timeline.ts')).show,
  network: async () => (await import('./network/network.ts')).show,
  map: async () => (await import('./map/map.ts')).show,
  articles: async () => (await import('./article/articles.ts')).show,
  article: async () => (await import('./article/article.ts')).show,
  changes: async () => (await import('./changes/changes.ts')).show,
  upload: async () => (await import('./upload/upload.ts')).show,
};

interface Shown {
  address: Address;
  path: string;
  stage: HTMLElement;
  controller: AbortController;
  update: Update | undefined;
  scroll: number;
  title: string;
  /** Where the focus was when it was left. */
  focus: Element | null;
}

const main = find<HTMLElement>(document, 'main');
const spoken = find<HTMLElement>(document, '#spoken');
let current: Shown | null = null;
/** The list as it was left, to come back to. */
let left: Shown | null = null;

const announce = (text: string) => {
  spoken.textContent = text;
};

function go(address: Address, how?: 'replace'): void {
  const path = addressPath(address);
  if (how === 'replace') history.replaceState(null, '', path);
  else if (path !== location.pathname + location.search) history.pushState(null, '', path);
  render(false);
}

function render(isBack: boolean): void {
  const address = readAddress(location.search);
  const path = addressPath(address);
  navigation.update(address);
  search.update(address);
  const { view, id } = current?.address ?? {};
  if (current?.update && view === address.view && id === address.id && !isBack) {
    current.address = address;
    current.path = path;
    current.update(address);
    return;
  }
  leave();
  if (left?.path === path && isBack) comeBack(left);
  else open(address, path, isBack);
}

function leave(): void {
  if (!current) return;
  current.scroll = scrollY;
  current.title = document.title;
  current.focus = document.activeElement;
  if (current.address.view === 'explore') {
    left?.controller.abort();
    left = current;
  } else current.controller.abort();
}

function comeBack(shown: Shown): void {
  left = null;
  current = shown;
  main.replaceChildren(shown.stage);
  document.title = shown.title;
  const { focus } = shown;
  if (focus instanceof HTMLElement && shown.stage.contains(focus))
    focus.focus({ preventScroll: true });
  scrollTo(0, shown.scroll);
}

async function open(address: Address, path: string, isBack: boolean): Promise<void> {
  const stage = document.createElement('div');
  stage.className = `stage ${address.view}`;
  const controller = new AbortController();
  const shown: Shown = {
    address,
    path,
    stage,
    controller,
    update: undefined,
    scroll: 0,
    title: '',
    focus: null,
  };
  const isFirst = current === null;
  current = shown;
  try {
    const load = shows[address.view]();
    const show = load instanceof Promise ? await load : load;
    if (controller.signal.aborted) return;
    main.replaceChildren(stage);
    const title = (text: string) => {
      if (!controller.signal.aborted) document.title = text ? `${text} · Entente` : 'Entente';
    };
    // Whoever has moved on while it loaded is left where they are.
    const arrive = () => {
      if (document.activeElement === main)
        stage.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    };
    if (!isFirst) {
      if (!isBack) scrollTo(0, 0);
      main.focus({ preventScroll: true });
    }
    const { signal } = controller;
    shown.update = show(stage, address, { signal, go, announce, title, arrive });
    arrive();
  } catch (error) {
    if (controller.signal.aborted) return;
    main.replaceChildren(stage);
    showFailure(stage, error, () => render(false));
  }
}

/** Links to other views stay on the page; with a modifier they are the browser's. */
document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  if (!anchor || anchor.target || anchor.hasAttribute('download')) return;
  if (anchor.origin !== location.origin || anchor.pathname !== '/' || anchor.hash) return;
  event.preventDefault();
  go(readAddress(anchor.search));
});
addEventListener('popstate', () => render(true));
history.scrollRestoration = 'manual';

const navigation = mountNavigation(find(document, '#navigation'));
const search = mountSearch(find(document, '#search'), go);
mountShortcuts();
render(false);

ask<{ changes: number }>('/stats').then(
  ({ changes }) =>
    mountNotice(find(document, '#notice'), changes, announce, () => {
      left?.controller.abort();
      left = null;
      current?.controller.abort();
      current = null;
      main.focus({ preventScroll: true });
      render(true);
    }),
  () => {},
);
