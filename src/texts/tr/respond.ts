import type { RespondTexts } from '../nl/respond.ts';

export const respond: RespondTexts = {
  title: 'Anket',
  noScript:
    'Bu anket için JavaScript gerekir, çünkü cevaplarınız gönderilmeden önce kendi cihazınızda şifrelenir. JavaScript’i açın veya bağlantınızı başka bir tarayıcıda açın.',
  loading: 'Yükleniyor…',
  slow: 'Uzun mu sürüyor? Sayfayı yenileyin veya bağlantınızı daha yeni bir tarayıcıda açın.',
  clearDevice: 'Cevaplarımı buradan sil',
  privacyLink: 'Gizlilik hakkında ayrıntılar',
  opensNewTab: 'yeni bir sekme açar',
  welcome: {
    title: 'Hoş geldiniz',
    anonymousTitle: 'Adınız olmadan ve gizli',
    confidentialTitle: 'Cevaplarınız böyle gizli kalır',
    separate:
      'Bağlantınız yalnızca katılabileceğinizi gösterir. Cevaplarınız bu cihazda kilitlenir ve adınız olmadan bize ulaşır.',
    anonymousKey:
      'Onları yalnızca bir anahtar sorumlusu açabilir: {holder}. Bu kişi İK’dan değildir ve bu sistemi yönetmez.',
    anonymousShares:
      'Onları yalnızca bu üç anahtar sorumlusundan ikisi birlikte açabilir: {holder}. Bu kişiler İK’dan değildir ve bu sistemi yönetmez.',
    confidentialHr:
      'Onları {holder} açar. Bu kişi İK’dan olduğu veya sistemi yönettiği için buna anonim değil, gizli diyoruz.',
    confidentialShares:
      'Onları bu üç kişiden ikisi birlikte açar: {holder}. Bu kişiler İK’dan oldukları veya sistemi yönettikleri için buna anonim değil, gizli diyoruz.',
    confidentialServer:
      'Kapandıktan sonra onları sistem kendisi açar. Bu yüzden buna anonim değil, gizli diyoruz.',
    anonymousGroups: 'Rapor anonimdir: yalnızca en az {k} kişinin cevap verdiği grupları gösterir.',
    groups: 'Rapor yalnızca en az {k} kişinin cevap verdiği grupları gösterir.',
    group: 'Grubunuz',
    groupValue: '{label}, {n} kişi',
    words: 'Kontrol kelimeleri',
    wordsNotLoaded: 'yüklenmedi: görmek için sayfayı yenileyin',
    wordsHelp:
      'Bu altı kelime bütün iş arkadaşlarınızda aynıdır ve davetinizde de yazar. Bir yerde başka kelimeler mi görüyorsunuz? O zaman hiçbir şey doldurmayın ve şuraya sorun: {contact}.',
    keyWords: 'Anahtarın kontrol kelimeleri',
    keyWordsHelp:
      'Sandığı yalnızca bu kelimelerin anahtarına sahip olan açabilir. Aynı kelimeler anahtar sorumlusunun kâğıdında da yazar. Farklıysalar anahtar bir başkasındadır: bunu işçi temsilciliğine (ondernemingsraad) bildirin.',
    time: 'Süre',
    timeValue: '{from} ile {to} dakika arası',
    timeOne: 'yaklaşık {from} dakika',
    closes: 'Son gün',
    pause:
      'Durabilir ve daha sonra bu cihazda devam edebilirsiniz. Doldurduklarınız, siz gönderene kadar burada şifreli kalır.',
    once: 'Bir bağlantı bir kez sayılır. Başka bir cihazdan gönderdiniz mi? O zaman başka bir şey yapmanız gerekmez.',
    start: 'Başla',
    resume: 'Devam et',
    resumeHelp: 'Daha önce başlamıştınız. Doldurduklarınız hâlâ duruyor.',
    notLasting:
      'Bu cihaz cevaplarınızı saklayamıyor. Bu sayfada kalın ve soruları bir kerede cevaplayın. Ara verebilmek mi istiyorsunuz? O zaman bağlantınızı her zaman kullandığınız tarayıcıda açın; gizli pencerede veya başka bir uygulamada değil.',
  },
  questions: {
    progress: 'Adım {step} / {steps}',
    back: 'Geri',
    next: 'İleri',
    toReview: 'Sona git',
    saved: 'Bu cihazda saklandı',
    notSaved: 'Saklanamıyor. Bu sayfayı kapatmayın.',
    skip: 'Bir soruyu atlayabilirsiniz.',
    keys: 'Rakam tuşlarıyla da seçebilirsiniz.',
    unsetAnswer: 'Bu cevabı sil',
    pickUpTo: 'En çok {n} tane seçin.',
    picked: 'Seçilen: {n} / {most}',
    pickedFull: 'Seçilen: {n} / {most}. Başka bir şey seçmek için önce birini kaldırın.',
    charactersLeft: '{n} karakter kaldı',
    styleWarning:
      'İsim yazmayın; sizin veya bir başkasının kim olduğunu belli edecek bir şey de yazmayın. Yazma şekliniz de sizi ele verebilir.',
    ends: '{from}: {low} · {to}: {high}',
  },
  comfort: {
    oneByOne: 'Her seferinde bir soru',
    together: 'Birden çok soru birlikte',
    aloud: 'Sesli oku',
    silent: 'Sesli okumayı kapat',
    listen: 'Dinle',
    stop: 'Durdur',
  },
  review: {
    title: 'Göndermeye hazır mısınız?',
    answered: '{all} sorudan {n} tanesini cevapladınız.',
    answeredAll: '{all} sorunun hepsini cevapladınız. Teşekkürler!',
    open: 'Henüz cevapsız',
    openHelp: 'Bu sorun değil. Yine de birini cevaplamak isterseniz buradan seçin.',
    final: 'Gönderdikten sonra siz de biz de hiçbir şeyi değiştiremez veya geri alamayız.',
    nothing: 'Henüz hiçbir şey doldurmadınız. Göndermek için en az bir soruyu cevaplayın.',
    tooLong: 'Açık cevaplarınız birlikte çok uzun. Birini kısaltın ve yeniden deneyin.',
    back: 'Sorulara dön',
    send: 'Gönder',
  },
  sending: {
    title: 'Gönderiliyor',
    sealing: 'Cevaplarınız kilitleniyor…',
    ticket: 'Formunuz, üzerinde ne olduğunu kimse görmeden damgalanıyor…',
    posting: 'Cevaplarınız adınız olmadan sandığa gidiyor…',
    unsentTitle: {
      offline: 'Henüz gönderilmedi: bağlantı yok',
      busy: 'Henüz gönderilmedi: çok yoğun',
      unexpected: 'Henüz gönderilmedi',
    },
    unsent: {
      offline: 'Sandığa ulaşamıyoruz. Bağlantı geri gelir gelmez yeniden deneyeceğiz.',
      busy: 'Sandık şu anda cevaplarınızı alamıyor. Bir dakika bekleyin ve sonra yeniden deneyin.',
      unexpected: 'Bu sayfada bir sorun oluştu. Yeniden deneyin.',
    },
    unsentLater:
      'Cevaplarınız hazır ve bu cihazda duruyor. Bu sayfayı kapatabilirsiniz. Daha sonra aynı bağlantıyı bu cihazda açın; gönderme devam eder.',
    unsentDraft:
      'Cevaplarınız bu cihazda duruyor. Bu sayfayı kapatabilirsiniz. Daha sonra aynı bağlantıyı bu cihazda açın ve o zaman gönderin.',
    unsentStay:
      'Cevaplarınız yalnızca bu sayfada duruyor, çünkü bu tarayıcı onları saklamıyor. Gönderilene kadar sayfayı açık bırakın.',
    retry: 'Şimdi yeniden dene',
  },
  thanks: {
    title: 'Aldık. Teşekkürler!',
    lead: 'Cevaplarınız sandıkta. Bu cihazdan silindi.',
    leadNotCleared:
      'Cevaplarınız sandıkta. Bu tarayıcının sakladıklarını silmemize izin yok. Bu web sitesinin verilerini kendiniz silin.',
    receiptTitle: 'Alındı belgeniz',
    receiptHelp:
      'Cevaplarınızın sayılıp sayılmadığına sonra bakmak ister misiniz? Bu kodu saklayın ve rapor çıkınca sayılan alındı belgeleri listesinde arayın.',
    receiptCare:
      'Kodu kendinize saklayın. Bilen kişi hangi formun sizin olduğunu bilir ama içinde ne olduğunu görmez.',
    copy: 'Kodu kopyala',
    copied: 'Kopyalandı',
    copyFailed: 'Kopyalanamadı. Kodu seçin ve kendiniz kopyalayın.',
    listLink: 'Sayılan alındı belgeleri listesi',
    next: 'Bu sayfayı şimdi kapatabilirsiniz.',
  },
  clear: {
    title: 'Cevaplarınız bu cihazdan silinsin mi?',
    draft:
      'Doldurup henüz göndermedikleriniz kaybolur. Bu, ortak kullanılan bir bilgisayarda işe yarar.',
    pending:
      'Dikkat: cevaplarınız henüz gönderilmedi. Şimdi silerseniz bu bağlantıyla artık katılamazsınız.',
    confirm: 'Evet, hepsini sil',
    cancel: 'Hayır, geri',
    doneTitle: 'Silindi',
    notDone:
      'Bu tarayıcının sakladıklarını silmemize izin yok. Bu web sitesinin verilerini tarayıcının ayarlarından silin.',
    notDoneTitle: 'Silinmedi',
    done: 'Bu cihazda bu anketten hiçbir şey kalmadı. Bu sekmeyi kapatın; o zaman kimse geri dönemez.',
  },
  notice: {
    again: 'Yeniden dene',
    contact: 'Sorunuz mu var? {contact}',
    code: 'Kod: {code}',
    paste: {
      label: 'Veya bağlantınızı buraya yapıştırın',
      help: 'Bütün mesajı veya bütün bağlantıyı kopyalayıp buraya yapıştırın. Bağlantıyı içinden biz buluruz.',
      open: 'Anketi aç',
      fault:
        'Burada tam bir bağlantı yok. “https” ile başlayıp sonuna kadar hepsini kopyalayın: # işaretinden sonra 22 karakter, bir nokta ve 43 karakter gelir.',
    },
    noLink: {
      title: 'Kendi bağlantınızı açın',
      lines: [
        'Bu sayfa yalnızca davetinizdeki kişisel bağlantıyla veya kartınızdaki QR koduyla çalışır.',
        'Bu bağlantıyı kullandınız mı? O zaman onu mesajdan veya karttan bir kez daha, tamamıyla açın.',
      ],
    },
    unreadable: {
      title: 'Bu bağlantı tam değil',
      lines: [
        'Bağlantınızın bir parçası eksik veya yolda değişmiş; örneğin bir posta programı yüzünden.',
        'Onu mesajdan bir kez daha açın veya kartınızı yeniden okutun. Olmuyor mu? O zaman bağlantıyı kopyalayıp aşağıya yapıştırın.',
        'Yine olmuyor mu? Sizi davet eden bölümden yeni bir bağlantı isteyin.',
      ],
    },
    unknown: {
      title: 'Bu bağlantıyı tanımıyoruz',
      lines: [
        'Belki bağlantı tam kopyalanmadı. Onu mesajdan bir kez daha açın veya kartı yeniden okutun.',
        'Yine olmuyor mu? Sizi davet eden bölümden yeni bir bağlantı isteyin.',
      ],
    },
    used: {
      title: 'Zaten katıldınız',
      lines: [
        'Cevaplarınız bu cihazdan gönderildi ve alındı. Teşekkürler!',
        'Başka bir şey yapmanız gerekmez. Değiştirmek mümkün değil: formunuzda adınız yazmıyor.',
      ],
    },
    lost: {
      title: 'Bu bağlantı daha önce kullanıldı',
      lines: [
        'Bu bağlantıyla daha önce başka bir cihazdan veya başka bir tarayıcıdan gönderildi. Bir bağlantı bir kez sayılır: o zamanki cevaplar kalır, bunlar gönderilmedi.',
        'O siz miydiniz? O zaman başka bir şey yapmanız gerekmez. “Cevaplarımı buradan sil” ile az önce doldurduklarınızı buradan silersiniz.',
        'Gönderme o zaman yarıda mı kaldı? O zaman bağlantınızı o cihazda ve o tarayıcıda açın; orada devam eder.',
        'Siz değil miydiniz? O zaman bağlantınızı bir başkası kullandı ve bunu düzeltemeyiz: hangi formun hangi bağlantıya ait olduğunu kimse görmez. Bunu işçi temsilciliğine (ondernemingsraad) ve sizi davet edene bildirin.',
      ],
    },
    notYet: {
      title: 'Biraz daha bekleyin',
      lines: [
        'Anket henüz açılmadı.',
        'Bağlantınızı saklayın. Daha sonra onu yeniden açabilirsiniz.',
      ],
      opens: 'Anketin açılışı: {date}.',
    },
    closed: {
      title: 'Anket kapandı',
      lines: ['Artık katılamazsınız. Cevaplar şimdi sayılıyor.'],
    },
    closedUnsent: {
      title: 'Göndermek için çok geç',
      lines: [
        'Anket, cevaplarınız gönderilmeden kapandı. Cevaplarınız alınmadı.',
        '“Cevaplarımı buradan sil” ile onları buradan silersiniz.',
      ],
    },
    released: {
      title: 'Sonuçlar çıktı',
      lines: [
        'Cevaplar sayıldı ve rapor hazırlandı. Katılmak artık mümkün değil.',
        'Alındı belgeleri listesinde formunuzun sayılıp sayılmadığını görürsünüz.',
      ],
    },
    cancelled: {
      title: 'Bu anket yapılmayacak',
      lines: [
        'Anket durduruldu. Ona ait bütün veriler silindi veya silinecek; daha önce gönderilmiş cevaplar da. Bu cihazda doldurduklarınız da silindi.',
      ],
      reason: 'Nedeni: {reason}',
    },
    purged: {
      title: 'Bu anket bitti',
      lines: ['Anket sona erdi ve verileri silindi.'],
    },
    unreachable: {
      title: 'Bağlantı yok',
      lines: ['Ankete ulaşamıyoruz. İnternetiniz çalışıyor mu, bakın ve sonra yeniden deneyin.'],
    },
    busy: {
      title: 'Şu anda çok yoğun',
      lines: [
        'Anket şu anda açılamıyor. Bağlantınız geçerli kalır.',
        'Bir dakika bekleyin ve sonra yeniden deneyin.',
      ],
    },
    notOpened: {
      title: 'Anket açılmadı',
      lines: [
        'Bağlantınız doğru, ama açarken bizde bir sorun oluştu.',
        'Daha sonra yeniden deneyin. Yine olmuyor mu? Aşağıdaki kodu sizi davet edene bildirin.',
      ],
    },
    tampered: {
      title: 'Durun: burada bir yanlışlık var',
      lines: [
        'Sunucunun gösterdiği şey, bağlantınızda sabitlenmiş olan değil. Bu yüzden size hiçbir şey sormuyoruz.',
        'Bu bir hata olabilir. Kim olduğunuzu öğrenme girişimi de olabilir. Hiçbir şey doldurmayın ve bunu işçi temsilciliğine (ondernemingsraad) veya sizi davet edene bildirin.',
      ],
    },
    refused: {
      title: 'Cevaplarınız kabul edilmedi',
      lines: [
        'Gönderirken bir yanlışlık oldu. Cevaplarınız hâlâ bu cihazda.',
        'Bir kez daha denemek için bağlantınızı yeniden açın. Yine olmazsa aşağıdaki kodu bildirin.',
      ],
    },
    refusedInMemory: {
      title: 'Cevaplarınız kabul edilmedi',
      lines: [
        'Gönderirken bir yanlışlık oldu. Cevaplarınız hâlâ bu sayfada ve başka hiçbir yerde değil: sayfayı kapatmayın.',
        'Bir kez daha deneyin. Yine olmazsa aşağıdaki kodu bildirin.',
      ],
    },
    perhapsCounted: {
      title: 'Anket kapandı',
      lines: [
        'Cevaplarınız daha önce gönderildi, ama ulaşıp ulaşmadığını hiç öğrenemedik. Artık göndermek mümkün değil.',
        'Sayılıp sayılmadıklarına aşağıdan bakın: rapor çıkınca alındı belgenizi sayılan alındı belgeleri listesinde arayın.',
      ],
      receipt: 'Alındı belgeniz: {receipt}',
    },
    oldBrowser: {
      title: 'Bu tarayıcı cevaplarınızı kilitleyemiyor',
      lines: [
        'Cevaplarınız gönderilmeden önce kendi cihazınızda kilitlenir. Bu tarayıcı bunun için çok eski veya buna izin vermiyor.',
        'Bağlantınızı başka bir tarayıcıda açın: Safari 14, Chrome 87, Firefox 115, Edge 88, Samsung Internet 14 veya daha yenisi. Başka bir uygulamadan mı geldiniz? Onun menüsünde “Tarayıcıda aç” seçeneğini seçin.',
      ],
    },
    insecure: {
      title: 'Bu adres güvenli değil',
      lines: [
        'Bu sayfanın adresi “http” ile başlıyor. “https” ile başlaması gerekir: tarayıcınız cevaplarınızı ancak o zaman kilitler.',
        'Bağlantınızı mesajdan veya karttan bir kez daha açın. Yine yanlış mı? Bunu sizi davet edene bildirin.',
      ],
    },
  },
};
