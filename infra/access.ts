import { Duration } from 'aws-cdk-lib';
import {
  CorsHttpMethod,
  type CorsPreflightOptions,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import {
  HttpIamAuthorizer,
  HttpJwtAuthorizer,
  HttpLambdaAuthorizer,
  HttpLambdaResponseType,
} from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Construct } from 'constructs';
import { accessKey } from '#shared/event-table.ts';
import { LambdaFunction } from './lambda-function.ts';
import type { Storage } from './storage.ts';
import { onPartition } from './table-access.ts';

/** What lets a request in, and the function that looks at it first, where there is one. */
export interface Entrance {
  authorizer?: IHttpRouteAuthorizer;
  gatekeeper?: LambdaFunction;
}

/** Who may ask the deployed API: `cdk deploy -c access=NAME`. Closed unless told otherwise. */
const ways: Record<string, (scope: Construct, storage: Storage) => Entrance> = {
  /** Whoever has a key that `npm run keys` made and did not revoke. */
  keys: keysEntrance,
  /** Requests signed by a principal of the account that may `execute-api:Invoke`. */
  iam: () => ({ authorizer: new HttpIamAuthorizer() }),
  /** Bearers of a token of `-c jwtIssuer=https://…` for `-c jwtAudience=…`. */
  jwt: jwtEntrance,
  /** Anyone on the internet. */
  public: () => ({}),
};

export function accessOf(scope: Construct): string {
  return scope.node.tryGetContext('access') ?? 'keys';
}

export function entranceFor(scope: Construct, storage: Storage): Entrance {
  const access = accessOf(scope);
  const way = Object.hasOwn(ways, access) ? ways[access] : undefined;
  if (!way) {
    throw new Error(`access=${access} is unknown: it is one of ${Object.keys(ways).join(', ')}`);
  }
  return way(scope, storage);
}

function keysEntrance(scope: Construct, { events }: Storage): Entrance {
  const gatekeeper = new LambdaFunction(scope, 'Gatekeeper', {
    entry: 'functions/query/authorizer.ts',
    description: 'Looks at the key of a request and counts it',
    timeout: Duration.seconds(5),
    memorySize: 512,
    environment: { EVENT_TABLE: events.tableName },
    may: [onPartition(events, accessKey('').pk, 'GetItem', 'UpdateItem')],
  });
  const authorizer = new HttpLambdaAuthorizer('Keys', gatekeeper, {
    responseTypes: [HttpLambdaResponseType.SIMPLE],
    // Each request counts, so no verdict is kept; a source that every request has lets those without a key be told so.
    identitySource: ['$context.routeKey'],
    resultsCacheTtl: Duration.seconds(0),
  });
  return { authorizer, gatekeeper };
}

function jwtEntrance(scope: Construct): Entrance {
  const issuer = contextText(scope, 'jwtIssuer');
  const jwtAudience = contextText(scope, 'jwtAudience').split(',');
  return { authorizer: new HttpJwtAuthorizer('Tokens', issuer, { jwtAudience }) };
}

function contextText(scope: Construct, name: string): string {
  const value = scope.node.tryGetContext(name);
  if (typeof value === 'string' && value) return value;
  throw new Error(`access=jwt needs ${name}: cdk deploy -c access=jwt -c ${name}=…`);
}

/** Pages of other origins that may read answers: `-c origins=https://desk.example.org,https://…`. None unless told. */
export function originsOf(scope: Construct): string[] {
  const given: string = scope.node.tryGetContext('origins') ?? '';
  const origins = given.split(',').filter(Boolean);
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new Error(`origins: "${origin}" is no origin: write it as https://desk.example.org`);
    }
  }
  return origins;
}

/** The gateway answers browsers that ask ahead, since they ask without a key. */
export function preflightFor(origins: string[]): CorsPreflightOptions | undefined {
  if (origins.length === 0) return undefined;
  return {
    allowOrigins: origins,
    allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.HEAD, CorsHttpMethod.OPTIONS],
    allowHeaders: ['accept', 'authorization', 'if-none-match'],
    exposeHeaders: ['etag', 'link', 'location', 'retry-after'],
    maxAge: Duration.minutes(10),
  };
}
