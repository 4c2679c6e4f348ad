import * as z from 'zod';

/** What programs are answered, for the checks of the code and for the OpenAPI document alike. */

const day = z.iso.date();
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();
const figure = z.number().nullable();

/** A problem in words (RFC 9457); `code` never changes, the words are the reader's language. */
export const apiProblemSchema = z.strictObject({
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string().describe('What is the matter, and what to do about it'),
  code: z.string().describe('Stable name of the problem, such as release.none'),
});
export type ApiProblem = z.infer<typeof apiProblemSchema>;

const apiWaveSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  published: day.describe('Day on which the figures were published'),
  releaseHash: hash.describe(
    'SHA-256 of the release as it was published; another one never follows',
  ),
  url: z.string().describe('Where this wave is read, on the same host'),
});

export const apiWavesSchema = z.strictObject({
  waves: z.array(apiWaveSchema).describe('The latest first; empty while nothing may be read'),
});
export type ApiWaves = z.infer<typeof apiWavesSchema>;

export const apiWaveInFullSchema = apiWaveSchema.extend({
  organisation: z.string(),
  opened: day,
  closed: day,
  k: z.int().min(5).describe('People in the smallest group that is shown'),
  promise: z.enum(['anonymous', 'confidential']),
  definition: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  unit: z.string().nullable().describe('The only department this token reads, or null'),
  units: z.array(z.string()).describe('Departments that may be asked for with ?unit='),
});
export type ApiWaveInFull = z.infer<typeof apiWaveInFullSchema>;

/** One group × one measure, as a row of the tidy CSV file. */
const apiFigureSchema = z.strictObject({
  group: z.string(),
  headcount: z.int().min(0).nullable(),
  covered: figure.describe('People of the group whom the figure stands for'),
  kind: z.string(),
  measureId: z.string(),
  measure: z.string(),
  shown: z.boolean().describe('False where the group is too small for this figure'),
  n: figure,
  value: figure.describe('Mean, gap or share: see docs/results-api.md'),
  low: figure,
  high: figure,
  sd: figure,
  display: figure,
  favourable: figure,
  favourableLow: figure,
  favourableHigh: figure,
  band: z
    .boolean()
    .describe('True where the share lies about between its ends, give or take one person'),
  g: figure,
  holm: figure,
});
export type ApiFigure = z.infer<typeof apiFigureSchema>;

export const apiFiguresSchema = z.strictObject({
  wave: z.string(),
  date: day,
  release: z.string().describe('SHA-256 of the release that every figure comes from'),
  unit: z.string().nullable(),
  figures: z.array(apiFigureSchema),
});
export type ApiFigures = z.infer<typeof apiFiguresSchema>;

export const apiReceiptsSchema = z.strictObject({
  receiptsHash: z.string().describe('SHA-256 over the sorted receipts, as the release names it'),
  receipts: z.array(z.string()).describe('Of the counted ballots, sorted'),
});
export type ApiReceipts = z.infer<typeof apiReceiptsSchema>;
