import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Construct } from 'constructs';

/** Who may ask the deployed API: `cdk deploy -c access=NAME`. Closed unless told otherwise. */
const ways: Record<string, (scope: Construct) => IHttpRouteAuthorizer | undefined> = {
  /** Requests signed by a principal of the account that may `execute-api:Invoke`. */
  iam: () => new HttpIamAuthorizer(),
  /** Anyone on the internet. */
  public: () => undefined,
};

export function accessOf(scope: Construct): string {
  return scope.node.tryGetContext('access') ?? 'iam';
}

export function authorizerFor(scope: Construct): IHttpRouteAuthorizer | undefined {
  const access = accessOf(scope);
  const way = ways[access];
  if (!way) {
    throw new Error(`access=${access} is unknown: it is one of ${Object.keys(ways).join(', ')}`);
  }
  return way(scope);
}
