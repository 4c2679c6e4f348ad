import { rosterTexts } from '../../texts/roster.ts';
import type { RosterPreviewProps } from './roster-preview.tsx';
import { fieldTitle, valueLabel } from './roster-words.ts';
import { Table } from './table.tsx';

/** How many people each department has in each layer, so that HR sees at once what is off. */
export function RosterCounts({ frame, reading, definition }: RosterPreviewProps) {
  const { language } = frame;
  const texts = rosterTexts[language].preview;
  const people = reading.people.map(({ attributes }) => attributes);
  const known = definition.attributes.find(({ id }) => id === 'layer')?.values ?? [];
  const layers = known
    .map(({ id }) => id)
    .filter((layer) => people.some((person) => person.layer === layer));
  const departments = [...new Set(people.map((person) => person.department ?? ''))].sort((a, b) =>
    a.localeCompare(b, language),
  );
  const count = (department?: string, layer?: string) =>
    people.filter(
      (person) =>
        (department === undefined || person.department === department) &&
        (layer === undefined || person.layer === layer),
    ).length;
  const row = (department?: string) => (
    <>
      {layers.map((layer) => (
        <td class="number">{count(department, layer)}</td>
      ))}
      <td class="number">{count(department)}</td>
    </>
  );
  return (
    <Table
      caption={texts.counts}
      visible
      head={
        <>
          <th scope="col">{fieldTitle('department', definition, language)}</th>
          {layers.map((layer) => (
            <th scope="col" class="number">
              {valueLabel('layer', layer, definition, language)}
            </th>
          ))}
          <th scope="col" class="number">
            {texts.total}
          </th>
        </>
      }
    >
      {departments.map((department) => (
        <tr>
          <th scope="row">{department}</th>
          {row(department)}
        </tr>
      ))}
      <tr class="total">
        <th scope="row">{texts.total}</th>
        {row()}
      </tr>
    </Table>
  );
}
