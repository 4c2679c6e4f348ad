import type { Definition } from '../../core/definition/definition-schema.ts';
import { fill } from '../../core/language/language.ts';
import { rosterFields } from '../../core/roster/fields.ts';
import type { Problem } from '../../forms/problem.ts';
import { staffListForm } from '../../forms/staff-list.ts';
import { removePersonTexts } from '../../texts/remove-person.ts';
import { rosterTexts } from '../../texts/roster.ts';
import { showForm, TextField } from '../form/fields.tsx';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { listTypes } from './roster-carried.tsx';
import { fieldTitle } from './roster-words.ts';
import { Table } from './table.tsx';

export interface RosterPageProps {
  frame: Frame;
  wave: WaveHead;
  definition: Pick<Definition, 'attributes'>;
  /** People now on the wave's list. */
  people: number;
  problems?: Problem[];
}

/** `/manage/waves/:id/roster`: choose a file; posts `multipart/form-data` with the file `roster`. */
export function RosterPage(props: RosterPageProps) {
  const { frame, wave, people, problems = [] } = props;
  const { language } = frame;
  const texts = rosterTexts[language];
  const form = showForm(staffListForm, { problems }, language);
  const locked = wave.state !== 'draft';
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={wave}
      problems={problems}
      labels={{ roster: texts.file }}
    >
      {people > 0 ? (
        <p class="notice">
          {fill(texts.now, { n: people })} {locked ? texts.locked : texts.replaces}
        </p>
      ) : null}
      {people > 0 && (wave.state === 'draft' || wave.state === 'planned') ? (
        <p>
          <a href={wavePath(wave.id, 'roster/remove')}>{removePersonTexts[language].link}</a>
        </p>
      ) : null}
      {locked ? null : (
        <form
          method="post"
          action={wavePath(wave.id, 'roster')}
          enctype="multipart/form-data"
          class="card"
        >
          <TextField
            form={form}
            name="roster"
            type="file"
            accept={listTypes}
            label={texts.file}
            hint={texts.fileHint}
          />
          <p class="hint">{texts.uploadHelp}</p>
          <div class="row">
            <button type="submit">{texts.upload}</button>
          </div>
        </form>
      )}
      <ColumnsNeeded {...props} />
    </ManagePage>
  );
}

function ColumnsNeeded({ frame, definition }: RosterPageProps) {
  const texts = rosterTexts[frame.language];
  const uses: Record<string, string> = texts.fieldUse;
  return (
    <section class="stack">
      <h2>{texts.columnsNeeded}</h2>
      <Table
        caption={texts.columnsNeeded}
        head={
          <>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.needed}</th>
            <th scope="col">{texts.usedFor}</th>
          </>
        }
      >
        {rosterFields(definition).map(({ id, required }) => (
          <tr>
            <th scope="row">{fieldTitle(id, definition, frame.language)}</th>
            <td>{required ? texts.required : texts.optional}</td>
            <td>{uses[id] ?? texts.fieldUse.other}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
