import type { ProblemTexts } from '../nl/problems.ts';

export const problems: ProblemTexts = {
  required: 'Please fill this in.',
  chooseOne: 'Please make a choice.',
  tooLong: 'Please make this shorter: at most {max} characters.',
  badDate: 'This is not a date. Pick a day from the calendar.',
  badEmail: 'This is not an e-mail address. Write it like name@company.com.',
  datePast: 'This day has passed. Pick today or later.',
  dateReachesNobody:
    'On this day the mail would reach nobody: the survey is closed by then, or the addresses are deleted. Pick an earlier day.',
  closesBeforeOpens: 'The survey closes before it opens. Pick a later day.',
  opensTooLong: 'Keep a survey open for 90 days at most.',
  badNumber: 'Enter a whole number from {min} to {max}.',
  kFloor: 'The smallest group has at least 5 people. It cannot be lower.',
  valuesUneven:
    'Write the same number of values in each language, in the same order. Or leave this language empty.',
  valuesTooMany: 'Name at most six values of at most 40 characters, each once.',
  noLanguage: 'Choose at least one language.',
  noHolder: 'Name at least one key holder.',
  threeHolders: 'Two of three needs three names.',
  sameHolder: 'This name is already there. Two keys with one person do not help.',
  holderIsHr:
    'This looks like HR. HR hands out the links. Whoever also has the key can do everything alone. It is better to name somebody else; or tick below that this is what you want.',
  logoType: 'This is not an SVG or PNG. Save the logo as SVG or PNG first.',
  logoSize: 'This file is larger than 100 kB. Make the logo smaller.',
  logoActive: 'This SVG holds a script or refers to another site. Use one without, or a PNG.',
  logoDamaged: 'This PNG is damaged or not complete. Save the logo again as PNG or SVG.',
  logoPixels: 'This PNG has more than 2 million pixels. Save it smaller, such as 1,000 by 500.',
  fileChanged:
    'Nothing was sent: the file was changed or moved after you chose it. Choose it again and press the button once more.',
  fileAgain:
    'Choose this file again: the browser does not keep it while something else is not right yet.',
  noFile: 'Choose a file first.',
  rosterUnreadable:
    'This file cannot be read as a list. Save it as CSV, or as .xlsx without a password.',
  rosterEmpty:
    'There are no people in this file. There should be headings above the list, with one line per person below.',
  rosterHidden:
    'Only a hidden sheet of this file holds anything: “{sheet}”. Unhide that sheet and save the file.',
  rosterSideways:
    'In this list people stand beside each other, and the headings below each other. Copy the list in Excel or LibreOffice, choose Paste special and Transpose, and save the result.',
  rosterOther: '{other}',
  rosterTooLarge:
    'This file is too large: at most 10 MB and 100,000 people, and fewer with hundreds of columns. Save only the columns that are needed.',
  dateFuture: 'This day is still to come. Choose today or earlier.',
  dateFar: 'Choose a day within a year. A token lasts no longer.',
  noScope: 'Choose which department this person may see.',
  changedMeanwhile:
    'Somebody else changed this while you had this page open. It now says: “{now}”. What you filled in is still here; save again if you want to keep it.',
  logoMeanwhile:
    'Somebody else chose another logo while you had this page open; it is below. Choose your file again if you want to use it.',
  decisionMeanwhile:
    'Something else was recorded in the meantime; it is above this form. What you filled in is still here; record it again if it should apply.',
  stageOrder: 'This day is before that of the group above. Pick the same day or later.',
  notConfirmed: 'Tick the box first.',
  noReason: 'Write why. Staff will read this reason.',
  notLater: 'Choose a day after the current last day.',
  kNotHigher: 'Choose a whole number above {k}, and at most {max}.',
  amendKnown:
    'Employee number {number} has been invited already. Leave this person out of the list. Did you press twice? Then it has been done, and the links are under Invite.',
  numberUnknown: 'Employee number {number} was not invited. Nothing was downloaded or sent.',
  numberAddressless:
    'Employee number {number} has no e-mail address. Nothing was sent. Download the link, or print a card.',
  tooManyNumbers:
    'That is more than {most} people at once. Nothing was sent. Split them up, or send a reminder.',
  noNumbers: 'Fill in at least one employee number.',
  moreThanOne: 'This field came in more than once. Fill it in once.',
  noText: 'A file came in here. Fill in text.',
  amendNoBlock:
    'The plan has no group for employee number {number}. Check the layer, the department and the other attributes, or leave this person out of the list.',
  personUnknown:
    'Nobody on this list has this number or e-mail address, or more than one person has it. Look in your staff list and fill in the employee number.',
  answersCount: 'Write {least} to {most} answers, one per line.',
  answersEnds: 'Write two lines: the words at 0 and the words at 10.',
  answersUneven: 'Write as many answers in this language as in the other: {n}.',
  answersDouble: 'Give each answer only once.',
  asksIdentity:
    'This question seems to show who somebody is. Change the question, or write in a sentence why you ask it.',
  questionsMany: 'A survey has at most {most} questions of your own. Remove one first.',
  questionTwice: 'This question is there already. Change that one, or ask something else.',
  bounceNone:
    'This does not say that mail came back. Paste the address itself, or save the message as .eml and choose that.',
  bounceUnlisted:
    'These addresses are not on the list of this survey, such as {address}. Check the address in the staff list.',
  codeWrong: 'This code is not right, or it no longer works. Check it, or ask for a new one.',
  questionsLong:
    'This question does not fit the answer sheet any more. Remove an open question, or leave a part out.',
};
