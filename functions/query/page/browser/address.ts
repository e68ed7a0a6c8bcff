/** The views there are; `explore` is the one at `/`. */
export const views = [
  'explore',
  'timeline',
  'network',
  'map',
  'event',
  'articles',
  'article',
  'changes',
  'upload',
] as const;
export type View = (typeof views)[number];

/** Filters, by their names in the API. */
const filterNames = [
  'q',
  'type',
  'status',
  'kind',
  'country',
  'between',
  'person',
  'place',
  'topic',
  'from',
  'to',
  'asOf',
  'minArticles',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

/** What the address bar says: every view is a URL. */
export interface Address {
  readonly view: View;
  readonly filters: Filters;
  readonly sort?: string;
  /** Of the event or the article shown. */
  readonly id?: string;
  /** In an article: the event whose evidence is meant. */
  readonly event?: string;
  /** Of a timeline: a lane for each `country` or each `pair`. */
  readonly lanes?: string;
  /** Articles that could not be read. */
  readonly state?: string;
}

const extras = ['sort', 'id', 'event', 'lanes', 'state'] as const;

/** Unknown names are left out, so that an address from elsewhere still shows something. */
export function readAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const view = views.find((name) => name === given.get('view')) ?? 'explore';
  const filters: Filters = {};
  for (const name of filterNames) {
    const values = given.getAll(name).filter((value) => value.trim() !== '');
    if (values.length > 0) filters[name] = values.join(',');
  }
  const address: Record<string, unknown> = { view, filters };
  for (const name of extras) if (given.get(name)) address[name] = given.get(name);
  return address as unknown as Address;
}

/** [/?view=timeline&country=JPN] */
export function addressPath(address: Address): string {
  const search = new URLSearchParams();
  if (address.view !== 'explore') search.set('view', address.view);
  for (const name of extras) if (address[name]) search.set(name, address[name]);
  for (const name of filterNames) {
    const value = address.filters[name];
    if (value) search.set(name, value);
  }
  const query = search.toString().replaceAll('%2C', ',');
  return query === '' ? '/' : `/?${query}`;
}

export const pathOfEvent = (id: string, asOf?: string) =>
  addressPath({ view: 'event', id, filters: asOf ? { asOf } : {} });

export const pathOfArticle = (id: string, event?: string) =>
  addressPath({ view: 'article', id, filters: {}, ...(event ? { event } : {}) });

/** The same view with a filter set or, by the empty value, taken away. */
export function withFilter(address: Address, changed: Filters): Address {
  const filters: Filters = { ...address.filters, ...changed };
  for (const name of filterNames) if (!filters[name]) delete filters[name];
  return { ...address, filters };
}

/** The filters as the API's query: [type=pact&country=JPN]. */
export function filterQuery(filters: Filters, more: Record<string, string> = {}): string {
  const search = new URLSearchParams();
  for (const name of filterNames) if (filters[name]) search.set(name, filters[name]);
  for (const [name, value] of Object.entries(more)) search.set(name, value);
  return search.toString();
}
