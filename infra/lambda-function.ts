import { join, resolve } from 'node:path';
import { AssetHashType, DockerImage, type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Architecture, Code, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { EnvironmentVariable } from '#shared/env.ts';
import { bundle } from './bundle.ts';
import { bundlePage } from './bundle-page.ts';

const root = resolve(import.meta.dirname, '..');

export interface LambdaFunctionProps {
  /** The handler's file from the project's root; it exports `handler`. */
  entry: string;
  /** Folder of the browser's part, from the project's root: built into `assets/` beside the handler. */
  page?: string;
  description: string;
  timeout: Duration;
  memorySize: number;
  environment: Partial<Record<EnvironmentVariable, string>>;
  /** Everything the function may do beside writing its own log. */
  may: PolicyStatement[];
}

/** How every function here is built: its own role, its own log, one bundled file. */
export class LambdaFunction extends lambda.Function {
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: LambdaFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${props.entry} may do`,
      inlinePolicies: {
        Calls: new PolicyDocument({ statements: [...props.may, writeLog(logGroup)] }),
      },
    });
    super(scope, id, {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: bundledCode(props.entry, props.page),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      timeout: props.timeout,
      memorySize: props.memorySize,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
    });
    this.log = logGroup;
  }
}

function writeLog(logGroup: LogGroup): PolicyStatement {
  return new PolicyStatement({
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logGroup.logGroupArn],
  });
}

function bundledCode(entry: string, page?: string): Code {
  return Code.fromAsset(root, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      // Bundles are kept by these options: it tells one function's from another's.
      command: [entry],
      local: {
        tryBundle(outDir) {
          bundle(resolve(root, entry), outDir);
          if (page) bundlePage(resolve(root, page), join(outDir, 'assets'));
          return true;
        },
      },
    },
  });
}
