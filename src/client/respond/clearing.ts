import { clearDevice } from './device.ts';
import { clearedView, clearView } from './screens/clear.ts';
import type { Visit } from './visit.ts';

/** For shared computers: removes everything of every link, after asking. */
export function askToClear(visit: Visit, pending: boolean): void {
  const { stage } = visit;
  const before = stage.view();
  stage.show(
    clearView({
      pending,
      onCancel: () => stage.show(before),
      onConfirm: () => {
        visit.ended.abort();
        const cleared = clearDevice(visit.shelf);
        visit.losing = () => false;
        visit.forget();
        stage.setClear(null);
        stage.show(clearedView(cleared));
      },
    }),
  );
}
