import { findVersion } from './find-version.ts';
import { readBody } from './incoming-body.ts';
import { versionHeaders } from './object-headers.ts';
import { type Operation, xmlResponse } from './operation.ts';
import { header, type S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';
import type { Version } from './version.ts';
import { readXml, writeXml } from './xml.ts';

type Tags = Record<string, string>;
const mostTags = 10;

export const getTagging: Operation = (request, { store }) => {
  const version = findVersion(store, request.key, request.query.get('versionId'));
  const Tag = Object.entries(version.tags).map(([Key, Value]) => ({ Key, Value }));
  const response = xmlResponse(writeXml('Tagging', { TagSet: { Tag } }));
  return { ...response, headers: { ...response.headers, ...versionHeaders(version) } };
};

export const putTagging: Operation = async (request, { store }) => {
  const version = findVersion(store, request.key, request.query.get('versionId'));
  const tags: Tags = {};
  for (const { Key = '', Value = '' } of readXml(await readBody(request), 'Tagging', 'Tag')) {
    addTag(tags, Key, Value);
  }
  await store.tag(version, tags);
  return answer(200, version);
};

export const deleteTagging: Operation = async (request, { store }) => {
  const version = findVersion(store, request.key, request.query.get('versionId'));
  await store.tag(version, {});
  return answer(204, version);
};

/** Tags that come with the object [x-amz-tagging: desk=asia&draft=]. */
export function readTagHeader(request: S3Request): Tags {
  const tags: Tags = {};
  const given = new URLSearchParams(header(request, 'x-amz-tagging') ?? '');
  for (const [key, value] of given) addTag(tags, key, value);
  return tags;
}

function addTag(tags: Tags, key: string, value: string): void {
  if (!key || key.length > 128 || value.length > 256 || Object.hasOwn(tags, key)) {
    throw new S3Error(
      'InvalidTag',
      `The tag ${key.slice(0, 128)} is empty, too long or given twice.`,
    );
  }
  tags[key] = value;
  if (Object.keys(tags).length > mostTags) {
    throw new S3Error('InvalidTag', `An object has at most ${mostTags} tags.`);
  }
}

const answer = (status: number, version: Version) => ({ status, headers: versionHeaders(version) });
