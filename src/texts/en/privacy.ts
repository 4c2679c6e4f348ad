import type { PrivacyTexts } from '../nl/privacy.ts';

export const privacy: PrivacyTexts = {
  title: 'Privacy in this survey',
  pathTitle: 'The path of your answers',
  path: {
    link: 'Your link is personal. The server remembers whether a stamp was collected with a link, but not what anyone answers. HR does not get to see even that per person.',
    device:
      'While you answer, everything stays on your own device. Nothing goes to the server until you press Send.',
    ticket:
      'When sending, your browser asks for a stamp on a closed envelope. The server stamps it without seeing what is inside, and cannot recognise the stamp later.',
    sealed:
      'Your answers are locked with the key of the ballot box. Every ballot is exactly the same size, with no name, time or address on it.',
    box: {
      'key-holder':
        'After closing, a key holder ({holders}) opens the ballot box on a computer of their own. The server never gets a readable ballot, only the totals and the separate open answers.',
      'server-sealed':
        'After closing, the server opens the ballot box itself, in steps, and makes the totals. Until the results are published, the opened ballots are kept encrypted on the server. With the results they are deleted, and so are the key and the secret that protects it. From backups the administrator can bring them back for 30 days, if the system then still has its old secret.',
    },
    groups:
      'The groups are fixed before the survey begins: there are {blocks}, with {headcount} people together. Figures appear only about groups in which at least {k} people answered.',
    comments:
      'Open answers are shown apart from the figures, in mixed order, and only with at least 10 participants and 5 open answers. Whoever opens the ballot box can take names out.',
  },
  shares: {
    box: 'After closing, two of the three key holders ({holders}) open the ballot box together, on a computer they choose. Each has a share of the key; one share alone is of no use. The server never gets a readable ballot, only the totals and the separate open answers.',
    who: 'Two key holders together',
    what: 'When opening they can technically read single ballots, without a name, with the group. They publish only the totals and the separate open answers.',
    together: {
      anonymous:
        'If two key holders and the administrator work together, they can use times to try to guess which ballot is whose.',
      hr: 'The key holders belong to HR or run the system. HR and the administrator together can use times to try to guess which ballot is whose.',
    },
    sheets:
      'The key holders who open can read single ballots of a group. In a group of {k}, a very distinct opinion may stand out.',
    device:
      'The key was whole once: on the device on which it was made and split. If that device cannot be trusted, splitting does not help.',
  },
  serverOpens: {
    comments:
      'Open answers are shown apart from the figures, mixed, and only with at least 10 participants and 5 open answers. HR reads them before they are published, and can leave one out. Later on, too, HR can withdraw an answer.',
    reader: {
      who: 'HR',
      what: 'The open answers that will be in the report, without a name, without figures and mixed. HR can leave one out.',
      when: 'After closing, before publishing',
    },
  },
  whoTitle: 'Who sees what, and when',
  who: {
    hrOpen: {
      who: 'HR',
      what: 'Who was invited, and per group of at least 10 people roughly how many take part. Never who.',
      when: 'While the survey is open, updated once a day',
    },
    holder: {
      who: 'Key holder',
      what: 'While opening, can technically read single ballots, without a name, with their group. Publishes only the totals and the separate open answers.',
      when: 'After closing',
    },
    operator: {
      who: 'Administrator of the system',
      what: {
        sealed:
          'Closed ballots, and whether a stamp was collected with a link. No readable answers.',
        readable:
          'Closed ballots, and technically the key too. That is why we promise confidentiality, not anonymity.',
      },
      when: 'All the time',
    },
    stages: {
      hr: 'HR: the report',
      management: 'Management: the report',
      council: 'Works council: its own edition of the report',
      'unit-heads': 'Heads of departments: the report',
      staff: 'All staff: the report',
    },
    report: 'Figures about groups, never about one person',
    fromDate: 'From {date}',
    afterCounting: 'After counting, in stages',
  },
  limitsTitle: 'What stays possible',
  limitsIntro: 'No system makes everything impossible. We cannot rule out the following:',
  limits: {
    malicious:
      'Whoever runs the system can forge the page itself. That is why the code of the program is given below, and the check words are on paper too.',
    together: {
      anonymous:
        'If the key holder and the administrator work together, they can use times to try to guess which ballot is whose.',
      hr: 'The key holder belongs to HR or runs the system. Together they can use times to try to guess which ballot is whose.',
      server:
        'The server has the key. The administrator can use times to try to guess which ballot is whose.',
    },
    sheets:
      'The key holder can read single ballots of a group. In a group of {k}, a very particular opinion may stand out.',
    colleagues:
      'If everybody else in your group tells each other what they answered, they can work out roughly, and sometimes exactly, what you answered.',
    invented:
      'Your employer makes the staff list. If it puts invented people in your group and answers for them, it can work out roughly, and sometimes exactly, what you answered. How many people your group has is fixed before the survey opens: do you know your group, and is it too many? Then tell the works council.',
    repeated:
      'Figures are rounded anew in each survey. Whoever asks you the same questions many times in a short while can average that out.',
    extra:
      'The administrator can add ballots for people who do not take part, never more than the number of people invited. The numbers are in the report.',
    link: 'Whoever has your link, such as HR who sends it, can use it in your place, or try it to see whether you took part. Opening it does not show that. Trying uses up a link you had not used yet: you are then told so when you send, and where to report it. After the report everybody can see how many stamps and how many ballots there were.',
    style: 'Your style of writing or details in an open answer can make you recognisable.',
    history:
      'The history of your browser may keep your link. On a shared computer, use a private window and the button “Clear my answers here”.',
    traffic:
      'Like every website, the server sees your IP address when you connect. We do not keep it.',
  },
  keepTitle: 'How long we keep data',
  keep: {
    roster: 'Names, addresses and links: until {days} {days=1:day|days} after the report.',
    ballots: 'Closed ballots: until {days} {days=1:day|days} after the report.',
    backups:
      'Backups of the database: 30 days more. Then it is gone there too. A certificate is made of the deletion.',
    device: 'What you fill in on your device: until you send or clear it.',
    report: 'The report with figures about groups: is kept. There are no people in it.',
  },
  rightsTitle: 'Your rights (articles 13 and 14 GDPR)',
  rights: {
    controller: { term: 'Responsible', value: '{controller}' },
    contact: { term: 'Questions or complaints', value: '{contact}' },
    officer: {
      term: 'Data protection officer',
      value: 'Has your employer appointed one? Then {contact} tells you how to reach that person.',
    },
    purpose: {
      term: 'What for',
      value:
        'To measure how the organisation deals with service, and to compare the views of layers and departments. Not to judge people.',
    },
    basis: {
      term: 'Legal basis',
      value:
        'Legitimate interest of the employer in improving the organisation (article 6(1)(f) GDPR). Taking part is voluntary. Not taking part has no consequences.',
    },
    data: {
      term: 'Which data',
      value:
        'From your employer’s staff list, so not from you: name, e-mail address, language, layer and department, and sometimes site and customer contact. Your answers are kept apart from it.',
    },
    recipients: {
      term: 'Who else processes them',
      value:
        'Cloudflare, a company from the United States, where it provides the server. The database is then in the European Union; the program may also run elsewhere. For that, the standard contractual clauses of the European Commission apply (article 46). If invitations go by mail, the mail service sees your address too. We share nothing with others.',
    },
    yours: {
      term: 'What you can ask for',
      value:
        'Of your data in the staff list: access, correction, deletion or restriction, and you can object (articles 15 to 21). Without your receipt we cannot tell which ballot is yours (article 11(2)). Did you keep its code? With it your closed ballot can be found as long as it exists, and you can ask the same of it. Ask {contact}.',
    },
    automated: { term: 'Decisions by a computer', value: 'There are none, and no profiles.' },
    complaint: {
      term: 'Complaint',
      value:
        'You can lodge a complaint with the data protection authority (in the Netherlands: Autoriteit Persoonsgegevens).',
    },
    council: { term: 'Works council', value: '{decision} ({date})' },
    noCouncil: {
      term: 'Works council',
      value: 'No decision of the works council has been recorded.',
    },
    councilSaid: {
      consent: 'The works council agreed to this survey on {date}.',
      advice: 'The works council gave advice on this survey on {date}.',
      none: 'There is no works council, says your employer ({date}).',
      refused: 'The works council did not agree on {date}. The survey does not open like this.',
      settled:
        'The works council did not agree at first. Your employer says that the dispute was settled ({date}), in these words: “{reason}”',
    },
    councilRecordedBy: {
      hr: 'Your employer recorded this.',
      council: 'The works council recorded this itself.',
    },
  },
  checkTitle: 'Check it yourself',
  check: {
    words: 'Check words',
    wordsHelp:
      'They sum up all the terms of this survey. If they differ from those in your letter or from a colleague’s, fill in nothing.',
    manifest: 'All the terms, as they were fixed',
    receipts: 'Counted receipts',
    program: 'Code of the program on your device',
    programHelp:
      'This code (SHA-256) belongs to the file {file}. Whoever builds the source code gets exactly the same file.',
    partsTitle: 'The codes of the other files of the program',
    partsHelp:
      'The program also loads these files. Your browser refuses them if even one character was changed.',
    sources: 'The source code',
    noTimes: 'The database keeps links, stamps and ballots without a time and without an order.',
    opened:
      'Every ballot is checked when it is opened, and only the totals and the separate open answers come out.',
    fixedGroups: 'The groups are fixed before the survey begins.',
    smallestGroup:
      'No figure comes out about a group that is too small, not even by adding and subtracting.',
    sameForAll:
      'The check words belong to fixed questions and keys. If your page gets others, it stops. Whether they are the same for everybody, you see by comparing the words with colleagues.',
    keptTitle: 'Which file and which test keep each promise',
    kept: { promise: 'Promise', file: 'File', test: 'Test' },
  },
};
