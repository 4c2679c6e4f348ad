/** What reads waves whose manifest was fixed in the first format. */
export { leafOf } from '../../../core/ballot/block-leaf.ts';
export { checkFirst } from '../../../core/ballot/check-first.ts';
