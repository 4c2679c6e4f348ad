import { parseFragment } from '../../core/ballot/link.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { languages } from '../../core/language/language.ts';
import type { Draft } from './answering.ts';
import { askToClear } from './clearing.ts';
import { Unreachable } from './connection.ts';
import { type Device, openDevice } from './device.ts';
import { finish } from './finish.ts';
import { type Opened, openLink, type PreparedBallot } from './protocol.ts';
import { startQuestionnaire } from './questionnaire.ts';
import { noticeView } from './screens/notice.ts';
import type { Visit } from './visit.ts';
import { waitingNotice } from './waiting-notice.ts';

/** From the link to whichever page fits: welcome, going on with sending, or a notice. */
export async function startVisit(visit: Visit, fragment: string): Promise<void> {
  const { stage, connection } = visit;
  stage.offerLanguages([...languages], stage.reader().language);
  const link = parseFragment(fragment);
  if (!link) {
    stage.show(noticeView(fragment ? 'unknown' : 'noLink'));
    return;
  }
  const device = await openDevice(visit.shelf, link.secret);
  let opened: Opened;
  try {
    opened = await openLink({ ...connection, fragment });
  } catch (error) {
    if (error instanceof DomainError) stage.show(noticeView('tampered', { warning: true }));
    else if (error instanceof Unreachable) unreachable(visit, fragment);
    else throw error;
    return;
  }
  await follow(visit, opened, device);
}

async function follow(visit: Visit, opened: Opened, device: Device): Promise<void> {
  const { stage } = visit;
  if (opened.state === 'unknown') {
    stage.show(noticeView(opened.state));
    return;
  }
  const { auth, wave } = opened;
  stage.setOrganisation(wave.organisation.name, wave.organisation.logo);
  const contact = wave.organisation.contact || undefined;
  if (opened.state === 'cancelled') device.wipe();
  const ballot = await device.read<PreparedBallot>('ballot');
  stage.setClear(() => askToClear(visit, ballot !== null));
  const accepting = opened.state === 'open' || opened.state === 'closed';
  if (accepting && device.wasSent()) stage.show(noticeView('used', { contact }));
  else if (accepting && ballot) {
    await finish(visit, { auth, device, contact, prepare: async () => ballot });
  } else if (opened.state !== 'open') stage.show(waitingNotice(opened.wave));
  else await startQuestionnaire(visit, opened, device, await device.read<Draft>('draft'));
}

/** Tries again when asked, or when the connection comes back. */
function unreachable(visit: Visit, fragment: string): void {
  const again = () => {
    window.removeEventListener('online', again);
    void startVisit(visit, fragment);
  };
  window.addEventListener('online', again);
  visit.stage.show(noticeView('unreachable', { again }));
}
