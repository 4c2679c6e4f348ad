export const hrKey = {
  title: 'HR als sleutelbewaarder',
  why: 'Medewerkers antwoorden zonder hun naam, en vertrouwelijk. Die belofte is sterker als iemand buiten HR de sleutel bewaart: de ondernemingsraad of een vertrouwenspersoon. Medewerkers lezen wie de sleutel heeft.',
  sure: 'Wij kiezen dit bewust, en vertellen het medewerkers',
};

export type HrKeyTexts = typeof hrKey;
