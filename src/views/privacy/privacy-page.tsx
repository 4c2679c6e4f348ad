import type { Terms } from '../../core/ballot/amendments.ts';
import type { CouncilDecision } from '../../core/ballot/council-decision.ts';
import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import { promiseKind } from '../../core/ballot/promise-kind.ts';
import type { Stages } from '../../core/ground/audiences.ts';
import { fill, type StaffLanguage } from '../../core/language/language.ts';
import { holderNames } from '../../texts/holder-names.ts';
import { privacyTexts } from '../../texts/privacy.ts';
import { respondTexts } from '../../texts/respond.ts';
import { Layout } from '../layout.tsx';
import { CheckIt } from './check-it.tsx';
import { keepLines, limitLines, pathLines } from './privacy-lines.ts';
import { Rights } from './rights.tsx';
import { WhoSeesWhat } from './who-sees-what.tsx';

export interface PrivacyPageProps {
  language: StaffLanguage;
  organisation: { name: string; logo?: string };
  /** The manifest of the wave, and what holds after its amendments. */
  manifest: AnyManifest;
  terms: Pick<Terms, 'k' | 'headcount'>;
  /** What the works council said of the terms, once it is written down. */
  decision: CouncilDecision | null;
  /** The check words in every list of the wave's languages. */
  words: CheckWords[];
  /** Those of the box's key, which its holder's sheet carries; none where the server opens it. */
  keyWords: CheckWords[];
  /** Since when each audience may see the report (ISO dates); empty before the release. */
  stages: Partial<Stages>;
  /** Where the source code is, when this deployment says so. */
  sources?: string;
  languageLinks: Partial<Record<StaffLanguage, string>>;
}

/**
 * How answers are kept apart from names in this very wave, made from its settings: three sentences, who
 * sees what and what stays possible; the rest is behind its heading.
 */
export function PrivacyPage(props: PrivacyPageProps) {
  const { language, manifest } = props;
  const texts = privacyTexts[language];
  return (
    <Layout
      language={language}
      title={texts.title}
      area="plain"
      organisation={props.organisation}
      languageLinks={props.languageLinks}
      styles={['respond.css']}
    >
      <p class="eyebrow">{manifest.wave.title}</p>
      <h1>{texts.title}</h1>
      <InShort {...props} />
      <Section title={texts.whoTitle}>
        <WhoSeesWhat manifest={manifest} stages={props.stages} language={language} />
      </Section>
      <Section title={texts.limitsTitle}>
        <p>{texts.limitsIntro}</p>
        <List lines={limitLines(props)} />
      </Section>
      <Folded title={texts.pathTitle}>
        <List lines={pathLines(props)} />
      </Folded>
      <Folded title={texts.keepTitle}>
        <List lines={keepLines(props)} />
      </Folded>
      <Folded title={texts.rightsTitle}>
        <Rights manifest={manifest} decision={props.decision} texts={texts} language={language} />
      </Folded>
      <Folded title={texts.checkTitle}>
        <CheckIt
          wave={manifest.wave.id}
          words={props.words}
          keyWords={props.keyWords}
          sources={props.sources}
          texts={texts}
          welcome={respondTexts[language].welcome}
        />
      </Folded>
    </Layout>
  );
}

function InShort({ language, manifest, terms }: PrivacyPageProps) {
  const words = respondTexts[language].welcome;
  return (
    <section class="card promise" aria-labelledby="short">
      <h2 id="short">
        {manifest.promise === 'anonymous' ? words.anonymousTitle : words.confidentialTitle}
      </h2>
      <ol>
        <li>{words.separate}</li>
        <li>{fill(words[promiseKind(manifest)], { holder: holderNames(manifest, language) })}</li>
        <li>
          {fill(manifest.promise === 'anonymous' ? words.anonymousGroups : words.groups, {
            k: terms.k,
          })}
        </li>
      </ol>
    </section>
  );
}

function Section(props: { title: string; children: unknown }) {
  return (
    <section class="stack">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** A part for whoever wants to know: its heading, and the rest once that is pressed. */
function Folded(props: { title: string; children: unknown }) {
  return (
    <details class="folded">
      <summary>
        <h2>{props.title}</h2>
      </summary>
      <div class="stack">{props.children}</div>
    </details>
  );
}

function List({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
