import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  proposed: {
    invitation: {
      subject: 'Invitation: {title}',
      words:
        'Dear colleague,\n\nWe would like to know how you see our service. Taking part is voluntary and takes {from} to {to} minutes. You may do it during working hours.',
    },
    reminder: {
      subject: 'Reminder: {title}',
      words:
        'Dear colleague,\n\nThe questionnaire about our service is still open. Taking part is voluntary and takes {from} to {to} minutes. You may do it during working hours.',
    },
    results: {
      subject: 'The results: {title}',
      words:
        'Dear colleague,\n\nThe results of the questionnaire about our service are here. Thank you to everybody who took part.',
    },
  },
  link: 'Your personal link:',
  closes: 'You can answer until the end of {day}.',
  checkWords:
    'Check words. The page shows the same words, and so do your colleagues’ pages. Are they different? Then answer nothing and ask about it.',
  example: 'This is a test. The link does not work.',
  thanks:
    'Have you already taken part? Thank you. HR does not see who did. That is why everybody in your group gets this reminder.',
  signOff: 'No more reminders about this questionnaire? Stop them here:',
  report: 'Read the results here:',
  agreed: 'This is what we agreed:',
  by: '{text} (by {day})',
  lost: 'You asked for your link. Here it is again. Did you not ask for it? Then you need not do anything.',
  signOffPage: {
    title: 'No more reminders',
    lead: 'Want no more reminders about this questionnaire? Then press the button. HR does not see who stops them, and it is kept apart from your answers. You can still take part with your link.',
    press: 'Stop reminders',
    done: 'You will get no more reminders about this questionnaire. You can still take part with your link.',
  },
  lostPage: {
    title: 'Lost your link?',
    lead: 'Fill in your work address. If it is on the list of a questionnaire that is open now, we send your link to that address.',
    address: 'Your e-mail address at work',
    press: 'Send my link',
    done: 'Done. If this address is on the list, an e-mail will arrive within a few minutes. We send it once a day. Has nothing come? Ask the department that invited you for your link.',
    none: 'We cannot send mail here. Ask the department that invited you for your link.',
  },
};
