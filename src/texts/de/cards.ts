import type { CardTexts } from '../nl/cards.ts';

export const cards: CardTexts = {
  headline: 'Sagen Sie, wie Sie es sehen',
  scan: 'Scannen Sie den Code, oder geben Sie ihn auf {host}/c ein. Es dauert {from} bis {to} Minuten.',
  closes: 'Möglich bis einschließlich {day}.',
  once: 'Nur für Sie.',
  words: 'Prüfwörter',
  code: 'Code',
  entry: {
    title: 'Geben Sie den Code Ihrer Karte ein',
    lead: 'Auf Ihrer Karte oder Ihrem Brief steht ein Code mit 16 Zeichen. Damit öffnen Sie Ihren eigenen Fragebogen.',
    label: 'Code',
    help: 'Zum Beispiel 7K2M-94QX-…. Großbuchstaben, Leerzeichen und Striche spielen keine Rolle. Ein O statt einer Null oder ein I oder L statt einer Eins ist auch in Ordnung.',
    open: 'Fragebogen öffnen',
    faulty:
      'Dieser Code stimmt nicht. Er hat 16 Zeichen in Vierergruppen. Prüfen Sie, ob ein Zeichen anders ist oder fehlt.',
    unknown:
      'Wir kennen diesen Code nicht. Vielleicht ist die Befragung vorbei. Bitten Sie die Abteilung, die Sie eingeladen hat, um Hilfe.',
    unreachable:
      'Im Moment gibt es keine Verbindung. Ihr Code steht noch da. Bitte versuchen Sie es gleich noch einmal.',
    noScript:
      'Diese Seite braucht JavaScript. Schalten Sie es ein, oder nehmen Sie einen anderen Browser.',
  },
  kiosk: {
    shared: 'Dieses Gerät nutzen mehrere. Hier bleibt nichts gespeichert.',
    stopping: 'Wer aufhört, ohne abzusenden, beginnt später neu.',
    next: 'Nächste Person',
    still: 'Sind Sie noch da? Sonst ist dieser Bildschirm in einer halben Minute leer.',
    lost: 'Ihre Eingaben sind dann weg.',
    stay: 'Ich bin noch da',
  },
  qr: 'QR-Code mit Ihrem persönlichen Link',
};
