import type { Rule } from './leak.ts';

/** What the certificate says, in both languages. */
export interface Words {
  title: string;
  file: string;
  wave: string;
  empty: string;
  passed: string;
  failed: string;
  atoms: string;
  smallest: string;
  span: string;
  proof: string;
  notCovered: string;
  leaks: string;
  malformed: string;
  usage: string;
  rules: Record<Rule, string>;
}

export const words: Record<'nl' | 'en', Words> = {
  nl: {
    title: 'Controle van een gepubliceerde uitslag',
    file: 'Bestand (SHA-256): {hash}',
    wave: 'Meting {id}, kleinste groep k = {k}, {ballots} getelde antwoordformulieren',
    empty: 'Er zijn minder dan k formulieren geteld. Er is niets gepubliceerd.',
    passed:
      'GOEDGEKEURD: uit dit bestand is van geen groep kleiner dan {k} een totaal af te leiden.',
    failed: 'AFGEKEURD: dit bestand geeft {count} keer iets vrij dat het niet mag vrijgeven.',
    atoms: '{count} atomen: de kleinste groepen die in wat dan ook te onderscheiden zijn.',
    smallest: 'Het kleinste atoom heeft {ballots} formulieren.',
    span: '{sets} gepubliceerde groepen, {rank} daarvan onafhankelijk (exacte rangtoets).',
    proof:
      'Elke som of elk verschil van gepubliceerde totalen is een som over hele atomen. Een groep met een totaal is dus een of meer hele atomen.',
    notCovered:
      'Niet gecontroleerd: wat mensen al van elkaar weten, wat iemand in een open antwoord over zichzelf schrijft, wie meedeed, en of de formulieren echt zijn. Uit het bestand alleen is ook niet te zien: op welk van de mogelijke punten een totaal, spreiding of keuze hoort te staan, in welke van de banden die het totaal overlaat een aandeel ligt, of een cijfer in twee decimalen of in stappen van vijf procent klopt, hoeveel alles hetzelfde antwoordden, hoeveel enveloppen zijn geweigerd, hoeveel mensen buiten de getoonde blokken vallen, in welke van de klassen valt wie antwoordde, hoe namen en de woorden van de vragenlijst horen te luiden en welke vragen voor een schaal tellen en hoe ver hun antwoorden lopen (daarvoor is de hash van de vragenlijst), wat er is weggelaten, in welke volgorde assen, groepen en open vragen horen te staan, of k en de blokken de beloofde zijn (daarvoor is --manifest), en welke formulieren zijn geteld (--receipts).',
    leaks: 'Wat er vrijkomt:',
    malformed: 'Dit bestand is niet te beoordelen: {why}.',
    usage:
      'Gebruik: npm run audit -- uitslag.json [andere-uitslag.json] [--manifest manifest.json] [--receipts bewijzen.txt] [--json certificaat.json] [--language nl|en]',
    rules: {
      'unknown-field': 'een cijfer dat niet bij het formaat hoort',
      format: 'een veld in een andere vorm dan het hoort',
      'k-below-floor': 'k is lager dan 5',
      'atom-below-k': 'een atoom kleiner dan k',
      'sub-k-total': 'het totaal van een te kleine groep is af te leiden',
      'not-whole-blocks': 'een groep die niet uit hele blokken bestaat',
      'totals-differ': 'totalen die niet kloppen',
      'more-ballots-than-people': 'meer formulieren dan mensen',
      twice: 'iets staat er twee keer',
      order: 'een andere volgorde dan de vaste',
      'second-partition': 'een tweede indeling van dezelfde mensen',
      'another-base': 'een cijfer dat op andere formulieren rust',
      'outside-its-table': 'een vraag buiten haar eigen tabel',
      'off-the-lattice': 'een cijfer dat niet beschermd is',
      'too-near-an-end': 'een cijfer dat zegt wat bijna iedereen antwoordde',
      'histogram-below-15': 'aantallen op minder dan 15 antwoorden',
      'figures-contradict': 'cijfers die niet samen kunnen bestaan',
      'cross-product': 'een kruising van vragen of groepen',
      'comments-too-few': 'open antwoorden van een te kleine groep',
      'statistic-too-few': 'een statistiek op te weinig formulieren',
      'label-not-used': 'woorden waar geen cijfer bij hoort',
      'manifest-differs': 'iets anders dan vooraf is beloofd',
      'receipts-differ': 'ontvangstbewijzen die niet kloppen',
      'two-releases': 'twee uitslagen die samen te veel zeggen',
    },
  },
  en: {
    title: 'Audit of a published release',
    file: 'File (SHA-256): {hash}',
    wave: 'Wave {id}, smallest group k = {k}, {ballots} counted answer sheets',
    empty: 'Fewer than k sheets were counted. Nothing is published.',
    passed: 'PASSED: from this file no total of a group smaller than {k} can be derived.',
    failed: 'FAILED: this file gives away {count} things that it must not.',
    atoms: '{count} atoms: the smallest groups that anything tells apart.',
    smallest: 'The smallest atom has {ballots} sheets.',
    span: '{sets} published groups, {rank} of them independent (exact rank test).',
    proof:
      'Every sum or difference of published totals is a sum over whole atoms. So a group with a total is one or more whole atoms.',
    notCovered:
      'Not checked: what people already know of each other, what somebody writes about himself in an open answer, who took part, and whether the sheets are genuine. Nor can the file alone show: at which of the possible points a total, spread or choice should stand, in which of the bands that its total leaves a share lies, whether a figure in two decimals or in steps of five per cent is right, how many answered everything alike, how many envelopes were refused, how many people stand outside the shown blocks, in which of the classes those who answered fall, how names and the words of the questionnaire should read and which questions count for a scale and how far their answers run (the hash of the questionnaire is for that), what was left out, in which order axes, groups and open questions should stand, whether k and blocks are those promised (--manifest is for that), and which sheets were counted (--receipts).',
    leaks: 'What is given away:',
    malformed: 'This file cannot be judged: {why}.',
    usage:
      'Usage: npm run audit -- release.json [other-release.json] [--manifest manifest.json] [--receipts receipts.txt] [--json certificate.json] [--language nl|en]',
    rules: {
      'unknown-field': 'a figure that does not belong to the format',
      format: 'a field in another form than it should have',
      'k-below-floor': 'k is below 5',
      'atom-below-k': 'an atom below k',
      'sub-k-total': 'the total of too small a group follows',
      'not-whole-blocks': 'a group that is not a union of whole blocks',
      'totals-differ': 'totals that differ',
      'more-ballots-than-people': 'more ballots than people',
      twice: 'something stands there twice',
      order: 'another order than the fixed one',
      'second-partition': 'a second partition of the same people',
      'another-base': 'a figure that rests on other sheets',
      'outside-its-table': 'a question outside its own table',
      'off-the-lattice': 'a figure that is not protected',
      'too-near-an-end': 'a figure that says what nearly everybody answered',
      'histogram-below-15': 'counts on fewer than 15 answers',
      'figures-contradict': 'figures that cannot exist together',
      'cross-product': 'a cross-product of questions or groups',
      'comments-too-few': 'open answers of too small a group',
      'statistic-too-few': 'a statistic on too few sheets',
      'label-not-used': 'words that no figure needs',
      'manifest-differs': 'something else than was promised beforehand',
      'receipts-differ': 'receipts that do not agree',
      'two-releases': 'two releases that say too much together',
    },
  },
};

/** Puts values into `{name}` places. */
export function filled(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
