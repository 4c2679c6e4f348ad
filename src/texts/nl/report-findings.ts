export const reportFindings = {
  level: {
    weak: 'Service krijgt hier nog weinig aandacht: de index staat op {mean} op een schaal van {from} tot {to}.',
    mixed:
      'Service krijgt hier wisselend aandacht: de index staat op {mean} op een schaal van {from} tot {to}.',
    fair: 'Service staat hier redelijk stevig: de index staat op {mean} op een schaal van {from} tot {to}.',
    strong:
      'Service staat hier stevig: de index staat op {mean} op een schaal van {from} tot {to}.',
  },
  levelBetween: 'De index staat op {mean} op een schaal van {from} tot {to}.',
  levelEnds: '{mean} ({low} tot {high})',
  levelWithheld: 'De index van deze groep wordt niet getoond.',
  tooFew:
    'Er {n=1:is|zijn} {n} {n=1:formulier|formulieren} geteld. Een rapport begint bij {k}: daarom staan hier geen cijfers.',
  response: '{n} van de {headcount} mensen deden mee ({response}).',
  responseLow: 'Dat is minder dan 60%: lees de cijfers daarom voorzichtig.',
  highest: 'Het sterkste thema is “{measure}”: {mean} ({low} tot {high}; {n} mensen).',
  highestHead: 'Het sterkste thema is {measures}.',
  highestSomeHead: 'De sterkste thema’s zijn {measures}.',
  lowest: 'Het zwakste thema is “{measure}”: {mean} ({low} tot {high}; {n} mensen).',
  lowestHead: 'Het zwakste thema is {measures}.',
  lowestSomeHead: 'De zwakste thema’s zijn {measures}.',
  distanceHead:
    '“{option}” krijgt minder voorrang dan mensen willen: {gap} procentpunt ({low} tot {high}).',
  distanceNone: 'Niets krijgt duidelijk minder voorrang dan mensen willen.',
  highestSome:
    'De sterkste thema’s zijn {measures}; welk daarvan het sterkst is, valt niet te zeggen. “{measure}”: {mean} ({low} tot {high}; {n} mensen).',
  lowestSome:
    'De zwakste thema’s zijn {measures}; welk daarvan het zwakst is, valt niet te zeggen. “{measure}”: {mean} ({low} tot {high}; {n} mensen).',
  even: 'Geen enkel thema steekt duidelijk boven of onder de andere uit.',
  gapWidest: {
    leadersHigher:
      'Het grootste verschil zit in “{measure}”: leidinggevenden geven daar {gap} punt méér dan medewerkers ({low} tot {high}).',
    staffHigher:
      'Het grootste verschil zit in “{measure}”: leidinggevenden geven daar {gap} punt mínder dan medewerkers ({low} tot {high}).',
  },
  gapLarge: {
    leadersHigher:
      'Bij “{measure}” is er een duidelijk verschil: leidinggevenden geven daar {gap} punt méér dan medewerkers ({low} tot {high}).',
    staffHigher:
      'Bij “{measure}” is er een duidelijk verschil: leidinggevenden geven daar {gap} punt mínder dan medewerkers ({low} tot {high}).',
  },
  gapWithin: 'Dit vergelijkt leidinggevenden met medewerkers van dezelfde afdelingen.',
  gapWithinBeside:
    'Vergeleken binnen dezelfde afdelingen; de figuur van de verschillen neemt alle afdelingen samen en kan iets afwijken.',
  gapCount:
    'Bij {clear} van de {of} thema’s kijken leidinggevenden en medewerkers duidelijk anders.',
  gapAll: 'Bij alle {of} thema’s kijken leidinggevenden en medewerkers duidelijk anders.',
  gapAllHigher: 'Leidinggevenden zijn daarbij steeds positiever.',
  gapNoneHigher: 'Medewerkers zijn daarbij steeds positiever.',
  gapCountHigher: 'Leidinggevenden zijn bij {leadersHigher} daarvan positiever.',
  gapNone:
    'Bij geen van de {of} thema’s is er een duidelijk verschil tussen leidinggevenden en medewerkers.',
  gapWithheld: 'Leidinggevenden en medewerkers worden voor deze groep niet naast elkaar getoond.',
  sameShape:
    'Ze zien wel dezelfde sterke en zwakke punten (samenhang {pearson} over {of} thema’s); het verschil zit in de hoogte.',
  otherShape: 'Ze zien ook andere sterke en zwakke punten (samenhang {pearson} over {of} thema’s).',
  estimateHigh:
    'Leidinggevenden schatten het oordeel van medewerkers over “{measure}” {error} punt te hoog in ({low} tot {high}).',
  estimateLow:
    'Leidinggevenden schatten het oordeel van medewerkers over “{measure}” {error} punt te laag in ({low} tot {high}).',
  pairWidest: {
    leadersHigher:
      'Bij {name} is het verschil het grootst: over “{measure}” zijn leidinggevenden {gap} punt positiever ({low} tot {high}).',
    staffHigher:
      'Bij {name} is het verschil het grootst: over “{measure}” zijn medewerkers {gap} punt positiever ({low} tot {high}).',
  },
  pairLarge: {
    leadersHigher:
      'Bij {name} is er een duidelijk verschil: over “{measure}” zijn leidinggevenden {gap} punt positiever ({low} tot {high}).',
    staffHigher:
      'Bij {name} is er een duidelijk verschil: over “{measure}” zijn medewerkers {gap} punt positiever ({low} tot {high}).',
  },
  departmentAbove:
    '{name} zit met “{measure}” duidelijk boven de andere medewerkers: {mean} ({low} tot {high}; {n} mensen).',
  departmentBelow:
    '{name} zit met “{measure}” duidelijk onder de andere medewerkers: {mean} ({low} tot {high}; {n} mensen).',
  departmentNone: 'Geen afdeling wijkt duidelijk af van de rest.',
  talk: {
    first: 'Praat het eerst over “{measure}”, want {why}.',
    why: {
      low: 'het scoort lager dan het gemiddelde thema',
      gap: 'leidinggevenden en medewerkers kijken er duidelijk anders naar',
      priority: 'het krijgt minder voorrang dan mensen willen',
      chosen: 'het hoort bij de drie meest gekozen punten',
    },
    agreed: 'Dit is afgesproken over “{measure}”.',
    none: 'Geen enkel thema vraagt duidelijk meer aandacht dan de andere.',
    untold: 'Deze cijfers laten niet zien over welk thema je het eerst kunt praten.',
  },
  since: {
    none: 'Sinds {wave}: over het geheel geen duidelijke verandering.',
    higher: 'Sinds {wave}: duidelijk hoger bij {higher}.',
    lower: 'Sinds {wave}: duidelijk lager bij {lower}.',
    both: 'Sinds {wave}: duidelijk hoger bij {higher}, duidelijk lager bij {lower}.',
    count: '{n} van de {of} onderwerpen',
  },
  reason: {
    low: 'Dit thema scoort lager dan het gemiddelde thema: {mean} ({low} tot {high}; {n} mensen).',
    gapLeadersHigher:
      'Leidinggevenden zijn {gap} punt positiever dan medewerkers ({low} tot {high}).',
    gapStaffHigher:
      'Medewerkers zijn {gap} punt positiever dan leidinggevenden ({low} tot {high}).',
    importance:
      'Het krijgt duidelijk minder voorrang dan het volgens mensen zou moeten krijgen: {gap} punt ({low} tot {high}; {n} mensen).',
    distance:
      '{gap} procentpunt meer mensen willen dat dit voorrang krijgt dan zien dat het die nu krijgt ({low} tot {high}; {n} mensen).',
    chosen: '{share} koos dit als één van de belangrijkste punten ({low} tot {high}; {n} mensen).',
  },
};

export type ReportFindingTexts = typeof reportFindings;
