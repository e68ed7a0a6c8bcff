import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { secretKey } from '#shared/event-table.ts';
import { accessOf, entranceFor, originsOf, preflightFor } from './access.ts';
import { LambdaFunction } from './lambda-function.ts';
import { percent, period } from './metrics.ts';
import { uploadsOf } from './page-uploads.ts';
import type { Storage } from './storage.ts';
import { onIndexes, onPartition, onTable } from './table-access.ts';

/** One line for each request: who, what, how it went; never what was asked for or answered. */
const requestLine = JSON.stringify({
  requestId: AccessLogField.contextRequestId(),
  time: AccessLogField.contextRequestTime(),
  ip: AccessLogField.contextIdentitySourceIp(),
  method: AccessLogField.contextHttpMethod(),
  path: AccessLogField.contextPath(),
  status: AccessLogField.contextStatus(),
  bytes: AccessLogField.contextResponseLength(),
  milliseconds: AccessLogField.contextResponseLatency(),
});

/** The text of an article is read where it was uploaded, in the version that was read then. */
const readArticles = ({ articles }: Storage) =>
  new PolicyStatement({
    actions: ['s3:GetObject', 's3:GetObjectVersion'],
    resources: [articles.arnForObjects('articles/*')],
  });
/** Without it S3 answers 403, not 404, for an object that is gone. */
const listArticles = ({ articles }: Storage) =>
  new PolicyStatement({ actions: ['s3:ListBucket'], resources: [articles.bucketArn] });

/** The events over HTTP. */
export class Api extends Construct {
  readonly query: LambdaFunction;
  /** Looks at requests before `query` does, where access is by keys. */
  readonly gatekeeper: LambdaFunction | undefined;
  readonly http: HttpApi;
  readonly url: string;
  /** Percent of requests answered with 5xx. */
  readonly errorShare: IMetric;
  /** 95th percentile, milliseconds. */
  readonly latency: IMetric;

  constructor(scope: Construct, id: string, storage: Storage) {
    super(scope, id);
    const origins = originsOf(this);
    const uploads = uploadsOf(this, storage);
    this.query = new LambdaFunction(this, 'Query', {
      entry: 'functions/query/handler.ts',
      page: 'functions/query/page/browser',
      description: 'Answers questions about meetings and pacts',
      timeout: Duration.seconds(10),
      memorySize: 1024,
      environment: {
        EVENT_TABLE: storage.events.tableName,
        ARTICLE_BUCKET: storage.articles.bucketName,
        API_ACCESS: accessOf(this),
        API_ORIGINS: origins.join(','),
        ...uploads.environment,
      },
      may: [
        onTable(storage.events, 'GetItem', 'BatchGetItem', 'Query'),
        onIndexes(storage.events),
        readArticles(storage),
        listArticles(storage),
        // What seals the cursors is made by the first copy of the function that needs it.
        onPartition(storage.events, secretKey('').pk, 'PutItem'),
        ...uploads.may,
      ],
    });
    const { authorizer, gatekeeper } = entranceFor(this, storage);
    this.gatekeeper = gatekeeper;
    this.http = new HttpApi(this, 'Http', {
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('ToQuery', this.query),
      ...(authorizer && { defaultAuthorizer: authorizer }),
      ...(origins.length > 0 && { corsPreflight: preflightFor(origins)! }),
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.http,
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'Requests', {
            retention: RetentionDays.ONE_MONTH,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        format: AccessLogFormat.custom(requestLine),
      },
    });
    this.url = stage.url;
    this.errorShare = percent(stage.metricServerError({ period }), stage.metricCount({ period }));
    this.latency = stage.metricLatency({ period, statistic: Stats.p(95) });
  }
}
