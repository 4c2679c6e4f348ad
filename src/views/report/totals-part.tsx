import { fill } from '../../core/language/language.ts';
import { decimal, whole } from '../../core/language/numbers.ts';
import type { ProfilePage } from '../../core/report/profile/profile.ts';
import { Part, TableFrame } from './parts.tsx';
import { type ReportContext, textsOf, titleOf } from './report-context.ts';

type Weighed =
  | { withheld: true }
  | { withheld: false; mean: number; low: number | null; high: number | null; n: number };

/** The whole weighed in three ways, side by side; nothing where only one way is known. */
export function TotalsPart({ context, model }: { context: ReportContext; model: ProfilePage }) {
  const texts = textsOf(context);
  const { measures, totals, whole: plain } = model;
  const others = [...totals.byHeadcount, ...totals.byDepartment];
  if (others.every((cell) => cell.withheld)) return null;
  return (
    <Part title={texts.profile.totals}>
      <p>{texts.profile.totalsLead}</p>
      <TableFrame
        label={texts.profile.totals}
        head={[
          texts.chart.subject,
          texts.profile.plain,
          texts.profile.byHeadcount,
          texts.profile.byDepartment,
        ]}
        rows={measures.map((measure, i) => [
          titleOf(context, measure),
          ...[plain.cells[i], totals.byHeadcount[i], totals.byDepartment[i]].map((cell) =>
            totalText(context, cell),
          ),
        ])}
      />
    </Part>
  );
}

function totalText(context: ReportContext, cell: Weighed | undefined): string {
  const { withheld, profile } = textsOf(context);
  if (!cell || cell.withheld || cell.low === null || cell.high === null) return withheld;
  const write = (value: number) => decimal(value, context.language);
  const { mean, low, high, n } = cell;
  return fill(profile.total, {
    mean: write(mean),
    low: write(low),
    high: write(high),
    n: whole(n, context.language),
  });
}
