/** 1024 common Dutch words, no two with the same first four letters; the place is the number. */
export const nl = `
aan aarde abrikoos acacia accent accu acteur actie adder adem adres advies afdak afgrond afspraak
afstand afval agenda akker akkoord alarm album algen alleen almanak altijd amandel amber anders
andijvie angel anijs anker ansicht antenne antiek antwoord apart apotheek appel april arbeid arend
arm armband artikel asperge atlas atleet augustus aula auto avond azijn baard baas badpak bagage
baken bakker bal balkon ballon bamboe banaan banjo bank bar basis basket bast batterij bazaar bed
bedrag beeld been begin begrip beitel beker belofte berg bericht besluit bestek beton beuk beurs
bever bewijs bezem bezoek bijl bijna biljart bingo bioscoop blad blauw blazer blij blik bloem blok
bocht bodem boeg boek boom boot bord borstel boter bouw boven box braam brand brasem breed brei
brem brief bril brink bron brood brug bruin buffel bui buiten bulk bureau burger bus cacao cactus
cadeau camera camping canon carnaval cello cent chalet chef chips chocola cijfer cilinder circus
cirkel citer citroen clown cobra code cola collega column concert contact coupe cursus cyclus
cypres daad dadel dag dageraad damp dans datum december decor deeg deken deksel delta deur diamant
dicht dienst diep dijk dille diner ding dirigent dobber doel dok dolfijn domino donder doos dorp
dorst douche dozijn draad dracht drank drempel drie dromer droom druif drukker drum duif duik
duizend dun dwars dweil echo echt edel eekhoorn eend eenvoud eeuw effect eigen eik eiland einde
ekster eland elf elftal emmer energie enkel ensemble enveloppe erwt esdoorn etage etalage eten
etiket examen expert fabel fabriek factor fagot fakkel familie fanfare fazant februari feest feit
festival fiets figuur fijn film filter finale flanel fles fluit fluweel fontein forel formule
fornuis fort foto framboos fris front fruit functie galerij gang garage garen gazelle gazon gebak
gebouw gedicht geduld geel gehoor geit geld geluid gemak gemeente gemiddeld genoeg geranium gerst
geschenk gespreid getal geur gevel gewicht gezin gids gieter gist gitaar glans gletsjer glijbaan
gloed gnoe goed golf gordijn goud graaf gracht granaat grap gras grens griffel groei grond groot
grot gul gunst haai haak hagel half halte hamer hangmat haring harp hars haven havik hazelaar
heide helder helft helling hemd hemel hengel herberg herder herfst hert heuvel hier hinde hitte
hobby hoek hoeve hond honing hoofd hoog hoop hoorn hop horizon horloge hotel houding hout huid
hulp humor huur hyacint idee ijs ijver ijzer imker impuls indeling indruk ingang inhoud inkt
insect instap inzicht iris ivoor jaar jacht jager januari jas jasmijn jazz jet jeugd journaal
jubel judo juffer juist juli jungle juni juweel kaars kabel kabouter kachel kade kajak kajuit
kalender kalf kameel kampioen kanaal kandelaar kaneel kano kant kapel kapper kapstok karaf karper
karton kasteel kat katern katoen kegel keizer kelder kelk ken kermis kern kers ketting keuken kiel
kiem kiezel kijker kikker kilo kind kiosk klaar klank klas klaver kleding kleur klim kliniek klok
klomp klooster kluis knol knoop knop koe koffer kokos kom komeet kompas konijn kooi koor koper
koraal korf korst kosmos kous kraag krab kracht krans kreeft krekel krent kring kroon kruid kubus
kudde kuiken kuip kunst kurk kussen kust kwast kwiek laag laars laat lach ladder laken lamp
lantaarn lariks laurier lava lawaai leder leeuw legende lek lekker lelie lengte lente lepel letter
leuk leuning leven lezer libel lied lift ligging lijn lijst limoen linde lip liter locatie loep
lof logo lokaal long loods loon lot lotus lucht lucifer luister lunch lynx maan maart machine
magneet maker makreel mama mandarijn mango manier mantel map marathon markt marmer marter masker
matras medaille meer meeuw melk melodie menu merel merk mes metaal meter metro meubel middag mijl
miljoen minuut mispel mist modder mode moeder molen moment mond monitor mooi morgen mos mosterd
motor motto muis munt museum musje muur muziek naald nacht nadruk nap narcis natuur navel nectar
nederig neef negen nerf nest netel nieuw nijptang niveau noga noord noot norm notaris notitie
november nummer nuttig nylon oase oceaan ochtend oever officier ogen oker oktober olie olifant
olijf olm oma omslag onder oogst ooievaar oost opa open opera oranje orde organist orgel origineel
orkest otter oxide paal paar pagina paleis palm pand paneel panter papa papier paprika parade
parel park passer pasta patroon pauk pauw pauze peddel pelikaan penning pension peper perron pers
perzik piano pier pijp pil pilaar piloot pinda piraat plaat plafond plakband plan plas plein
plicht ploeg plons plooi pluim poeder poel poes poort populier porselein post prijs prins proef
pruim publiek puin puree purper put puzzel raaf raam racket radar radijs raket rang rauw recept
reclame reep regel reiger reis rekening ribbel ridder riet rijk rijp rijst ritme rits ritueel
rivier rob robijn robot roede roem roer roest rol roman roof rook route rozijn rubber ruim rups
saffier salade saldo salon salto samen schaak scheef schilder schoen schrift schuim seconde sein
seizoen september serie servet sfeer sieraad sik sirene sjaal slager slak slang slee sleutel slib
slijm sloot smaak smal sneeuw snel snoep snor soep sonate soort spaan spar spatel specht speld
spiegel spijker spin spits sport spreuk sprong spruit spuit staal stad start stem ster steun
stevig stier stijl stil stop storm straat streep stroom struik stuk stuur suiker sultan symbool
systeem taal taart tablet tafel takel talent tank tante tapijt tarwe tas tasten taxi team tegel
tekst telefoon teller tempel tennis tent terras theater thee thema thuis tien tijd tijger tijm
titel toast tocht toekomst tomaat toneel tong toon tor toren traan trein trend trofee tros trots
trouw tuba tube tuin tulp tunnel twaalf twee twijg uitgang uitleg unie uniform vaas vader valk
vallei vanille varen vast veel veen veilig venkel venster ver verhaal verte veulen vijf vijg
vijver vilt vinger vink viool vis visie vitamine vlag vlecht vlees vlieg vlinder voer vogel vonk
vorst vouw vrede vreugde vriend vrij vroeg vrolijk vrucht vuur waaier wacht wafel wagen walnoot
walvis wandel warm wasbak water watten weefsel week weer weg weide welkom wens wereld werk wesp
wezel wiel wijs wijzer wild wilg wimpel winkel winter wissel wit witlof woensdag wolk woning woord
wortel woud yoga yoghurt zadel zak zalm zand zebra zee zeil zeker zelf zetel zeven zijde zilver
zitten zoet zolder zomer zon zondag zool zuid zuiver zwaan zwaluw zwam zwart
`
  .trim()
  .split(/\s+/);
