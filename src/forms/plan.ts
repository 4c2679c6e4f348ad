import { treeSchema } from '../core/ballot/plan-schema.ts';
import { choice } from './fields.ts';
import { form } from './form.ts';

/** `/manage/waves/:id/plan`: the one question that HR answers. */
export const planForm = form({ tree: choice(treeSchema.options) });
