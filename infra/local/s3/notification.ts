import type { Change } from './version.ts';

/** Which changes a queue hears of, as the template's `NotificationConfiguration` says it. */
export interface NotificationRule {
  /** [s3:ObjectCreated:*] */
  readonly Event: string;
  readonly Filter?: {
    readonly S3Key: { readonly Rules: readonly { Name: string; Value: string }[] };
  };
}

export function hears(rules: readonly NotificationRule[], { name, version }: Change): boolean {
  return rules.some(
    ({ Event, Filter }) =>
      matchesEvent(Event, `s3:${name}`) &&
      (Filter?.S3Key.Rules ?? []).every(({ Name, Value }) =>
        Name.toLowerCase() === 'prefix'
          ? version.key.startsWith(Value)
          : version.key.endsWith(Value),
      ),
  );
}

const matchesEvent = (pattern: string, name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** The message S3 sends of a change. */
export function notice(bucket: string, { name, version, sequencer, time }: Change): string {
  const created = name.startsWith('ObjectCreated');
  return JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'us-east-1',
        eventTime: new Date(time).toISOString(),
        eventName: name,
        userIdentity: { principalId: 'local' },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': sequencer },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'local',
          bucket: {
            name: bucket,
            ownerIdentity: { principalId: 'local' },
            arn: `arn:aws:s3:::${bucket}`,
          },
          object: {
            key: encodeKey(version.key),
            ...(created && { size: version.size, eTag: version.etag }),
            versionId: version.versionId,
            sequencer,
          },
        },
      },
    ],
  });
}

/** What S3 sends to a queue once, when the notification is set up. */
export function testNotice(bucket: string, time: number): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date(time).toISOString(),
    Bucket: bucket,
    RequestId: 'local',
    HostId: 'local',
  });
}

/** As in S3's messages. [articles/Tbilisi & Kyiv +1.txt → articles/Tbilisi+%26+Kyiv+%2B1.txt] */
export function encodeKey(key: string): string {
  return encodeURIComponent(key)
    .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}
