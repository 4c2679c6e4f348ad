import { hidden, whole } from './fields.ts';
import { form } from './form.ts';

/** `/manage/waves/:id/keys`: which key holder gets a link, by place, from 0. */
export const holderForm = form({ holder: whole(0, 9), once: hidden });
