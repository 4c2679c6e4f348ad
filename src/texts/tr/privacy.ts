import type { PrivacyTexts } from '../nl/privacy.ts';

export const privacy: PrivacyTexts = {
  title: 'Bu ankette gizlilik',
  pathTitle: 'Cevaplarınızın yolu',
  path: {
    link: 'Bağlantınız kişiseldir. Sunucu, bir bağlantıyla damga alınıp alınmadığını hatırlar ama kimin ne cevap verdiğini bilmez. İK bunu bile kişi kişi görmez.',
    device:
      'Doldururken her şey kendi cihazınızda kalır. Siz Gönder’e basana kadar sunucuya hiçbir şey gitmez.',
    ticket:
      'Gönderirken tarayıcınız kapalı bir zarf için damga ister. Sunucu içinde ne olduğunu görmeden damgalar ve damgayı sonra tanıyamaz.',
    sealed:
      'Cevaplarınız sandığın anahtarıyla kilitlenir. Her form tam olarak aynı büyüklüktedir; üzerinde isim, saat veya adres yoktur.',
    box: {
      'key-holder':
        'Kapandıktan sonra bir anahtar sorumlusu ({holders}) sandığı kendi bilgisayarında açar. Sunucu hiçbir zaman okunabilir bir form almaz; yalnızca sayımı ve ayrılmış açık cevapları alır.',
      'server-sealed':
        'Kapandıktan sonra sunucu sandığı adım adım kendisi açar ve sayımı yapar. Sonuç çıkana kadar açılan formlar sunucuda şifreli durur. Sonuçla birlikte onlar, anahtar ve anahtarı koruyan sır silinir. Sistemde eski sır hâlâ varsa sistem yöneticisi onları yedeklerden 30 gün daha geri alabilir.',
    },
    groups:
      'Gruplar anket başlamadan belirlenir: {blocks} grup, toplam {headcount} kişi. Sayılar yalnızca en az {k} kişinin cevap verdiği gruplar için yayımlanır.',
    comments:
      'Açık cevaplar sayılardan ayrı, karışık sırayla ve yalnızca en az 10 katılımcı ve 5 açık cevap varsa gösterilir. Sandığı açan kişi içlerinden isimleri çıkarabilir.',
  },
  shares: {
    box: 'Kapandıktan sonra üç anahtar sorumlusundan ({holders}) ikisi birlikte, kendi seçtikleri bir bilgisayarda sandığı açar. Herkeste anahtarın bir parçası vardır; tek parçayla kimse bir şey yapamaz. Sunucu hiçbir zaman okunabilir bir form almaz; yalnızca sayımı ve ayrılmış açık cevapları alır.',
    who: 'İki anahtar sorumlusu birlikte',
    what: 'Açarken tek tek formları teknik olarak okuyabilirler: isimsiz, ama grubuyla. Yalnızca sayımı ve ayrılmış açık cevapları yayımlarlar.',
    together: {
      anonymous:
        'İki anahtar sorumlusu ile sistem yöneticisi anlaşırsa, saatlere bakarak hangi formun kime ait olduğunu tahmin etmeyi deneyebilirler.',
      hr: 'Anahtar sorumluları İK’dandır veya sistemi yönetir. İK ile sistem yönetimi birlikte, saatlere bakarak hangi formun kime ait olduğunu tahmin etmeyi deneyebilir.',
    },
    sheets:
      'Sandığı açan anahtar sorumluları bir grubun tek tek formlarını okuyabilir. {k} kişilik bir grupta çok kişisel bir görüş belki göze çarpar.',
    device:
      'Anahtar bir kez bütündü: yapıldığı ve bölündüğü cihazda. O cihaz güvenilir değilse bölmek işe yaramaz.',
  },
  serverOpens: {
    comments:
      'Açık cevaplar sayılardan ayrı, karışık sırayla ve yalnızca en az 10 katılımcı ve 5 açık cevap varsa gösterilir. İK onları yayımlanmadan önce okur ve birini çıkarabilir. Sonra da bir cevabı geri çekebilir.',
    reader: {
      who: 'İK',
      what: 'Rapora giren açık cevaplar: isimsiz, sayısız ve karışık sırayla. İK birini çıkarabilir.',
      when: 'Kapandıktan sonra, yayımlanmadan önce',
    },
  },
  whoTitle: 'Kim neyi, ne zaman görür',
  who: {
    hrOpen: {
      who: 'İK',
      what: 'Kimin davet edildiğini ve en az 10 kişilik her grupta yaklaşık kaç kişinin katıldığını. Kimin katıldığını hiçbir zaman.',
      when: 'Anket açıkken, günde bir kez yenilenir',
    },
    holder: {
      who: 'Anahtar sorumlusu',
      what: 'Açarken tek tek formları teknik olarak okuyabilir: isimsiz, ama grubuyla. Yalnızca sayımı ve ayrılmış açık cevapları yayımlar.',
      when: 'Kapandıktan sonra',
    },
    operator: {
      who: 'Sistem yöneticisi',
      what: {
        sealed:
          'Kapalı formları ve bir bağlantıyla damga alınıp alınmadığını. Okunabilir cevap yoktur.',
        readable:
          'Kapalı formları ve teknik olarak anahtarı da. Bu yüzden anonimlik değil, gizlilik sözü veriyoruz.',
      },
      when: 'Her zaman',
    },
    stages: {
      hr: 'İK: rapor',
      management: 'Yönetim: rapor',
      council: 'İşçi temsilciliği: raporun kendi baskısı',
      'unit-heads': 'Bölüm yöneticileri: rapor',
      staff: 'Bütün çalışanlar: rapor',
    },
    report: 'Gruplar hakkında sayılar, hiçbir zaman tek bir kişi hakkında değil',
    fromDate: 'Başlangıç: {date}',
    afterCounting: 'Sayımdan sonra, adım adım',
  },
  limitsTitle: 'Yine de neler olabilir',
  limitsIntro: 'Hiçbir sistem her şeyi imkânsız kılmaz. Şu ihtimalleri ortadan kaldıramayız:',
  limits: {
    malicious:
      'Sistemi yöneten kişi sayfanın kendisini sahtesiyle değiştirebilir. Bu yüzden programın kodu aşağıda yazar ve kontrol kelimeleri kâğıtta da vardır.',
    together: {
      anonymous:
        'Anahtar sorumlusu ile sistem yöneticisi anlaşırsa, saatlere bakarak hangi formun kime ait olduğunu tahmin etmeyi deneyebilirler.',
      hr: 'Anahtar sorumlusu İK’dandır veya sistemi yönetir. İK ile sistem yönetimi birlikte, saatlere bakarak hangi formun kime ait olduğunu tahmin etmeyi deneyebilir.',
      server:
        'Anahtar sunucudadır. Sistem yöneticisi, saatlere bakarak hangi formun kime ait olduğunu tahmin etmeyi deneyebilir.',
    },
    sheets:
      'Anahtar sorumlusu bir grubun tek tek formlarını okuyabilir. {k} kişilik bir grupta çok kişisel bir görüş belki göze çarpar.',
    colleagues:
      'Grubunuzdaki herkes birbirine ne cevap verdiğini söylerse, birlikte sizin ne cevap verdiğinizi yaklaşık, bazen tam olarak bilirler.',
    invented:
      'Personel listesini işvereniniz hazırlar. Grubunuza uydurma kişiler ekler ve onların yerine cevap verirse, sizin ne cevap verdiğinizi yaklaşık, bazen tam olarak bilir. Grubunuzda kaç kişi olduğu anket açılmadan önce bellidir. Grubunuzu tanıyorsanız ve sayı fazlaysa bunu işçi temsilciliğine söyleyin.',
    repeated:
      'Sayılar her ankette yeniden yuvarlanır. Kısa sürede size aynı soruları çok kez soran kişi ortalama alarak bunu aşabilir.',
    extra:
      'Sistem yöneticisi, katılmayan kişiler için form ekleyebilir; hiçbir zaman davet edilen kişi sayısından fazla olamaz. Sayılar raporda yazar.',
    link: 'Bağlantınıza sahip olan kişi, örneğin onu gönderen İK, onu sizin yerinize kullanabilir veya katılıp katılmadığınızı deneyerek öğrenmeye çalışabilir. Yalnızca açmak bunu göstermez. Denemek, henüz kullanmadığınız bir bağlantıyı harcar: bunu gönderirken okursunuz; nereye bildireceğiniz de yazar. Rapordan sonra herkes kaç damga ve kaç form olduğunu görebilir.',
    style: 'Yazma şeklinizden veya açık bir cevaptaki ayrıntılardan biri sizi tanıyabilir.',
    history:
      'Tarayıcınızın geçmişi bağlantınızı saklayabilir. Ortak bir bilgisayarda gizli pencere ve “Cevaplarımı buradan sil” düğmesini kullanın.',
    traffic: 'Her web sitesi gibi sunucu da bağlandığınızda IP adresinizi görür. Onu saklamayız.',
  },
  keepTitle: 'Neyi ne kadar saklarız',
  keep: {
    roster: 'İsimler, adresler ve bağlantılar: rapordan {days} gün sonrasına kadar.',
    ballots: 'Kapalı formlar: rapordan {days} gün sonrasına kadar.',
    backups:
      'Veritabanının yedekleri: ondan sonra 30 gün daha. Sonra oradan da gider. Silme işlemi için bir belge çıkar.',
    device: 'Cihazınızda doldurduklarınız: gönderene veya silene kadar.',
    report: 'Gruplar hakkında sayılar içeren rapor: saklanır. İçinde kişiler yoktur.',
  },
  rightsTitle: 'Haklarınız (GDPR madde 13 ve 14)',
  rights: {
    controller: { term: 'Veri sorumlusu', value: '{controller}' },
    contact: { term: 'Sorular veya şikâyetler', value: '{contact}' },
    officer: {
      term: 'Veri koruma görevlisi',
      value: 'İşvereninizde var mı? O zaman ona nasıl ulaşacağınızı {contact} söyler.',
    },
    purpose: {
      term: 'Ne için',
      value:
        'Kurumun hizmete nasıl baktığını ölçmek, kademelerin ve bölümlerin görüşlerini karşılaştırmak. Kişileri değerlendirmek için değil.',
    },
    basis: {
      term: 'Hukuki dayanak',
      value:
        'İşverenin, kurumu iyileştirmedeki meşru menfaati (GDPR madde 6, fıkra 1, bent f). Katılmak isteğe bağlıdır. Katılmamanın bir sonucu yoktur.',
    },
    data: {
      term: 'Hangi veriler',
      value:
        'İşvereninizin personel listesinden, yani sizden değil: isim, e-posta adresi, dil, kademe ve bölüm; bazen çalışma yeri ve müşteri teması. Cevaplarınız bunlardan ayrıdır.',
    },
    recipients: {
      term: 'Başka kim işler',
      value:
        'Sunucuyu o sağlıyorsa, bir Amerikan şirketi olan Cloudflare. O zaman veritabanı Avrupa Birliği’nde durur; program başka yerde de çalışabilir. Bunun için Avrupa Komisyonu’nun standart sözleşme maddeleri geçerlidir (madde 46). Davetler e-postayla giderse posta hizmeti de adresinizi görür. Başka kimseyle bir şey paylaşmayız.',
    },
    yours: {
      term: 'Neler isteyebilirsiniz',
      value:
        'Personel listesindeki verileriniz için: görme, düzeltme, silme veya sınırlama; itiraz da edebilirsiniz (madde 15 ile 21 arası). Alındı belgeniz olmadan hangi formun sizin olduğunu göremeyiz (madde 11, fıkra 2). Kodu sakladınız mı? O zaman kapalı formunuz var olduğu sürece bulunabilir ve onun için de aynısını isteyebilirsiniz. Şuraya sorun: {contact}.',
    },
    automated: {
      term: 'Bilgisayarın verdiği kararlar',
      value: 'Böyle kararlar yoktur, profiller de.',
    },
    complaint: {
      term: 'Şikâyet',
      value:
        'Hollanda veri koruma kurumuna (Autoriteit Persoonsgegevens) şikâyette bulunabilirsiniz.',
    },
    council: { term: 'İşçi temsilciliği', value: '{decision} ({date})' },
    noCouncil: {
      term: 'İşçi temsilciliği',
      value: 'İşçi temsilciliğinin kaydedilmiş bir kararı yok.',
    },
    councilSaid: {
      consent: 'İşçi temsilciliği bu ankete onay verdi ({date}).',
      advice: 'İşçi temsilciliği bu anket hakkında görüş bildirdi ({date}).',
      none: 'İşvereniniz, işçi temsilciliği olmadığını bildiriyor ({date}).',
      refused: 'İşçi temsilciliği onay vermedi ({date}). Anket bu haliyle başlamaz.',
      settled:
        'İşçi temsilciliği önce onay vermedi. İşvereninize göre anlaşmazlık çözüldü ({date}). İşvereninizin sözleri: “{reason}”',
    },
    councilRecordedBy: {
      hr: 'Bunu işvereniniz kaydetti.',
      council: 'Bunu işçi temsilciliği kendisi kaydetti.',
    },
  },
  checkTitle: 'Kendiniz kontrol edin',
  check: {
    words: 'Kontrol kelimeleri',
    wordsHelp:
      'Bu anketin bütün kurallarını özetlerler. Mektubunuzdakilerden veya bir iş arkadaşınızınkilerden farklıysa hiçbir şey doldurmayın.',
    manifest: 'Sabitlendiği haliyle bütün kurallar',
    receipts: 'Sayılan alındı belgeleri',
    program: 'Cihazınızdaki programın kodu',
    programHelp:
      'Bu kod (SHA-256) {file} dosyasına aittir. Kaynak kodu kendisi derleyen, tam olarak aynı dosyayı elde eder.',
    partsTitle: 'Programın diğer dosyalarının kodları',
    partsHelp:
      'Program bu dosyaları da yükler. Tek bir karakter bile değişmişse tarayıcınız onları reddeder.',
    sources: 'Kaynak kod',
    noTimes: 'Veritabanında bağlantıların, damgaların ve formların saati ve sırası yoktur.',
    opened:
      'Her form açılırken kontrol edilir; dışarıya yalnızca sayım ve ayrılmış açık cevaplar çıkar.',
    fixedGroups: 'Gruplar anket başlamadan belirlenir.',
    smallestGroup:
      'Çok küçük bir grup hakkında hiçbir sayı dışarı çıkmaz; toplayıp çıkararak da bulunamaz.',
    sameForAll:
      'Kontrol kelimeleri belirli sorulara ve anahtarlara aittir. Sayfanıza başkaları gelirse sayfa durur. Herkeste aynı olup olmadıklarını, kelimeleri iş arkadaşlarınızınkilerle karşılaştırınca görürsünüz.',
    keptTitle: 'Her sözü hangi dosya ve hangi test korur',
    kept: { promise: 'Söz', file: 'Dosya', test: 'Test' },
  },
};
