import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error.ts';

export const region = 'us-east-1';
export const account = '000000000000';

type Value = unknown;
type Intrinsic = (argument: never) => Value;

export interface Resource<Properties> {
  /** What it is called here. */
  readonly name: string;
  readonly arn: string;
  readonly properties: Properties;
}

interface RawResource {
  Type: string;
  Properties?: Record<string, Value>;
}

/** A stack as `cdk synth` wrote it, with everything that CloudFormation would fill in filled in for this machine. */
export class Template {
  readonly #dir: string;
  readonly #stackName: string;
  readonly #resources: Record<string, RawResource>;

  constructor(assembly: string, stackName: string) {
    this.#dir = assembly;
    this.#stackName = stackName;
    this.#resources = readTemplate(join(assembly, `${stackName}.template.json`)).Resources;
  }

  all<Properties>(type: string): Resource<Properties>[] {
    return Object.entries(this.#resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([id, { Properties = {} }]) => ({
        name: this.#ref(id),
        arn: this.#attribute(id, 'Arn'),
        properties: this.resolve<Properties>(Properties),
      }));
  }

  one<Properties>(type: string): Resource<Properties> {
    const [found, ...others] = this.all<Properties>(type);
    if (!found || others.length > 0) {
      throw new Error(`the stack has ${others.length + (found ? 1 : 0)} ${type}, one was expected`);
    }
    return found;
  }

  /** Folder with the bundled code [{"S3Key": "9f86d0….zip"} → asset.9f86d0…]. */
  assetDir({ S3Key }: { S3Key: string }): string {
    return join(this.#dir, `asset.${S3Key.replace(/\.zip$/, '')}`);
  }

  resolve<T>(value: Value): T {
    if (Array.isArray(value)) return value.map((one) => this.resolve(one)) as T;
    if (value === null || typeof value !== 'object') return value as T;
    const entries = Object.entries(value);
    const [name, argument] = entries.length === 1 ? entries[0]! : ['', null];
    const intrinsic = this.#intrinsics[name] as ((argument: unknown) => Value) | undefined;
    if (intrinsic) return intrinsic(argument) as T;
    return Object.fromEntries(entries.map(([key, one]) => [key, this.resolve(one)])) as T;
  }

  readonly #intrinsics: Record<string, Intrinsic> = {
    Ref: (id: string) => this.#pseudo(id) ?? this.#ref(id),
    'Fn::GetAtt': ([id, attribute]: [string, string]) => this.#attribute(id, attribute),
    'Fn::Join': ([separator, parts]: [string, Value[]]) =>
      this.resolve<string[]>(parts).join(separator),
    'Fn::Select': ([index, list]: [number, Value]) => this.resolve<Value[]>(list)[Number(index)],
    'Fn::Split': ([separator, text]: [string, Value]) =>
      this.resolve<string>(text).split(separator),
    'Fn::Sub': (text: string) =>
      text.replace(/\$\{([^}]+)\}/g, (_, id) => String(this.resolve({ Ref: id }))),
  };

  #pseudo(id: string): string | undefined {
    const stack = `arn:aws:cloudformation:${region}:${account}:stack/${this.#stackName}`;
    return {
      'AWS::AccountId': account,
      'AWS::Partition': 'aws',
      'AWS::Region': region,
      'AWS::StackId': `${stack}/00000000-0000-0000-0000-local`,
      'AWS::StackName': this.#stackName,
      'AWS::URLSuffix': 'amazonaws.com',
    }[id];
  }

  /** What the resource is called: as the template says, else after the stack and its id there. */
  #ref(id: string): string {
    const { Type, Properties = {} } = this.#resource(id);
    const name = Properties[nameProperty[Type] ?? ''];
    return name === undefined ? `${this.#stackName}-${id}` : this.resolve<string>(name);
  }

  #attribute(id: string, attribute: string): string {
    const service = services[this.#resource(id).Type];
    if (attribute !== 'Arn' || !service) return `${id}.${attribute}`;
    const place = service === 's3' ? ':' : `${region}:${account}`;
    const kind = { dynamodb: 'table/', lambda: 'function:' }[service] ?? '';
    return `arn:aws:${service}:${place}:${kind}${this.#ref(id)}`;
  }

  #resource(id: string): RawResource {
    const resource = this.#resources[id];
    if (!resource) throw new Error(`the stack refers to ${id}, which it does not have`);
    return resource;
  }
}

function readTemplate(path: string): { Resources: Record<string, RawResource> } {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new StartError(`${path} cannot be read (${(cause as Error).message}): delete its folder`);
  }
}

const nameProperty: Record<string, string> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SQS::Queue': 'QueueName',
};

const services: Record<string, string> = {
  'AWS::DynamoDB::Table': 'dynamodb',
  'AWS::Lambda::Function': 'lambda',
  'AWS::S3::Bucket': 's3',
  'AWS::SQS::Queue': 'sqs',
};
