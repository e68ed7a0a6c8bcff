import { Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  type ITable,
  ProjectionType,
  StreamViewType,
  Table,
} from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { eventTable, indexNames } from '#shared/event-table.ts';
import { takesUploads, uploadCors } from './page-uploads.ts';

/** What must never be lost: the articles as uploaded, and the events found in them. Both outlive the stack. */
export class Storage extends Construct {
  readonly articles: Bucket;
  /** The bucket's ARN as text: a policy the bucket waits for cannot refer to the bucket itself. */
  readonly articlesArn: string;
  readonly events: ITable;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const bucketName = `entente-articles-${stackSuffix(this)}`;
    this.articlesArn = Stack.of(this).formatArn({
      service: 's3',
      region: '',
      account: '',
      resource: bucketName,
    });
    this.articles = new Bucket(this, 'Articles', {
      bucketName,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      ...(takesUploads(this) && { cors: [uploadCors] }),
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(90),
          expiredObjectDeleteMarker: true,
        },
      ],
    });
    this.events = createEventTable(this);
  }
}

function createEventTable(scope: Construct): Table {
  const table = new Table(scope, 'Events', {
    partitionKey: { name: eventTable.partitionKey, type: AttributeType.STRING },
    sortKey: { name: eventTable.sortKey, type: AttributeType.STRING },
    // Only to wake who announces changes: what changed stands in the table's own log.
    stream: StreamViewType.KEYS_ONLY,
    timeToLiveAttribute: eventTable.timeToLive,
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const indexName of indexNames) {
    const index = eventTable.indexes[indexName];
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
      sortKey: { name: index.sortKey, type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [...eventTable.projected],
    });
  }
  return table;
}

/**
 * The last group of the stack's own id, so that two stacks, or one deployed again beside the bucket it once retained,
 * never want the same bucket name. [arn:…:stack/Entente/1b2c-…-0a1b2c3d4e5f → 0a1b2c3d4e5f]
 */
function stackSuffix(scope: Construct): string {
  const guid = Fn.select(2, Fn.split('/', Stack.of(scope).stackId));
  return Fn.select(4, Fn.split('-', guid));
}
