import type { FieldworkTexts } from '../nl/fieldwork.ts';

export const fieldwork: FieldworkTexts = {
  invite: {
    title: 'Invite',
    lead: 'Everybody has a link of their own. Hand it out by e-mail, or on a card.',
    notOpen: 'The survey opens on {day}. Until then the links say so.',
    mail: 'By e-mail',
    mailHelp:
      'Download the links and send them with your own mail program. The file holds name, e-mail, link and the check words. Put the check words in your letter, in every language: then everybody can compare them.',
    mailCare:
      'Whoever has a link can use it. Delete the file when you are done. The log records that you downloaded it.',
    download: 'Download the links (CSV)',
    some: 'Only some people',
    someHelp:
      'For those who joined later, or who lost their link. It is the same link as the first time: whoever took part cannot do so again.',
    numbers: 'Employee numbers',
    numbersHint:
      'One below the other, or with commas, semicolons or spaces between them. Pasting from Excel works too.',
    downloadSome: 'Download only these links (CSV)',
    cards: 'On paper',
    cardsHelp:
      'For each group a stack of cards without names, shuffled. Let people draw a card themselves.',
    cardsCare:
      'Give one card per person from the stack of their own group. Whoever has a link by e-mail should not get a card.',
    print: 'Make the cards',
    everyone: 'A card for everybody',
    noEmail: 'Only for people without e-mail ({n})',
    whom: 'For whom?',
  },
  cards: {
    title: 'Cards',
    lead: 'Print on A4, at actual size, on one side of the paper. Cut along the lines.',
    howTo: 'How to hand them out',
    steps: [
      'Every group has a stack of its own. The cover sheet says which.',
      'Keep the stack face down and let people draw. Do not write down who has which card.',
      'Destroy what is left when the survey closes.',
    ],
    print: 'Press Ctrl + P (or ⌘ + P) to print.',
    stack: 'Stack for: {label}',
    stackCount: '{n} {n=1:card|cards}',
    none: 'There are no cards to print.',
    pages: 'All cards',
    pagesHelp: 'There are {pages} pages of cards. Print them all.',
    page: 'Page {page}',
    asPdf: 'As a file to print',
    asPdfHelp:
      'The same cards and codes, on A4 in the layout of common label sheets, with cut marks. The file holds the links: delete it after printing. The log notes how many cards are in it.',
    pdf: 'Cards (PDF)',
    letters: 'Letters (PDF)',
    kiosk:
      'On a shared device, such as a tablet in the canteen, open {address}. Everybody types the code of their own card there. Nothing stays on it. If nobody touches it for two minutes, or somebody presses Next person, the screen is cleared for the next.',
    noPaper:
      'We do not offer a questionnaire on plain paper. Handwriting can be recognised, somebody has to collect and type the sheets, and nothing stops a sheet from being added or lost. Whoever does not read from a screen can have somebody of their own choice type the code, or answer with a screen reader.',
  },
  participation: {
    title: 'Participation',
    lead: 'Once a day we count how many people have collected a stamp, in coarse steps. We divide by those invited at the start.',
    day: 'As of {day}',
    none: 'Nothing has been counted yet. Look again tomorrow.',
    group: 'Group',
    invited: 'Invited',
    band: 'Participation',
    bands: {
      below: 'less than {to}%',
      between: '{from} to {to}%',
      above: '{from}% or more',
    },
    small:
      'We do not show {n} {n=1:group|groups} with fewer than 10 people, nor 0 or 100%. That way nobody can work out who takes part.',
    smallNone: 'We do not show 0 and 100%. That way nobody can work out who takes part.',
    smallOne:
      'We do not show 1 group with fewer than 10 people, nor 0 or 100%. That way nobody can work out who takes part.',
    tip: 'Is a group behind? Then remind the whole group, not one person. You cannot see who has taken part.',
    noResults: 'There are no results until after closing. You cannot see them now either.',
    close: 'Close the survey',
  },
};
