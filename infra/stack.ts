import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Announcements } from './announcements.ts';
import { Api } from './api.ts';
import { Intake } from './intake.ts';
import { Storage } from './storage.ts';
import { Upkeep } from './upkeep.ts';
import { Watch } from './watch.ts';

/** article in S3 ─▶ queue ─▶ extract ─▶ table ─▶ query ─▶ HTTP, and from the table ─▶ announce ─▶ event bus */
export class EntenteStack extends Stack {
  readonly storage: Storage;
  readonly intake: Intake;
  readonly api: Api;
  readonly announcements: Announcements;
  readonly upkeep: Upkeep;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    this.storage = new Storage(this, 'Storage');
    this.intake = new Intake(this, 'Intake', this.storage);
    this.api = new Api(this, 'Api', this.storage);
    this.announcements = new Announcements(this, 'Announcements', this.storage);
    this.upkeep = new Upkeep(this, 'Upkeep', this.storage);
    new Watch(this, 'Watch', this);

    new CfnOutput(this, 'ArticleBucket', { value: this.storage.articles.bucketName });
    new CfnOutput(this, 'EventTable', { value: this.storage.events.tableName });
    new CfnOutput(this, 'ApiUrl', { value: this.api.url });
  }
}
