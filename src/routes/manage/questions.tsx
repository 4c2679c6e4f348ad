import { Hono } from 'hono';
import { readDefinition } from '../../actions/field-definition.ts';
import { isOvertaken } from '../../actions/guards.ts';
import type { Wave } from '../../actions/read-wave.ts';
import { saveSettings } from '../../actions/save-settings.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import type { OwnQuestion } from '../../core/definition/own-questions/own-question.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { firstLanguage } from '../../core/language/language.ts';
import { type OwnParts, withOwnParts } from '../../definitions.ts';
import type { Filled } from '../../forms/form.ts';
import {
  modulesForm,
  orderForm,
  ownQuestionForm,
  ownQuestionValues,
  questionsWith,
  textField,
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
  const wave = await waveOf(c);
  const { settings } = wave;
  const asked = c.req.query('change');
  const changed = settings.ownQuestions.find(({ id }) => id === asked);
  const values = changed ? ownQuestionValues(changed, settings.languages) : {};
  return page(c, wave, await instrumentOf(c, wave), { values, problems: [] });
});

questions.post('/waves/:wave/questions', async (c) => {
  const wave = await waveOf(c);
  const instrument = await instrumentOf(c, wave);
  const { languages, ownQuestions: before } = wave.settings;
  const fits = (ownQuestions: OwnQuestion[]) =>
    composed(instrument, { ...wave.settings, ownQuestions }) !== null;
  const form = ownQuestionForm({ languages, before, fits });
  const { values, problems, sent } = await sentForm(c, form);
  if (problems) return page(c, wave, instrument, { values: sent, problems });
  const ownQuestions = questionsWith(values, languages, before) ?? before;
  // One more question stands beside whatever somebody else did meanwhile.
  const version = values.question === '' ? '' : values.version;
  try {
    return await save(c, wave, { ...values, version }, { ownQuestions });
  } catch (error) {
    if (!isOvertaken(error)) throw error;
    const now = await waveOf(c);
    return page(c, now, instrument, { values: sent, problems: [overtaken(now, values.question)] });
  }
});

/** What somebody else made of a question, or of the wave around it, while this one was written. */
function overtaken({ settings }: Wave, question: string): Problem {
  const [language = firstLanguage] = settings.languages;
  const found = settings.ownQuestions.find(({ id }) => id === question);
  const now = found?.text[language] ?? '–';
  return { field: textField(language), code: 'changedMeanwhile', values: { now } };
}

questions.post('/waves/:wave/questions/order', async (c) => {
  const wave = await waveOf(c);
  const { question, move, ...pressed } = await takeForm(c, orderForm);
  return save(c, wave, pressed, {
    ownQuestions: moved(wave.settings.ownQuestions, question, move),
  });
});

questions.post('/waves/:wave/questions/modules', async (c) => {
  const wave = await waveOf(c);
  const { modules = [] } = await instrumentOf(c, wave);
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
  const others = all.filter((one) => one !== question);
  // Also where it was taken away already.
  if (move === 'remove') return others;
  if (!question) throw new DomainError('wave.changed');
  return others.toSpliced(Math.max(0, move === 'up' ? at - 1 : at + 1), 0, question);
}

/** The questionnaire of a wave without anything of its own. */
function instrumentOf(c: AppContext, { settings }: Wave): Promise<Definition> {
  return readDefinition(c.get('context'), settings.definition);
}

/** What a wave would ask with these parts of its own; null where they do not fit the questionnaire. */
function composed(instrument: Definition, own: OwnParts): Definition | null {
  try {
    return withOwnParts(instrument, own);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return null;
  }
}

async function page(c: AppContext, wave: Wave, instrument: Definition, shown: Filled) {
  const { settings, manifest, version } = wave;
  const asked = manifest
    ? await readDefinition(c.get('context'), manifest.definition)
    : // The instrument alone where its own parts do not fit, so that they can be mended.
      (composed(instrument, settings) ?? instrument);
  return c.html(
    <QuestionsPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      settings={settings}
      asked={asked}
      modules={instrument.modules ?? []}
      version={version}
      {...shown}
    />,
    shown.problems.length > 0 ? 422 : 200,
  );
}
