import type { PrepareTexts } from '../nl/prepare.ts';

export const prepare: PrepareTexts = {
  settings: {
    title: 'Settings',
    lead: 'This is what the survey promises to staff. You can change it until you fix the survey.',
    locked:
      'The groups have already been made, so these settings are fixed. Going back to preparation is possible only until the survey is fixed.',
    what: 'What and when',
    name: 'Name of the survey',
    definition: 'Questionnaire',
    languages: 'In which languages?',
    coreValues: 'Your own core values ({language})',
    coreValuesOthers: 'Your own core values in more languages',
    coreValuesHint:
      'One per line, at most six. Each value adds one statement to the questions. Leave empty if you do not want this. A language you leave empty takes the names of the first.',
    translation: {
      drafted: 'translated, not yet read by a native speaker',
      read: 'read by a native speaker',
      tested: 'tested with staff',
    },
    languagesHint: 'Everybody can switch.',
    opens: 'Open from',
    opensHint: 'The survey opens by itself at 7.00, if everything is ready.',
    closes: 'Open until the end of',
    closesHint: 'The survey closes by itself at midnight. Three weeks is often enough.',
    groups: 'Groups',
    k: 'What is the smallest group in the report?',
    kHint:
      'The report says nothing about a group with fewer answers. A higher number protects better, a lower one shows more.',
    kChoice: {
      5: '5 people, the minimum',
      7: '7 people, our advice',
      10: '10 people, extra careful',
    },
    kOther: '{n} people',
    axes: 'What else may the report divide by?',
    axesHint:
      'Layer and department are always used. Every further division makes the groups smaller.',
    axisMissing: 'This is empty for {n} {n=1:person|people} on the list. Complete it first.',
    response: 'What percentage do you expect to take part?',
    responseHint:
      'We make the groups large enough to have enough answers at this response. Better a little too low than too high.',
    responseLayer: '{layer}, per cent',
    trust: 'Key and promise',
    promise: 'Who keeps the key of the ballot box?',
    promiseHint: 'Without the key nobody can read the answers, and neither can we.',
    anonymous: 'Works council or confidential adviser',
    anonymousHint:
      'Staff read: without your name, and confidential. The report is called anonymous. The key holder does not work for HR and does not run this system.',
    confidential: 'HR itself',
    confidentialHint: 'The survey is called confidential. Staff read that HR has the key.',
    holder: 'Key holder {n}',
    holderHint: 'A name or a role. Staff see this.',
    holderKeyMade:
      'The key has been made. If you change a name here, or who opens the ballot box, the key must be made again. Whoever is no longer a key holder cannot get in any more.',
    holderTwo:
      'Two is safe: if one is away, there is still the other. If all keys are lost, the survey is lost.',
    retention: 'Retention',
    rosterDays: 'After how many days do we delete names and links?',
    ballotDays: 'After how many days do we delete the sealed answers?',
    daysHint:
      'Counted from the results, from 1 to 365. Only if the names are still there when the next survey opens can the trend say how many staff are new or gone. Keeping them for a shorter time is safer.',
  },
  plan: {
    title: 'Make the groups',
    lead: 'One question decides how we put people into groups. See for each answer what the report will then show.',
    question: 'What do you most want to compare?',
    tree: {
      layers: 'The layers of the whole organisation',
      sides: 'Leaders and staff within each department',
    },
    treeAbout: {
      layers:
        'For example: does the board see the same as team leaders and staff do? Departments come second.',
      sides:
        'For example: do the leaders of Sales see things differently from their own people? Fine layers come second.',
    },
    recommended: 'our advice',
    treeReason: {
      pairs: 'Enough departments are large enough to compare leaders and staff.',
      layers:
        'Too few departments are large enough to compare leaders and staff within them. The layers can be compared.',
      sides: 'Only leaders and staff of the whole organisation are large enough to compare.',
      whole: 'Only the organisation as a whole is large enough.',
    },
    about:
      'Groups the report will almost surely show: {shown}. Places where it will almost surely compare leaders and staff: {pairs}. Blocks in which answers are kept: {blocks}.',
    groups: 'Which groups will the report show?',
    pairs: 'Where does it compare leaders and staff?',
    noPairs: 'Nowhere: the groups are too small for that.',
    group: 'Group',
    covers: 'The report covers',
    coversValue: '{covered} of {n}',
    coversLikely: '{covered} of {n}, at lower response {likely}',
    sure: 'How sure?',
    departments: 'Departments',
    organisation: 'Whole organisation',
    leaders: 'Leaders',
    staff: 'Staff',
    certainty: {
      certain: 'certain',
      likely: 'likely',
      uncertain: 'uncertain',
      no: 'not shown',
    },
    certaintyAbout: {
      certain: 'at least 99 times in 100, at the response you expect',
      likely: 'at least 90 times in 100',
      uncertain: 'fewer than 90 times in 100',
      no: 'too small, or only together with other groups',
    },
    part: 'in part',
    counts: '{n} {certainty}',
    simulated:
      'We played this out with the response you expect. After closing a few things may still be merged, to protect everybody.',
    notThere: 'This will not be in the report',
    notSure: 'This may not be in the report',
    more: 'and {n} more',
    onlyWholePair:
      'The report compares leaders and staff in the whole organisation only, not per department.',
    leftOut:
      '{axis} is left out: for {n} {n=1:person|people} on the list it is empty. Fill it in there if you want to divide by it.',
    pooled: 'Who is placed with another group?',
    pooledHelp:
      'These people are too few for a group of their own. See whether that is right. Only HR sees this.',
    pooledNone: 'Nobody had to be placed with another group.',
    pooledValue: '{values}: {n}',
    compare: 'What would another smallest group do?',
    compareHelp:
      'This many groups will almost surely be shown, with the number of comparisons between leaders and staff.',
    k: 'Smallest group',
    compareValue: 'groups: {groups}, comparisons: {pairs}',
    compareNone: 'too small',
    kNow: 'chosen now',
    kReason: {
      default: '{k} suits you best: it is also our usual advice.',
      'larger-costs-nothing': '{k} suits you best: it costs no group and protects better.',
      'small-organisation':
        '{k} suits you best: with a higher number the report shows almost nothing.',
      'too-small': 'The organisation is too small: at no number can the report show anything.',
    },
    change: 'Need other groups? Change the smallest group, the expected response or the divisions.',
    toSettings: 'To the settings',
    submit: 'Make the groups like this',
    planned: 'The groups have been made. This is what they are.',
    tooSmall:
      'With a smallest group of {k} the organisation is too small for a survey. Lower the smallest group or raise the expected response.',
  },
  proof: {
    title: 'Proofread the questionnaire',
    lead: 'This is how staff see the questions. You cannot answer or save anything here.',
    language: 'Language',
    side: 'For whom',
    sides: { staff: 'Staff', leaders: 'Leaders' },
    screen: 'Screen {n} of {of}',
    leadersOnly: 'for leaders only',
    pick: 'Choose {n} at most.',
    open: 'Open question, at most {n} characters.',
    options: 'Answers',
    show: 'Show',
    ends: 'From {from} ({low}) to {to} ({high})',
    count: '{n} {n=1:question|questions} on {screens} {screens=1:screen|screens}',
  },
  keys: {
    title: 'Keys',
    lead: 'The answers are locked in a ballot box. Only a key holder can open it.',
    how: 'How it works',
    steps: [
      'Make a link for each key holder and hand it over yourself, preferably in person.',
      'The first key holder makes the key, on their own computer. We never see it.',
      'Each key holder keeps a file and a paper with recovery words, and shows that they work.',
      'One key holder rehearses the opening. After that you can fix the survey.',
    ],
    holder: 'Key holder',
    proven: 'Kept and proven',
    rehearsed: 'Rehearsed',
    yes: 'yes',
    no: 'not yet',
    link: 'Link',
    makeLink: 'Make a link for {name}',
    linkMade: 'The link for {name} is made',
    linkHelp:
      'Copy it now and give it only to {name}. It works once, for fourteen days, and is not shown again. An older link keeps working until it has been used.',
    linkLabel: 'Link for {name}',
    keyMade: 'The key of the ballot box has been made.',
    keyMissing: 'There is no key yet. Without it the survey cannot open.',
    ready: 'All keys are ready. You can fix the survey.',
    boxWaits: 'The survey is closed. A key holder now opens the ballot box, on their own computer.',
    tickets: 'Keys of the groups',
    ticketsHelp:
      'Every group gets a key of its own to stamp ballots with. We make these ourselves.',
    ticketsCount: '{made} of {total} ready',
    ticketsGo: 'Go on making them',
  },
};
