/**
 * The thirty kinds that strangers planted: what they called it, what it would tell, and what we plant
 * of it (`audit-leaks.ts`) with its siblings (`audit-siblings.ts`).
 */
export const kinds: [finding: string, tells: string, planted: string[]][] = [
  [
    'duplicated ids',
    'a second set of figures about the same people',
    [
      'a block twice',
      'a group twice',
      'a value of an axis twice',
      'a layer that leads twice',
      'a planned block in two closed ones',
    ],
  ],
  [
    'a table twice',
    'another draw of the same rounding',
    ['a scale published twice', 'an item twice in one row', 'a block twice in one row'],
  ],
  [
    'another base',
    'the sheet that the difference leaves',
    [
      'a row on one ballot less than its blocks have',
      'counts on one ballot less',
      'counts that leave somebody out',
      'counts that add up to one more',
      'a row without one of its blocks',
    ],
  ],
  [
    'a kept-back item as a variable',
    'one question of a scale',
    [
      'a question of a scale as a table of its own',
      'an item inside another scale',
      'a "should" item with counts of its own beside its gap',
    ],
  ],
  [
    'a gap twice',
    'another draw of the same rounding',
    [
      'a gap twice',
      'the spread of a gap twice',
      'a gap in the table of another scale',
      'a gap that names a question of another scale',
    ],
  ],
  [
    'choices minus one person',
    'what that person chose',
    [
      'a choice minus one person',
      'a choice that nobody made',
      'a choice twice',
      'a joint count of options',
    ],
  ],
  [
    'comments twice',
    'a second division of those who wrote',
    [
      'comments twice',
      'comments of one question as those of another',
      'open answers to a question with a table',
      'the same comments under each of two questions',
      'a block twice in one row of comments',
    ],
  ],
  [
    'comments out of order',
    'who came first',
    ['comments in the order in which they came', 'two comments in each other’s place'],
  ],
  [
    'more comments than ballots',
    'who wrote',
    ['more comments than ballots', 'comments of nearly everybody in one of several groups'],
  ],
  ['comments of a few', 'who wrote', ['comments of too few people', 'more comments than ballots']],
  [
    'a second index',
    'a total over other questions',
    [
      'an index that differs more than its scales',
      'a second index',
      'an index over something that is no scale',
      'a scale twice in the index',
      'an index that is nearly alike',
    ],
  ],
  [
    'leaders’ items in staff blocks',
    'how few of a block lead',
    ['leaders’ questions in a block of staff', 'a table without one of its rows'],
  ],
  [
    'a moved histogram',
    'answers that nobody gave',
    ['a moved histogram', 'a moved histogram of scores', 'a band that the total does not allow'],
  ],
  [
    'texts in labels',
    'what somebody wrote',
    [
      'a text among the words of the questionnaire',
      'words in a language of their own',
      'a sign in a label that nobody sees',
      'a department in letters that were not composed',
      'a blank after a label, which an eye does not see',
    ],
  ],
  [
    'a text in another field',
    'a name',
    ['a name in the place of a hash', 'a day that is none', 'a wave that closed before it opened'],
  ],
  ['a lowered k', 'a group of a few', ['a k below five', 'a k above what a block has']],
  ['a block of a few', 'their totals', ['an atom below k', 'more ballots than people']],
  [
    'a difference of blocks',
    'the totals of a few',
    [
      'a block inside another one, whose rest is the total of a few',
      'a second partition of the fine rows',
      'rows that cut through those of other tables',
    ],
  ],
  [
    'a group that is no union',
    'the totals of a few',
    [
      'a group by what the plan has no axis for',
      'a group that is not a union of blocks',
      'a group without one of its blocks, which can be subtracted',
      'a pair without one of its blocks',
      'a pair with a block of others',
      'a department in two pairs',
    ],
  ],
  [
    'numbers of people that differ',
    'somebody who is left out',
    ['a group of other people than it says', 'a total of people that differs from its blocks'],
  ],
  [
    'an exact total',
    'the last answer to whoever knows the others',
    ['an exact total', 'an exact gap', 'steps of one point'],
  ],
  [
    'an exact spread',
    'the sum of squares',
    [
      'a spread of everybody that no row has',
      'an exact spread',
      'an exact spread of the organisation',
      'a spread in a row of one question',
      'the sum of squares of the index',
    ],
  ],
  [
    'exact counts',
    'who differs',
    ['exact counts', 'an exact choice', 'a share with decimals in a row'],
  ],
  [
    'counts of fewer than fifteen',
    'a histogram of a few',
    ['a histogram below fifteen', 'a band of more than three'],
  ],
  [
    'how many answered',
    'who skipped',
    ['how many answered, exactly', 'how many answered, beside the class'],
  ],
  [
    'everybody alike',
    'what each answered',
    [
      'a total that says what everybody answered',
      'a gap that says what everybody answered',
      'counts of which one is nearly everybody',
      'a total beyond its scale',
    ],
  ],
  [
    'limits of a correlation',
    'more digits, and one score',
    [
      'limits of a correlation, from which more digits follow',
      'a statistic with more decimals',
      'a table of products',
      'a sheet in a field of its own',
    ],
  ],
  [
    'a statistic that says too much',
    'that all sheets are alike',
    [
      'an alpha that says that all sheets are alike',
      'an omega that says that all sheets are alike',
      'a correlation that says that all sheets are alike',
      'a theme without its alpha, as if all its sheets were alike',
      'a theme without its omega, as if no factor were there',
      'a statistic over fewer people than are left after half skipped',
      'weights that say that one theme is everything',
      'weights that add up to far more than all',
      'weights that explain less than one theme does',
      'weights of more sheets than one of their correlations has',
      'a weight of a theme to the per cent',
      'the very number of sheets that say one thing to everything',
    ],
  ],
  [
    'questions crossed',
    'who answered two questions how',
    [
      'a table of a question and a group',
      'a correlation twice',
      'reliability twice',
      'a correlation with an outcome that has no counts',
      'a correlation with something that is not asked of everybody',
      'weights of a theme without counts',
      'weights of an outcome twice',
      'weights without one of the themes',
      'weights from the largest down',
    ],
  ],
  [
    'an order that says something',
    'who came first',
    [
      'blocks in an order that says something',
      'rows in an order that says something',
      'scales of the index in an order of their own',
      'reliability in an order of its own',
      'outcomes in an order of their own',
    ],
  ],
];
