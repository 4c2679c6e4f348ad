import type { Axis } from '../../core/ballot/plan-schema.ts';
import type { PreviewOption, Surety } from '../../core/disclosure/plan/preview-option.ts';
import { fill, type Language } from '../../core/language/language.ts';
import { prepareTexts } from '../../texts/prepare.ts';
import { countedOn } from './plan-compare.tsx';
import { PlanMissing } from './plan-missing.tsx';
import { selectionLabel } from './selection-label.ts';
import { Table } from './table.tsx';

/** People too few for a block of their own: what they have in common, and how many they are. */
export interface Pooled {
  values: Record<string, string>;
  headcount: number;
}

interface PlanPreviewProps {
  option: PreviewOption;
  axes: Axis[];
  pooled: Pooled[];
  language: Language;
}

/** As many rows as a page carries; the groups of a large organisation run into the thousands. */
const mostRows = 500;

const sureties: Surety[] = ['certain', 'likely', 'uncertain', 'no'];

/** What one answer shows: counts in short, then every group and pair, then who was pooled. */
export function PlanPreview(props: PlanPreviewProps) {
  const { option, language } = props;
  const texts = prepareTexts[language].plan;
  const counts = sureties.flatMap((surety) => {
    const n = option.groups.filter((group) => group.surety === surety).length;
    return n > 0 ? [{ surety, n }] : [];
  });
  const shown = option.groups.filter(({ surety }) => countedOn(surety)).length;
  const pairs = option.pairs.filter(({ surety }) => countedOn(surety)).length;
  return (
    <>
      <p>{fill(texts.about, { blocks: option.blocks, shown, pairs })}</p>
      <ul class="tags">
        {counts.map(({ surety, n }) => (
          <li>
            <span class={`tag sure-${surety}`}>
              {fill(texts.counts, { n, certainty: texts.certainty[surety] })}
            </span>{' '}
            <span class="hint">{texts.certaintyAbout[surety]}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{texts.simulated}</p>
      <PlanMissing {...props} />
      <details>
        <summary>{texts.groups}</summary>
        <Groups {...props} />
        <More of={option.groups.length} language={language} />
      </details>
      <details>
        <summary>{texts.pairs}</summary>
        <Pairs {...props} />
        <More of={option.pairs.length} language={language} />
      </details>
      <details>
        <summary>{texts.pooled}</summary>
        <PooledPeople {...props} />
        <More of={props.pooled.length} language={language} />
      </details>
    </>
  );
}

/** How many there are beyond what the page carries. */
function More({ of, language }: { of: number; language: Language }) {
  if (of <= mostRows) return null;
  return <p>… {fill(prepareTexts[language].plan.more, { n: of - mostRows })}</p>;
}

function Sure({ surety, language }: { surety: Surety; language: Language }) {
  return <span class={`tag sure-${surety}`}>{prepareTexts[language].plan.certainty[surety]}</span>;
}

function Groups({ option, axes, language }: PlanPreviewProps) {
  const texts = prepareTexts[language].plan;
  const { tree } = option;
  return (
    <Table
      caption={`${texts.groups} ${texts.tree[tree]}`}
      head={
        <>
          <th scope="col">{texts.group}</th>
          <th scope="col">{texts.covers}</th>
          <th scope="col">{texts.sure}</th>
        </>
      }
    >
      {option.groups
        .slice(0, mostRows)
        .map(({ select, headcount, covered, coveredLikely, surety }) => (
          <tr>
            <th scope="row">{selectionLabel(select, axes, language)}</th>
            <td data-head={texts.covers}>
              {fill(coveredLikely < covered ? texts.coversLikely : texts.coversValue, {
                covered,
                n: headcount,
                likely: coveredLikely,
              })}
            </td>
            <td>
              <Sure surety={surety} language={language} />{' '}
              {covered > 0 && covered < headcount ? <span class="tag">{texts.part}</span> : null}
            </td>
          </tr>
        ))}
    </Table>
  );
}

function Pairs({ option, axes, language }: PlanPreviewProps) {
  const texts = prepareTexts[language].plan;
  const all = axes.find(({ id }) => id === 'department')?.values.length ?? 0;
  if (option.pairs.length === 0) return <p>{texts.noPairs}</p>;
  return (
    <Table
      caption={`${texts.pairs} ${texts.tree[option.tree]}`}
      head={
        <>
          <th scope="col">{texts.departments}</th>
          <th scope="col" class="number">
            {texts.leaders}
          </th>
          <th scope="col" class="number">
            {texts.staff}
          </th>
          <th scope="col">{texts.sure}</th>
        </>
      }
    >
      {option.pairs.slice(0, mostRows).map(({ departments, leaders, staff, surety }) => (
        <tr>
          <th scope="row">
            {departments.length === all ? texts.organisation : departments.join(', ')}
          </th>
          <td class="number" data-head={texts.leaders}>
            {leaders}
          </td>
          <td class="number" data-head={texts.staff}>
            {staff}
          </td>
          <td>
            <Sure surety={surety} language={language} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function PooledPeople({ pooled, axes, language }: PlanPreviewProps) {
  const texts = prepareTexts[language].plan;
  if (pooled.length === 0) return <p>{texts.pooledNone}</p>;
  return (
    <>
      <p>{texts.pooledHelp}</p>
      <ul>
        {pooled.slice(0, mostRows).map(({ values, headcount }) => (
          <li>
            {fill(texts.pooledValue, {
              values: selectionLabel(values, axes, language),
              n: headcount,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
