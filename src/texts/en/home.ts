import type { HomeTexts } from '../nl/home.ts';

export const home: HomeTexts = {
  title: 'How seriously is service taken here?',
  lead: 'Geleding asks everybody, from the board to the front desk, and puts the answers side by side. The report is about groups, never about one person, and you can check that yourself.',
  directions: {
    staff: 'Did you get an invitation? Open its link or scan the code on your card.',
    others: 'Did you get a sign-in link as HR, key holder or reader of a report?',
    signIn: 'Sign in',
  },
  tour: {
    wait: {
      title: 'One moment',
      soon: 'The demo is still working on this. This page continues by itself.',
    },
    report: {
      title: 'The report',
      about: 'Where do leaders and staff see things differently? With every download.',
    },
    answer: {
      title: 'The questionnaire',
      about: 'Fill it in as a member of staff. Try it on your phone too.',
    },
    leader: {
      title: 'The questionnaire for leaders',
      about: 'The same questions, with an estimate of what staff think.',
    },
    hr: {
      title: 'The HR desk',
      about: 'Staff list, plan, invitations, participation and log.',
    },
    mail: {
      title: 'The mail',
      about:
        'The invitation and a reminder, in everybody’s language. Nothing leaves this computer.',
    },
    council: {
      title: 'The works council',
      about: 'Settings, plan, questions and log, and a report of its own.',
    },
    keyHolder: {
      title: 'The key holder',
      about: 'Makes the key of the ballot box and opens it in the browser after closing.',
    },
    openBox: {
      title: 'Open a ballot box yourself',
      about: 'This survey is closed. Save the key, open the box and publish the results.',
    },
    keyFile: 'The key as a file',
    unitHead: {
      title: 'The report of one department',
      about: 'What a department head sees: a part of the same figures.',
    },
    agreements: {
      title: 'What staff get to read',
      about: 'The results on one page, with what was agreed and who takes it on.',
    },
    privacy: {
      title: 'What happens to an answer',
      about: 'In three sentences, then everything, made from the settings of this survey.',
    },
    files: 'Every file of the report',
    receipts: {
      title: 'Was my answer counted?',
      about: 'The receipts of all counted answers.',
    },
  },
};
