import { fill, type Language } from '../../core/language.ts';
import { prepareTexts } from '../../texts/prepare.ts';
import { Table } from './table.tsx';

/**
 * How surely the report will show something: `certain` even if fewer answer than expected,
 * `likely` at 90 % or more, `uncertain` below; `part` when only some of its blocks lie wholly inside
 * it, `not` when none does.
 */
export const certainties = ['certain', 'likely', 'uncertain', 'part', 'not'] as const;
export type Certainty = (typeof certainties)[number];

export interface PlanPreviewProps {
  language: Language;
  /** Number of planned blocks, and the headcount of the smallest. */
  blocks: number;
  smallest: number;
  groups: { label: string; headcount: number; covered: number; certainty: Certainty }[];
  pairs: { departments: string[]; leaders: number; staff: number; certainty: Certainty }[];
  /** People too few for a block of their own: what they have in common, and how many they are. */
  pooled: { label: string; headcount: number }[];
}

/** What one answer shows: counts in short, then every group and pair, then who was pooled. */
export function PlanPreview(props: PlanPreviewProps) {
  const { language, groups } = props;
  const texts = prepareTexts[language].plan;
  const counts = certainties.flatMap((certainty) => {
    const n = groups.filter((group) => group.certainty === certainty).length;
    return n > 0 ? [{ certainty, n }] : [];
  });
  return (
    <>
      <ul class="tags">
        {counts.map(({ certainty, n }) => (
          <li>
            <span class={`tag sure-${certainty}`}>
              {fill(texts.counts, { n, certainty: texts.certainty[certainty] })}
            </span>{' '}
            <span class="hint">{texts.certaintyAbout[certainty]}</span>
          </li>
        ))}
      </ul>
      <p class="soft">
        {fill(texts.blocks, { n: props.blocks })}. {fill(texts.smallest, { n: props.smallest })}.
      </p>
      <details>
        <summary>{texts.groups}</summary>
        <Groups {...props} />
      </details>
      <details>
        <summary>{texts.pairs}</summary>
        <Pairs {...props} />
      </details>
      <details>
        <summary>{texts.pooled}</summary>
        <Pooled {...props} />
      </details>
    </>
  );
}

function Sure({ certainty, language }: { certainty: Certainty; language: Language }) {
  return (
    <span class={`tag sure-${certainty}`}>{prepareTexts[language].plan.certainty[certainty]}</span>
  );
}

function Groups({ groups, language }: PlanPreviewProps) {
  const texts = prepareTexts[language].plan;
  return (
    <Table
      caption={texts.groups}
      head={
        <>
          <th scope="col">{texts.group}</th>
          <th scope="col">{texts.covers}</th>
          <th scope="col">{texts.sure}</th>
        </>
      }
    >
      {groups.map(({ label, headcount, covered, certainty }) => (
        <tr>
          <th scope="row">{label}</th>
          <td>{fill(texts.coversValue, { covered, n: headcount })}</td>
          <td>
            <Sure certainty={certainty} language={language} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Pairs({ pairs, language }: PlanPreviewProps) {
  const texts = prepareTexts[language].plan;
  if (pairs.length === 0) return <p>{texts.noPairs}</p>;
  return (
    <Table
      caption={texts.pairs}
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
      {pairs.map(({ departments, leaders, staff, certainty }) => (
        <tr>
          <th scope="row">{departments.join(', ')}</th>
          <td class="number">{leaders}</td>
          <td class="number">{staff}</td>
          <td>
            <Sure certainty={certainty} language={language} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Pooled({ pooled, language }: PlanPreviewProps) {
  const texts = prepareTexts[language].plan;
  if (pooled.length === 0) return <p>{texts.pooledNone}</p>;
  return (
    <>
      <p>{texts.pooledHelp}</p>
      <ul>
        {pooled.map(({ label, headcount }) => (
          <li>{fill(texts.pooledValue, { values: label, n: headcount })}</li>
        ))}
      </ul>
    </>
  );
}
