import type { CommentWords } from '../nl/comment-words.ts';

/** Articles and prepositions are written onto a word, so words may begin earlier as well. */
export const commentWords: CommentWords = {
  workload: '*ضغط* *إجهاد* *مناوب* *ساعات-إضافية *نقص-الموظفين ضيق-الوقت',
  cooperation: '*تعاون* *زميل* *زملا* *أقسام* *فريق* *تنسيق*',
  leadership: '*مدير* *إدارة* *قياد* *قائد* الرئيس *مشرف*',
  customers: '*عميل* *عملاء* *زبون* *زبائن* *شكوى* *شكاوى*',
  tools: '*نظام* *أنظمة* *حاسوب* *كمبيوتر* *برنامج* *أدوات* *جهاز* *أجهزة*',
  rules: '*قاعدة* *قواعد* *إجراءات* *نموذج* *موافقة* *صلاحي* القرار القرارات *بيروقراط*',
  knowledge: '*معرفة* *تدريب* *مهار* *خبرة*',
  information: '*معلوم* *تواصل* *رسالة* *رسائل* *واضح* *أهداف* *بريد*',
  appreciation: '*تقدير* *راتب* *رواتب* *مكافأ* *شكر* *ترقية*',
  planning: '*تخطيط* *تسليم* *انتظار* *موعد* *مواعيد* *فاتورة* *فواتير* *خطأ* *أخطاء* *تأخير*',
};
