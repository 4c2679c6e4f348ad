import { describe, expect, test } from 'vitest';
import { identityAsked } from '../../../../src/core/definition/own-questions/identity.ts';
import type { IdentitySign } from '../../../../src/core/definition/own-questions/identity-words.ts';
import type { OwnKind } from '../../../../src/core/definition/own-questions/own-question.ts';

const signs = (kind: OwnKind, words: string, options: string[] = []) =>
  identityAsked({ kind, text: { en: words }, options: options.map((en) => ({ en })) });

const asked: [IdentitySign, string][] = [
  ['name', 'Wat is je naam?'],
  ['name', 'Naam:'],
  ['name', 'Vul je voor- en achternaam in'],
  ['name', 'Hoe heet je?'],
  ['name', 'Your name'],
  ['name', 'Please enter your full name'],
  ['name', 'Who are you?'],
  ['contact', 'Wat is uw e-mailadres?'],
  ['contact', 'E-mail'],
  ['contact', 'Op welk telefoonnummer … je telefoonnummer graag'],
  ['contact', 'Waar woon je?'],
  ['contact', 'What is your home address?'],
  ['contact', 'Your post code?'],
  ['number', 'Personeelsnummer'],
  ['number', 'Wat is je BSN?'],
  ['number', 'Please state your employee number.'],
  ['number', 'What is your badge id?'],
  ['birth', 'Wat is je leeftijd?'],
  ['birth', 'Hoe oud bent u?'],
  ['birth', 'In welk jaar ben je geboren?'],
  ['birth', 'Geboortedatum (dd-mm-jjjj)'.replace(' (dd-mm-jjjj)', '')],
  ['birth', 'What is your age?'],
  ['birth', 'Date of birth'],
  ['birth', 'How old are you?'],
  ['pay', 'Wat is je salaris?'],
  ['pay', 'Hoeveel verdien je per maand?'],
  ['pay', 'Welke salarisschaal?'],
  ['pay', 'What is your current salary?'],
  ['pay', 'How much do you earn?'],
  ['person', 'Wat is je geslacht?'],
  ['person', 'What is your nationality?'],
  ['person', 'Your religion?'],
  ['job', 'Wat is je functie?'],
  ['job', 'In welk team werk je?'],
  ['job', 'Hoe lang werk je hier al?'],
  ['job', 'What is your job title?'],
  ['job', 'Which department do you work in?'],
  ['job', 'Sinds wanneer werk je hier?'],
  ['job', 'Op welke kamer zit je?'],
  ['job', 'Wie is je leidinggevende?'],
  ['job', 'Who is your line manager?'],
  ['job', 'Wer ist Ihre Führungskraft?'],
  ['job', 'Qui est votre supérieur ?'],
  ['contact', 'In welke plaats woon je?'],
  ['person', 'Ben je lid van een vakbond?'],
  ['person', 'Heb je kinderen?'],
  ['person', 'Ben je het afgelopen jaar ziek geweest?'],
  ['job', 'Hoeveel uur per week werk je?'],
  ['job', 'Bij welke klant ben je gedetacheerd?'],
  ['name', 'May we contact you? Please leave your name.'],
  ['pay', 'What’s your gross monthly pay?'],
  ['person', 'Are you a member of a trade union?'],
  ['person', 'Do you have a disability?'],
  ['job', 'Who do you report to?'],
  ['number', 'Wie lautet Ihre Personalnummer?'],
  ['birth', 'In welchem Jahr sind Sie geboren?'],
  ['pay', 'Wie hoch ist Ihr Gehalt?'],
  ['person', 'Welches Geschlecht haben Sie?'],
  ['person', 'Sind Sie schwanger?'],
  ['job', 'In welcher Abteilung arbeiten Sie?'],
  ['contact', 'Où habitez-vous ?'],
  ['number', 'Quel est votre numéro de matricule ?'],
  ['birth', 'Date de naissance :'],
  ['pay', 'Combien gagnez-vous ?'],
  ['person', 'Êtes-vous syndiqué ?'],
  ['job', 'Dans quel service travaillez-vous ?'],
  ['name', 'Ihr Name?'],
  ['birth', 'Quel âge avez-vous ?'],
  ['pay', 'Ile zarabiasz?'],
  ['birth', 'Yaşınız kaç?'],
  ['name', 'Як вас звати?'],
  ['pay', 'كم راتبك؟'],
];

test.each(asked)('asks for %s: %s', (sign, words) => {
  expect(signs('open', words)).toContain(sign);
  expect(signs('choice', words, ['a', 'b'])).toContain(sign);
});

const harmless: [OwnKind, string][] = [
  ['agreement', 'Mijn salaris past bij mijn werk.'],
  ['agreement', 'My salary fits my work.'],
  ['agreement', 'My manager knows customers by name.'],
  ['agreement', 'Mijn leidinggevende kent klanten bij naam.'],
  ['agreement', 'I answer e-mails from customers within a day.'],
  ['agreement', 'We krijgen van klanten altijd het juiste adres.'],
  ['frequency', 'Klanten krijgen hun klantnummer meteen.'],
  ['eleven', 'How likely is it that you recommend our new address system?'],
  ['open', 'Noem één ding dat onze service beter maakt.'],
  ['open', 'Can you name one thing that slows you down?'],
  ['open', 'Wat heb je in je functie nodig om klanten te helpen?'],
  ['open', 'What makes your job hard?'],
  ['open', 'Wie is je lastigste klant?'],
  ['open', 'Hoe oud zijn de systemen waarmee je werkt?'],
  ['open', 'Do we treat customers with children well?'],
  ['open', 'How many hours do you lose to searching?'],
  ['open', 'Wie zufrieden sind Sie mit Ihrem Gehalt?'],
  ['open', 'Welche Abteilung hilft Ihnen am besten?'],
  ['open', 'Quel âge ont vos outils ?'],
  ['open', 'Que pensez-vous de votre salaire ?'],
  ['open', 'Quel service vous aide le mieux ?'],
  ['open', 'Wat moet je leidinggevende morgen anders doen?'],
  ['open', 'Wat vind je van je salaris?'],
  ['open', 'What do you think of your salary?'],
  ['open', 'What would your customers say about their age group?'],
  ['open', 'Welke naam past bij onze nieuwe dienst?'],
  ['open', 'Wat weet je van de leeftijd van je klanten?'],
  ['open', 'What helps your team and your department most?'],
  ['choice', 'Which age group of customers do we serve worst?'],
  ['choice', 'Welke afdeling helpt jou het best?'],
  ['choice', 'How do customers reach us: phone, e-mail or chat?'],
  ['choice', 'Welk nummer bellen klanten het meest?'],
];

test.each(harmless)('raises no alarm at %s: %s', (kind, words) => {
  expect(signs(kind, words, kind === 'choice' ? ['Yes', 'No'] : [])).toEqual([]);
});

describe('what can be chosen', () => {
  test('ages, wages and sexes ask for themselves', () => {
    expect(signs('choice', 'Tot welke groep hoor je?', ['18–25 jaar', '26–35 jaar'])).toEqual([
      'birth',
    ]);
    expect(signs('choice', 'Which?', ['Scale 6', 'Scale 7'])).toEqual(['pay']);
    expect(signs('choice', 'Ik ben', ['Man', 'Vrouw', 'Anders'])).toEqual(['person']);
  });

  test('numbers of other things do not', () => {
    expect(signs('choice', 'Hoeveel klanten per dag?', ['10–20', '20–30'])).toEqual([]);
    expect(signs('choice', 'Hoe lang wacht een klant?', ['5–10 minuten', '10–20 minuten'])).toEqual(
      [],
    );
  });
});

test('one language that asks is enough', () => {
  const text = { nl: 'Iets anders', en: 'What is your name?' };
  expect(identityAsked({ kind: 'open', text, options: [] })).toEqual(['name']);
});

test('who agrees that they are older than fifty has told it', () => {
  expect(signs('agreement', 'Ik ben ouder dan 50.')).toEqual(['birth']);
  expect(signs('agreement', 'I am a woman.')).toEqual(['person']);
});
