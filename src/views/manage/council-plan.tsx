import type { Plan } from '../../core/ballot/plan-schema.ts';
import { fill, type Language } from '../../core/language/language.ts';
import { councilTexts } from '../../texts/council.ts';
import { type PlanTerms, planRows } from './plan-rows.ts';
import { Table } from './table.tsx';

interface Props {
  plan: Plan;
  terms: PlanTerms;
  language: Language;
}

/** The plan as a works council reads it: every block, and every group a report may name. */
export function CouncilPlan({ plan, terms, language }: Props) {
  const texts = councilTexts[language].plan;
  const { blocks, groups, total } = planRows(plan, terms, language);
  return (
    <section class="stack" aria-labelledby="plan">
      <h2 id="plan">{texts.title}</h2>
      <p>{fill(texts.lead, { k: terms.k })}</p>
      <Table
        caption={texts.blocks}
        visible
        head={
          <>
            <th scope="col">{texts.block}</th>
            <th scope="col" class="number">
              {texts.people}
            </th>
          </>
        }
      >
        {blocks.map(({ name, people }) => (
          <tr>
            <th scope="row">{name}</th>
            <td class="number" data-head={texts.people}>
              {people}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{texts.total}</th>
          <td class="number" data-head={texts.people}>
            {total}
          </td>
        </tr>
      </Table>
      <Table
        caption={texts.groups}
        visible
        head={
          <>
            <th scope="col">{texts.group}</th>
            <th scope="col">{texts.covered}</th>
          </>
        }
      >
        {groups.map(({ name, covered }) => (
          <tr>
            <th scope="row">{name}</th>
            <td data-head={texts.covered}>{covered}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
