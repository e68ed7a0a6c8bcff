import { cpSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { DataFolder } from './data-folder.ts';
import { LocalFunction } from './local-function.ts';
import type { FunctionProperties } from './resources.ts';
import { region, type Template } from './template.ts';

/** Copies of one function at the same time: they share one table engine. */
export const mostCopies = Math.min(4, Math.max(2, availableParallelism()));

export interface Endpoints {
  s3: string;
  dynamodb: string;
}

/** The stack's functions by ARN, run from copies of their bundles: a later synth changes nothing under them. */
export function openFunctions(
  template: Template,
  folder: DataFolder,
  endpoints: Endpoints,
): Map<string, LocalFunction> {
  rmSync(folder.at('code'), { recursive: true, force: true });
  const functions = new Map<string, LocalFunction>();
  const resources = template.all<FunctionProperties>('AWS::Lambda::Function');
  for (const { name, arn, properties } of resources) {
    const codeDir = folder.at('code', name);
    cpSync(template.assetDir(properties.Code), codeDir, { recursive: true });
    const { Handler, Timeout, MemorySize, Environment } = properties;
    const options = {
      name,
      arn,
      codeDir,
      handler: Handler,
      timeout: Timeout * 1000,
      memorySize: MemorySize,
      environment: { ...Environment.Variables, ...localEnvironment(name, endpoints) },
    };
    functions.set(arn, new LocalFunction(options, folder.at('logs', `${name}.log`), mostCopies));
  }
  return functions;
}

/** What sends the SDK to this machine, and to this machine only; `caller` is whose permissions count. */
export function localEnvironment(caller: string, endpoints: Endpoints): Record<string, string> {
  return {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: caller,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    // Any other service: nobody listens there.
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    // Whoever reaches 127.0.0.1 may ask; the gateway that looks at keys is in AWS.
    API_ACCESS: 'public',
  };
}
