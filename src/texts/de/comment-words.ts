import type { CommentWords } from '../nl/comment-words.ts';

export const commentWords: CommentWords = {
  workload:
    'zeitdruck zeitmangel keine-zeit mehr-zeit wenig-zeit genug-zeit druck stress* hektik dienstplan* besetzung unterbesetzt personalmangel überstunden auslastung arbeitsbelastung',
  cooperation:
    'zusammenarbeit* kolleg* abteilung* einander übergabe* team teams absprache* abstimmung gemeinsam',
  leadership:
    'führung* leitung* vorgesetzte* chef* teamleiter* teamleitung* manager* management vorstand geschäftsführ*',
  customers: 'kunde* kundin* beschwerde* reklamation* besucher* rückruf* anrufer*',
  tools:
    'system systeme computer* software scanner* werkzeug* programm programme gerät* website app störung* laptop* netzwerk',
  rules:
    'regeln vorschrift* verfahren formular* erlaubnis genehmigung* befugnis* entscheiden entscheidung* bürokrat* kulanz',
  knowledge: 'wissen kenntnis* schulung* ausbildung weiterbildung einarbeit* lernen fähigkeit*',
  information:
    'information* kommunikation nachricht* klar* unklar* mail mails newsletter ziele rückmeldung*',
  appreciation:
    'wertschätz* anerkenn* lob gehalt gehälter lohn bonus* belohnung* danke dankbar* beförder*',
  planning:
    'planung liefer* wartezeit* warten termin* rechnung* fehler* verspreche* versprochen verspät* verzöger*',
};
