/** Eigen vragen van een meting, en onderdelen die je weglaat. */
export const ownQuestionsDesk = {
  title: 'Eigen vragen',
  lead: 'Voeg hooguit tien eigen vragen toe. Ze komen vóór de laatste open vragen. Ze tellen nergens in mee, staan apart in het rapport en zijn net zo beschermd als alle andere vragen.',
  locked: 'De vragen liggen vast: deze meting is niet meer in voorbereiding.',
  none: 'Er zijn nog geen eigen vragen.',
  count: '{n} van de {most} vragen',
  question: 'Vraag {n}',
  missing: 'Nog niet geschreven in: {languages}. Zonder deze talen kun je geen groepen maken.',
  because: 'Waarom je dit vraagt: {why}',
  up: 'Vraag {n} omhoog',
  down: 'Vraag {n} omlaag',
  change: 'Vraag {n} wijzigen',
  remove: 'Vraag {n} weghalen',
  add: 'Een vraag toevoegen',
  edit: 'Een vraag wijzigen',
  cancel: 'Niet wijzigen',
  otherQuestion:
    'Andere woorden maken er een andere vraag van. Die vergelijken we niet met eerdere metingen. Een vertaling erbij mag wel.',
  kind: 'Hoe geef je antwoord?',
  kinds: {
    agreement: 'Een zin waar je het mee eens bent of niet (vijf antwoorden)',
    frequency: 'Hoe vaak iets gebeurt (nooit tot altijd)',
    eleven: 'Een cijfer van 0 tot en met 10',
    choice: 'Eén van je eigen antwoorden',
    open: 'Een open antwoord (hooguit 300 tekens)',
  },
  text: 'Vraag ({language})',
  textHint: 'Hooguit 200 tekens. Vraag één ding tegelijk.',
  answers: 'Antwoorden ({language})',
  answersHint:
    'Eén per regel. Voor eigen antwoorden: twee tot negen. Voor een cijfer: twee regels, de woorden bij 0 en bij 10. Anders leeg.',
  save: 'Vraag bewaren',
  why: 'Waarom vraag je dit?',
  whyHint:
    'Het lijkt of je vraagt naar: {what}. Daarmee kan iemand herkend worden. Wijzig de vraag, of schrijf in een zin waarom je dit toch vraagt.',
  signs: {
    name: 'een naam',
    contact: 'een adres of telefoonnummer',
    number: 'een persoonlijk nummer',
    birth: 'leeftijd of geboortedatum',
    pay: 'salaris',
    person: 'geslacht, afkomst, geloof of gezondheid',
    job: 'functie, team of dienstjaren',
  },
  modules: 'Wat je vraagt',
  modulesHint:
    'Haal een vinkje weg, en deze vragen worden niet gesteld en komen niet in het rapport.',
  saveModules: 'Onderdelen bewaren',
  noModules: 'Van deze vragenlijst kun je geen onderdelen weglaten.',
};

export type OwnQuestionsDeskTexts = typeof ownQuestionsDesk;
