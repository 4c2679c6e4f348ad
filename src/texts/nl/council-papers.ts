export const councilPapers = {
  papers: {
    title: 'Om mee te nemen',
    lead: 'Dezelfde stukken als bestand: het dossier van deze meting, en een ingevulde DPIA.',
    pack: 'Dossier',
    dpia: 'DPIA',
    pdf: '{name} (pdf)',
    md: '{name} (Markdown)',
  },
  pack: {
    title: 'Dossier voor de ondernemingsraad',
    lead: 'Alles wat van deze meting vastligt op {day}. Bewaar dit stuk: de codes en de stand van het logboek horen bij die dag.',
    check: 'Zo controleer je het zelf',
    checks: [
      'Leg de controlewoorden naast die op de brief, de kaart en het scherm van een medewerker. Zijn ze anders, dan kreeg iemand andere spelregels te zien.',
      'Leg de controlewoorden van de sleutel naast het blad van de sleutelbewaarder en het beginscherm van een medewerker. Zijn ze anders, dan heeft iemand anders een sleutel.',
      'Laat iemand “npm run verify -- {origin}” draaien. Dat bouwt het programma uit de broncode en vergelijkt elk bestand, de spelregels, de blokken, de uitslag en het logboek.',
      'Laat na de uitslag “npm run audit -- release.json” draaien. Dat zoekt, zonder onze code, of een groep die te klein is af te leiden is.',
      'Vergelijk de stand van het logboek hieronder met die in latere stukken en downloads. Past hij niet, dan is er iets weggehaald of veranderd.',
    ],
    questions: 'De vragenlijst',
    leadersOnly: 'alleen voor leidinggevenden',
    own: 'eigen vragen van de organisatie',
    because: 'HR schreef erbij waarom: {why}',
    groups: 'Groepen en de kleinste groep',
    smallest: 'Kleinste groep die het rapport toont',
    letters: 'Wie schrijft, en wat er in de brief staat',
    sender: 'Afzender van de mail',
    noSender: 'HR heeft nog geen mail klaargezet. Dit is de brief die het programma voorstelt.',
    letter: 'Brief ({language})',
    subject: 'Onderwerp: {subject}',
    link: '(ieders eigen link)',
    who: 'Wie',
    what: 'Wat',
    when: 'Wanneer',
    possible: 'Wat mogelijk blijft',
    log: 'Het logboek van deze meting',
    logHead: 'De ondertekende stand van het logboek',
    opinion: 'Het oordeel van de raad',
    foot: 'dossier',
  },
  dpia: {
    title: 'Gegevensbeschermingseffectbeoordeling (DPIA)',
    lead: 'Ingevuld met de feiten van deze meting op {day}, in de volgorde van het Model DPIA Rijksdienst (17 punten). Waar “je” staat, zijn het de woorden die medewerkers zelf lezen. De verwerkingsverantwoordelijke beoordeelt of dit genoeg is en vult het verder aan.',
    parts: {
      a: 'A. Beschrijving van de gegevensverwerkingen',
      b: 'B. Beoordeling van de rechtmatigheid',
      c: 'C. Risico’s voor de betrokkenen',
      d: 'D. Voorgenomen maatregelen',
      e: 'E. Oordelen',
    },
    heads: {
      proposal: '1. Voorstel',
      data: '2. Persoonsgegevens',
      processing: '3. Gegevensverwerkingen',
      purpose: '4. Verwerkingsdoeleinden',
      parties: '5. Betrokken partijen',
      interests: '6. Belangen bij de gegevensverwerking',
      places: '7. Verwerkingslocaties',
      technique: '8. Techniek en methode van de gegevensverwerking',
      law: '9. Juridisch en beleidsmatig kader',
      retention: '10. Bewaartermijnen',
      basis: '11. Rechtsgrond',
      special: '12. Bijzondere persoonsgegevens',
      binding: '13. Doelbinding',
      necessity: '14. Noodzaak en evenredigheid',
      rights: '15. Rechten van de betrokkenen',
      risks: '16. Risico’s',
      measures: '17. Maatregelen',
      council: 'Oordeel van de ondernemingsraad (AVG, artikel 35 lid 9)',
      officer: 'Advies van de functionaris gegevensbescherming (AVG, artikel 35 lid 2)',
      controller: 'Besluit van de verwerkingsverantwoordelijke',
    },
    proposal:
      '{organisation} houdt de meting “{title}” met de vragenlijst “{definition}”, open van {opens} tot en met {closes}. Er worden {people} mensen uitgenodigd, verdeeld over {blocks} blokken. Meedoen is vrijwillig.',
    interests:
      'De werkgever wil weten waar de service beter kan en waar leidinggevenden en medewerkers er anders naar kijken. Medewerkers willen eerlijk kunnen antwoorden zonder dat iemand hun antwoord kent. De ondernemingsraad wil kunnen nagaan dat dit zo is.',
    technique:
      'Antwoorden worden op het apparaat van de medewerker versleuteld (HPKE, RFC 9180). Een blind ondertekend bewijs (RFC 9474) scheidt wie mag meedoen van wat iemand antwoordt. Cijfers komen alleen beschermd naar buiten: elk cijfer krijgt een kleine, willekeurige afwijking, groot genoeg om het antwoord van één mens te verbergen. Er is geen profilering en geen besluit door een computer.',
    opened: {
      anonymousKey:
        'De stembus gaat open met de sleutel van {holders}. De server heeft die sleutel niet, en HR hoort hem niet te hebben.',
      anonymousShares:
        'De stembus gaat open met twee van de drie sleuteldelen van {holders}. De server heeft er geen, en HR hoort er geen te hebben.',
      confidentialHr:
        'De stembus gaat open met de sleutel van {holders}. De server heeft die sleutel niet. Wie hem bewaart, hoort bij HR of beheert het systeem. Daarom heet deze meting vertrouwelijk en niet anoniem.',
      confidentialShares:
        'De stembus gaat open met twee van de drie sleuteldelen van {holders}. De server heeft er geen. De mensen die ze bewaren, horen bij HR of beheren het systeem. Daarom heet deze meting vertrouwelijk en niet anoniem.',
      confidentialServer:
        'De server opent de stembus zelf. Daarom heet deze meting vertrouwelijk en niet anoniem.',
    },
    law: 'AVG en Uitvoeringswet AVG. Wet op de ondernemingsraden, artikel 27 lid 1 onder d, k en l: of een meting als deze instemming vraagt, wordt verschillend beoordeeld. Wat de raad heeft gezegd, staat onder E.',
    special:
      'De vaste vragen vragen niet naar bijzondere gegevens. Wie in een open antwoord daarop over gezondheid of overtuiging schrijft, doet dat uit eigen beweging. Wie de stembus opent, kan zulke antwoorden weglaten.',
    ownQuestions:
      'De organisatie voegde zelf vragen toe. De verwerkingsverantwoordelijke beoordeelt of een daarvan naar bijzondere gegevens vraagt.',
    binding:
      'De spelregels zijn ondertekend en veranderen niet. Uit de stembus komt alleen de uitslag; er is geen weg terug van een cijfer naar een persoon. De personeelslijst wordt alleen gebruikt om in te delen en uit te nodigen, en de kenmerken erin verdwijnen zodra de meting opengaat.',
    necessity:
      'Een naam bij een antwoord is niet nodig en bestaat niet. Waar iemand werkt, wordt niet fijner bewaard dan het blok. Een groep verschijnt vanaf {k} antwoorden. Tijdens de meting ziet niemand uitkomsten, en deelname alleen grof en per blok van minstens tien mensen.',
    measures: 'Bovendien, en door iedereen na te gaan:',
    toFill: 'Nog in te vullen: ………………………………………………',
    noOpinion: 'De raad heeft geen eigen woorden vastgelegd.',
    foot: 'DPIA',
  },
};

export type CouncilPapersTexts = typeof councilPapers;
