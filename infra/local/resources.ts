import type { NotificationRule } from './s3/notification.ts';

/** CloudFormation's words for what this machine makes of the stack, as far as it is used here. */
export interface BucketProperties {
  NotificationConfiguration: { QueueConfigurations: (NotificationRule & { Queue: string })[] };
  VersioningConfiguration: { Status: string };
}

export interface QueueProperties {
  VisibilityTimeout?: number;
  RedrivePolicy?: { deadLetterTargetArn: string; maxReceiveCount: number };
}

export interface FunctionProperties {
  Code: { S3Key: string };
  Handler: string;
  Timeout: number;
  MemorySize: number;
  Environment: { Variables: Record<string, string> };
}

export interface SourceProperties {
  EventSourceArn: string;
  FunctionName: string;
  BatchSize: number;
  ScalingConfig?: { MaximumConcurrency: number };
}

export interface IntegrationProperties {
  /** ARN of the function. */
  IntegrationUri: string;
}

export interface ScheduleProperties {
  /** [rate(1 hour)] */
  ScheduleExpression: string;
  Targets: { Arn: string }[];
}
