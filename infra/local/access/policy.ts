import type { Template } from '../template.ts';

/** What a request wants to do; `leadingKeys` are the partitions of the table that it touches. */
export interface Call {
  /** [dynamodb:Query] */
  action: string;
  resource: string;
  leadingKeys?: string[];
}

interface Statement {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: string | string[];
  Condition?: Record<string, Record<string, string | string[]>>;
}
interface Policy {
  PolicyDocument: { Statement: Statement[] };
}
interface RoleProperties {
  Policies?: Policy[];
}
interface PolicyProperties extends Policy {
  Roles: string[];
}

/** The roles of the stack's functions, asked before every call as IAM would be: what passes here needs no further leave there. */
export class Policies {
  readonly #statements = new Map<string, Statement[]>();

  constructor(template: Template) {
    const attached = template.all<PolicyProperties>('AWS::IAM::Policy');
    const roles = template
      .all<RoleProperties>('AWS::IAM::Role')
      .map(({ name, arn, properties }) => {
        const own = attached.filter(({ properties: { Roles } }) => Roles.includes(name));
        const policies = [
          ...(properties.Policies ?? []),
          ...own.map((policy) => policy.properties),
        ];
        return { arn, statements: policies.flatMap((policy) => policy.PolicyDocument.Statement) };
      });
    for (const { name, properties } of template.all<{ Role: string }>('AWS::Lambda::Function')) {
      this.#statements.set(name, roles.find(({ arn }) => arn === properties.Role)!.statements);
    }
    for (const statement of [...this.#statements.values()].flat()) refuseUnknown(statement);
  }

  /** Null when it may, else what IAM would say. A caller that is no function is the person at the keyboard. */
  refusal(caller: string | null, call: Call): string | null {
    const statements = this.#statements.get(caller ?? '');
    if (!statements || statements.some((statement) => allows(statement, call))) return null;
    return `User: ${caller} is not authorized to perform: ${call.action} on resource: ${call.resource} because no identity-based policy allows the ${call.action} action`;
  }
}

function allows({ Action, Resource, Condition = {} }: Statement, call: Call): boolean {
  return (
    [Action].flat().includes(call.action) &&
    [Resource].flat().some((pattern) => matches(pattern, call.resource)) &&
    Object.values(Condition).every((condition) => {
      const allowed = [condition['dynamodb:LeadingKeys']!].flat();
      return (call.leadingKeys ?? []).every((key) => allowed.includes(key));
    })
  );
}

/** [arn:aws:s3:::bucket/articles/*] */
function matches(pattern: string, resource: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  return rest.length === 0
    ? pattern === resource
    : resource.startsWith(head) && rest.join('') === '';
}

/** A form of policy that is not understood here must not pass for leave. */
function refuseUnknown({ Effect, Condition = {} }: Statement): void {
  const unknown = Object.entries(Condition).filter(
    ([operator, condition]) =>
      operator !== 'ForAllValues:StringEquals' ||
      Object.keys(condition).some((key) => key !== 'dynamodb:LeadingKeys'),
  );
  if (Effect !== 'Allow' || unknown.length > 0) {
    throw new Error(
      `the local stack cannot judge a policy with ${JSON.stringify({ Effect, Condition })}`,
    );
  }
}

/** Whose key signed the request: the local stack names each function's key after the function. */
export function callerOf(authorization: string | undefined): string | null {
  return /Credential=([^/,\s]+)\//.exec(authorization ?? '')?.[1] ?? null;
}
