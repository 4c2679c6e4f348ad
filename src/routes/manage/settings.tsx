import { Hono } from 'hono';
import { readDefinition } from '../../actions/field-definition.ts';
import type { Wave } from '../../actions/read-wave.ts';
import { saveSettings } from '../../actions/save-settings.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { offeredDefinitions } from '../../definitions.ts';
import type { Sent } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { settingsForm, settingsOf, settingsValues } from '../../forms/settings.ts';
import { isOvertaken, shownField, shownOf } from '../../forms/shown.ts';
import { listMembers } from '../../storage/members.ts';
import { countBlanks } from '../../storage/people.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { SettingsPage } from '../../views/manage/settings-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { isDesk } from '../audiences.ts';
import { pressOf } from '../press.ts';
import { sentForm } from '../read-body.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';

/** What a wave asks, of whom, when, and what it promises. */
export const settings = new Hono<AppEnv>();

settings.get('/waves/:wave/settings', async (c) => {
  const wave = await waveOf(c);
  return page(c, valuesOf(c, wave), []);
});

settings.post('/waves/:wave/settings', async (c) => {
  const wave = await waveOf(c);
  const context = c.get('context');
  const { zone, now } = context;
  const stored = await readDefinition(context, wave.settings.definition);
  const definitionIn = (id: string | undefined) =>
    offeredDefinitions.find((one) => one.id === id) ?? stored;
  const about = {
    definitions: offeredDefinitions,
    today: todayOf({ now, zone }),
    before: wave.settings,
    atDesk: await namesAtDesk(c),
  };
  const form = (given: Sent) =>
    settingsForm({ ...about, definition: definitionIn(given.definition?.[0]) });
  const { values, problems, sent } = await sentForm(c, form, valuesOf(c, wave));
  if (problems) return page(c, sent, problems);
  // A key that was made meanwhile is not made void by a page that did not know of it.
  const known = sent[shownField] && !isOvertaken(sent, keyOf(wave));
  const seen = {
    id: wave.id,
    version: known ? wave.version : Number(values.version || wave.version),
  };
  const chosen = settingsOf(values, definitionIn(values.definition), wave.settings, zone);
  const settings = { ...chosen, reviewed: true };
  await saveSettings(context, seen, values.title, settings, pressOf(values.once));
  return saved(c, wavePath(wave.id));
});

const valuesOf = (c: AppContext, { title, settings }: Wave) =>
  settingsValues(title, settings, c.get('context').zone);

/** Whether there is a key, as the form carries it: no field of it. */
const keyOf = ({ boxKey }: Wave): Sent => ({ boxKey: [boxKey ?? ''] });

/** Who signs in as HR, of those who have a name. */
async function namesAtDesk(c: AppContext): Promise<string[]> {
  const { db, now } = c.get('context');
  const members = await listMembers(db, now.toISOString());
  return members
    .filter(({ name, rights }) => name !== '' && rights.some(isDesk))
    .map(({ name }) => name);
}

async function page(c: AppContext, values: Sent, problems: Problem[]) {
  const wave = await waveOf(c);
  const context = c.get('context');
  const definition = await readDefinition(context, wave.settings.definition);
  const attributes = definition.attributes.map(({ id }) => id);
  return c.html(
    <SettingsPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      definition={definition}
      definitions={offeredDefinitions}
      version={wave.version}
      shown={shownOf({ ...valuesOf(c, wave), ...keyOf(wave) })}
      values={values}
      problems={problems}
      keyMade={wave.state === 'draft' && wave.boxKey !== null}
      missing={await countBlanks(context.db, wave.id, attributes)}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
