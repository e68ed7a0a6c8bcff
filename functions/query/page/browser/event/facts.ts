import type { EventSummary, TrackedEvent } from '#shared/tracked-event.ts';
import { actorName } from '../actors.ts';
import { addressPath } from '../address.ts';
import { type Child, el, link } from '../dom.ts';
import { statusMark } from '../status-mark.ts';
import { capital, counted, day, days, eventName, plain } from '../words.ts';

export function heading(event: TrackedEvent): HTMLElement {
  const parties = event.parties.flatMap(({ code, name, role }, at): Child[] => [
    at > 0 ? el('span', { class: 'between', 'aria-hidden': 'true' }, ' · ') : null,
    link(
      addressPath({ view: 'explore', filters: { country: code } }),
      {},
      el('bdi', {}, name),
      el('span', { class: 'code' }, ` ${code}`),
    ),
    role ? el('span', { class: 'role' }, ` ${role}`) : null,
  ]);
  return el(
    'header',
    { class: `record-head ${event.type}` },
    el(
      'p',
      { class: 'kicker' },
      el('span', { class: `type ${event.type}` }, capital(event.type)),
      ` ${plain(event.kind)}`,
    ),
    el('h1', { tabindex: '-1' }, el('bdi', {}, eventName(event))),
    el('p', { class: 'parties' }, ...parties),
    el(
      'p',
      { class: 'standing' },
      statusMark(event.status),
      el('span', {}, days(event.date)),
      el('span', {}, counted(event.articleCount, 'article')),
      event.firstReported ? el('span', {}, `first reported ${day(event.firstReported)}`) : null,
      event.lastReported && event.lastReported !== event.firstReported
        ? el('span', {}, `last ${day(event.lastReported)}`)
        : null,
    ),
    el('p', { class: 'links' }, ...linksOf(event)),
  );
}

function linksOf(event: EventSummary): Child[] {
  const [a, b] = event.parties;
  const pair = a && b ? `${a.code},${b.code}` : null;
  return [
    pair
      ? link(
          addressPath({ view: 'timeline', filters: { between: pair } }),
          {},
          `Timeline of ${actorName(a!.code)} and ${actorName(b!.code)}`,
        )
      : null,
    link(`/events/${encodeURIComponent(event.id)}`, { download: `${event.id}.json` }, 'JSON'),
  ];
}

/** What the record says, field by field; what no article says is left out. */
export function factsSection(event: TrackedEvent): HTMLElement | null {
  const { place, participants, date, topics, attribution, codes, confidence } = event;
  const rows: [string, Child][] = [];
  if (date?.text) {
    rows.push([
      'When',
      el('span', {}, days(date), ' ', el('small', {}, `“${date.text}”, ${plain(date.rule)}`)),
    ]);
  }
  if (place) {
    const where =
      place.country && actorName(place.country) !== place.name
        ? `, ${actorName(place.country)}`
        : '';
    rows.push([
      'Where',
      link(
        addressPath({ view: 'explore', filters: { place: place.name } }),
        {},
        el('bdi', {}, place.name + where),
      ),
    ]);
  }
  if (participants.length > 0) rows.push(['Who', people(event)]);
  if (event.type === 'pact' && event.aliases.length > 0)
    rows.push(['Also called', el('bdi', {}, event.aliases.join('; '))]);
  if (event.type === 'meeting' && event.outcome)
    rows.push([
      'Outcome',
      el(
        'span',
        {},
        `${capital(plain(event.outcome.result))} `,
        el('q', { class: 'quote', dir: 'auto' }, event.outcome.quote),
      ),
    ]);
  if (topics.length > 0) rows.push(['Topics', topics.map(plain).join(', ')]);
  if (attribution) rows.push(['According to', el('bdi', {}, attribution)]);
  const { plover, cameo } = codes;
  rows.push([
    'Codes',
    `PLOVER ${[plover.event, plover.mode].filter(Boolean).join(' ')} · CAMEO ${cameo}`,
  ]);
  rows.push(['Confidence', `${Math.round(confidence * 100)} %`]);
  return el(
    'dl',
    { class: 'facts' },
    ...rows.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
  );
}

function people({ participants }: TrackedEvent): HTMLElement {
  return el(
    'ul',
    { class: 'people' },
    ...participants.map(({ name, title, party }) =>
      el(
        'li',
        {},
        link(addressPath({ view: 'explore', filters: { person: name } }), {}, el('bdi', {}, name)),
        el(
          'small',
          {},
          el('bdi', {}, ` ${[title, party && actorName(party)].filter(Boolean).join(', ')}`),
        ),
      ),
    ),
  );
}
