import type { CouncilPapersTexts } from '../nl/council-papers.ts';

export const councilPapers: CouncilPapersTexts = {
  papers: {
    title: 'To download',
    lead: 'The same papers as files: the pack of this survey, and a filled-in DPIA.',
    pack: 'Pack',
    dpia: 'DPIA',
    pdf: '{name} (PDF)',
    md: '{name} (Markdown)',
  },
  pack: {
    title: 'Pack for the works council',
    lead: 'Everything that is fixed about this survey on {day}. Keep this paper: the codes and the head of the log belong to that day.',
    check: 'How to check it yourself',
    checks: [
      'Compare the check words with those in the letter, on the card and on the screen of a member of staff. If they differ, somebody was shown other terms.',
      'Compare the check words of the key with the key holder’s sheet and the first screen of a member of staff. If they differ, somebody else has a key.',
      'Have somebody run “npm run verify -- {origin}”. It builds the program from its source and compares every file, the terms, the blocks, the results and the log.',
      'After the results, have somebody run “npm run audit -- release.json”. Without using our code, it checks whether a group that is too small can be worked out.',
      'Compare the head of the log below with that in later papers and downloads. If they do not fit together, something was taken away or changed.',
    ],
    questions: 'The questionnaire',
    leadersOnly: 'leaders only',
    own: 'the organisation’s own questions',
    because: 'HR wrote why: {why}',
    groups: 'Groups and the smallest group',
    smallest: 'Smallest group that the report shows',
    letters: 'Who writes, and what the letter says',
    sender: 'Sender of the mail',
    noSender: 'HR has not prepared any mail yet. This is the letter the program proposes.',
    letter: 'Letter ({language})',
    subject: 'Subject: {subject}',
    link: '(everybody’s own link)',
    who: 'Who',
    what: 'What',
    when: 'When',
    possible: 'What stays possible',
    log: 'The log of this survey',
    logHead: 'The signed head of the log',
    opinion: 'The council’s opinion',
    foot: 'pack',
  },
  dpia: {
    title: 'Data protection impact assessment (DPIA)',
    lead: 'Filled in with the facts of this survey on {day}, in the order of the Dutch government’s model DPIA (17 points). Where it says “you”, these are the words that staff read themselves. The controller judges whether this is enough and adds what only the controller knows.',
    parts: {
      a: 'A. Description of the processing',
      b: 'B. Lawfulness',
      c: 'C. Risks for the people concerned',
      d: 'D. Planned measures',
      e: 'E. Opinions',
    },
    heads: {
      proposal: '1. Proposal',
      data: '2. Personal data',
      processing: '3. Processing operations',
      purpose: '4. Purposes',
      parties: '5. Parties involved',
      interests: '6. Interests in the processing',
      places: '7. Places of processing',
      technique: '8. Technique and method of processing',
      law: '9. Legal and policy framework',
      retention: '10. Retention periods',
      basis: '11. Legal basis',
      special: '12. Special categories of personal data',
      binding: '13. Purpose limitation',
      necessity: '14. Necessity and proportionality',
      rights: '15. Rights of the people concerned',
      risks: '16. Risks',
      measures: '17. Measures',
      council: 'Opinion of the works council (GDPR, article 35(9))',
      officer: 'Advice of the data protection officer (GDPR, article 35(2))',
      controller: 'Decision of the controller',
    },
    proposal:
      '{organisation} runs the survey “{title}” with the questionnaire “{definition}”, open from {opens} to {closes}. {people} people are invited, in {blocks} blocks. Taking part is voluntary.',
    interests:
      'The employer wants to know where service can improve, and where leaders and staff see it differently. Staff want to answer honestly without anybody knowing their answer. The works council wants to be able to check that this is so.',
    technique:
      'Answers are encrypted on the device of the member of staff (HPKE, RFC 9180). A blindly signed ticket (RFC 9474) separates who may take part from what somebody answers. Figures leave the box protected only: each gets a small random deviation, large enough to hide the answer of one person. There is no profiling, and no decision by a computer.',
    opened: {
      anonymousKey:
        'The ballot box opens with the key of {holders}. The server does not have that key, and HR should not have it.',
      anonymousShares:
        'The ballot box opens with two of the three key shares of {holders}. The server has none, and HR should have none.',
      confidentialHr:
        'The ballot box opens with the key of {holders}. The server does not have that key. Whoever keeps it belongs to HR or runs the system. That is why this survey is called confidential and not anonymous.',
      confidentialShares:
        'The ballot box opens with two of the three key shares of {holders}. The server has none. Those who keep them belong to HR or run the system. That is why this survey is called confidential and not anonymous.',
      confidentialServer:
        'The server opens the ballot box itself. That is why this survey is called confidential and not anonymous.',
    },
    law: 'The GDPR and its Dutch implementation act. Works Councils Act of the Netherlands, article 27(1)(d), (k) and (l): opinions differ on whether a survey like this one needs consent. What the council said is under E.',
    special:
      'The standard questions do not ask for special categories of data. Anybody who writes about health or belief in an open answer to them does so of their own accord. Whoever opens the ballot box can leave such answers out.',
    ownQuestions:
      'The organisation added questions of its own. The controller judges whether one of them asks for special categories of data.',
    binding:
      'The terms are signed and do not change. Only the results leave the ballot box; no way leads back from a figure to a person. The staff list is used only to form groups and to invite, and the attributes in it are deleted as soon as the survey opens.',
    necessity:
      'A name beside an answer is not needed and does not exist. Where somebody works is kept no finer than the block. A group appears from {k} answers. While the survey is open nobody sees results, and participation only roughly, per block of at least ten people.',
    measures: 'In addition, and for anybody to check:',
    toFill: 'To be filled in: ………………………………………………',
    noOpinion: 'The council recorded no words of its own.',
    foot: 'DPIA',
  },
};
