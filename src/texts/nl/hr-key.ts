export const hrKey = {
  title: 'HR als sleutelbewaarder',
  why: 'Je belooft medewerkers dat ze zonder naam antwoorden, en vertrouwelijk. Die belofte is sterker als iemand buiten HR de sleutel bewaart: de ondernemingsraad of een vertrouwenspersoon. Medewerkers lezen wie de sleutel heeft.',
  sure: 'Wij kiezen dit bewust, en vertellen het medewerkers',
};

export type HrKeyTexts = typeof hrKey;
