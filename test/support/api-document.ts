import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApiDocument } from '../../src/routes/api/openapi.ts';

/** What programs fetch before they ask. */
export const document = openApiDocument();
// A validator nobody here wrote, on the document as programs fetch it.
const ajv = addFormats.default(new Ajv2020({ strict: false }));
ajv.addSchema({ $id: 'https://geleding.test/api', ...JSON.parse(JSON.stringify(document)) });

/** What the document says of an answer, in the words of the validator; '' when it fits. */
export function misfit(path: keyof typeof document.paths, body: unknown): string {
  const at = path
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll('{', '%7B')
    .replaceAll('}', '%7D');
  const check = ajv.getSchema(
    `https://geleding.test/api#/paths/${at}/get/responses/200/content/application~1json/schema`,
  );
  if (!check) throw new Error(`${path} has no schema`);
  return check(body) ? '' : ajv.errorsText(check.errors);
}

/** Whether a refusal is a problem as the document says. */
export const isProblem = (body: unknown): boolean =>
  ajv.validate('https://geleding.test/api#/components/schemas/Problem', body);
