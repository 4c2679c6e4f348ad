import type { Language } from '../../src/core/language/language.ts';

/** Things made-up people write in the open answers; in English where nothing was made up in a language. */
export const remarksIn = (language: Language): readonly string[] => remarks[language] ?? remarks.en;

const remarks: Partial<Record<Language, readonly string[]>> & { en: readonly string[] } = {
  nl: [
    'We beloven levertijden die de planning niet kan halen. De klant hoort het als laatste.',
    'Zelf beslissen over een kleine tegemoetkoming zou veel telefoontjes schelen.',
    'Elke maandag dezelfde fout in de facturen. Iedereen weet het, niemand pakt het op.',
    'Laat de directie eens een ochtend meeluisteren.',
    'Het systeem toont niet wat een collega gisteren met de klant heeft afgesproken.',
    'Onze teamleider doet het voor, dat helpt echt.',
    'Meer tijd per gesprek. Nu tellen alleen de minuten.',
    'Verkoop en buitendienst spreken elkaar te weinig.',
    'Goed werk wordt gezien, maar alleen in ons eigen team.',
    'Geef ons vooraf bericht als er een actie loopt.',
    'Ik weet nooit wie er over een klacht gaat die twee afdelingen raakt.',
    'Nieuwe mensen leren het vak hier goed, maar pas na een half jaar.',
    'De handscanner valt elke dag uit en dan staat de klant te wachten.',
    'Service staat op de agenda, maar als punt zeven.',
  ],
  en: [
    'We promise dates that planning cannot meet, and the customer is the last to hear.',
    'Let us settle small complaints ourselves instead of sending a form upstairs.',
    'The same billing mistake comes back every month.',
    'I would like to see management spend a day at the front desk.',
    'Our tools do not show what a colleague agreed with the customer.',
    'Sales and field service should talk to each other more often.',
    'More time per call, please. Only minutes are counted now.',
  ],
  de: [
    'Wir versprechen Termine, die die Planung nicht halten kann. Der Kunde erfährt es zuletzt.',
    'Lasst uns kleine Beschwerden selbst lösen, statt ein Formular nach oben zu schicken.',
    'Derselbe Fehler in der Rechnung kommt jeden Monat wieder.',
    'Die Leitung sollte einmal einen Vormittag am Telefon mithören.',
    'Vertrieb und Außendienst sprechen zu wenig miteinander.',
    'Bitte mehr Zeit je Gespräch. Jetzt zählen nur die Minuten.',
  ],
  fr: [
    'Nous promettons des rendez-vous que le planning ne peut pas tenir. Le client l’apprend en dernier.',
    'Laissez-nous régler nous-mêmes les petites réclamations, au lieu d’envoyer un formulaire plus haut.',
    'La même erreur sur la facture revient chaque mois.',
    'La direction devrait écouter une matinée au téléphone.',
    'La vente et le service sur place se parlent trop peu.',
    'Plus de temps par appel, s’il vous plaît. Aujourd’hui, seules les minutes comptent.',
  ],
};
