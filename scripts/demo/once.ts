import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../src/core/language/language.ts';
import { answerWave, openWave, publishWave } from '../play/measure.ts';
import { showProgress } from '../play/progress.ts';
import type { Visitor } from '../play/visitor.ts';
import { foundCompany } from './company.ts';
import { fileKinds } from './file-kinds.ts';
import type { DemoOptions } from './options.ts';
import { onceScript } from './scripts.ts';
import { stepTitles } from './step-titles.ts';

/** Plays one wave from staff list to release and writes every download. */
export async function playOnce(options: DemoOptions): Promise<void> {
  const progress = showProgress(stepTitles, () => performance.now());
  const company = await foundCompany({ data: options.data, port: 0 }, progress);
  try {
    const script = onceScript(options.people, company.now);
    const wave = await openWave(company, script, progress);
    const tickets = await answerWave(company, script, wave, progress);
    const ballots = await publishWave(company, script, wave, progress);
    await mkdir(options.out, { recursive: true });
    const release = await progress.step('files', () =>
      writeFiles(company.hr, wave.id, options.out),
    );
    const summary = {
      people: options.people,
      invited: wave.links.size,
      tickets,
      ballots,
      blocks: release.blocks.length,
      groupsShown: release.groups.filter((group) => group.blocks.length > 0).length,
      secondsPerStep: progress.seconds(),
    };
    await writeFile(join(options.out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    console.log(
      `${ballots} of ${wave.links.size} answered; ${summary.groupsShown} groups shown. Everything is in ${options.out}`,
    );
  } finally {
    await company.local.stop();
  }
  process.exit(0);
}

async function writeFiles(hr: Visitor, id: string, out: string) {
  const bytes = await hr.getBytes(`/results/${id}/files/json`);
  await writeFile(join(out, 'release.json'), bytes);
  const schema = await hr.getBytes(`/results/${id}/files/schema`);
  await writeFile(join(out, 'release.schema.json'), schema);
  for (const language of languages) {
    for (const { kind, name } of fileKinds) {
      const file = await hr.getBytes(`/results/${id}/files/${kind}?language=${language}`);
      await writeFile(join(out, name(language)), file);
    }
  }
  return JSON.parse(new TextDecoder().decode(bytes)) as {
    blocks: unknown[];
    groups: { blocks: unknown[] }[];
  };
}
