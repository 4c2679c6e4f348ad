import type { Language } from '../../src/core/language/language.ts';

/** The downloads that differ per language, and what the demo calls their files. */
export const fileKinds: { kind: string; name: (language: Language) => string }[] = [
  { kind: 'csv', name: (language) => `report.${language}.csv` },
  { kind: 'codebook', name: (language) => `codebook.${language}.csv` },
  { kind: 'sav', name: (language) => `report.${language}.sav` },
  { kind: 'r', name: (language) => `report.${language}.R` },
  { kind: 'html', name: (language) => `report.${language}.html` },
  { kind: 'xlsx', name: (language) => `report.${language}.xlsx` },
  { kind: 'pptx', name: (language) => `report.${language}.pptx` },
  { kind: 'pdf', name: (language) => `report.${language}.pdf` },
  { kind: 'appendix', name: (language) => `appendix.${language}.pdf` },
  { kind: 'board', name: (language) => `board.${language}.pdf` },
];
