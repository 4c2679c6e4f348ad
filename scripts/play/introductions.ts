import type { StaffLanguage } from '../../src/core/language/language.ts';

/** What the made-up organisation says to its staff, in each language it asks in. */
export const introductions: Record<StaffLanguage, string> = {
  nl: 'We willen weten hoe serieus service hier is, van directie tot balie. Jouw antwoord telt net zo zwaar als dat van een ander.',
  en: 'We want to know how serious service is here, from the board to the front desk. Your answer counts as much as anybody else’s.',
  de: 'Wir wollen wissen, wie ernst Service hier genommen wird, von der obersten Leitung bis zum Empfang. Ihre Antwort zählt genauso viel wie jede andere.',
  pl: 'Chcemy wiedzieć, jak poważnie traktuje się u nas obsługę klientów, od dyrekcji po recepcję. Twoja odpowiedź liczy się tak samo jak każda inna.',
  fr: 'Nous voulons savoir si le service aux clients est vraiment pris au sérieux ici, de la direction à l’accueil. Votre réponse compte autant que celle des autres.',
  tr: 'Burada hizmetin ne kadar ciddiye alındığını, üst yönetimden danışmaya kadar herkese soruyoruz. Cevabınız herkesinki kadar önemlidir.',
  uk: 'Ми хочемо знати, наскільки серйозно тут ставляться до сервісу, від вищого керівництва до рецепції. Ваша відповідь важить стільки ж, скільки будь-яка інша.',
  ar: 'نريد أن نعرف مدى جدية مؤسستنا في خدمة العملاء، من الإدارة العليا إلى مكتب الاستقبال. لإجابتك القيمة نفسها التي لإجابة أي شخص آخر.',
  'nl-simple':
    'Wij willen weten hoe belangrijk service hier is. Wij vragen het aan iedereen, van de directie tot de balie. Jouw antwoord telt net zo veel als dat van een ander.',
};
