import * as z from 'zod/mini';
import { answerSchemas, sharedSchemas } from './answers.ts';
import { type Format, mediaTypes } from './http/negotiate.ts';
import { type Parameter, parameters, partyCode } from './parameters.ts';
import type { Route } from './route.ts';

type Json = { [name: string]: unknown };

/** OpenAPI 3.1 of the routes, from the schemas that read the requests and describe the answers. */
export function openApi(routes: readonly Route[]): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version: '1',
      description: 'Meetings and pacts between states, as the uploaded articles tell them.',
    },
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: operation(route) }])),
    components: { schemas: components() },
  };
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function operation({ path, summary, parameters: names, formats, answers, mayMove }: Route): Json {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => pathParameter(name!));
  const inQuery = names.map((name) => queryParameter(name, parameters[name], formats));
  return {
    operationId: operationId(path),
    summary,
    parameters: [...inPath, ...inQuery],
    responses: {
      200: { description: summary, headers: answerHeaders, content: contentOf(formats, answers) },
      ...(mayMove && { 301: moved }),
      304: { description: 'The client has it: `If-None-Match` names the current ETag.' },
      400: problem('Every mistake of the request, each with its remedy.'),
      401: problem('A deployed API wants a key.'),
      ...(inPath.length > 0 && { 404: problem('There is no such thing.') }),
      406: problem('The route does not answer in that format.'),
      414: problem('The query is too long.'),
      429: problem('The key asked too often; `Retry-After` says when to ask again.'),
      500: problem('It failed, and not by your mistake.'),
    },
  };
}

const answerHeaders = {
  ETag: { schema: { type: 'string' } },
  Link: { schema: { type: 'string' }, description: 'The next page, as rel="next".' },
};

const moved = {
  description: 'It is now part of another event, which Location names.',
  headers: { Location: { schema: { type: 'string' } } },
  content: { 'application/json': { schema: ref('Moved') } },
};

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

function contentOf(formats: readonly Format[], answers: string): Json {
  const schemas: Partial<Record<Format, Json>> = {
    json: ref(answers),
    geojson: { type: 'object', required: ['type', 'features'] },
  };
  return Object.fromEntries(
    formats.map((format) => [
      mediaTypes[format][0],
      { schema: schemas[format] ?? { type: 'string' } },
    ]),
  );
}

/** [/events/{id} → getEventsId] */
const operationId = (path: string) =>
  `get${path.replaceAll(/[^a-z]+([a-z])?/gi, (_, letter: string) => letter?.toUpperCase() ?? '')}`;

/** Ids are opaque; everything else in a path is the code of a party. */
function pathParameter(name: string): Json {
  const schema = name === 'id' ? { type: 'string', minLength: 1 } : bare(partyCode);
  return { name, in: 'path', required: true, schema };
}

function queryParameter(name: string, parameter: Parameter, formats: readonly Format[]): Json {
  const { description, most } = parameter;
  const isFormat = name === 'format';
  const value = isFormat ? { type: 'string', enum: formats } : bare(parameter.value);
  const example = isFormat ? formats[0]! : parameter.example;
  const several = { type: 'array', items: value, minItems: 1, maxItems: most };
  return {
    name,
    in: 'query',
    description,
    ...(most === undefined
      ? { schema: value, example }
      : { schema: several, example: example.split(','), style: 'form', explode: false }),
  };
}

/** A schema that stands inside a document which already names its dialect. */
function bare(schema: z.ZodMiniType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}

function components(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...answerSchemas, ...sharedSchemas })) {
    registry.add(schema, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}
