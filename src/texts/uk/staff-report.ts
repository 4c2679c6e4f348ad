import type { StaffReportTexts } from '../nl/staff-report.ts';

export const staffReport: StaffReportTexts = {
  title: 'Що ви сказали і що ми робимо',
  said: 'Що ви сказали',
  done: 'Що ми робимо',
  check: 'Як це перевірити',
  chart: 'Керівники й працівники поруч',
  howToRead:
    'Кожна позначка — це середнє від {from} до {to}. Лінія показує непевність. Різниця чітка лише тоді, коли вона жирна.',
  confidential: 'Це опитування конфіденційне: цифри завжди про групи.',
  anonymous: 'Цей звіт анонімний: у ньому лише групи.',
  receipts: 'Чи пораховано вашу відповідь?',
  privacy: 'Як захищено приватність',
  fingerprint: 'Відбиток публікації',
  asPdf: 'Завантажити як PDF',
  lettersMissing:
    'Знаків, показаних у цьому файлі як \uFFFD: {n}. Шрифт файлу їх не має. У звіті на екрані є всі.',
  words: {
    pages: {
      groups: {
        organisation: 'Уся організація',
        leaders: 'Керівники',
        staff: 'Працівники',
        several: 'Інші групи',
        otherDepartments: 'Інші відділи',
        remaining: 'Решта колег',
        remainingNote: '{name}: усі, кого немає в жодному рядку вище.',
        restNote: '{name}: {departments}.',
        restNoteLong:
          '{name}: відділів разом: {n}. Які саме, сказано в робочій книзі (XLSX) і в книзі кодів.',
        restPeople: '{name} (осіб: {headcount})',
        and: 'і',
      },
      chart: {
        withheld: 'не показано',
        people: 'Відповіді',
        subject: 'Предмет',
        interval: 'Інтервал 95%',
        gap: 'Різниця',
        to: 'до',
        numbers: 'Дивитися цифри',
        invited: 'Запрошено',
        group: 'Група',
        outcome: 'Результат',
        theme: 'Тема',
      },
      withheld: 'не показано',
      coversList: 'У цих групах пораховано не всіх: {groups}.',
      coversOne: '{name} ({covered} з {headcount})',
      index: 'Індекс CSI',
      howToRead: 'Як це читати',
      foot: 'Опитування «{wave}» · від {opened} до {closed} · опубліковано {date}',
      contents: 'Зміст',
    },
    alignment: {
      description:
        'Для кожної теми два середні з інтервалом 95% і різниця між ними. Різниця має колір і жирне число, якщо вона лишається й після поправки на кількість тем.',
      people: 'Відповіді за темами: {sides}.',
      side: '{name} {n}',
      selfRated: 'Керівники тут частково оцінюють самі себе.',
      verdict: 'Словами',
    },
    profile: {
      behaviour: '{title}: як часто це буває',
      description:
        'Для кожної теми точка показує середнє, а лінія — інтервал 95%. Якщо дві лінії сильно перекриваються, різниця непевна.',
    },
    findings: {
      response: 'Взяли участь: {n} з {headcount} ({response}).',
      responseLow: 'Це менше ніж 60%: тому читайте цифри обережно.',
    },
    agreements: {
      owner: 'Хто',
      due: 'Готово до',
      status: 'Стан',
      review: 'Наступний перегляд',
      change: 'Від домовленості: {change} бала ({low} до {high}), {verdict}.',
      before: 'До {day}: «{text}», {owner}, готово до {due}, {status}.',
      changeNotShown: 'Що відтоді змінилося в цій темі, тут показати не можна.',
      oneQuestion: 'Виміряно одним запитанням, яке ставили обидва рази.',
      staff: 'Працівники: {staff}.',
      staffUnknown:
        'Скільки працівників відтоді прийшло чи пішло, невідомо: тодішній список працівників видалено.',
    },
    trend: {
      clear: 'чітка зміна',
      unclear: 'без чіткої зміни',
      unknown: 'невідомо',
      staffChange: 'нових: {changed} з {headcount}, пішли: {left}',
      below: 'менше ніж {people}',
    },
  },
};
