import { Hidden } from '../form/fields.tsx';

/** What the control for a staff list offers first; any file may be chosen, and is told what it is. */
export const listTypes =
  '.csv,.tsv,.txt,.xlsx,.xlsm,.ods,.xls,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hidden fields that bring a list back with the next form. */
export function Carried({ carry }: { carry: Record<string, string> }) {
  return (
    <>
      {Object.entries(carry).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
    </>
  );
}
