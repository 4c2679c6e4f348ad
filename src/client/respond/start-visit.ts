import { parseFragment } from '../../core/ballot/link.ts';
import { fromBase64Url } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { staffLanguages } from '../../core/language/language.ts';
import { listenUntil } from '../base/dom.ts';
import { Unreachable } from '../base/http.ts';
import type { Draft } from './answering.ts';
import { canCheck } from './can-lock.ts';
import { askToClear } from './clearing.ts';
import { type Device, openDevice } from './device.ts';
import { finish } from './finish.ts';
import type { PreparedBallot } from './prepared-ballot.ts';
import { type Opened, openLink } from './protocol.ts';
import { startQuestionnaire } from './questionnaire.ts';
import { codeLine, noticeView } from './screens/notice.ts';
import { type Given, takeText } from './session.ts';
import type { Visit } from './visit.ts';
import { waitingNotice } from './waiting-notice.ts';

/** From the link to whichever page fits: welcome, going on with sending, or a notice. */
export async function startVisit(visit: Visit, given: Given): Promise<void> {
  const { page, connection } = visit;
  await page.offerLanguages([...staffLanguages], page.reader().language);
  const fragment = typeof given === 'object' ? given.link : '';
  const link = parseFragment(fragment);
  if (!link) {
    askForLink(visit, given === 'none' ? 'noLink' : 'unreadable');
    return;
  }
  const device = await openDevice(visit.shelf, link.secret, visit.ended.signal);
  let opened: Opened;
  try {
    const reads = page.reader().language;
    opened = await openLink({ ...connection, fragment, reads, wished: page.wish() === reads });
  } catch (error) {
    if (error instanceof DomainError) page.show(noticeView('tampered', { warning: true }));
    // A part of the program that did not come, or was not what it should be, can be asked for again.
    else unreachable(visit, given, error instanceof Unreachable && error.busy);
    return;
  }
  await follow(visit, opened, device, given);
}

/** Tells what is the matter with the link, and takes one that is pasted or typed. */
function askForLink(visit: Visit, name: 'noLink' | 'unreadable' | 'unknown'): void {
  const onPaste = (text: string) => {
    const link = takeText(window, text);
    if (link) void startVisit(visit, { link });
    return link !== null;
  };
  visit.page.show(noticeView(name, { onPaste }));
}

async function follow(visit: Visit, opened: Opened, device: Device, given: Given): Promise<void> {
  const { page } = visit;
  if (opened.state === 'unknown') {
    askForLink(visit, 'unknown');
    return;
  }
  if (opened.state === 'refused') {
    const { code } = opened;
    const again = () => void startVisit(visit, given);
    page.show(noticeView('notOpened', { extra: codeLine(code), again }));
    return;
  }
  const { auth, wave } = opened;
  page.setOrganisation(wave.organisation.name, wave.organisation.logo);
  const contact = wave.organisation.contact || undefined;
  if (opened.state === 'cancelled') device.wipe();
  const ballot = await device.read<PreparedBallot>('ballot');
  page.setClear(() => askToClear(visit, ballot !== null));
  const { state } = opened;
  const accepting = state === 'open' || state === 'closed';
  // After the release a ballot of which no reply came may turn out to be in the box.
  const perhapsIn = state === 'released' && ballot?.signature !== undefined;
  if (accepting && device.wasSent()) page.show(noticeView('used', { contact }));
  else if ((accepting || perhapsIn) && ballot) {
    await finish(visit, { auth, device, contact, prepare: async () => ballot });
  } else if (opened.state !== 'open') page.show(waitingNotice(opened.wave));
  else if (!(await canCheck(fromBase64Url(opened.wave.ticketKey)))) visit.tooOld(given);
  else await startQuestionnaire(visit, opened, device, await device.read<Draft>('draft'));
}

/** Tries again when asked, or when the connection comes back. */
function unreachable(visit: Visit, given: Given, busy: boolean): void {
  const waiting = new AbortController();
  const again = () => {
    waiting.abort();
    void startVisit(visit, given);
  };
  listenUntil(waiting.signal, 'online', again);
  visit.page.show(noticeView(busy ? 'busy' : 'unreachable', { again }));
}
