import { fill, headed } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import type { Problem } from '../../forms/problem.ts';
import { shownField } from '../../forms/shown.ts';
import { type LaterAudience, laterAudiences } from '../../forms/stages.ts';
import { manageTexts } from '../../texts/manage.ts';
import { sharingTexts } from '../../texts/sharing.ts';
import { type FormState, type FormValues, Hidden, TextField } from '../form/fields.tsx';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';

export interface StagesPageProps {
  frame: Frame;
  wave: WaveHead;
  /** The day HR saw the release. */
  since: string;
  /** Audiences that see the report already; their day stays what it was. */
  passed: LaterAudience[];
  /** A day per audience (`2026-12-28`). */
  values: FormValues;
  /** What is stored, as the form carries it (`shownOf`). */
  shown?: string;
  problems?: Problem[];
}

/** `/manage/waves/:id/stages`: from which day each audience sees the report (`readStages`). */
export function StagesPage(props: StagesPageProps) {
  const { frame, wave, passed, values, problems = [] } = props;
  const { language } = frame;
  const texts = sharingTexts[language].stages;
  const form: FormState<LaterAudience> = { values, problems, language };
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={fill(texts.lead, { day: day(props.since, language) })}
      wave={wave}
      problems={problems}
      labels={texts}
    >
      <form method="post" action={wavePath(wave.id, 'stages')} class="card">
        <Hidden name={shownField} value={props.shown} />
        <p class="hint">{texts.order}</p>
        {laterAudiences.map((audience) =>
          passed.includes(audience) ? (
            <p id={audience}>
              {headed(
                texts[audience],
                fill(texts.passed, { day: day(values[audience]?.[0] ?? '', language) }),
                language,
              )}
            </p>
          ) : (
            <TextField form={form} name={audience} type="date" label={texts[audience]} narrow />
          ),
        )}
        {passed.length < laterAudiences.length ? (
          <div class="row">
            <button type="submit">{manageTexts[language].save}</button>
          </div>
        ) : null}
      </form>
    </ManagePage>
  );
}
