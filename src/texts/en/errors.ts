import type { ErrorTexts } from '../nl/errors.ts';

export const errors: ErrorTexts = {
  back: 'Go back',
  typed: {
    title: 'What you had filled in',
    hint: 'Copy from here what you still need.',
  },
  kept: {
    title: 'You are no longer signed in',
    send: 'Send again',
    file: 'Choose this file again: {file}',
    other:
      'Nothing was sent: somebody with another role is now signed in in this browser. All that you filled in is still here. Sign in with the right role in a new tab, come back here and press the button again.',
  },
  codes: {
    'wave.state':
      'This step does not fit the state of the survey (now: {state}). Somebody may have been faster, or your press may have arrived twice. Go back and see how things stand.',
    'wave.changed':
      'This survey changed at the same moment: somebody was faster, or your press arrived twice. Nothing was saved this time. Go back and see what it says now.',
    'roster.empty': 'There is no staff list yet. Read it in first.',
    'roster.hidden': 'Only a hidden sheet of this file holds anything.',
    'roster.other-file': 'This file is not a list. Choose a CSV or Excel file (.xlsx).',
    'links.none': 'Fill in at least one employee number.',
    'roster.too-large': 'The staff list is too large: at most 10 MB and 100,000 people.',
    'roster.unreadable': 'We cannot read this file. Save the list as CSV or XLSX and try again.',
    'plan.too-small':
      'The organisation is too small: of {headcount} people we expect {expected} {expected=1:answer|answers}, and {k} are needed.',
    'settings.dates': 'The survey closes before it opens. Change the dates.',
    'settings.malformed': 'The field “{field}” is not right. Fill it in again; nothing was saved.',
    'definition.unknown': 'The questionnaire {id} does not exist in this installation.',
    'definition.values':
      'We cannot ask these core values: at most six, each once, with a name of at most 40 characters in each language.',
    'definition.own-questions':
      'Your own questions do not fit the answer sheet of this questionnaire. Remove one of them.',
    'definition.language':
      'Own question {n} has no text in this language yet: {language}. Add that language under Your own questions, or remove the question.',
    'definition.changed':
      'The questionnaire {id} {version} was used before in other words. Give the changed questionnaire a new version number.',
    'open.organisation':
      'First fill in under Organisation who is responsible and whom staff can ask.',
    'open.dates': 'The closing date has passed. Go back to preparation and choose another date.',
    'open.ticket-keys': 'Some groups have no key for stamps yet. Finish making the keys first.',
    'open.key-missing': 'The key holder has not made the key of the ballot box yet.',
    'open.key-unproven':
      'Not every key holder has read the key back yet, or opening has not been rehearsed.',
    'wrapping.lost':
      'A secret of this installation was taken away while it was still needed. Put it back (WRAP_KEY) and try again.',
    'open.manifest': 'The terms of this survey are not fixed yet.',
    'open.council':
      'First record what the works council says: consent, advice, or that there is no works council. Without it this survey does not open.',
    'council.own':
      'The works council has recorded something itself. Only the council can change that. Nothing was saved.',
    'agreement.enough': 'This unit has three agreements already. Nothing was added.',
    'organisation.changed':
      'These details changed at the same moment: somebody was faster, or your press arrived twice. Nothing was saved this time. Go back and see what they say now.',
    'agreement.changed': 'Somebody else has just changed this agreement. Nothing was saved.',
    'agreement.unknown': 'This agreement does not exist in this unit.',
    'comment.unknown': 'This open answer does not exist in this report.',
    'amendment.refused':
      'This change is not allowed: a survey can only close later, the smallest group only grow. Nothing has changed.',
    'mail.none': 'This installation sends no mail. Nothing was sent.',
    'mail.planned':
      'The mail is ready to go or going out already. To change something, stop sending first. Nothing was changed this time.',
    'mail.unwritten': 'Save the letter first. Nothing was sent.',
    'mail.unproved': 'Send yourself a trial copy of this letter first. Nothing was planned.',
    'mail.busy': 'Letters are going out at this moment. Try again in a minute.',
    'mail.unplanned': 'No mail was waiting to be sent. Nothing was changed.',
    'mail.not-noted':
      'It was already taken back that mail to this address came back. Nothing was changed.',
    'mail.many':
      'That is more than {most} people at once. Nothing was sent. Split them up, or send a reminder.',
    'mail.addressless':
      'Employee number {number} has no e-mail address. Nothing was sent. Download the link, or print a card.',
    'mail.proofs':
      '{most} trial copies of this letter were sent today already. You can send one again tomorrow. Nothing was sent.',
    'mail.unsent':
      'The trial copy was not sent. {reason} Check the address, or ask your administrator to look at the mail server.',
    'person.unknown': 'This person is not on the list (any more).',
    'links.unknown': 'Employee number {number} was not invited. Nothing was downloaded or sent.',
    'amendment.known': 'Employee number {number} has been invited already. Nobody was added.',
    'amendment.no-block': 'The plan has no group for employee number {number}. Nobody was added.',
    'key.unopened':
      'This key does not open the trial of the ballot box. Choose the key file or the words of this survey.',
    'key.proof':
      'The link of a key holder is not enough for this: it also takes the key of the ballot box. Open the key holder’s page and choose the key file or type the words.',
    'key.proof-late':
      'This proof of the key was used before, or its time is over. Nothing was done. Go back and try again.',
    'box.key-holder': 'A key holder opens the ballot box of this survey, not this page.',
    'plan.too-large':
      'One survey takes at most {max} people; this list has {people}. Split the staff list and give each part a survey of its own.',
    'plan.too-many-groups':
      'This plan makes {groups} groups and comparisons. A report with so many questions takes at most {most}. Put a higher level under “department” in the staff list, such as the region instead of the team, or ask fewer questions.',
    'report.large':
      'This file holds at most {most} departments; this report has {departments}. Everything is in the CSV table and in the JSON file.',
    'server-opened.large':
      'The system can open the box by itself for at most {max} people; this survey has {people}. Go back to preparation and choose a key holder.',
    'release.published': 'Other results of this survey were published already.',
    'release.terms':
      'The smallest group was made larger in the meantime. Open the box again; nothing was published.',
    'cancel.reason': 'Write why you cancel the survey; staff will read the reason.',
    'key.fixed': 'The key is fixed and cannot change any more.',
    'key.other':
      'This key no longer fits the survey: HR changed how the ballot box opens, or there is another key by now. Reload the page and start again.',
    'key.no-holder': 'This key holder does not exist.',
    'release.malformed': 'The results are incomplete or not well formed. Nothing was published.',
    'release.changed':
      'These results were changed in the database after they were published, so they are not shown. Ask your administrator to look.',
    'release.other-wave': 'These results do not belong to this survey. Nothing was published.',
    'release.receipts': 'The receipts do not fit the ballot box. Open the box again.',
    'release.counts': 'The counts do not fit the ballot box. Open the box again.',
    'archive.unreadable':
      'This is not an archive of Geleding. Choose the ZIP file that was made under Archive and handover. Nothing was read in.',
    'archive.large':
      'This archive is too large to read in here. Nothing was read in. Ask your administrator.',
    'archive.broken':
      'The file {file} in this archive is missing or was changed. Nothing was read in. Make the archive again, on the installation it came from.',
    'archive.used':
      'There is a survey here already. An archive can be read only into an empty installation. Nothing was read in.',
    'series.none': 'This survey is not repeated. Nothing was changed.',
    'member.unknown': 'This person is no longer in the list.',
    'member.last-owner': 'This is the only owner. Let somebody else in as an owner first.',
    'visit.unknown': 'This device was signed out already.',
    'passkey.refused': 'This passkey is not known here, or its answer came too late.',
    'passkey.enough': 'You have ten passkeys already. Remove one first.',
    'company.refused': 'Your work account was not accepted. Start again, or ask HR for a link.',
    'company.unknown':
      'Nobody was let in here with this work account. Ask HR to let you in with the e-mail address of your work account.',
    'company.unreachable':
      'We cannot reach your organisation’s sign-in. Please try later, or ask HR for a link.',
    'sign-in.needed':
      'You are not signed in (any more). Sign in with your link or your passkey. Was your link used already? Ask HR for a new one.',
    'sign-in.unknown': 'This sign-in link was used already or has expired. Ask for a new one.',
    'sign-in.other': 'This page does not belong to your role.',
    'token.needed':
      'Send a token in the “Authorization” header, as “Bearer …”. HR or an owner makes one under Programs.',
    'token.unknown':
      'We do not know this token, or it has expired or been revoked. Ask HR for a new token.',
    'token.unit':
      'This token reads one department. The whole release is no part of that; ask for the figures.',
    'token.reads': 'A program can only read here, with GET. Nothing was changed.',
    'token.gone': 'This token has already been revoked, or has expired.',
    'logo.refused': 'The logo must be a PNG or SVG file of at most 100 kB, without scripts.',
  },
};
