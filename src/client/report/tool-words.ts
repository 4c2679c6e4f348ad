import type { ReportToolTexts } from '../../texts/report-tools.ts';

/** The words of the buttons, in the language of the page that carries them. */
export function toolWords(): ReportToolTexts | null {
  const said = document.querySelector<HTMLElement>('[data-tools]')?.dataset.tools;
  return said ? (JSON.parse(said) as ReportToolTexts) : null;
}
