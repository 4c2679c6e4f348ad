import { fill } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import type { ReportContext } from './report-context.ts';

/** Wave, dates and the fingerprint of the release: what makes a print recognisable. */
export function ReportFoot({ context }: { context: ReportContext }) {
  const texts = reportPageTexts[context.language];
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
