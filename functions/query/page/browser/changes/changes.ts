import type { Change } from '#shared/tracked-event.ts';
import { actorName } from '../actors.ts';
import { pathOfArticle, pathOfEvent } from '../address.ts';
import { ask } from '../api.ts';
import { button, el, link, replace } from '../dom.ts';
import { type ChangeList, follow } from '../follow.ts';
import { renew } from '../renew.ts';
import { nothing, showFailure, waiting } from '../states.ts';
import { statusMark } from '../status-mark.ts';
import type { Show } from '../view.ts';
import { counted, listed, plain } from '../words.ts';

const page = 100;

/** What changed, latest first, and what changes while one looks: it waits above until asked for. */
export const show: Show = (stage, _address, { signal, announce, title }) => {
  title('Changes');
  const fresh = el('div', { class: 'fresh' });
  const list = el('ol', { class: 'changes' });
  const foot = el('div', { class: 'foot' });
  stage.append(
    el('div', { class: 'head' }, el('h1', { tabindex: '-1' }, 'Changes'), feedLink()),
    fresh,
    list,
    foot,
  );
  replace(foot, waiting('changes'));
  let waitingChanges: Change[] = [];
  const showFresh = () => {
    list.prepend(...waitingChanges.reverse().map(changeItem));
    waitingChanges = [];
    renew(fresh);
  };
  const earlier = async (before: number): Promise<void> => {
    const since = Math.max(0, before - page);
    const { changes } = await ask<ChangeList>(`/changes?since=${since}&limit=${page}`, signal);
    list.append(
      ...changes
        .filter(({ sequence }) => sequence <= before)
        .reverse()
        .map(changeItem),
    );
    if (list.childElementCount === 0)
      replace(foot, nothing('Nothing has changed yet', 'Upload an article and it will.'));
    else renew(foot, since > 0 ? button({}, () => attempt(since), 'Earlier changes') : null);
  };
  const attempt = (before: number) => {
    earlier(before).catch((error) => showFailure(foot, error, () => attempt(before)));
  };
  const start = async () => {
    const { changes: last } = await ask<{ changes: number }>('/stats', signal);
    if (signal.aborted) return;
    attempt(last);
    const stop = follow(last, (changes) => {
      waitingChanges.push(...changes);
      const text = `Show ${counted(waitingChanges.length, 'new change')}`;
      announce(text);
      renew(fresh, button({ class: 'strong' }, showFresh, text));
    });
    signal.addEventListener('abort', stop);
  };
  const begin = () => start().catch((error) => showFailure(foot, error, begin));
  begin();
  return undefined;
};

/** What each further article changes, whatever it says. */
const counts = new Set(['articleCount', 'firstReported', 'lastReported', 'reports', 'confidence']);

/** [place, outcome] [told again] */
function whatOf(fields: readonly string[]): string {
  const said = fields.filter((field) => !counts.has(field)).map(plain);
  return said.length > 0 ? said.join(', ') : 'told again';
}

const feedLink = () =>
  el(
    'p',
    { class: 'tools' },
    link('/changes?format=atom', {}, 'Atom feed'),
    ' ',
    link('/changes?limit=100&format=csv', { download: 'changes.csv' }, 'CSV'),
  );

function changeItem(change: Change): HTMLElement {
  const { kind, event, status, at, parties, article, fields } = change;
  const time = at.slice(0, 16).replace('T', ' ');
  const name = [
    el('bdi', { class: 'parties' }, listed(parties.map(actorName)) || 'Parties not named'),
    ' ',
    el('bdi', { class: 'name' }, plain(change.title.replace(/^[^:]*: /, ''))),
  ];
  return el(
    'li',
    { class: `row ${change.type}` },
    el('time', { class: 'when', datetime: at }, time),
    el(
      'span',
      { class: 'what' },
      kind === 'removed' ? el('span', {}, ...name) : link(pathOfEvent(event), {}, ...name),
      el('small', {}, link(pathOfArticle(article, event), {}, 'The article that changed it')),
    ),
    el('span', { class: 'change-kind' }, kind === 'fields-changed' ? whatOf(fields) : plain(kind)),
    status?.to ? statusMark(status.to) : null,
  );
}
