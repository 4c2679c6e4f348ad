import type { AgreeTexts } from '../nl/agree.ts';

export const agree: AgreeTexts = {
  title: 'Vereinbarung treffen',
  left: 'Es ist noch Platz für {n}. Mehr als drei auf einmal gelingen selten.',
  enough: 'Es gibt drei Vereinbarungen. Schließen Sie erst eine bei der nächsten Befragung ab.',
  what: 'Was werden wir tun?',
  measure: 'Zu welchem Thema?',
  owner: 'Wer kümmert sich darum?',
  ownerHint: 'Eine Funktion oder ein Team. Auch Mitarbeitende lesen das.',
  due: 'Fertig am',
  review: 'Wieder ansehen am',
  remind: 'E-Mail-Adresse für eine Erinnerung',
  remindHint:
    'Hierhin geht eine E-Mail an dem Tag, an dem Sie es wieder ansehen, oder, wenn keiner gewählt ist, an dem Tag, an dem es fertig sein soll. Die Adresse steht in keinem Bericht: Nur wer diese Vereinbarung ändern darf, sieht sie.',
  remindNot:
    'E-Mail ist hier nicht eingerichtet, deshalb geht keine Erinnerung hinaus. Wer sich ab diesem Tag anmeldet, sieht aber, dass die Vereinbarung zu prüfen ist.',
  submit: 'So vereinbaren',
  here: 'Etwas zu „{measure}“ vereinbaren',
  hereIdeas: 'Ideen für den Anfang',
  staffPage: 'Die öffentliche Seite für Mitarbeitende',
  status: 'Stand',
  note: 'Festhalten',
  change: 'Ändern',
  changeTitle: 'Vereinbarung ändern',
  changeHelp:
    'Was vorher da stand, bleibt bei der Vereinbarung lesbar. Das Thema ändert sich nicht.',
  overtaken:
    'Jemand anders hat diese Vereinbarung gerade geändert. Es ist noch nichts gespeichert. Jetzt steht da:',
  save: 'Änderung speichern',
  leave: 'Vereinbarung so lassen',
  elsewhere: 'Nach einer früheren Befragung vereinbart: dort ändern Sie diese Vereinbarung',
  withdraw: 'Zurückziehen …',
  withdrawTitle: 'Freie Antwort zurückziehen?',
  withdrawWhy: 'Warum ziehen Sie sie zurück?',
  withdrawHelp:
    'Eine zurückgezogene freie Antwort verschwindet aus jedem Bericht und jeder Datei. Das lässt sich nicht rückgängig machen; im Protokoll steht, dass es geschah und warum, nicht, was da stand.',
  withdrawSure: 'Diese Antwort zurückziehen',
  keep: 'Stehen lassen',
};
