import { fill, headed } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import type { ReportSource } from '../../core/report/model/source.ts';

/** Wave, dates and the fingerprint of the release: what makes a print recognisable. */
export function ReportFoot(props: { source: ReportSource; releasedOn: string }) {
  const { language, words, scope, releaseHash } = props.source;
  const texts = words.pages;
  const { wave } = scope.release;
  return (
    <div class="stack tight">
      <p>
        {fill(texts.foot, {
          wave: wave.title,
          opened: day(wave.opened, language),
          closed: day(wave.closed, language),
          date: day(props.releasedOn, language),
        })}
      </p>
      <p>
        {headed(texts.fingerprint, '', language)}
        <span class="mono">{releaseHash}</span>
      </p>
      <p>{texts[wave.promise]}</p>
    </div>
  );
}
