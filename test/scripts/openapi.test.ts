import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApiDocument } from '../../src/routes/api/openapi.ts';

const document = () => JSON.parse(JSON.stringify(openApiDocument()));

test('the OpenAPI document is valid by a validator that nobody here wrote', async () => {
  const validator = new Validator();
  expect(await validator.validate(document())).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('that validator refuses an operation without answers, and a reference to nothing', async () => {
  const silent = document();
  delete silent.paths['/waves'].get.responses;
  silent.paths['/waves'].get.summary = 3;
  expect((await new Validator().validate(silent)).valid).toBe(false);
  const lost = document();
  lost.paths['/waves'].get.parameters = [{ $ref: '#/components/parameters/Nobody' }];
  const validator = new Validator();
  await validator.validate(lost);
  expect(() => validator.resolveRefs()).toThrow();
});
