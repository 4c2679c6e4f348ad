import type { ReportFindingTexts } from '../nl/report-findings.ts';

export const reportFindings: ReportFindingTexts = {
  level: {
    weak: 'Service bekommt hier noch wenig Aufmerksamkeit: Der Index steht bei {mean} auf einer Skala von {from} bis {to}.',
    mixed:
      'Service bekommt hier wechselnde Aufmerksamkeit: Der Index steht bei {mean} auf einer Skala von {from} bis {to}.',
    fair: 'Service ist hier einigermaßen fest verankert: Der Index steht bei {mean} auf einer Skala von {from} bis {to}.',
    strong:
      'Service ist hier fest verankert: Der Index steht bei {mean} auf einer Skala von {from} bis {to}.',
  },
  levelBetween: 'Der Index steht bei {mean} auf einer Skala von {from} bis {to}.',
  levelEnds: '{mean} ({low} bis {high})',
  levelWithheld: 'Der Index dieser Gruppe wird nicht gezeigt.',
  tooFew:
    '{n} {n=1:Bogen wurde|Bögen wurden} gezählt. Ein Bericht beginnt bei {k}: Darum stehen hier keine Zahlen.',
  response: '{n} von {headcount} Personen haben mitgemacht ({response}).',
  responseLow: 'Das sind weniger als 60 %: Lesen Sie die Zahlen darum vorsichtig.',
  highest: 'Das stärkste Thema ist „{measure}“: {mean} ({low} bis {high}; {n} Personen).',
  highestHead: 'Das stärkste Thema ist {measures}.',
  highestSomeHead: 'Die stärksten Themen sind {measures}.',
  lowest: 'Das schwächste Thema ist „{measure}“: {mean} ({low} bis {high}; {n} Personen).',
  lowestHead: 'Das schwächste Thema ist {measures}.',
  lowestSomeHead: 'Die schwächsten Themen sind {measures}.',
  distanceHead:
    '„{option}“ bekommt weniger Vorrang als gewünscht: {gap} {gap=1:Prozentpunkt|Prozentpunkte} ({low} bis {high}).',
  distanceNone: 'Nichts bekommt deutlich weniger Vorrang als gewünscht.',
  highestSome:
    'Die stärksten Themen sind {measures}; welches davon das stärkste ist, lässt sich nicht sagen. „{measure}“: {mean} ({low} bis {high}; {n} Personen).',
  lowestSome:
    'Die schwächsten Themen sind {measures}; welches davon das schwächste ist, lässt sich nicht sagen. „{measure}“: {mean} ({low} bis {high}; {n} Personen).',
  even: 'Kein Thema ragt deutlich nach oben oder unten heraus.',
  gapWidest: {
    leadersHigher:
      'Der größte Unterschied liegt bei „{measure}“: Führungskräfte geben dort {gap} Punkte mehr als Mitarbeitende ({low} bis {high}).',
    staffHigher:
      'Der größte Unterschied liegt bei „{measure}“: Führungskräfte geben dort {gap} Punkte weniger als Mitarbeitende ({low} bis {high}).',
  },
  gapLarge: {
    leadersHigher:
      'Bei „{measure}“ gibt es einen deutlichen Unterschied: Führungskräfte geben dort {gap} Punkte mehr als Mitarbeitende ({low} bis {high}).',
    staffHigher:
      'Bei „{measure}“ gibt es einen deutlichen Unterschied: Führungskräfte geben dort {gap} Punkte weniger als Mitarbeitende ({low} bis {high}).',
  },
  gapWithin: 'Das vergleicht Führungskräfte mit Mitarbeitenden derselben Abteilungen.',
  gapWithinBeside:
    'Verglichen innerhalb derselben Abteilungen; das Bild der Unterschiede nimmt alle Abteilungen zusammen und kann etwas abweichen.',
  gapCount:
    'Bei {clear} von {of} Themen sehen Führungskräfte und Mitarbeitende es deutlich unterschiedlich.',
  gapAll:
    'Bei allen {of} Themen sehen Führungskräfte und Mitarbeitende es deutlich unterschiedlich.',
  gapAllHigher: 'Führungskräfte sind dabei immer positiver.',
  gapNoneHigher: 'Mitarbeitende sind dabei immer positiver.',
  gapCountHigher: 'Führungskräfte sind bei {leadersHigher} davon positiver.',
  gapNone:
    'Bei keinem der {of} Themen gibt es einen deutlichen Unterschied zwischen Führungskräften und Mitarbeitenden.',
  gapWithheld:
    'Führungskräfte und Mitarbeitende werden für diese Gruppe nicht nebeneinander gezeigt.',
  sameShape:
    'Sie sehen dieselben Stärken und Schwächen (Zusammenhang {pearson} über {of} Themen); der Unterschied liegt in der Höhe.',
  otherShape:
    'Sie sehen auch andere Stärken und Schwächen (Zusammenhang {pearson} über {of} Themen).',
  estimateHigh:
    'Führungskräfte schätzen das Urteil der Mitarbeitenden über „{measure}“ um {error} Punkte zu hoch ein ({low} bis {high}).',
  estimateLow:
    'Führungskräfte schätzen das Urteil der Mitarbeitenden über „{measure}“ um {error} Punkte zu niedrig ein ({low} bis {high}).',
  pairWidest: {
    leadersHigher:
      'Bei {name} ist der Unterschied am größten: Zu „{measure}“ sind Führungskräfte um {gap} Punkte positiver ({low} bis {high}).',
    staffHigher:
      'Bei {name} ist der Unterschied am größten: Zu „{measure}“ sind Mitarbeitende um {gap} Punkte positiver ({low} bis {high}).',
  },
  pairLarge: {
    leadersHigher:
      'Bei {name} gibt es einen deutlichen Unterschied: Zu „{measure}“ sind Führungskräfte um {gap} Punkte positiver ({low} bis {high}).',
    staffHigher:
      'Bei {name} gibt es einen deutlichen Unterschied: Zu „{measure}“ sind Mitarbeitende um {gap} Punkte positiver ({low} bis {high}).',
  },
  departmentAbove:
    '{name} liegt bei „{measure}“ deutlich über den anderen Mitarbeitenden: {mean} ({low} bis {high}; {n} Personen).',
  departmentBelow:
    '{name} liegt bei „{measure}“ deutlich unter den anderen Mitarbeitenden: {mean} ({low} bis {high}; {n} Personen).',
  departmentNone: 'Keine Abteilung weicht deutlich von den übrigen ab.',
  talk: {
    first: 'Sprechen Sie zuerst über „{measure}“, denn {why}.',
    why: {
      low: 'es liegt niedriger als das durchschnittliche Thema',
      gap: 'Führungskräfte und Mitarbeitende sehen es deutlich unterschiedlich',
      priority: 'es bekommt weniger Vorrang als gewünscht',
      chosen: 'es gehört zu den drei am häufigsten gewählten Punkten',
    },
    agreed: 'Das ist zu „{measure}“ vereinbart.',
    none: 'Kein Thema verlangt deutlich mehr Aufmerksamkeit als die anderen.',
    untold: 'Diese Zahlen zeigen nicht, über welches Thema Sie zuerst sprechen sollten.',
  },
  since: {
    none: 'Seit {wave}: insgesamt keine deutliche Änderung.',
    higher: 'Seit {wave}: deutlich höher bei {higher}.',
    lower: 'Seit {wave}: deutlich niedriger bei {lower}.',
    both: 'Seit {wave}: deutlich höher bei {higher}, deutlich niedriger bei {lower}.',
    count: '{n} der {of} Themen',
  },
  reason: {
    low: 'Dieses Thema liegt niedriger als das durchschnittliche Thema: {mean} ({low} bis {high}; {n} Personen).',
    gapLeadersHigher:
      'Führungskräfte sind um {gap} Punkte positiver als Mitarbeitende ({low} bis {high}).',
    gapStaffHigher:
      'Mitarbeitende sind um {gap} Punkte positiver als Führungskräfte ({low} bis {high}).',
    importance:
      'Es bekommt deutlich weniger Vorrang, als es nach Meinung der Menschen haben sollte: {gap} Punkte ({low} bis {high}; {n} Personen).',
    distance:
      '{gap} {gap=1:Prozentpunkt|Prozentpunkte} mehr Menschen wünschen sich dafür Vorrang, als ihn jetzt dafür sehen ({low} bis {high}; {n} Personen).',
    chosen:
      '{share} wählten das als einen der wichtigsten Punkte ({low} bis {high}; {n} Personen).',
  },
};
