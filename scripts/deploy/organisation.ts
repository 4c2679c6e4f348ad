import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { isZone } from '../../src/core/ground/local-day.ts';
import { senders } from '../../src/mail/senders.ts';
import { workerLimits } from '../local/worker-limits.ts';
import { root } from '../root.ts';
import { mailVariables, organisationMail } from './organisation-mail.ts';

/** One file an organisation, which git does not track: several can be deployed from one clone. */
const folder = join(root, '.deploy');

export const organisationSchema = z.strictObject({
  /** Names the Worker and its database: lower-case letters, digits and hyphens. */
  name: z.string().regex(/^[a-z][a-z0-9-]{1,40}[a-z0-9]$/),
  /** The database's id, once it is there. */
  databaseId: z.uuid().optional(),
  /** Where the Worker answers, once it was deployed. */
  address: z.url().optional(),
  /** Where staff can read the sources of this very deployment. */
  sources: z.string().default(''),
  /** In which its days begin and end, such as `Europe/Brussels`; the Netherlands' when it is empty. */
  timeZone: z
    .string()
    .refine((zone) => zone === '' || isZone(zone), 'is no time zone; try Europe/Amsterdam')
    .default(''),
  /** What it sends mail with; without it HR exports links (docs/mail.md). */
  mail: organisationMail.optional(),
});
export type Organisation = z.infer<typeof organisationSchema>;

/** What `--as NAME` among the arguments says; an organisation without a name is called `geleding`. */
export function nameIn(args: readonly string[]): string {
  const at = args.indexOf('--as');
  const name = at < 0 ? 'geleding' : (args[at + 1] ?? '');
  const read = organisationSchema.shape.name.safeParse(name);
  if (!read.success) {
    throw new Error(
      `--as ${name || '(nothing)'}: a name has 3 to 42 lower-case letters, digits and hyphens, like --as gemeente-zuid`,
    );
  }
  return read.data;
}

export const configPath = (name: string) => join(folder, `${name}.toml`);

/**
 * What is known of an organisation; of a new one only its name.
 * @throws Error that says what is wrong with its file
 */
export async function readOrganisation(name: string): Promise<Organisation> {
  let text: string;
  try {
    text = await readFile(join(folder, `${name}.json`), 'utf8');
  } catch {
    return organisationSchema.parse({ name });
  }
  return organisationIn(text, name);
}

/** Reads the file of an organisation. @throws Error that names the field and what is wrong with it */
export function organisationIn(text: string, name: string): Organisation {
  const where = `.deploy/${name}.json`;
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${where} is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const read = organisationSchema.safeParse(written);
  if (read.success) return read.data;
  const said = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new Error(`${where}: ${said.join('; ')}`);
}

export async function writeOrganisation(organisation: Organisation): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${organisation.name}.json`),
    `${JSON.stringify(organisation, null, 2)}\n`,
  );
}

/**
 * Writes the configuration that wrangler deploys this organisation with: the repository's own, under
 * its name, with its database. The paths in it are told from its folder.
 * @returns the path of the configuration
 */
export async function writeConfig(organisation: Organisation): Promise<string> {
  const template = await readFile(join(root, 'wrangler.toml'), 'utf8');
  await mkdir(folder, { recursive: true });
  const path = configPath(organisation.name);
  await writeFile(path, configFor(template, organisation));
  return path;
}

/**
 * @param template the text of wrangler.toml
 * @throws Error when a line that must change is not there
 */
export function configFor(
  template: string,
  { name, databaseId, sources, timeZone, mail }: Organisation,
): string {
  const quoted = JSON.stringify;
  const variables = { SOURCES_URL: sources, TIME_ZONE: timeZone, ...mailVariables(mail) };
  for (const [variable, value] of Object.entries(variables)) {
    if (Buffer.byteLength(value) > workerLimits.variableBytes)
      throw new Error(`.deploy/${name}.json: what becomes ${variable} is longer than 5,000 bytes`);
  }
  const changes: [RegExp, string][] = [
    [/^name = .*$/m, `name = ${quoted(name)}`],
    [/^main = "(.*)"$/m, 'main = "../$1"'],
    [/^directory = "(.*)"$/m, 'directory = "../$1"'],
    // What stands in the place of a library: every line of `[alias]` that names a file of ours.
    [/^("[^"]+" = )"\.\/(src\/.*)"$/gm, '$1"../$2"'],
    [/^migrations_dir = "(.*)"$/m, 'migrations_dir = "../$1"'],
    [/^database_name = .*$/m, `database_name = ${quoted(name)}`],
    [/^database_id = .*$/m, `database_id = ${quoted(databaseId ?? '')}`],
    ...Object.entries(variables).map(([variable, value]): [RegExp, string] => {
      // A dollar is one sign here, not the beginning of a place to fill in.
      const line = `${variable} = ${quoted(value).replaceAll('$', '$$$$')}`;
      const own = new RegExp(`^${variable} = .*$`, 'm');
      return own.test(template) ? [own, line] : [/^\[vars\]$/m, `[vars]\n${line}`];
    }),
  ];
  const binding = mail && senders[mail.sender]?.binding;
  const config = changes.reduce((text, [line, replacement]) => {
    if (!line.test(text)) throw new Error(`wrangler.toml lacks a line like ${line.source}`);
    return text.replace(line, replacement);
  }, template);
  return binding ? `${config}\n${binding}` : config;
}
