import type { StaffReportTexts } from '../nl/staff-report.ts';

export const staffReport: StaffReportTexts = {
  title: 'Wat jullie zeiden en wat wij doen',
  said: 'Wat jullie zeiden',
  done: 'Wat wij doen',
  check: 'Zo kijk je het na',
  chart: 'Leiding en medewerkers naast elkaar',
  howToRead:
    'Elk teken is een gemiddelde van {from} tot {to}. De streep zegt hoe zeker het is. Een verschil is duidelijk als het dik gedrukt is.',
  confidential: 'Deze vragenlijst is vertrouwelijk: de cijfers gaan over groepen.',
  anonymous: 'Dit verslag is anoniem: er staan alleen groepen in.',
  receipts: 'Telt jouw antwoord mee?',
  privacy: 'Zo werkt de privacy',
  fingerprint: 'Kenmerk van het verslag',
  asPdf: 'Bewaar als PDF',
  lettersMissing:
    'Tekens die in dit bestand als \uFFFD staan: {n}. De letters van het bestand hebben ze niet. Op het scherm staan ze wel.',
  words: {
    pages: {
      groups: {
        organisation: 'De hele organisatie',
        leaders: 'Leiding',
        staff: 'Medewerkers',
        several: 'Andere groepen',
        otherDepartments: 'Andere afdelingen',
        remaining: 'Andere collega’s',
        remainingNote: '{name}: iedereen die hierboven niet meetelt.',
        restNote: '{name}: {departments}.',
        restNoteLong:
          '{name}: {n} afdelingen samen. Welke, staat in de werkmap (XLSX) en in het codeboek.',
        restPeople: '{name} ({headcount} mensen)',
        and: 'en',
      },
      chart: {
        withheld: 'niet te zien',
        people: 'Antwoorden',
        subject: 'Onderwerp',
        interval: '95%-interval',
        gap: 'Verschil',
        to: 'tot',
        numbers: 'Bekijk de getallen',
        invited: 'Uitgenodigd',
        group: 'Groep',
        outcome: 'Uitkomst',
        theme: 'Thema',
      },
      withheld: 'niet te zien',
      coversList: 'Bij deze groepen telt niet iedereen mee: {groups}.',
      coversOne: '{name} ({covered} van {headcount})',
      index: 'CSI-cijfer',
      howToRead: 'Zo lees je dit',
      foot: 'Vragenlijst “{wave}” · van {opened} tot en met {closed} · verslag van {date}',
      contents: 'Inhoud',
    },
    alignment: {
      description:
        'Per thema twee gemiddelden, met een streep voor hoe zeker ze zijn, en het verschil. Een duidelijk verschil heeft kleur en staat dik gedrukt.',
      people: 'Antwoorden per thema: {sides}.',
      side: '{name} {n}',
      selfRated: 'De leiding geeft hier ook een oordeel over zichzelf.',
      verdict: 'In woorden',
    },
    profile: {
      behaviour: '{title}: hoe vaak het gebeurt',
      description:
        'Per thema een punt voor het gemiddelde, met een streep voor hoe zeker het is. Lopen twee strepen over elkaar, dan is het verschil niet zeker.',
    },
    findings: {
      response: '{n} van de {headcount} mensen deden mee ({response}).',
      responseLow: 'Dat is minder dan 60%. De cijfers zijn dus niet zo zeker.',
    },
    agreements: {
      owner: 'Wie',
      due: 'Klaar op',
      status: 'Hoe ver',
      review: 'Wij kijken weer op',
      change: 'Sinds de afspraak: {change} punt ({low} tot {high}), {verdict}.',
      before: 'Tot {day}: “{text}”, {owner}, klaar op {due}, {status}.',
      changeNotShown: 'Wat er daarna veranderde, kunnen wij hier niet laten zien.',
      oneQuestion: 'Gemeten met één vraag die twee keer is gesteld.',
      staff: 'Medewerkers: {staff}.',
      staffUnknown:
        'Wij weten niet hoeveel medewerkers er nieuw of weg zijn: de lijst van toen is gewist.',
    },
    trend: {
      clear: 'duidelijk anders',
      unclear: 'niet duidelijk anders',
      unknown: 'niet bekend',
      staffChange: '{changed} van de {headcount} nieuw, {left} weg',
      below: 'minder dan {people}',
    },
  },
};
