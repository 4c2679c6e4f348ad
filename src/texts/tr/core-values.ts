import type { CoreValueTexts } from '../nl/core-values.ts';

export const coreValues: CoreValueTexts = {
  title: 'Temel değerlerimiz',
  intro:
    'Kurumumuz hangi değerleri savunduğunu belirledi. Hizmetimizde bunu ne kadar fark ediyorsunuz?',
  item: 'Hizmetimizde “{value}” değerimize göre davranırız.',
  labels: [
    'Hiç katılmıyorum',
    'Katılmıyorum',
    'Ne katılıyorum ne katılmıyorum',
    'Katılıyorum',
    'Tamamen katılıyorum',
  ],
  notApplicable: 'Bilmiyorum veya benim için geçerli değil',
};
