import type { AdviceTexts } from '../nl/advice.ts';

export const advice: AdviceTexts = {
  d1: [
    'Besprechen Sie in jeder Teamsitzung einen aktuellen Fall, in dem Service mit Zeit, Geld oder Regeln kollidierte. Vereinbaren Sie, was beim nächsten Mal vorgeht.',
    'Lassen Sie Menschen ohne Kundenkontakt einen halben Tag bei denen zusehen, die mit Kunden sprechen.',
  ],
  d2: [
    'Wählen Sie als Führungskraft eine Gewohnheit, die zeigt, dass Service zählt, und fragen Sie nach einem Monat, ob sie aufgefallen ist.',
    'Sagen Sie bei jedem gemeldeten Problem innerhalb einer Woche, was damit geschieht, auch wenn die Antwort Nein ist.',
  ],
  d3: [
    'Rechnen Sie an einem eigenen Beispiel nach, was ein gehaltener Kunde einbringt, und stellen Sie das den Kosten des Service gegenüber.',
    'Geben Sie Service denselben Platz auf der Tagesordnung wie dem Verkauf: fest, mit Zahlen und mit jemandem, der zuständig ist.',
  ],
  d4: [
    'Übersetzen Sie das Serviceziel je Team in drei Sätze, die mit „Wir tun“ beginnen. Hängen Sie sie auf und prüfen Sie sie nach einem Quartal.',
    'Sammeln Sie Beispiele guter Gespräche und guter Briefe. Nutzen Sie sie bei der Einarbeitung.',
  ],
  d5: [
    'Zeichnen Sie mit zwei Abteilungen den Weg eines Kundenanliegens. Vereinbaren Sie, wer es von Anfang bis Ende im Blick behält.',
    'Suchen Sie ein Ziel, das einer anderen Abteilung im Weg steht, und passen Sie es gemeinsam an.',
  ],
  d6: [
    'Besprechen Sie jeden Monat die drei häufigsten Beschwerden und legen Sie je Beschwerde fest, wer die Ursache beseitigt.',
    'Sagen Sie allen, die einen Hinweis gegeben haben, was daraus geworden ist.',
  ],
  d7: [
    'Fragen Sie jedes Team, welches Wissen oder welches Arbeitsmittel letzte Woche gefehlt hat. Erledigen Sie den ersten Punkt innerhalb eines Monats.',
    'Lassen Sie Kolleginnen und Kollegen einander eine Stunde im Monat etwas beibringen, das Kunden bemerken.',
  ],
  d8: [
    'Legen Sie je Funktion fest, was man selbst lösen darf und bis zu welchem Betrag oder Zeitaufwand, und stehen Sie danach dazu.',
    'Vereinbaren Sie einen kurzen Weg für Ausnahmen: Wen ruft man an, und wer entscheidet am selben Tag?',
  ],
  d9: [
    'Üben Sie im Team einen Moment: nachfragen, weiterverbinden oder zurückrufen. Schauen Sie nach zwei Wochen, was besser ging.',
    'Planen Sie jeden Tag eine Viertelstunde ein, um zu prüfen, ob dem Kunden von gestern wirklich geholfen wurde.',
  ],
};
