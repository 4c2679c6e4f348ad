import type { Terms } from '../../core/ballot/amendments.ts';
import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import { keyHoldingOf } from '../../core/ballot/key-holding.ts';
import type { Plan } from '../../core/ballot/plan-schema.ts';
import type { Stages } from '../../core/ground/audiences.ts';
import { dayOf } from '../../core/ground/local-day.ts';
import { fill, headed, localeOf, say, type Text } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { councilTexts } from '../../texts/council.ts';
import { councilPapersTexts } from '../../texts/council-papers.ts';
import { keyShareTexts } from '../../texts/key-shares.ts';
import { CheckWordLines } from '../check-words.tsx';
import { WhoSeesWhat } from '../privacy/who-sees-what.tsx';
import { CouncilDecisionPart, type CouncilDecisionProps } from './council-decision.tsx';
import { CouncilPlan } from './council-plan.tsx';
import { type Frame, ManagePage, paperPath, type WaveHead } from './frame.tsx';
import { type LogPageProps, LogTable } from './log-page.tsx';

export interface CouncilPageProps
  extends Pick<CouncilDecisionProps, 'decision' | 'refusals' | 'writing' | 'values' | 'problems'> {
  frame: Frame;
  wave: WaveHead;
  manifest: AnyManifest;
  plan: Plan;
  manifestHash: string;
  terms: Terms;
  /** How many amendments led to these terms. */
  amendments: number;
  /** The questionnaire's name. */
  title: Text;
  /** The check words in every list of the wave's languages. */
  words: CheckWords[];
  /** Those of the box's key, as the manifest names it. */
  keyWords: CheckWords[];
  stages: Partial<Stages>;
  /** The signed head of the log as it is now. */
  logHead: string;
  /** The log's lines about this wave, newest first. */
  lines: LogPageProps['lines'];
  reading: LogPageProps['reading'];
}

/** `/manage/waves/:id/council`: what a works council needs to judge a wave, to print. */
export function CouncilPage(props: CouncilPageProps) {
  const { frame, wave, manifest, terms, stages, problems = [] } = props;
  const { language } = frame;
  const texts = councilTexts[language];
  const { retention } = manifest;
  const { kind, decidedOn, opinion } = texts.decision;
  const labels = { kind, decidedOn, opinion };
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={wave}
      problems={problems}
      labels={labels}
    >
      <CouncilDecisionPart {...props} language={language} inTerms={manifest.worksCouncil} />
      <Papers {...props} />
      <Check {...props} />
      <Asked {...props} />
      <section class="stack tight" aria-labelledby="keys">
        <h2 id="keys">{texts.keys.title}</h2>
        {manifest.openedBy === 'key-holder' ? (
          <p>
            {headed(texts.keys.holders, '', language)}
            <strong>{manifest.keyHolders.join(', ')}</strong>
          </p>
        ) : null}
        <p>
          {keyHoldingOf(manifest) === 'two-of-three'
            ? keyShareTexts[language].council
            : texts.keys[manifest.openedBy]}
        </p>
        {manifest.openedBy === 'key-holder' ? (
          <>
            <h3>{texts.keyWords.title}</h3>
            <CheckWordLines words={props.keyWords} />
            <p>{texts.keyWords.help}</p>
          </>
        ) : null}
      </section>
      <CouncilPlan plan={props.plan} terms={terms} language={language} />
      <section class="stack tight" aria-labelledby="changes">
        <h2 id="changes">{texts.changes.title}</h2>
        <p>{changes(props)}</p>
      </section>
      <section class="stack tight" aria-labelledby="keep">
        <h2 id="keep">{texts.keep.title}</h2>
        <ul>
          <li>{fill(texts.keep.roster, { days: retention.roster })}</li>
          <li>{fill(texts.keep.ballots, { days: retention.ballots })}</li>
          <li>{texts.keep.backups}</li>
        </ul>
      </section>
      <section class="stack" aria-labelledby="who">
        <h2 id="who">{texts.who}</h2>
        <WhoSeesWhat manifest={manifest} stages={stages} language={language} />
      </section>
      <section class="stack" aria-labelledby="log">
        <h2 id="log">{texts.log.title}</h2>
        <p>{texts.log.lead}</p>
        <p>{texts.log.head}</p>
        <pre>{props.logHead}</pre>
        <LogTable lines={props.lines} language={language} reading={props.reading} />
      </section>
    </ManagePage>
  );
}

/** The same papers as files. */
function Papers({ frame, wave }: CouncilPageProps) {
  const { papers } = councilPapersTexts[frame.language];
  const files = (['pack', 'dpia'] as const).flatMap((paper) =>
    (['pdf', 'md'] as const).map((form) => ({ paper, form })),
  );
  return (
    <section class="stack tight no-print" aria-labelledby="papers">
      <h2 id="papers">{papers.title}</h2>
      <p>{papers.lead}</p>
      <ul class="plain">
        {files.map(({ paper, form }) => (
          <li>
            <a href={`${paperPath(frame, wave.id, 'council')}/papers/${paper}/${form}`} download>
              {fill(papers[form], { name: papers[paper] })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Check({ frame, manifest, manifestHash, words }: CouncilPageProps) {
  const { language } = frame;
  const texts = councilTexts[language].check;
  const { id } = manifest.wave;
  return (
    <section class="card" aria-labelledby="check">
      <h2 id="check">{texts.title}</h2>
      <dl class="facts">
        <dt>{texts.words}</dt>
        <dd>
          <CheckWordLines words={words} />
          <p class="hint">{texts.wordsHelp}</p>
        </dd>
        <dt>{texts.hash}</dt>
        <dd>
          <code>{manifestHash}</code>
        </dd>
      </dl>
      <ul class="plain">
        <li>
          <a href={`/w/${id}/manifest`}>{texts.manifest}</a>
        </li>
        <li>
          <a href={`/w/${id}/privacy`}>{texts.privacy}</a>
        </li>
      </ul>
    </section>
  );
}

function Asked({ frame, manifest, terms, title, reading: { zone } }: CouncilPageProps) {
  const { language } = frame;
  const texts = councilTexts[language].asked;
  const { definition } = manifest;
  const facts: [string, string][] = [
    [texts.promise, texts.promises[manifest.promise]],
    [texts.definition, say(title, language)],
    [texts.version, `${definition.id} ${definition.version}`],
    [texts.hash, definition.hash],
    [texts.languages, manifest.languages.map((one) => localeOf(one).name).join(', ')],
    [
      texts.period,
      fill(texts.periodValue, {
        opens: day(dayOf(manifest.opens, zone), language),
        closes: day(dayOf(terms.closes, zone), language),
      }),
    ],
    [texts.controller, manifest.controller],
    [texts.contact, manifest.contact],
  ];
  return (
    <section class="stack" aria-labelledby="asked">
      <h2 id="asked">{texts.title}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <p class="no-print">
        <a href={paperPath(frame, manifest.wave.id, 'proof')}>{texts.read}</a>
      </p>
    </section>
  );
}

function changes({ frame, amendments }: CouncilPageProps): string {
  const texts = councilTexts[frame.language].changes;
  if (amendments === 0) return texts.none;
  return amendments === 1 ? texts.one : fill(texts.some, { n: amendments });
}
