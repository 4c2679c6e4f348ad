import { fill } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import type { Problem } from '../../forms/problem.ts';
import { paces, seriesForm, seriesValues } from '../../forms/series.ts';
import { shownField } from '../../forms/shown.ts';
import { seriesTexts } from '../../texts/series.ts';
import { type FormValues, Hidden, SelectField, showForm, TextField } from '../form/fields.tsx';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';

export interface SeriesPageProps {
  frame: Frame;
  wave: WaveHead;
  today: string;
  /** Whether a wave in this state can be repeated. */
  possible: boolean;
  series: { title: string; months: number; nextOn: string } | null;
  /** The draft or wave that the clock made last. */
  latest: { id: string; title: string } | null;
  values?: FormValues;
  /** What is stored, as the form carries it (`shownOf`). */
  shown?: string;
  problems?: Problem[];
}

/** `/manage/waves/:id/series`: the next wave is prepared by the clock, and waits for HR. */
export function SeriesPage(props: SeriesPageProps) {
  const { frame, wave, series, latest, problems = [] } = props;
  const { language } = frame;
  const texts = seriesTexts[language];
  const values = props.values ?? seriesValues(series, wave.title);
  const form = showForm(seriesForm(props.today), { values, problems }, language);
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={wave}
      problems={problems}
      labels={texts.labels}
    >
      {props.possible ? null : <p class="notice">{texts.tooEarly}</p>}
      {series ? (
        <section class="card" aria-labelledby="now">
          <h2 id="now">{texts.now}</h2>
          <p>
            {fill(texts.next, { day: day(series.nextOn, language) })} {texts.pace[series.months]}.
          </p>
          {latest ? (
            <p>
              {texts.latest} <a href={wavePath(latest.id)}>{latest.title}</a>
            </p>
          ) : null}
          <form method="post" action={wavePath(wave.id, 'series/stop')}>
            <div class="row">
              <button type="submit" class="button-secondary">
                {texts.stop}
              </button>
            </div>
          </form>
        </section>
      ) : null}
      {props.possible ? (
        <form method="post" action={wavePath(wave.id, 'series')} class="card">
          <Hidden name={shownField} value={props.shown} />
          <TextField form={form} name="title" label={texts.labels.title} hint={texts.titleHint} />
          <SelectField
            form={form}
            name="months"
            label={texts.labels.months}
            options={paces.map((value) => ({ value, label: texts.pace[Number(value)] ?? value }))}
          />
          <TextField
            form={form}
            name="nextOn"
            type="date"
            min={props.today}
            label={texts.labels.nextOn}
            hint={texts.nextOnHint}
          />
          <div class="row">
            <button type="submit">{series ? texts.change : texts.start}</button>
          </div>
        </form>
      ) : null}
    </ManagePage>
  );
}
