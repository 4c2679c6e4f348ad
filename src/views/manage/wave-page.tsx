import { fill, type Language, say } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import type { NameIn } from '../../forms/form.ts';
import { nameIn } from '../../forms/form.ts';
import { copyWaveForm } from '../../forms/new-wave.ts';
import type { Problem } from '../../forms/problem.ts';
import { againTexts } from '../../texts/again.ts';
import { amendTexts } from '../../texts/amend.ts';
import { councilTexts } from '../../texts/council.ts';
import { manageTexts } from '../../texts/manage.ts';
import { seriesTexts } from '../../texts/series.ts';
import { serverOpenedTexts } from '../../texts/server-opened.ts';
import { CheckWordLines } from '../check-words.tsx';
import { type FormState, type FormValues, Hidden, showForm, TextField } from '../form/fields.tsx';
import { type Frame, ManagePage, wavePath } from './frame.tsx';
import { keysReady, lifeOf, nextStep, type Step, type WaveFacts } from './life.ts';

/** `/manage/waves/:id`: where the wave stands, what to do next, and the whole way it goes. */
export function WavePage(props: {
  frame: Frame;
  facts: WaveFacts;
  /** Of the form for a new survey like this one. */
  values?: FormValues;
  problems?: Problem[];
}) {
  const { frame, facts, values = {}, problems = [] } = props;
  const { language } = frame;
  const texts = manageTexts[language];
  return (
    <ManagePage
      frame={frame}
      title={facts.title}
      wave={facts}
      problems={problems}
      labels={{ title: againTexts[language].name }}
    >
      <p>
        <span class={facts.state === 'open' ? 'tag tag-accent' : 'tag'}>
          {texts.states[facts.state]}
        </span>
      </p>
      <WhatNow facts={facts} language={language} />
      <Facts facts={facts} language={language} />
      <section aria-labelledby="steps" class="stack">
        <h2 id="steps">{texts.wave.steps}</h2>
        <Life facts={facts} language={language} />
      </section>
      <Amend facts={facts} language={language} />
      <Again
        frame={frame}
        facts={facts}
        form={showForm(copyWaveForm, { values, problems }, language)}
      />
      <Stop facts={facts} language={language} />
    </ManagePage>
  );
}

interface Part {
  facts: WaveFacts;
  language: Language;
}

function WhatNow({ facts, language }: Part) {
  const texts = manageTexts[language].wave;
  const next = nextStep(facts);
  const href = lifeOf(facts).find(({ step }) => step === next)?.href;
  return (
    <section class="card next" aria-labelledby="next">
      <h2 id="next">{texts.next}</h2>
      <p>{situation(facts, language)}</p>
      {next && href ? (
        <div class="row">
          <a class="button" href={href}>
            {next === 'box' && facts.serverOpens
              ? serverOpenedBox(facts, language).action
              : texts.action[next]}
          </a>
        </div>
      ) : null}
    </section>
  );
}

function situation(facts: WaveFacts, language: Language): string {
  const texts = manageTexts[language].wave;
  const next = nextStep(facts);
  if (facts.state === 'cancelled') {
    return fill(texts.cancelledWhy, { reason: facts.cancelReason ?? '' });
  }
  if (facts.state === 'purged') return texts.purged;
  if (next === 'keys' && facts.boxKey && !keysReady(facts)) {
    const waiting = facts.holders.filter(({ proven }) => !proven).map(({ name }) => name);
    if (waiting.length > 0) return fill(texts.waitsForKeys, { holders: waiting.join(', ') });
  }
  if (next === 'open') return fill(texts.opensOn, { day: day(facts.opens, language) });
  if (next === 'participation') {
    return `${texts.nothingNow} ${fill(texts.closesOn, { day: day(facts.closes, language) })}`;
  }
  if (next === 'box')
    return facts.serverOpens ? serverOpenedBox(facts, language).waits : texts.waitsForBox;
  return next ? aboutOf(next, facts, language) : texts.nothingNow;
}

/** What to say of a box that the server opens, before and after HR started it. */
function serverOpenedBox({ boxOpened }: WaveFacts, language: Language) {
  const { waits, action, opening } = serverOpenedTexts[language];
  return boxOpened ? { waits: opening.waits, action: opening.goOn } : { waits, action };
}

function aboutOf(step: Step, { serverOpens }: WaveFacts, language: Language): string {
  const { about } = serverOpenedTexts[language];
  if (serverOpens && (step === 'keys' || step === 'box')) return about[step];
  return manageTexts[language].wave.about[step];
}

function Facts({ facts, language }: Part) {
  const { wave: texts, waves, people, onePerson, confirm } = manageTexts[language];
  return (
    <section aria-labelledby="facts" class="stack">
      <h2 id="facts">{texts.facts}</h2>
      <dl class="facts">
        <dt>{texts.definition}</dt>
        <dd>{`${say(facts.definition.title, language)} ${facts.definition.version}`}</dd>
        <dt>{texts.roster}</dt>
        <dd>
          {facts.people === 0
            ? texts.noRoster
            : facts.people === 1
              ? onePerson
              : fill(people, { n: facts.people })}
        </dd>
        {facts.blocks === null ? null : (
          <>
            <dt>{texts.blocks}</dt>
            <dd>{fill(texts.blocksValue, { n: facts.blocks, k: facts.k })}</dd>
          </>
        )}
        <dt>{texts.period}</dt>
        <dd>
          {fill(waves.periodValue, {
            opens: day(facts.opens, language),
            closes: day(facts.closes, language),
          })}
        </dd>
        <dt>{confirm.mode}</dt>
        <dd>{confirm.promise[facts.promise]}</dd>
        {facts.words ? (
          <>
            <dt>{texts.words}</dt>
            <dd>
              <CheckWordLines words={facts.words} />
              <p class="hint">{texts.wordsHelp}</p>
              <ul class="plain">
                <li>
                  <a href={`/w/${facts.id}/privacy`}>{texts.privacy}</a>
                </li>
                <li>
                  <a href={`/w/${facts.id}/manifest`}>{texts.manifest}</a>
                </li>
                <li>
                  <a href={wavePath(facts.id, 'council')}>{councilTexts[language].link}</a>
                </li>
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}

function Life({ facts, language }: Part) {
  const texts = manageTexts[language].wave;
  const words = {
    done: texts.stepDone,
    now: texts.stepNow,
    later: texts.stepLater,
    any: texts.stepAny,
  };
  return (
    <ol class="life">
      {lifeOf(facts).map(({ step, status, href }) => (
        <li class={`life-${status}`} aria-current={status === 'now' ? 'step' : undefined}>
          <div class="row">
            {href ? <a href={href}>{texts.title[step]}</a> : <span>{texts.title[step]}</span>}
            <span class={status === 'now' ? 'tag tag-accent' : 'tag'}>{words[status]}</span>
          </div>
          <p class="hint">{aboutOf(step, facts, language)}</p>
        </li>
      ))}
    </ol>
  );
}

/** What may still change once a wave is open. */
function Amend({ facts, language }: Part) {
  const texts = amendTexts[language];
  if (facts.state !== 'open' && facts.state !== 'closed') return null;
  return (
    <section aria-labelledby="amend" class="stack tight">
      <h2 id="amend">{texts.title}</h2>
      <p>{texts.linkHelp}</p>
      <p>
        <a href={wavePath(facts.id, 'amend')}>{texts.link}</a>
      </p>
    </section>
  );
}

/** A new survey with the settings of this one. */
function Again({
  frame,
  facts,
  form,
}: {
  frame: Frame;
  facts: WaveFacts;
  form: FormState<NameIn<typeof copyWaveForm>>;
}) {
  const texts = againTexts[form.language];
  return (
    <section aria-labelledby="again" class="stack tight">
      <h2 id="again">{texts.title}</h2>
      <p>{texts.help}</p>
      <form method="post" action={wavePath(facts.id, 'copy')}>
        <Hidden name={nameIn(copyWaveForm, 'once')} value={frame.once} />
        <TextField form={form} name="title" label={texts.name} />
        <div class="row">
          <button type="submit" class="button-secondary">
            {texts.submit}
          </button>
        </div>
      </form>
      {['open', 'closed', 'released', 'purged'].includes(facts.state) ? (
        <p>
          <a href={wavePath(facts.id, 'series')}>{seriesTexts[form.language].link}</a>
        </p>
      ) : null}
    </section>
  );
}

function Stop({ facts, language }: Part) {
  const texts = manageTexts[language].wave;
  const stoppable = ['planned', 'open', 'closed'].includes(facts.state);
  return (
    <>
      {facts.state === 'planned' ? (
        <form method="post" action={wavePath(facts.id, 'unplan')} class="stack tight">
          <p class="hint">{texts.unplanHelp}</p>
          <div class="row">
            <button type="submit" class="button-secondary">
              {texts.unplan}
            </button>
          </div>
        </form>
      ) : null}
      {facts.state === 'draft' ? (
        <section aria-labelledby="drop" class="stack tight">
          <h2 id="drop">{texts.drop}</h2>
          <p>{texts.dropHelp}</p>
          <p>
            <a href={wavePath(facts.id, 'delete')}>{texts.dropLink}</a>
          </p>
        </section>
      ) : null}
      {stoppable ? (
        <section aria-labelledby="stop" class="stack tight">
          <h2 id="stop">{texts.stop}</h2>
          <p>{texts.stopHelp}</p>
          <p>
            <a href={wavePath(facts.id, 'cancel')}>{texts.stopLink}</a>
          </p>
        </section>
      ) : null}
    </>
  );
}
