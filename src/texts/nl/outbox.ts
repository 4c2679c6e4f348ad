export const outbox = {
  title: 'De post',
  about:
    'Brieven die deze installatie verstuurd zou hebben. Er is er geen van deze computer vertrokken.',
  to: 'Aan',
  subject: 'Onderwerp',
  date: 'Datum',
  sender: 'Van',
  all: 'Alle brieven',
  file: 'Als bestand',
  html: 'Met opmaak',
  plain: 'Als platte tekst',
  none: 'Er is nog geen brief.',
  gone: 'Deze brief is er niet.',
};

export type OutboxTexts = typeof outbox;
