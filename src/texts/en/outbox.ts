import type { OutboxTexts } from '../nl/outbox.ts';

export const outbox: OutboxTexts = {
  title: 'The mail',
  about: 'Letters that this installation would have sent. None left this computer.',
  to: 'To',
  subject: 'Subject',
  date: 'Date',
  sender: 'From',
  all: 'All letters',
  file: 'As a file',
  html: 'With formatting',
  plain: 'As plain text',
  none: 'There is no letter yet.',
  gone: 'There is no such letter.',
};
