import type { Tree } from '../../ballot/plan-schema.ts';
import type { PreviewOption, Surety } from './preview-option.ts';

export interface Recommendation {
  tree: Tree;
  k: number;
  /**
   * Why this tree: `pairs` (at least three departments or sets of them can compare leaders with
   * staff), `layers` (at least two layers can be compared), `sides` (only leaders against staff,
   * across the organisation), `whole` (only the organisation).
   */
  treeReason: 'pairs' | 'layers' | 'sides' | 'whole';
  /**
   * Why this k: `default`, `larger-costs-nothing` (a larger k shows as much), `small-organisation`
   * (only a smaller k shows more than the whole), `too-small` (nothing can be published at any k).
   */
  kReason: 'default' | 'larger-costs-nothing' | 'small-organisation' | 'too-small';
}

const defaultK = 7;
const enoughPairs = 3;
const enoughLayers = 2;
const sureties: Surety[] = ['certain', 'likely', 'uncertain', 'no'];

/**
 * Which of the options to recommend: the default k, a larger one where it costs no group, a smaller
 * one where the default would show nothing but the organisation as a whole. The tree follows from
 * what is at least likely to be shown.
 */
export function recommend(options: PreviewOption[]): Recommendation {
  const at = (tree: Tree, k: number) => options.find((one) => one.tree === tree && one.k === k);
  const ks = [...new Set(options.map((option) => option.k))].sort((a, b) => a - b);
  const start = ks.includes(defaultK) ? defaultK : (ks[0] ?? defaultK);
  const treeFor = (k: number): Pick<Recommendation, 'tree' | 'treeReason'> => {
    const [sides, layers] = [at('sides', k), at('layers', k)];
    if (sides && shownPairs(sides) >= enoughPairs) return { tree: 'sides', treeReason: 'pairs' };
    if (layers && shownLayers(layers) >= enoughLayers) {
      return { tree: 'layers', treeReason: 'layers' };
    }
    const [whole] = sides?.pairs ?? [];
    if (whole && shown(whole.surety)) return { tree: 'sides', treeReason: 'sides' };
    return { tree: 'layers', treeReason: 'whole' };
  };
  const chosen = (k: number) => at(treeFor(k).tree, k);
  const usual = chosen(start);
  if (!options.some((option) => shown(option.surety))) {
    return { ...treeFor(start), k: start, kReason: 'too-small' };
  }
  const smaller = ks.filter((k) => k < start).reverse();
  if (!usual || shownGroups(usual) <= 1) {
    const better = smaller.find((k) => shownGroups(chosen(k)) > Math.max(1, shownGroups(usual)));
    const any =
      better ?? (shownGroups(usual) ? undefined : smaller.find((k) => shownGroups(chosen(k))));
    if (any !== undefined) return { ...treeFor(any), k: any, kReason: 'small-organisation' };
  }
  const larger = ks
    .filter((k) => k > start && treeFor(k).tree === treeFor(start).tree)
    .reverse()
    .find((k) => showsAsMuch(chosen(k), usual));
  if (larger !== undefined) {
    return { ...treeFor(larger), k: larger, kReason: 'larger-costs-nothing' };
  }
  return { ...treeFor(start), k: start, kReason: 'default' };
}

function shown(surety: Surety): boolean {
  return surety === 'certain' || surety === 'likely';
}

function shownGroups(option: PreviewOption | undefined): number {
  return option ? option.groups.filter((group) => shown(group.surety)).length : 0;
}

/** Pairs besides the one of the whole organisation. */
function shownPairs(option: PreviewOption): number {
  return option.pairs.slice(1).filter((pair) => shown(pair.surety)).length;
}

/** Whether everything `usual` shows is shown by `other` as surely and as fully. */
function showsAsMuch(other: PreviewOption | undefined, usual: PreviewOption | undefined): boolean {
  if (!other || !usual) return false;
  const groups = new Map(other.groups.map((group) => [group.id, group]));
  const pairs = new Map(other.pairs.map((pair) => [pair.id, pair]));
  const asSurely = (one: Surety, found?: { surety: Surety }) =>
    !shown(one) || (found !== undefined && sureties.indexOf(found.surety) <= sureties.indexOf(one));
  return (
    usual.pairs.every((pair) => asSurely(pair.surety, pairs.get(pair.id))) &&
    usual.groups.every((group) => {
      const same = groups.get(group.id);
      const asFully = (same?.covered ?? 0) >= group.covered || !shown(group.surety);
      return asFully && asSurely(group.surety, same);
    })
  );
}

function shownLayers(option: PreviewOption): number {
  return option.groups.filter(
    (group) => Object.keys(group.select).join() === 'layer' && shown(group.surety),
  ).length;
}
