import * as z from 'zod';
import { decisionKinds, recorders } from '../core/ballot/council-decision.ts';
import { waveSettingsSchema } from '../core/disclosure/plan/wave-settings.ts';
import { audiences } from '../core/ground/audiences.ts';
import { languages } from '../core/language/language.ts';
import { agreementStates } from '../core/report/agreements/report-agreement.ts';
import { file, tick } from './fields.ts';
import { form } from './form.ts';

/**
 * The files of an archive: all that an organisation owns of its finished waves, in one ZIP file.
 * What is not in it says docs/decisions/one-archive.md.
 */

/** `/manage/archive`: an archive of another installation, to be read in. */
export const archiveForm = form({ archive: file, sure: tick });

export const archiveFormat = 'geleding-archive-1';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const waveId = z.string().regex(/^[0-9a-f]{12}$/);
const words = z.record(z.string(), z.string());
const dayOrNone = z.union([z.iso.date(), z.literal('')]);

/** Waves that an archive holds: what is under way stays where its links and keys are. */
export const archivedStates = ['draft', 'released', 'purged', 'cancelled'] as const;

/** `archive.json`: what there is, so that a file that was changed or lost is noticed. */
export const contentsSchema = z.strictObject({
  format: z.literal(archiveFormat),
  madeAt: z.iso.datetime(),
  /** Lines of the log, and the hash of its last one, in base64url. */
  log: z.strictObject({ lines: z.int().nonnegative(), head: z.string() }),
  /** Waves under way, which are not in the archive. */
  leftOut: z.array(z.strictObject({ id: waveId, title: z.string(), state: z.string() })),
  waves: z.array(waveId).refine((ids) => new Set(ids).size === ids.length),
  /** SHA-256 of every other file, in hex, by its path. */
  files: z.record(z.string(), sha256),
});

/** `organisation.json`: who it is, and what the words of its staff list mean. */
export const organisationFileSchema = z.strictObject({
  details: z
    .strictObject({
      name: z.string(),
      logo: z.base64url().nullable(),
      logoType: z
        .string()
        .regex(/^image\/(?:png|svg\+xml)$/)
        .nullable(),
      controller: z.string(),
      contact: z.string(),
      councilDecision: z.string(),
      councilDate: dayOrNone.nullable(),
    })
    .nullable(),
  introduction: words,
  rosterMapping: z.strictObject({ columns: words, values: z.record(z.string(), words) }),
});

const agreedFields = {
  text: z.string(),
  owner: z.string(),
  due: z.iso.date(),
  review: dayOrNone.nullable(),
  status: z.enum(agreementStates),
};

/** `waves/<id>/wave.json`: a wave with what is kept of it, but its plan and its release. */
export const waveFileSchema = z.strictObject({
  id: waveId,
  title: z.string(),
  state: z.enum(archivedStates),
  settings: waveSettingsSchema,
  boxKey: z.string().nullable(),
  boxOpened: z.boolean(),
  manifest: z.json(),
  manifestHash: z.string().nullable(),
  manifestJws: z.string().nullable(),
  openedOn: z.iso.date().nullable(),
  closedOn: z.iso.date().nullable(),
  closesAt: z.iso.datetime().nullable(),
  cancelReason: z.string().nullable(),
  releaseHash: sha256.nullable(),
  keyHolders: z.array(z.string()),
  blocks: z.array(
    z.strictObject({
      block: z.string(),
      ticketKey: z.string(),
      leaf: z.string().nullable(),
      place: z.int().nullable(),
      path: z.string().nullable(),
    }),
  ),
  /** Signed amendments, oldest first. */
  amendments: z.array(z.string()),
  /** Since when each audience may see the release. */
  stages: z.partialRecord(z.enum(audiences), z.iso.datetime()),
  receipts: z.array(z.string()),
  /** Comments of the release that nothing shows any more, by their ids. */
  withdrawn: z.array(z.string()),
  agreements: z.array(
    z.strictObject({
      id: z.string(),
      unit: z.string(),
      measure: z.string(),
      ...agreedFields,
      /** Where its owner is reminded; archives of before that do not say. */
      reminder: z
        .strictObject({
          address: z.email(),
          language: z.enum(languages),
          remindedFor: dayOrNone,
        })
        .nullable()
        .default(null),
    }),
  ),
  /** What agreements were before each change. */
  earlier: z.array(
    z.strictObject({
      agreement: z.string(),
      version: z.int(),
      changedOn: z.iso.date(),
      ...agreedFields,
    }),
  ),
  /** What the works council said before it opened. */
  decision: z
    .strictObject({
      kind: z.enum(decisionKinds),
      decidedOn: z.iso.date(),
      opinion: z.string(),
      recordedBy: z.enum(recorders),
    })
    .nullable(),
  /** When it did not agree, whatever it said later; older archives do not say. */
  refusals: z
    .array(
      z.strictObject({
        decidedOn: z.iso.date(),
        opinion: z.string(),
        recordedBy: z.enum(recorders),
      }),
    )
    .default([]),
});

export type Contents = z.infer<typeof contentsSchema>;
export type OrganisationFile = z.infer<typeof organisationFileSchema>;
export type WaveFile = z.infer<typeof waveFileSchema>;

/** `schema.json`: the JSON Schema of the archive's own files. */
export function archiveJsonSchema(): string {
  const schemas = {
    'archive.json': contentsSchema,
    'organisation.json': organisationFileSchema,
    'waves/<id>/wave.json': waveFileSchema,
  };
  const each = Object.entries(schemas).map(([path, schema]) => [
    path,
    z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'any' }),
  ]);
  return `${JSON.stringify(Object.fromEntries(each), null, 2)}\n`;
}
