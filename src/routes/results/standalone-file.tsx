import styles from '../../../build/report-css.json' with { type: 'json' };
import { carried } from '../../downloads/carried-text.ts';
import { contextOf, type Edition } from '../../downloads/edition.ts';
import { StandaloneReport } from '../../views/report/standalone-report.tsx';

/** The whole report as one HTML file that needs no server. */
export function standaloneFile(edition: Edition): string {
  return carried(String(<StandaloneReport context={contextOf(edition)} css={styles.css} />));
}
