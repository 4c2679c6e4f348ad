import { finder, type Leak } from '../leak.ts';
import type { Publication } from '../publication.ts';

/**
 * Everything with figures must be a question of the definition: a combination of two questions, or
 * of a question and a group, is a cross-product. Comments stand in large rows, statistics on fifty
 * sheets.
 */
export function checkQuestions(publication: Publication): Leak[] {
  const { leaks, find } = finder();
  const { variables, choices, comments, reliability, associations, labels, blocks } = publication;
  const known = (id: string) => Object.hasOwn(labels, id);
  const ballots = new Map(blocks.map((block) => [block.id, block.ballots]));
  const sheetsIn = (ids: string[]) => ids.reduce((sum, id) => sum + (ballots.get(id) ?? 0), 0);
  for (const { id, fine, coarse } of variables) {
    if (!known(id)) find('cross-product', id, 'is no scale or question');
    const items = [...fine, ...coarse].flatMap((row) => row.items.map(({ item }) => item));
    const gaps = fine.flatMap((row) => row.gaps.map(({ item }) => item));
    for (const item of new Set([...items, ...gaps])) {
      if (!known(item)) find('cross-product', `${id} ${item}`, 'is no question');
    }
    for (const row of [...fine, ...coarse]) {
      const own = row.items.map(({ item }) => item);
      if (new Set(own).size !== own.length) find('second-partition', id, 'counts an item twice');
    }
  }
  for (const { item, rows } of choices) {
    partition(item, rows);
    for (const { blocks: ids, n, counts } of rows) {
      const where = `${item} {${ids.join('+')}}`;
      for (const [option, chosen] of Object.entries(counts)) {
        if (!known(`${item}.${option}`)) find('cross-product', `${item} ${option}`, 'is no option');
        if (100 * (chosen + 2) > 95 * n) find('unanimous', where, `nearly all chose ${option}`);
      }
      if (n < 15) find('histogram-below-15', where, `${n} sheets, at least 15 needed`);
      if (n !== sheetsIn(ids)) find('two-answer-bases', where, `${n} of ${sheetsIn(ids)} ballots`);
    }
  }
  for (const { item, rows } of comments) {
    partition(item, rows);
    for (const { blocks: ids, texts } of rows) {
      const sheets = sheetsIn(ids);
      if (sheets < 10 || texts.length < 5) {
        const detail = `${texts.length} comments of ${sheets} people; 5 of 10 needed`;
        find('comments-too-few', `${item} {${ids.join('+')}}`, detail);
      }
    }
  }
  const sheets = publication.participation.ballots;
  for (const { scale } of [...reliability, ...associations]) {
    if (sheets < 50) find('statistic-too-few', scale, `${sheets} sheets, at least 50 needed`);
  }
  return leaks;

  function partition(item: string, rows: { blocks: string[] }[]): void {
    const ids = rows.flatMap((row) => row.blocks);
    for (const id of ids) {
      if (!ballots.has(id)) find('not-whole-blocks', item, `${id} is no closed block`);
    }
    if (new Set(ids).size !== ids.length) find('second-partition', item, 'its rows overlap');
  }
}
