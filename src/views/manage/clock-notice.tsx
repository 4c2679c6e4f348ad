import { fill, type Language } from '../../core/language/language.ts';
import { errorTexts } from '../../texts/errors.ts';
import { manageTexts } from '../../texts/manage.ts';
import { type WaveHead, wavePath } from './frame.tsx';

/** What the clock could not do, and whether it runs at all. */
export interface ClockNews {
  /** It should run every minute and has not for a while. */
  stands: boolean;
  /** When it ran last, as a day and a time. */
  since: string;
  failures: {
    step: 'waves' | 'mail' | 'expired' | 'leftovers' | 'keys' | 'series';
    wave: string | null;
    code: string;
  }[];
}

/** Tells HR that something did not happen by itself, which wave it was about and why. */
export function ClockNotice(props: {
  news: ClockNews;
  waves: readonly WaveHead[];
  language: Language;
}) {
  const { stands, since, failures } = props.news;
  const texts = manageTexts[props.language].waves.clock;
  const titles = new Map(props.waves.map(({ id, title }) => [id, title]));
  return (
    <section class="notice notice-warn" aria-labelledby="clock">
      <h2 id="clock">{texts.title}</h2>
      {stands ? <p>{fill(texts.stands, { since })}</p> : null}
      {failures.length > 0 ? (
        <>
          <p>{fill(texts.failed, { since })}</p>
          <ul>
            {failures.map(({ step, wave, code }) => (
              <li>
                {wave ? (
                  <a href={wavePath(wave)}>{titles.get(wave) ?? texts.steps[step]}</a>
                ) : (
                  texts.steps[step]
                )}
                {': '}
                {errorTexts[props.language].codes[code] ?? texts.internal}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
