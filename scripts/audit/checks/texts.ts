import { createHash } from 'node:crypto';
import { enoughAnswered, mostAlike, peoplePoints, reach } from '../lattice.ts';
import { type Find, finder, type Leak } from '../leak.ts';
import type { ChoiceRow, Publication } from '../publication.ts';
import { ballotsIn, named, sum } from '../rows.ts';
import { checkSheetsTogether } from './sheets-together.ts';
import { checkWholeSheets } from './whole-sheets.ts';

/**
 * Choices, open answers, statistics of the organisation and words: each about one question, on large
 * rows only, in an order that says nothing, and no word that nothing in the file needs.
 */
export function checkTexts(publication: Publication): Leak[] {
  const { leaks, find } = finder();
  const { choices, labels } = publication;
  const used = usedIds(publication);
  for (const id of used)
    if (!Object.hasOwn(labels, id))
      find('cross-product', id, 'has figures, and is no scale, question or option');
  for (const id of Object.keys(labels))
    if (!used.has(id)) find('label-not-used', `labels.${id}`, 'no figure is about it');
  for (const { item, rows } of choices) {
    const options = Object.keys(rows[0]?.counts ?? {}).join();
    for (const row of rows) {
      if (Object.keys(row.counts).join() !== options)
        find(
          'outside-its-table',
          `${item} ${named(row)}`,
          'has other options than the rows beside it',
        );
      checkChoice(item, row, find);
    }
  }
  checkComments(publication, find);
  checkStatistics(publication, find);
  checkWholeSheets(publication, find);
  checkSheetsTogether(publication, find);
  return leaks;
}

/** Every id that some figure or text is about. */
function usedIds({
  variables,
  index,
  choices,
  comments,
  reliability,
  associations,
  relativeWeights = [],
}: Publication): Set<string> {
  return new Set([
    ...variables.flatMap(({ id, parts, gapSpreads, fine }) => [
      id,
      ...parts.map((part) => part.id),
      ...gapSpreads.map(({ item }) => item),
      ...fine.flatMap((row) => row.gaps.map(({ item }) => item)),
    ]),
    ...(index?.scales ?? []),
    ...choices.flatMap(({ item, rows }) => [
      item,
      ...rows.flatMap(({ counts }) => Object.keys(counts).map((option) => `${item}.${option}`)),
    ]),
    ...comments.map(({ item }) => item),
    ...reliability.map(({ scale }) => scale),
    ...associations.flatMap(({ scale, outcome }) => [scale, outcome]),
    ...relativeWeights.flatMap(({ outcome, weights }) => [
      outcome,
      ...weights.map(({ scale }) => scale),
    ]),
  ]);
}

function checkChoice(item: string, row: ChoiceRow, find: Find): void {
  const { n, answered, counts } = row;
  const where = `${item} ${named(row)}`;
  const points = peoplePoints(n);
  if (!enoughAnswered(answered, n, 15))
    find('histogram-below-15', where, `"${answered}" of ${n} ballots`);
  for (const [option, people] of Object.entries(counts)) {
    if (!points.includes(people)) find('off-the-lattice', where, `${people} chose ${option}`);
    const most = Math.min(n, people + (n % 3 === 0 ? 2 : 3));
    if (most > mostAlike(n))
      find('too-near-an-end', where, `up to ${most} of ${n} chose ${option}`);
  }
  // Whoever chose anything chose one option at least.
  const chosen = Object.values(counts).map((people) => reach(people, points)[1]);
  if (sum(chosen) <= n)
    find('figures-contradict', where, `fewer than ${sum(chosen)} choices of ${n} people`);
}

function checkComments({ comments, blocks, wave }: Publication, find: Find): void {
  const sheets = ballotsIn(blocks);
  const lists = comments.flatMap(({ rows }) => rows.map(({ texts }) => texts.join('\n')));
  if (new Set(lists).size < lists.length)
    find('twice', 'comments', 'the same open answers stand there twice');
  for (const { item, rows } of comments) {
    for (const row of rows) {
      const where = `${item} ${named(row)}`;
      const people = sheets(row.blocks);
      if (people < 10 || row.texts.length < 5)
        find(
          'comments-too-few',
          where,
          `${row.texts.length} comments of ${people} people; 5 of 10 needed`,
        );
      if (rows.length > 1 && people - row.texts.length < 3)
        find('too-near-an-end', where, `${row.texts.length} of ${people} people wrote: nearly all`);
      if (row.texts.length > people)
        find('more-ballots-than-people', where, `${row.texts.length} comments of ${people} people`);
      const keys = row.texts.map((text) =>
        createHash('sha256').update(wave.manifestHash).update(text).digest('hex'),
      );
      if (keys.some((key, at) => at > 0 && key < (keys[at - 1] as string)))
        find('order', where, 'the comments stand in an order of their own');
      if (row.texts.some((text) => text.trim() !== text))
        find('format', where, 'a comment has blanks around it');
    }
  }
}

/** At 1.00 a statistic over whole sheets would say that all of them are alike. */
const mostTold = 0.95;

/**
 * Alpha, omega and correlations: of tables in which people differ, from fifty sheets on, and none
 * that says that all sheets are alike.
 */
function checkStatistics(
  { reliability, associations, variables, participation }: Publication,
  find: Find,
): void {
  const kinds = new Map(variables.map((variable) => [variable.id, variable]));
  for (const { scale, alpha, omega, answered } of reliability) {
    const variable = kinds.get(scale);
    if (variable?.kind !== 'scale' || variable.coarse.length === 0)
      find('outside-its-table', `reliability ${scale}`, 'is no published scale with counts');
    if (!enoughAnswered(answered, participation.ballots, 50))
      find(
        'statistic-too-few',
        `reliability ${scale}`,
        `"${answered}" of ${participation.ballots} ballots; 50 needed`,
      );
    const questions = variable?.parts.filter(({ scored }) => scored).length ?? 0;
    if ((alpha !== null && questions < 2) || (omega !== null && questions < 3))
      find('another-base', `reliability ${scale}`, `of a scale of ${questions} questions`);
    if (![alpha ?? 0, omega ?? 0].every((one) => one >= 0 && one <= mostTold))
      find('too-near-an-end', `reliability ${scale}`, `alpha ${alpha}, omega ${omega}`);
  }
  for (const { scale, outcome, r, answered } of associations) {
    const where = `${scale} × ${outcome}`;
    const [x, y] = [kinds.get(scale), kinds.get(outcome)];
    if (x?.kind !== 'scale' || y?.kind !== 'item' || !x.coarse.length || !y.coarse.length)
      find('outside-its-table', where, 'are no published scale and outcome with counts');
    if (!enoughAnswered(answered, participation.ballots, 50))
      find(
        'statistic-too-few',
        where,
        `"${answered}" of ${participation.ballots} ballots; 50 needed`,
      );
    if (Math.abs(r) > mostTold) find('too-near-an-end', where, `r is ${r}`);
  }
}
