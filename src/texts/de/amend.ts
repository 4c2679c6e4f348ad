import type { AmendTexts } from '../nl/amend.ts';

export const amend: AmendTexts = {
  link: 'Befragung anpassen',
  linkHelp:
    'Länger offen halten, die kleinste Gruppe vergrößern oder Personen hinzufügen. Mehr lässt sich nicht mehr ändern.',
  title: 'Befragung anpassen',
  lead: 'Die Festlegungen dieser Befragung stehen. Drei Dinge sind noch möglich: später schließen, eine größere kleinste Gruppe und weitere Personen. Jede Änderung ist öffentlich, signiert und nicht rückgängig zu machen.',
  manifest: 'Festlegungen und alle Änderungen ansehen',
  sure: 'Ich weiß, dass dies öffentlich ist und nicht rückgängig zu machen.',
  closes: {
    title: 'Später schließen',
    now: 'Die Befragung schließt jetzt am {day}.',
    label: 'Neuer letzter Tag',
    hint: 'Später als jetzt und höchstens 90 Tage nach der Öffnung.',
    submit: 'Länger offen halten',
  },
  k: {
    title: 'Kleinste Gruppe vergrößern',
    now: 'Eine Gruppe kommt jetzt ab {k} ausgefüllten Fragebögen in den Bericht.',
    label: 'Neue kleinste Gruppe',
    hint: 'Höher als jetzt und höchstens 50. Je höher, desto weniger Gruppen kann der Bericht zeigen.',
    submit: 'Vergrößern',
  },
  people: {
    title: 'Personen hinzufügen',
    help: 'Erstellen Sie eine Liste nur mit den neuen Personen, am besten mit denselben Spalten wie in Ihrer ersten Liste. Alle kommen in eine Gruppe, die es schon gibt. Von der Liste speichern wir weder Abteilung noch Ebene oder Standort.',
    label: 'Liste mit neuen Personen',
    hint: 'CSV, Excel (.xlsx) oder LibreOffice (.ods).',
    kept: 'Wir haben Ihre Datei {name} noch. Wählen Sie nur dann eine Datei, wenn Sie eine andere möchten.',
    submit: 'Hinzufügen',
    after:
      'Danach können Sie deren Links gleich herunterladen. Später geht das auch, über die Personalnummer.',
    invite: 'Zu den Links',
    confirm: 'Diese Personen hinzufügen ({n})',
    added: '{n} Personen wurden hinzugefügt.',
    addedOne: '1 Person wurde hinzugefügt.',
    addedHelp:
      'Für sie gelten dieselben Festlegungen wie für alle anderen. Laden Sie ihre Links herunter und geben Sie sie weiter.',
    download: 'Nur deren Links herunterladen (CSV)',
  },
};
