/** Ideas per theme of the CSI surveys, by the id of the scale. */
export const advice: Record<string, string[]> = {
  d1: [
    'Bespreek in elk werkoverleg één recent geval waarin service botste met tijd, geld of regels. Spreek af wat de volgende keer voorgaat.',
    'Laat mensen zonder klantcontact een halve dag meekijken bij wie de klanten spreekt.',
  ],
  d2: [
    'Kies als leidinggevende één gewoonte die laat zien dat service telt, en vraag na een maand of het is opgevallen.',
    'Zeg bij elk gemeld probleem binnen een week wat ermee gebeurt, ook als het antwoord nee is.',
  ],
  d3: [
    'Reken met een eigen voorbeeld na wat een behouden klant oplevert, en zet dat naast de kosten van service.',
    'Geef service dezelfde plek op de agenda als verkoop: vast, met cijfers en met iemand die erover gaat.',
  ],
  d4: [
    'Vertaal het servicedoel per team naar drie zinnen die beginnen met “wij doen”. Hang ze op en toets ze na een kwartaal.',
    'Verzamel voorbeelden van goede gesprekken en goede brieven. Gebruik ze bij het inwerken.',
  ],
  d5: [
    'Teken met twee afdelingen de weg van één klantvraag. Spreek af wie hem van begin tot eind in de gaten houdt.',
    'Zoek één doel dat een andere afdeling in de weg zit en pas het samen aan.',
  ],
  d6: [
    'Bespreek elke maand de drie klachten die het vaakst terugkomen en wijs per klacht aan wie de oorzaak wegneemt.',
    'Vertel aan wie een signaal doorgaf wat ermee is gedaan.',
  ],
  d7: [
    'Vraag elk team welke kennis of welk hulpmiddel vorige week ontbrak. Regel het eerste punt binnen een maand.',
    'Laat collega’s elkaar een uur per maand iets leren dat klanten merken.',
  ],
  d8: [
    'Leg per functie vast wat je zelf mag oplossen, tot welk bedrag of hoeveel tijd, en sta daar achteraf achter.',
    'Spreek een korte weg af voor uitzonderingen: wie bel je, en wie beslist dezelfde dag?',
  ],
  d9: [
    'Oefen in het team één moment: uitvragen, doorverbinden of nabellen. Kijk na twee weken wat beter ging.',
    'Plan elke dag een kwartier om na te gaan of de klant van gisteren echt geholpen is.',
  ],
};

export type AdviceTexts = typeof advice;
