import type { TokensTexts } from '../nl/tokens.ts';

export const tokens: TokensTexts = {
  title: 'Programs',
  lead: 'A program such as Power BI, Excel or R can fetch the published figures by itself. For that you make a token. A token only reads: never more than is in a report, and no earlier than the reader you choose. For management and HR that includes what people wrote: the open answers.',
  none: 'There is no token yet.',
  columns: {
    name: 'What for',
    reads: 'Reads as',
    until: 'Up to and including',
    used: 'Last used',
    change: 'Change',
  },
  never: 'never yet',
  end: 'Revoke',
  endFor: 'Revoke token “{name}”',
  made: 'The token has been made',
  madeHelp:
    'Copy it into your program now. It is shown nowhere after this. Treat it as a password: never put it in an address, an e-mail or a shared file.',
  token: 'Token for {name}',
  add: 'Make a token',
  labels: {
    name: 'What is it for?',
    role: 'As whom does the program read?',
    unit: 'Which department?',
    wave: 'Which survey?',
    until: 'Up to and including which day?',
  },
  hints: {
    name: 'For example “Board dashboard”. The name never goes into the log.',
    unit: 'Only for a head of department.',
    until: 'A year at most. After that you make a new token.',
  },
  roles: {
    management: 'Management: the whole report, from the day of management',
    'unit-head': 'Head of department: their department beside the total, from the day of the heads',
    hr: 'HR: the whole report, from the day of HR',
  },
  submit: 'Make a token',
  ask: {
    keep: 'Keep the token',
    title: 'Revoke this token?',
    lead: 'From then on the program “{name}” reads nothing. This cannot be undone, but you can make a new token.',
    submit: 'Revoke the token',
  },
  how: 'How to use it',
  howLead:
    'Send the token in the “Authorization” header. The description for programs (OpenAPI) is at {path}.',
  link: 'Programs that read the results',
};
