import type { CommentWords } from '../../core/report/comments/themes.ts';

export type { CommentWords };

/**
 * Words by which an open answer is found to be about a theme. A word with * at an end may go on
 * there, - is a blank; accents and capitals do not count. Words with a second, everyday meaning stand
 * in none of the lists of any language: every list reads every answer.
 */
export const commentWords: CommentWords = {
  workload:
    'druk drukte werkdruk tijdsdruk tijdgebrek geen-tijd meer-tijd weinig-tijd genoeg-tijd haast rooster* bezetting onderbezet* personeelstekort stress overuren capaciteit te-weinig-mensen',
  cooperation:
    'samenwerk* collega* afdeling* elkaar overleg* overdracht team teams doorverbind* eilandjes afstemming',
  leadership:
    'leiding leidinggevende* directie teamleider* manager* management baas bazen voorbeeldgedrag bestuur leider*',
  customers: 'klant* klacht* cliënt* bezoeker* nabel* terugbel* bejegening',
  tools:
    'systeem systemen computer* software scanner* handscanner* programma* apparatuur gereedschap* website app storing* laptop* netwerk',
  rules:
    'regels regeltjes procedure* protocol* formulier* toestemming bevoegd* mandaat beslissing* beslissen goedkeuring bureaucratie',
  knowledge:
    'kennis opleiding* training* cursus* inwerk* leren vakkennis scholing vaardig* uitleg nieuwe-mensen',
  information:
    'informatie communicatie bericht* duidelijk* onduidelijk* mail mails mailtje* nieuwsbrief* doelen terugkoppeling',
  appreciation:
    'waardering gewaardeerd compliment* salaris* loon beloning bonus* bedankt bedankje* dankjewel erkenning promotie cao',
  planning:
    'planning levertijd* levering* wachttijd* wachten afspraak afspraken factuur facturen fout fouten belofte* beloven vertraging*',
};
