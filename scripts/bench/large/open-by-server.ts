import type { OpeningReply } from '../../../src/forms/progress.ts';
import type { Visitor } from '../../play/visitor.ts';

/**
 * Has the Worker open the box step by step, as HR's page does, and publishes all open answers.
 * @returns how many ballots were looked at
 */
export async function openByServer(hr: Visitor, id: string): Promise<number> {
  const path = `/manage/waves/${id}/open-box`;
  for (;;) {
    const { total, next } = (await hr.postJson(path, {})) as unknown as OpeningReply;
    if (!next) continue;
    if (next.endsWith('/comments')) {
      const page = await hr.get(next);
      const seen = [...page.matchAll(/name="seen" value="([^"]+)"/g)].map(([, text = '']) => text);
      await hr.postForm(next, { seen });
    }
    return total;
  }
}
