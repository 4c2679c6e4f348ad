import { clearDevice } from './device.ts';
import { clearedView, clearView } from './screens/clear.ts';
import type { Visit } from './visit.ts';

/** For shared computers: removes everything of every link, after asking. */
export function askToClear(visit: Visit, pending: boolean): void {
  const { page } = visit;
  const before = page.view();
  page.show(
    clearView({
      pending,
      onCancel: () => page.show(before),
      onConfirm: () => {
        visit.ended.abort();
        const cleared = clearDevice(visit.shelf);
        visit.losing = () => false;
        visit.forget();
        page.setClear(null);
        page.show(clearedView(cleared));
      },
    }),
  );
}
