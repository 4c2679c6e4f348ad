import { fill } from '../../core/language/language.ts';
import { nameIn } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { removePersonForm } from '../../forms/remove-person.ts';
import { manageTexts } from '../../texts/manage.ts';
import { removePersonTexts } from '../../texts/remove-person.ts';
import { type FormValues, Hidden, showForm, TextField } from '../form/fields.tsx';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';

/** `/manage/waves/:id/roster/remove`: who leaves the list, shown once more before it is done. */
export function RemovePersonPage(props: {
  frame: Frame;
  wave: WaveHead;
  values?: FormValues;
  problems?: Problem[];
  /** Who was found, to be taken out by the next press. */
  found?: { number: string; name: string } | null;
}) {
  const { frame, wave, problems = [], found = null } = props;
  const { language } = frame;
  const texts = removePersonTexts[language];
  const form = showForm(removePersonForm, props, language);
  const action = wavePath(wave.id, 'roster/remove');
  const onTime = wave.state === 'draft' || wave.state === 'planned';
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={wave}
      problems={problems}
      labels={{ person: texts.person }}
    >
      {onTime ? null : <p class="notice">{texts.late}</p>}
      {onTime && wave.state === 'planned' ? <p class="notice">{texts.planned}</p> : null}
      {onTime && found ? (
        <form method="post" action={action} class="card">
          <p>{fill(texts.found, { name: found.name, number: found.number })}</p>
          <Hidden name={nameIn(removePersonForm, 'person')} value={found.number} />
          <Hidden name={nameIn(removePersonForm, 'step')} value="remove" />
          <div class="row">
            <button type="submit" class="button-danger">
              {texts.remove}
            </button>
            <a class="button button-secondary" href={action}>
              {manageTexts[language].back}
            </a>
          </div>
        </form>
      ) : null}
      {onTime && !found ? (
        <form method="post" action={action} class="card">
          <TextField form={form} name="person" label={texts.person} hint={texts.personHint} />
          <div class="row">
            <button type="submit">{texts.find}</button>
          </div>
        </form>
      ) : null}
    </ManagePage>
  );
}
