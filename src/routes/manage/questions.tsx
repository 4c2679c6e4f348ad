import { Hono } from 'hono';
import type { Context } from '../../actions/context.ts';
import { readDefinition, readWaveDefinition } from '../../actions/field-definition.ts';
import type { Wave } from '../../actions/read-wave.ts';
import { saveSettings } from '../../actions/save-settings.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import type { OwnQuestion } from '../../core/definition/own-questions/own-question.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { withOwnParts } from '../../definitions.ts';
import type { Sent } from '../../forms/form.ts';
import {
  modulesForm,
  orderForm,
  ownQuestionForm,
  ownQuestionValues,
  questionsWith,
} from '../../forms/own-question.ts';
import type { Problem } from '../../forms/problem.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { QuestionsPage } from '../../views/manage/questions-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { pressOf } from '../press.ts';
import { sentForm, takeForm } from '../read-body.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';

/** What an organisation asks besides the questionnaire, and which modules of that it leaves out. */
export const questions = new Hono<AppEnv>();

questions.get('/waves/:wave/questions', async (c) => {
  const { settings } = await waveOf(c);
  const asked = c.req.query('change');
  const changed = settings.ownQuestions.find(({ id }) => id === asked);
  return page(c, changed ? ownQuestionValues(changed, settings.languages) : {});
});

questions.post('/waves/:wave/questions', async (c) => {
  const wave = await waveOf(c);
  const { languages, ownQuestions: before } = wave.settings;
  const form = ownQuestionForm({ languages, before, fits: await fitting(c, wave) });
  const { values, problems, sent } = await sentForm(c, form);
  if (problems) return page(c, sent, problems);
  const ownQuestions = questionsWith(values, languages, before) ?? before;
  return save(c, wave, values, { ownQuestions });
});

questions.post('/waves/:wave/questions/order', async (c) => {
  const wave = await waveOf(c);
  const { question, move, ...pressed } = await takeForm(c, orderForm);
  return save(c, wave, pressed, {
    ownQuestions: moved(wave.settings.ownQuestions, question, move),
  });
});

questions.post('/waves/:wave/questions/modules', async (c) => {
  const wave = await waveOf(c);
  const { modules = [] } = await readDefinition(c.get('context'), wave.settings.definition);
  const known = modules.map(({ id }) => id);
  const { modules: on, ...pressed } = await takeForm(c, modulesForm(known));
  return save(c, wave, pressed, { modulesOff: known.filter((id) => !on.includes(id)) });
});

async function save(
  c: AppContext,
  wave: Wave,
  { version, once }: { version: string; once: string },
  changed: Partial<Pick<Wave['settings'], 'ownQuestions' | 'modulesOff'>>,
) {
  const seen = { id: wave.id, version: Number(version || wave.version) };
  const settings = { ...wave.settings, ...changed };
  await saveSettings(c.get('context'), seen, wave.title, settings, pressOf(once));
  return saved(c, wavePath(wave.id, 'questions'));
}

function moved(all: OwnQuestion[], id: string, move: 'up' | 'down' | 'remove'): OwnQuestion[] {
  const at = all.findIndex((one) => one.id === id);
  const question = all[at];
  if (!question) throw new DomainError('request.malformed', { field: 'question' });
  const others = all.filter((one) => one !== question);
  if (move === 'remove') return others;
  return others.toSpliced(Math.max(0, move === 'up' ? at - 1 : at + 1), 0, question);
}

/** Whether questions fit the questionnaire of a wave, with its values and modules. */
async function fitting(c: AppContext, { settings }: Wave) {
  const whole = await readDefinition(c.get('context'), settings.definition);
  return (ownQuestions: OwnQuestion[]) => {
    try {
      withOwnParts(whole, { ...settings, ownQuestions });
      return true;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return false;
    }
  };
}

/** What a wave asks; the instrument alone where its own parts do not fit, so that they can be mended. */
async function askedIn(context: Context, wave: Wave): Promise<Definition> {
  try {
    return await readWaveDefinition(context, wave);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return readDefinition(context, wave.settings.definition);
  }
}

async function page(c: AppContext, values: Sent, problems: Problem[] = []) {
  const wave = await waveOf(c);
  const context = c.get('context');
  const { modules = [] } = await readDefinition(context, wave.settings.definition);
  return c.html(
    <QuestionsPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      settings={wave.settings}
      asked={await askedIn(context, wave)}
      modules={modules}
      version={wave.version}
      values={values}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
