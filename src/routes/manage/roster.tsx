import { Hono } from 'hono';
import { readDefinition } from '../../actions/field-definition.ts';
import { importRoster } from '../../actions/import-roster.ts';
import { DomainError } from '../../core/ground/errors.ts';
import type { Problem } from '../../forms/problem.ts';
import { countPeople } from '../../storage/people.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { RosterPage } from '../../views/manage/roster-page.tsx';
import { RosterPreviewPage } from '../../views/manage/roster-preview.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';
import { listProblem } from './list-problems.ts';
import { carryList, readList, readUploaded } from './list-upload.ts';

/** The staff list: upload, preview with questions, and only then import. */
export const roster = new Hono<AppEnv>();

roster.get('/waves/:wave/roster', (c) => uploadPage(c, []));

/**
 * Nothing is kept between the steps: the preview carries the file, so that a list that is never
 * confirmed leaves no trace, and every choice about its reading can still be made.
 */
roster.post('/waves/:wave/roster', async (c) => {
  try {
    return await preview(c);
  } catch (error) {
    return uploadPage(c, [listProblem(error, 'roster', c.get('language'))]);
  }
});

async function preview(c: AppContext): Promise<Response> {
  const context = c.get('context');
  const wave = await waveOf(c);
  if (wave.state !== 'draft') throw new DomainError('wave.state', { state: wave.state });
  const list = await readList(c);
  if (!list) return uploadPage(c, [{ field: 'roster', code: 'noFile' }]);
  const definition = await readDefinition(context, wave.settings.definition);
  const reading = readUploaded(list, definition);
  const sound = reading.people.length > 0;
  if (list.step === 'confirm' && sound) {
    await importRoster(context, wave.id, reading.people, list.mapping);
    return saved(c, wavePath(wave.id));
  }
  return c.html(
    <RosterPreviewPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      definition={definition}
      reading={reading}
      choices={list.choices}
      fileName={list.fileName}
      carry={await carryList(list)}
    />,
    sound ? 200 : 422,
  );
}

async function uploadPage(c: AppContext, problems: Problem[]) {
  const wave = await waveOf(c);
  const context = c.get('context');
  return c.html(
    <RosterPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      definition={await readDefinition(context, wave.settings.definition)}
      people={await countPeople(context.db, wave.id)}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
