import * as z from 'zod';
import { definitionSchema } from '../../core/definition/definition-schema.ts';
import { releaseSchema } from '../../core/disclosure/release/release-schema.ts';
import {
  apiFiguresSchema,
  apiProblemSchema,
  apiReceiptsSchema,
  apiWaveInFullSchema,
  apiWavesSchema,
} from '../../forms/results-api.ts';

const schemas = {
  Waves: apiWavesSchema,
  Wave: apiWaveInFullSchema,
  Figures: apiFiguresSchema,
  Receipts: apiReceiptsSchema,
  Release: releaseSchema,
  Definition: definitionSchema,
  Problem: apiProblemSchema,
};
type SchemaName = keyof typeof schemas;

const of = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: SchemaName) => ({ 'application/json': { schema: of(name) } });
const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });
const refused = { $ref: '#/components/responses/Problem' };

/** A path that is read with a token; the same refusals everywhere. */
function reading(
  operationId: string,
  summary: string,
  content: object,
  parameters: readonly string[] = [],
) {
  return {
    get: {
      operationId,
      summary,
      parameters: ['IfNoneMatch', ...parameters].map(parameter),
      responses: {
        200: {
          description: summary,
          headers: {
            ETag: { description: 'Names these very bytes', schema: { type: 'string' } },
          },
          content,
        },
        304: { description: 'The bytes that If-None-Match names still hold' },
        ...Object.fromEntries([401, 403, 404, 409, 429].map((status) => [status, refused])),
      },
    },
  };
}

const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
const inQuery = (name: string, description: string) => ({
  ...inPath(name, description),
  in: 'query',
  required: false,
});
const csv = { 'text/csv': { schema: { type: 'string' } } };
const words = ['wave', 'unit', 'language'];

/**
 * The OpenAPI 3.1 document of the results API, whose schemas are those the product itself reads and
 * writes with (their JSON Schema, draft 2020-12). It names no organisation and needs no token.
 */
export function openApiDocument() {
  const jsonSchemas = Object.entries(schemas).map(([name, schema]) => {
    const { $schema: _dialect, ...made } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    return [name, made];
  });
  return {
    openapi: '3.1.1',
    info: {
      title: 'Geleding results',
      version: '1',
      summary: 'Released figures, read-only',
      description:
        'Every figure comes from a release that was published and never changes. A token reads the same releases, from the same days on, as a person with its role.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    paths: {
      '/waves': reading('listWaves', 'Waves whose release this token may read', json('Waves')),
      '/waves/{wave}': reading('readWave', 'What a wave is', json('Wave'), ['wave']),
      '/waves/{wave}/release': reading(
        'readRelease',
        'The release itself, without comments that were withdrawn since',
        json('Release'),
        ['wave'],
      ),
      '/waves/{wave}/figures': reading(
        'readFigures',
        'Every figure, one row a group and measure: JSON, or CSV where Accept prefers it',
        { ...json('Figures'), ...csv },
        words,
      ),
      '/waves/{wave}/figures.json': reading(
        'readFiguresAsJson',
        'The same as JSON whatever Accept says',
        json('Figures'),
        words,
      ),
      '/waves/{wave}/figures.csv': reading(
        'readFiguresAsCsv',
        'The same as CSV whatever Accept says',
        csv,
        words,
      ),
      '/waves/{wave}/definition': reading(
        'readDefinition',
        'The questionnaire as it was asked, word for word',
        json('Definition'),
        ['wave'],
      ),
      '/waves/{wave}/receipts': reading(
        'readReceipts',
        'Receipts of the counted ballots',
        json('Receipts'),
        ['wave'],
      ),
    },
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made by an owner or HR, for at most a year',
        },
      },
      parameters: {
        wave: inPath('wave', 'The id of a wave, as /waves lists it'),
        unit: inQuery('unit', 'One released department; of a token for one department always that'),
        language: inQuery('language', 'The language of names; otherwise by Accept-Language'),
        IfNoneMatch: {
          ...inQuery('If-None-Match', 'The ETag of an earlier answer'),
          in: 'header',
        },
      },
      responses: {
        Problem: {
          description: 'What is the matter, in words (RFC 9457)',
          content: { 'application/problem+json': { schema: of('Problem') } },
        },
      },
      schemas: Object.fromEntries(jsonSchemas),
    },
  };
}
