import type { AccountTexts } from '../nl/account.ts';

export const account: AccountTexts = {
  title: 'Ihre Anmeldung',
  lead: 'Wo Sie angemeldet sind und wie Sie das nächste Mal hineinkommen.',
  goOn: 'Weiter',
  offer: 'Möchten Sie sich das nächste Mal ohne Link anmelden?',
  rights: 'Was Sie dürfen',
  passkeys: {
    title: 'Passkeys',
    lead: 'Mit einem Passkey melden Sie sich mit Fingerabdruck, Gesicht oder der PIN Ihres Geräts an. Einen neuen Link brauchen Sie dann nicht.',
    none: 'Sie haben noch keinen Passkey.',
    added: 'Erstellt am {day}',
    add: 'Passkey erstellen',
    remove: 'Entfernen',
    removeFor: 'Passkey vom {day} entfernen',
    unsupported:
      'In diesem Browser oder unter dieser Adresse funktionieren Passkeys nicht. Melden Sie sich auf andere Weise an.',
    already: 'Dieses Gerät hat schon einen Passkey. Sie können sich gleich damit anmelden.',
    failed: 'Der Passkey wurde nicht erstellt. Versuchen Sie es noch einmal.',
  },
  devices: {
    title: 'Geräte',
    lead: 'Eine Anmeldung endet, wenn Sie sie zwölf Stunden nicht nutzen, und immer nach dreißig Tagen.',
    this: 'Dieses Gerät',
    other: 'Ein anderes Gerät',
    since: 'Seit {started}, zuletzt genutzt am {used}',
    end: 'Abmelden',
    endFor: 'Das seit {started} angemeldete Gerät abmelden',
  },
  signOut: 'Dieses Gerät abmelden',
  signIn: {
    expired:
      'Es wurde nichts gesendet: Sie sind nicht mehr angemeldet. Alles, was Sie eingegeben haben, steht noch da. Melden Sie sich in einem neuen Tab an, kommen Sie hierher zurück und drücken Sie noch einmal auf den Knopf.',
    with: 'Mit einem Passkey anmelden',
    failed:
      'Die Anmeldung mit einem Passkey hat nicht geklappt. Nutzen Sie einen Link, oder bitten Sie HR um einen.',
  },
};
