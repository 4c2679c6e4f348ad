import type { ReportFindingTexts } from '../nl/report-findings.ts';

export const reportFindings: ReportFindingTexts = {
  level: {
    weak: 'Service still gets little attention here: the index is {mean} on a scale from {from} to {to}.',
    mixed:
      'Service gets attention here, but unevenly: the index is {mean} on a scale from {from} to {to}.',
    fair: 'Service is on fairly firm ground here: the index is {mean} on a scale from {from} to {to}.',
    strong: 'Service is on firm ground here: the index is {mean} on a scale from {from} to {to}.',
  },
  levelBetween: 'The index stands at {mean} on a scale from {from} to {to}.',
  levelEnds: '{mean} ({low} to {high})',
  levelWithheld: 'The index of this group is not shown.',
  tooFew:
    '{n} {n=1:ballot was|ballots were} counted. A report begins at {k}, so there are no figures here.',
  response: '{n} of the {headcount} people took part ({response}).',
  responseLow: 'That is less than 60%, so read the figures with care.',
  highest: 'The strongest theme is “{measure}”: {mean} ({low} to {high}; {n} people).',
  highestHead: 'The strongest theme is {measures}.',
  highestSomeHead: 'The strongest themes are {measures}.',
  lowest: 'The weakest theme is “{measure}”: {mean} ({low} to {high}; {n} people).',
  lowestHead: 'The weakest theme is {measures}.',
  lowestSomeHead: 'The weakest themes are {measures}.',
  distanceHead:
    '“{option}” gets less priority than people want: {gap} percentage {gap=1:point|points} ({low} to {high}).',
  distanceNone: 'Nothing clearly gets less priority than people want.',
  highestSome:
    'The strongest themes are {measures}; which of them is the strongest cannot be told. “{measure}”: {mean} ({low} to {high}; {n} people).',
  lowestSome:
    'The weakest themes are {measures}; which of them is the weakest cannot be told. “{measure}”: {mean} ({low} to {high}; {n} people).',
  even: 'No theme clearly stands out above or below the others.',
  gapWidest: {
    leadersHigher:
      'The widest gap is in “{measure}”: leaders score it {gap} points higher than staff ({low} to {high}).',
    staffHigher:
      'The widest gap is in “{measure}”: leaders score it {gap} points lower than staff ({low} to {high}).',
  },
  gapLarge: {
    leadersHigher:
      'There is a clear gap in “{measure}”: leaders score it {gap} points higher than staff ({low} to {high}).',
    staffHigher:
      'There is a clear gap in “{measure}”: leaders score it {gap} points lower than staff ({low} to {high}).',
  },
  gapWithin: 'This compares leaders with staff of the same departments.',
  gapWithinBeside:
    'Compared within the same departments; the picture of the gaps takes all departments together and can differ a little.',
  gapCount: 'On {clear} of the {of} themes, leaders and staff clearly see things differently.',
  gapAll: 'On all {of} themes leaders and staff clearly see things differently.',
  gapAllHigher: 'Leaders are the more positive each time.',
  gapNoneHigher: 'Staff are the more positive each time.',
  gapCountHigher: 'Leaders are more positive on {leadersHigher} of those.',
  gapNone: 'On none of the {of} themes is there a clear difference between leaders and staff.',
  gapWithheld: 'Leaders and staff are not shown side by side for this group.',
  sameShape:
    'They do see the same strong and weak points (correlation {pearson} over {of} themes); the difference is in the level.',
  otherShape:
    'They also see different strong and weak points (correlation {pearson} over {of} themes).',
  estimateHigh:
    'Leaders put staff’s view of “{measure}” {error} points too high ({low} to {high}).',
  estimateLow: 'Leaders put staff’s view of “{measure}” {error} points too low ({low} to {high}).',
  pairWidest: {
    leadersHigher:
      'The gap is widest at {name}: on “{measure}” leaders are {gap} points more positive ({low} to {high}).',
    staffHigher:
      'The gap is widest at {name}: on “{measure}” staff are {gap} points more positive ({low} to {high}).',
  },
  pairLarge: {
    leadersHigher:
      'There is a clear gap at {name}: on “{measure}” leaders are {gap} points more positive ({low} to {high}).',
    staffHigher:
      'There is a clear gap at {name}: on “{measure}” staff are {gap} points more positive ({low} to {high}).',
  },
  departmentAbove:
    '{name} is clearly above the other staff on “{measure}”: {mean} ({low} to {high}; {n} people).',
  departmentBelow:
    '{name} is clearly below the other staff on “{measure}”: {mean} ({low} to {high}; {n} people).',
  departmentNone: 'No department clearly differs from the rest.',
  talk: {
    first: 'Talk about “{measure}” first, because {why}.',
    why: {
      low: 'it scores lower than the average theme',
      gap: 'leaders and staff clearly see it differently',
      priority: 'it gets less priority than people want',
      chosen: 'it is among the three points chosen most',
    },
    agreed: 'This was agreed about “{measure}”.',
    none: 'No theme clearly asks for more attention than the others.',
    untold: 'These figures do not show which theme to talk about first.',
  },
  since: {
    none: 'Since {wave}: no clear change overall.',
    higher: 'Since {wave}: clearly higher on {higher}.',
    lower: 'Since {wave}: clearly lower on {lower}.',
    both: 'Since {wave}: clearly higher on {higher}, clearly lower on {lower}.',
    count: '{n} of the {of} subjects',
  },
  reason: {
    low: 'This theme scores lower than the average theme: {mean} ({low} to {high}; {n} people).',
    gapLeadersHigher: 'Leaders are {gap} points more positive than staff ({low} to {high}).',
    gapStaffHigher: 'Staff are {gap} points more positive than leaders ({low} to {high}).',
    importance:
      'It clearly gets less priority than people think it should: {gap} points ({low} to {high}; {n} people).',
    distance:
      '{gap} percentage {gap=1:point|points} more people want priority for this than see it get priority now ({low} to {high}; {n} people).',
    chosen: '{share} chose this as one of the most important points ({low} to {high}; {n} people).',
  },
};
