import type { NeutralTexts } from '../nl/report-neutral.ts';

export const reportNeutral: NeutralTexts = {
  index: 'Index',
  level: 'Wie hoch sind die Werte?',
  chain: 'So stehen die Abteilungen da, Thema für Thema.',
  leaders: 'Fragen an Führungskräfte',
  leadersLead: 'Was Führungskräfte sagen. Nur sie wurden gefragt.',
};
