/** What a question may ask of somebody that tells who it is, alone or together with other answers. */
export const identitySigns = [
  'name',
  'contact',
  'number',
  'birth',
  'pay',
  'person',
  'job',
] as const;
export type IdentitySign = (typeof identitySigns)[number];
type Patterns = Record<IdentitySign, string>;

/** What is asked for, in the languages of the desk; after `your` it asks, and alone it asks as well. */
export const nouns: Patterns = {
  name: 'naam|voornaam|achternaam|roepnaam|voorletters|initialen|handtekening|name|first name|last name|full name|surname|initials|signature|vorname|nachname|initialen|unterschrift|nom|prenom|nom de famille|initiales',
  contact:
    'e-?mail|e-?mailadres|mailadres|telefoon|telefoonnummer|mobiele? nummer|adres|woonadres|postcode|woonplaats|e-?mail address|phone|phone number|telephone number|mobile number|address|home address|post ?code|postal code|zip ?code|telefonnummer|handynummer|mobilnummer|e-?mail-?adresse|adresse|anschrift|postleitzahl|wohnort|adresse e-?mail|numero de telephone|numero de portable|telephone|code postal|courriel',
  number:
    'personeelsnummer|medewerkersnummer|medewerkernummer|werknemersnummer|stamnummer|pasnummer|badgenummer|bsn|burgerservicenummer|rekeningnummer|iban|kenteken|(personnel|employee|staff|payroll|badge|passport|social security|national insurance|bank account) (number|no|id|code)|number plate|licen[cs]e plate|personalnummer|mitarbeiternummer|ausweisnummer|sozialversicherungsnummer|kontonummer|matricule|numero de matricule|numero de securite sociale|numero de badge',
  birth:
    'leeftijd|leeftijdsgroep|leeftijdscategorie|geboortedatum|geboortejaar|geboortedag|verjaardag|age|age group|age range|date of birth|birth ?date|birthday|year of birth|birth year|alter|altersgruppe|geburtsdatum|geburtsjahr|geburtstag|tranche d.age|date de naissance|annee de naissance|anniversaire',
  pay: 'salaris|loon|brutoloon|nettoloon|uurloon|inkomen|salarisschaal|loonschaal|functieschaal|salary|wage|wages|income|hourly rate|pay scale|pay grade|salary scale|salary band|(gross|monthly|annual|hourly) pay|gehalt|lohn|einkommen|stundenlohn|bruttogehalt|gehaltsgruppe|entgeltgruppe|salaire|remuneration|revenu|salaire brut',
  person:
    'geslacht|gender|nationaliteit|afkomst|etniciteit|geloof|religie|geaardheid|seksuele voorkeur|handicap|beperking|ziekte|aandoening|burgerlijke staat|gezinssituatie|geboorteland|sex|nationality|origin|ethnicity|ethnic background|religion|faith|sexual orientation|disability|illness|medical condition|marital status|country of birth|geschlecht|nationalitat|staatsangehorigkeit|herkunft|religion|konfession|behinderung|krankheit|familienstand|sexuelle orientierung|sexe|genre|nationalite|origine|handicap|maladie|situation familiale|etat civil|orientation sexuelle',
  job: 'functie|functienaam|functietitel|dienstjaren|job title|job|position|years of service|seniority|funktion|stellenbezeichnung|beruf|dienstjahre|fonction|poste|intitule de poste|anciennete|metier',
};

/** Whole turns of phrase that ask, or that only one who is meant can agree with. */
export const phrases: Patterns = {
  name: "wie (ben je|bent u|ben jij)|hoe heet (je|u|jij)|who are you|what are you called|wie heißen sie|comment vous appelez-vous|votre (nom|prenom)|ihr (vor|nach)?name|(twoje|panstwa|pana|pani) (imie|nazwisko)|adiniz|isminiz|soyadiniz|(ваше|ваші) (імʼя|ім’я|ім'я|прізвище)|як вас звати|اسمك|ما اسم عائلتك",
  contact:
    'waar woon (je|jij)|waar woont u|where do you live|ihre (e-?mail|adresse|telefonnummer|postleitzahl)|votre (e-?mail|adresse|telephone|code postal)|(twoj|panstwa) (e-?mail|adres|numer telefonu)|e-?posta adresiniz|telefon numaraniz|adresiniz|ваш[аеу]? (адреса|телефон|e-?mail|номер телефону)|عنوانك|بريدك|رقم هاتفك|in welke (plaats|stad|gemeente|wijk|straat) woon(t)? (je|jij|u)|(which|what) (town|city|village|street) do you live|wo wohnen sie|wo sind sie zu hause|ou (habitez|vivez)-vous',
  number:
    'personalnummer|numero de matricule|numer pracowniczy|pesel|sicil numaraniz|табельний номер|رقمك الوظيفي|الرقم الوظيفي',
  birth:
    'hoe oud (ben je|bent u|ben jij)|(ben je|bent u|ben jij) geboren|geboren (ben|bent)|how old are you|(when|what year|which year) were you born|(ik ben|i am) (ouder|jonger|older|younger) (dan|than)|wie alt sind sie|ihr (alter|geburtsdatum|geburtsjahr)|quel age avez-vous|votre (age|date de naissance)|ile masz lat|(twoj wiek|data urodzenia)|yasiniz|dogum tarihiniz|скільки вам років|ваш вік|дата народження|عمرك|تاريخ ميلادك|where were you born|in welchem jahr sind sie geboren|wann sind sie geboren|wann haben sie geburtstag|(en quelle annee|quand|ou) etes-vous nee?',
  pay: 'hoeveel verdien (je|jij)|hoeveel verdient u|wat verdien (je|jij)|wat verdient u|(how much|what) do you earn|(ik verdien|i earn) (meer|minder|more|less)|(twoje|panstwa) (wynagrodzenie|zarobki)|ile zarabiasz|maasiniz|ваша? (зарплата|зарплату|оклад)|скільки ви заробляєте|راتبك|(wie viel|wieviel|was) verdienen sie|wie hoch ist ihr (gehalt|lohn|einkommen)|combien gagnez-vous',
  person:
    '(ben je|bent u|ben jij|ik ben) een (man|vrouw)|(are you|i am) (male|female|a man|a woman)|ihr geschlecht|votre (sexe|genre|nationalite|religion)|(twoja|panstwa) (plec|narodowosc)|cinsiyetiniz|ваша стать|جنسك|جنسيتك|(ben je|ben jij|bent u) (een )?(man|zwanger|gehuwd|getrouwd|gescheiden|gelovig|lid van een (vak)?bond)|(heb je|heb jij|hebt u|heeft u) (een )?(kinderen|migratie-?achtergrond|handicap|(arbeids)?beperking|(chronische )?(ziekte|aandoening))|(ben je|ben jij|bent u) ([^ ]+ ){0,4}ziek geweest|met welk (geslacht|gender)|welke? (nationaliteit|geslacht|geloof|godsdienst) (heb|hebt|heeft)|are you (pregnant|married|divorced|religious|(in|a member of) a (trade |labou?r )?union)|do you have (a |any )?(children|kids|disability|disabilities|chronic (illness|disease|condition)|migration background)|have you been ([^ ]+ ){0,2}(ill|sick)|(what|which) (gender|sex) (do|are) you|sind sie (ein mann|eine frau|mannlich|weiblich|verheiratet|geschieden|schwanger|glaubig|gewerkschaftsmitglied|mitglied (in )?einer gewerkschaft)|haben sie (kinder|eine (schwer)?behinderung|eine chronische (krankheit|erkrankung)|einen migrationshintergrund)|welche (staatsangehorigkeit|nationalitat|religion|konfession) haben sie|welches geschlecht haben sie|welcher (religion|konfession|gewerkschaft) gehoren sie|etes-vous (un homme|une femme|mariee?|celibataire|divorcee?|enceinte|syndiquee?|croyante?|handicapee?|en situation de handicap)|avez-vous (des enfants|un handicap|une maladie)',
  job: 'welke functie (heb|hebt|heeft)|in welk team (werk|zit|ben)|(in|op|bij) welke afdeling (werk|zit|ben)|hoe ?lang werk(t)? (je|jij|u)|hoe ?lang ben(t)? (je|jij|u) (al )?in dienst|(in|on) (which|what) (team|department) (do|are) you|(which|what) (team|department) (do you work|are you) (in|on|for)|how long have you (worked|been working|been employed)|which position do you (hold|have)|(sinds wanneer|vanaf wanneer|sinds welk jaar) werk(t)? (je|jij|u)|(op|in) welke (kamer|locatie|vestiging|ploeg) (zit|werk)(t)? (je|jij|u)|wie is (je|jouw|uw) (direct leidinggevende|leidinggevende|teamleider|manager|chef|baas)|since when (do|have) you work(ed)?|(in|at) (which|what) (room|site|location|shift|branch) (do you work|are you)|who is your (direct manager|line manager|manager|supervisor|team leader|boss)|seit wann arbeiten sie|wer ist ihre? (vorgesetzter?|fuhrungskraft|chef|chefin|teamleiter|teamleiterin)|depuis quand travaillez-vous|qui est votre (responsable|manager|superieur|chef|cheffe)|(bij|voor) welke (klant|opdrachtgever) (ben|bent|zit|werkt?) (je|jij|u)|hoeveel (uur|uren|dagen)( per week| in de week)? werkt? (je|jij|u)|hoeveel jaar (werkt?|ben|bent) (je|jij|u)|who do you report to|name of your (direct manager|line manager|manager|supervisor|team leader|boss)|how many (hours|days)( a week| per week)? do you work|how many years have you (worked|been)|welche (funktion|position|stelle) haben sie|in welche[rm] (abteilung|schicht|filiale|team|bereich|buro) (arbeiten|sind) sie|wie lange (arbeiten|sind) sie (schon )?(hier|bei uns|im)|seit wann sind sie|wie viele stunden (pro woche |in der woche )?arbeiten sie|dans quel(le)? (service|equipe|departement|bureau|agence) (travaillez|etes)-vous|depuis (combien de temps|combien d.annees|quand) (travaillez|etes)-vous|combien d.heures (par semaine )?travaillez-vous|quel poste occupez-vous',
};

/** The one who is asked. */
export const yours = "je|jouw|uw|your|what's your|ihre?[rnms]?|votre|vos";
/** Between `your` and what is asked for, these say that it is somebody else's. */
export const others =
  'van|of|over|about|uber|klant|klanten|patient|client|clients|customer|customers|kunden?|bewoner|resident|product|produkt|produit';
/** An opinion about pay or a job is no question for either. */
export const opinions =
  'vind je|vindt u|vind jij|denk je van|tevreden|think of|think about|feel about|satisfied|happy with|zufrieden|denken sie|halten sie|satisfaite?|contente?|pensez-vous|trouvez-vous';
/** Asks for what follows. */
export const asking =
  'wat (is|zijn)|welke?|geef|noem|vul|schrijf|vermeld|what (is|are)|which|give|state|enter|fill in|write|tell us|was ist|wie (ist|lautet)|welche[rs]?|nennen sie|geben sie|schreiben sie|quel(le)? est|quel(le)?|indiquez|donnez|ecrivez|laissez';
