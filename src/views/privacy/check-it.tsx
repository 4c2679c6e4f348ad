import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import { fill } from '../../core/language/language.ts';
import type { PrivacyTexts } from '../../texts/privacy.ts';
import type { RespondTexts } from '../../texts/respond.ts';
import { asset } from '../assets.ts';
import { CheckWordLines } from '../check-words.tsx';
import { keptPromises } from './kept-promises.ts';

interface Props {
  wave: string;
  words: CheckWords[];
  /** Those of the box's key; none where the server opens it. */
  keyWords: CheckWords[];
  sources?: string;
  texts: PrivacyTexts;
  /** The words with which a member of staff begins. */
  welcome: RespondTexts['welcome'];
}

/** What anybody can hold against each other: check words, manifest, receipts, program, tests. */
export function CheckIt({ wave, words, keyWords, sources, texts, welcome }: Props) {
  const { check } = texts;
  const program = asset('respond.js');
  return (
    <>
      <dl class="facts">
        <dt>{check.words}</dt>
        <dd>
          <CheckWordLines words={words} />
          <span class="hint block">{check.wordsHelp}</span>
        </dd>
        {keyWords.length > 0 ? (
          <>
            <dt>{welcome.keyWords}</dt>
            <dd>
              <CheckWordLines words={keyWords} />
              <span class="hint block">{welcome.keyWordsHelp}</span>
            </dd>
          </>
        ) : null}
        <dt>{check.program}</dt>
        <dd>
          <code>{program.sha256}</code>
          <span class="hint block">{fill(check.programHelp, { file: program.path })}</span>
        </dd>
      </dl>
      <ul>
        <li>
          <a href={`/w/${wave}/manifest`}>{check.manifest}</a>
        </li>
        <li>
          <a href={`/w/${wave}/receipts`}>{check.receipts}</a>
        </li>
        {sources ? (
          <li>
            <a href={sources} rel="noreferrer">
              {check.sources}
            </a>
          </li>
        ) : null}
      </ul>
      <details>
        <summary>{check.partsTitle}</summary>
        <p class="hint">{check.partsHelp}</p>
        <dl class="facts">
          {(program.parts ?? []).map(({ path, sha256 }) => (
            <>
              <dt>{path}</dt>
              <dd>
                <code>{sha256}</code>
              </dd>
            </>
          ))}
        </dl>
      </details>
      <details>
        <summary>{check.keptTitle}</summary>
        <section class="table-scroll" aria-label={check.keptTitle} tabindex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{check.kept.promise}</th>
                <th scope="col">{check.kept.file}</th>
                <th scope="col">{check.kept.test}</th>
              </tr>
            </thead>
            <tbody>
              {keptPromises.map(({ says, file, test }) => (
                <tr>
                  <td>{says(texts)}</td>
                  <td>
                    <SourceLink path={file} sources={sources} />
                  </td>
                  <td>
                    <SourceLink path={test} sources={sources} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}

function SourceLink({ path, sources }: { path: string; sources?: string }) {
  return sources ? (
    <a href={`${sources}/${path}`} rel="noreferrer">
      {path}
    </a>
  ) : (
    <code>{path}</code>
  );
}
