import type { CouncilTexts } from '../nl/council.ts';

export const council: CouncilTexts = {
  home: {
    title: 'Works council',
    lead: 'The papers of every survey whose terms are fixed, and the log.',
    none: 'No survey has fixed terms yet. Come back when HR says that it has.',
  },
  link: 'Papers for the works council',
  title: 'Papers for the works council',
  lead: 'Everything that is fixed about this survey, to read and to print. It comes from the same public terms that every member of staff’s browser checks.',
  check: {
    title: 'Checking',
    words: 'Check words',
    wordsHelp:
      'Compare these six words with those in the letter and on the first screen of a member of staff. If they differ, somebody was shown other terms.',
    hash: 'Code of the terms',
    manifest: 'The terms themselves, as a program reads them',
    privacy: 'The privacy page that staff read',
  },
  asked: {
    title: 'What is asked',
    definition: 'Questionnaire',
    version: 'Version',
    hash: 'Code of the questionnaire',
    languages: 'Languages',
    period: 'Open',
    periodValue: 'from {opens} to {closes}',
    read: 'Read every question',
    promise: 'Promise',
    promises: { anonymous: 'anonymous', confidential: 'confidential' },
    controller: 'Responsible',
    contact: 'Contact',
    decisionValue: '{decision}, {date}',
  },
  decision: {
    title: 'What the works council says',
    none: 'Nothing has been recorded yet. Without consent, advice or the statement that there is no works council, this survey does not open.',
    said: {
      consent: 'The works council agreed to this survey on {date}.',
      advice: 'The works council gave advice on this survey on {date}.',
      none: 'According to the employer there is no works council ({date}).',
      refused: 'The works council did not agree on {date}. The survey cannot open like this.',
      settled:
        'The works council did not agree to this survey. The employer recorded that the dispute was settled ({date}).',
    },
    recordedBy: {
      hr: 'HR recorded this.',
      council: 'The works council recorded this itself.',
    },
    refusedBefore: 'On {date} the works council did not agree to this survey.',
    own: 'The works council recorded this itself. Only the council can change it, until the survey opens.',
    lead: {
      settled:
        'The works council said no to this survey, and that stays on the record. The survey opens once the council itself records another decision, or once you record how the dispute was settled. Staff will read your words, and that HR recorded them.',
      hr: 'Record what the works council said about these fixed terms. Staff will read it, and that HR recorded it. If you go back to preparation, it lapses.',
      council:
        'Record yourself what the council says about these fixed terms. HR cannot change consent or advice; it lapses if HR goes back to preparation, since it was about other terms. If you do not agree, that stays. The survey then opens only after another decision of yours, or once HR records how the dispute was settled, in words that staff read.',
    },
    kind: 'Decision',
    kinds: {
      consent: 'The works council agrees',
      advice: 'The works council gave advice',
      none: 'There is no works council',
      refused: 'The works council does not agree',
      settled: 'Dispute with the works council settled',
    },
    decidedOn: 'Date of the decision',
    opinion: 'The works council’s opinion, in its own words',
    opinionHint:
      'Goes into the pack and the DPIA (GDPR, article 35(9)). Staff read only the decision and its date. Mention no names.',
    reason: 'How the dispute was settled',
    reasonHint:
      'Staff read these words too, and so does everybody who reads the pack and the DPIA. Mention no names.',
    submit: 'Record this',
  },
  keys: {
    title: 'Who opens the ballot box',
    holders: 'Key holders',
    'key-holder':
      'Each of them can open the box, after closing and on a computer of their own. The link alone is not enough: it takes the key. The server never gets a readable ballot.',
    'server-sealed':
      'The server opens the box itself. That is why the survey is called confidential.',
  },
  keyWords: {
    title: 'Check words of the key in the terms',
    help: 'Ask every key holder for the sheet of the key, and compare its check words with these. HR hands out the link with which a key is made, and so could have made the key itself; the key holder who made it has a sheet with these words. Other words, or no sheet: somebody else has a key. Do not agree to the survey before that is cleared up.',
  },
  plan: {
    title: 'The plan',
    lead: 'Everybody belongs to exactly one block. Nothing finer than a block exists about anybody, not even with us. A group appears in the report from {k} answers.',
    blocks: 'Blocks',
    block: 'Block',
    people: 'People',
    groups: 'Groups that the report may name',
    group: 'Group',
    covered: 'In the report',
    coveredValue: '{covered} of {people}',
    everybody: 'The whole organisation',
    total: 'Together',
  },
  changes: {
    title: 'Changes after the terms were fixed',
    none: 'Nothing was changed.',
    some: '{n} public, signed changes. What is shown here is what holds now.',
    one: 'One public, signed change. What is shown here is what holds now.',
  },
  keep: {
    title: 'How long data is kept',
    roster: 'Names, addresses and links: deleted {days} {days=1:day|days} after the results.',
    ballots: 'Sealed answers: deleted {days} {days=1:day|days} after the results.',
    backups: 'Backups of the database lose it 30 days later.',
  },
  who: 'Who sees what, and when',
  log: {
    title: 'From the log',
    lead: 'The lines about this survey. Each line carries a code of the one before; HR can show the whole log.',
    head: 'This is the signed head of the log at this moment: how many lines it has, and a hash over all of them. Keep this page. If lines are later removed or changed, the log no longer matches what you kept. Anybody can check that with “npm run verify”.',
  },
};
