import styles from '../../../build/report-css.json' with { type: 'json' };
import type { Edition } from '../../downloads/edition.ts';
import { StandaloneReport, standaloneLink } from '../../views/report/standalone-report.tsx';

/** The whole report as one HTML file that needs no server. */
export function standaloneFile({ scope, language, releaseHash, date }: Edition): string {
  const context = { scope, language, releaseHash, releasedOn: date, link: standaloneLink };
  return String(<StandaloneReport context={context} css={styles.css} />);
}
