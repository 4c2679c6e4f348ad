import type { SharingTexts } from '../nl/sharing.ts';

export const sharing: SharingTexts = {
  stages: {
    title: 'Wer sieht es wann?',
    lead: 'HR sieht den Bericht seit {day}. Wählen Sie, ab welchem Tag die anderen ihn sehen. Mitarbeitende lesen diese Tage in den Datenschutzhinweisen.',
    management: 'Management, ab',
    council: 'Betriebsrat, ab',
    'unit-heads': 'Abteilungsleitungen, ab',
    staff: 'Mitarbeitende, ab',
    passed: '{day} (jetzt schon zu sehen).',
    order:
      'Die Reihenfolge ist: zuerst Management, dann Betriebsrat, dann Abteilungsleitungen, dann Mitarbeitende. Derselbe Tag geht auch.',
  },
};
