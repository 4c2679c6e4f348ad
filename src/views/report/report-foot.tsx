import { fill } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { type ReportContext, textsOf } from './report-context.ts';

/** Wave, dates and the fingerprint of the release: what makes a print recognisable. */
export function ReportFoot({ context }: { context: ReportContext }) {
  const texts = textsOf(context);
  const { wave } = context.scope.release;
  const { language } = context;
  return (
    <div class="stack tight">
      <p>
        {fill(texts.foot, {
          wave: wave.title,
          opened: day(wave.opened, language),
          closed: day(wave.closed, language),
          date: day(context.releasedOn, language),
        })}
      </p>
      <p>
        {texts.fingerprint}: <span class="mono">{context.releaseHash}</span>
      </p>
      <p>{texts[wave.promise]}</p>
    </div>
  );
}
