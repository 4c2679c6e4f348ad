import { fill } from '../../core/language/language.ts';
import type { RosterFault } from '../../core/roster/faults.ts';
import { rosterTexts } from '../../texts/roster.ts';
import type { RosterPreviewProps } from './roster-preview-props.ts';
import { fieldTitle } from './roster-words.ts';
import { Table } from './table.tsx';

const mostShown = 200;

/** Every fault with its line, its column, what is wrong and what to do. */
export function RosterFaults({ frame, reading, definition }: RosterPreviewProps) {
  const { language } = frame;
  const texts = rosterTexts[language];
  const { faults, faultCount } = reading;
  if (faultCount === 0) return null;
  const more = faultCount - Math.min(faults.length, mostShown);
  const column = ({ kind, field }: RosterFault) =>
    kind === 'missing column' ? fieldTitle(field, definition, language) : field;
  return (
    <section class="stack">
      <h2 id="faults">{texts.preview.faultsTitle}</h2>
      <p>{texts.preview.faultsHelp}</p>
      <Table
        caption={texts.preview.faultsTitle}
        head={
          <>
            <th scope="col">{texts.preview.where}</th>
            <th scope="col">{texts.preview.what}</th>
          </>
        }
      >
        {faults.slice(0, mostShown).map((fault) => (
          <tr>
            <th scope="row">
              {fault.line}
              {fault.cell ? ` (${fault.cell})` : null}
              {column(fault) === '' ? null : <p>{column(fault)}</p>}
              {fault.value === undefined ? null : (
                <p class="hint">{fill(texts.preview.value, { value: fault.value })}</p>
              )}
            </th>
            <td>
              <strong>{texts.faults[fault.kind].what}</strong>
              <p>{texts.faults[fault.kind].remedy}</p>
            </td>
          </tr>
        ))}
      </Table>
      {more > 0 ? <p>{fill(texts.preview.faultsMore, { n: more })}</p> : null}
    </section>
  );
}
