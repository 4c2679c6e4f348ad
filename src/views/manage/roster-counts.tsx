import { fill } from '../../core/language/language.ts';
import type { Person } from '../../core/roster/person.ts';
import { rosterTexts } from '../../texts/roster.ts';
import type { RosterPreviewProps } from './roster-preview-props.ts';
import { fieldTitle, valueLabel } from './roster-words.ts';
import { Table } from './table.tsx';

/** Nobody reads more departments than this before agreeing. */
const mostShown = 500;

/** How many people each department has in each layer, so that HR sees at once what is off. */
export function RosterCounts({ frame, reading, definition }: RosterPreviewProps) {
  const { language } = frame;
  const texts = rosterTexts[language].preview;
  const counts = countPeople(reading.people);
  const known = definition.attributes.find(({ id }) => id === 'layer')?.values ?? [];
  const layers = known.map(({ id }) => id).filter((layer) => counts.get('')?.has(layer));
  const departments = [...counts.keys()]
    .filter((department) => department !== '')
    .sort((a, b) => a.localeCompare(b, language));
  const nameOf = (layer: string) =>
    layer === '' ? texts.total : valueLabel('layer', layer, definition, language);
  const columns = [...layers, ''];
  const row = (department: string) => (
    <>
      {columns.map((layer) => (
        <td class="number" data-head={nameOf(layer)}>
          {counts.get(department)?.get(layer) ?? 0}
        </td>
      ))}
    </>
  );
  return (
    <Table
      caption={texts.counts}
      visible
      head={
        <>
          <th scope="col">{fieldTitle('department', definition, language)}</th>
          {columns.map((layer) => (
            <th scope="col" class="number">
              {nameOf(layer)}
            </th>
          ))}
        </>
      }
    >
      {departments.slice(0, mostShown).map((department) => (
        <tr>
          <th scope="row">{department}</th>
          {row(department)}
        </tr>
      ))}
      {departments.length > mostShown ? (
        <tr>
          <td colspan={layers.length + 2}>
            {fill(texts.moreDepartments, { n: departments.length - mostShown })}
          </td>
        </tr>
      ) : null}
      <tr class="total">
        <th scope="row">{texts.total}</th>
        {row('')}
      </tr>
    </Table>
  );
}

/** Heads per department and layer; the empty name is the total. */
function countPeople(people: readonly Person[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { attributes } of people) {
    for (const department of [attributes.department ?? '', '']) {
      const row = counts.get(department) ?? new Map<string, number>();
      counts.set(department, row);
      for (const layer of [attributes.layer ?? '', '']) row.set(layer, (row.get(layer) ?? 0) + 1);
    }
  }
  return counts;
}
