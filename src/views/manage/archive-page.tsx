import { archiveForm } from '../../forms/archive.ts';
import { nameIn } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { archiveTexts } from '../../texts/archive.ts';
import { Hidden, showForm, TextField, TickField } from '../form/fields.tsx';
import { type Frame, ManagePage } from './frame.tsx';

/** `/manage/archive`: everything in one file, out of this installation or into it. */
export function ArchivePage(props: {
  frame: Frame;
  /** Waves that the file will not hold. */
  underWay: { id: string; title: string }[];
  /** Whether there is no wave here yet, so that an archive can be read in. */
  empty: boolean;
  /** Whether the organisation said something about itself here, which an archive would replace. */
  described: boolean;
  problems?: Problem[];
}) {
  const { frame, underWay, empty, described, problems = [] } = props;
  const { language } = frame;
  const texts = archiveTexts[language];
  const form = showForm(archiveForm, props, language);
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      problems={problems}
      labels={{ archive: texts.file, sure: texts.sure }}
    >
      <section class="card" aria-labelledby="out">
        <h2 id="out">{texts.out}</h2>
        <p>{texts.holds}</p>
        <p>{texts.holdsNot}</p>
        {underWay.length > 0 ? (
          <>
            <p>{texts.underWay}</p>
            <ul>
              {underWay.map(({ title }) => (
                <li>{title}</li>
              ))}
            </ul>
          </>
        ) : null}
        <form method="post" action="/manage/archive/export" data-file="">
          <p class="hint">{texts.care}</p>
          <div class="row">
            <button type="submit">{texts.take}</button>
          </div>
        </form>
      </section>
      <section class="card" aria-labelledby="in">
        <h2 id="in">{texts.in}</h2>
        {empty ? (
          <form method="post" action="/manage/archive" enctype="multipart/form-data">
            <p>{texts.inHelp}</p>
            <TextField
              form={form}
              name="archive"
              type="file"
              accept=".zip,application/zip"
              label={texts.file}
            />
            {described ? (
              <TickField form={form} name="sure" label={texts.sure} />
            ) : (
              <Hidden name={nameIn(archiveForm, 'sure')} value="yes" />
            )}
            <div class="row">
              <button type="submit">{texts.read}</button>
            </div>
          </form>
        ) : (
          <p>{texts.notEmpty}</p>
        )}
      </section>
      <p>
        <a href="/manage/organisation">{texts.back}</a>
      </p>
    </ManagePage>
  );
}
