import type { Route } from '../route.ts';
import { actorRoutes } from './actors.ts';
import { articleRoutes } from './articles.ts';
import { changeRoutes } from './changes.ts';
import { eventRoutes } from './events.ts';
import { serviceRoutes } from './service.ts';

/** Every route that answers with data, in the order the documentation tells of them. */
export const routes: readonly Route[] = [
  ...eventRoutes,
  ...articleRoutes,
  ...actorRoutes,
  ...changeRoutes,
  ...serviceRoutes,
];
