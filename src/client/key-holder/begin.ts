import { toBase64Url } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { makeKey } from './make-key.ts';
import { makeShares } from './make-shares.ts';
import { openBallots } from './open-ballots.ts';
import type { Path } from './parts.ts';
import { provingServer } from './prove-key.ts';
import { checkScreen } from './screens/check.ts';
import { proveScreen, testScreen } from './screens/load.ts';
import { doneScreen, endedScreen } from './screens/publish.ts';
import { rehearseScreen } from './screens/rehearse.ts';
import { waitScreen } from './screens/wait.ts';
import { replaceScreen, welcomeScreen } from './screens/welcome.ts';
import { failure } from './server.ts';
import { me, type Session } from './session.ts';

/** Shows where this holder stands, and leads on from there. */
export function begin(session: Session): void {
  const { ceremony, stage } = session;
  const { state } = ceremony.wave;
  if (state === 'cancelled' || state === 'purged') stage.show(endedScreen(session));
  else if (state === 'released') stage.show(doneScreen(session));
  else if (state === 'closed') {
    stage.show(checkScreen(session, (key) => openBallots(session, key)));
  } else if (!ceremony.boxKey) {
    stage.show(welcomeScreen(session, () => make(session)));
  } else if (!me(session).proven) toProof(session);
  else if (!me(session).rehearsed) toRehearsal(session, later(session));
  else toWait(session);
}

/** Either holder makes the whole key; three together make one in shares. */
function make(session: Session): Promise<void> {
  return session.ceremony.holding === 'two-of-three'
    ? makeShares(session, () => toRehearsal(session, 'meeting'))
    : makeKey(session, () => toRehearsal(session, 'maker'));
}

function toProof(session: Session): void {
  const onReplace = () => toReplace(session, () => toProof(session));
  const screen = proveScreen(session, {
    onReplace,
    onKey: async (key) => {
      try {
        const made = { publicKey: toBase64Url(key.publicKey), holding: session.ceremony.holding };
        await provingServer(session.server, key).post('proven', made);
      } catch (error) {
        return failure(error, session.texts.notice);
      }
      session.key = key;
      me(session).proven = true;
      toRehearsal(session, later(session));
      return null;
    },
  });
  session.stage.show(screen);
}

function toRehearsal(session: Session, path: Path): void {
  const { holding } = session.ceremony;
  const screen = rehearseScreen(session, path, {
    onKey: (key) => {
      session.key = key;
      toRehearsal(session, path);
    },
    onRehearsed: async () => {
      try {
        if (!session.key) throw new DomainError('key.proof');
        const made = { publicKey: toBase64Url(session.key.publicKey), holding };
        await provingServer(session.server, session.key).post('rehearsed', made);
      } catch (error) {
        return failure(error, session.texts.notice);
      }
      session.key = null;
      rehearsed(session);
      toWait(session);
      return null;
    },
  });
  session.stage.show(screen);
}

/** The path of a rehearsal that is not at once after making the key. */
function later({ ceremony }: Session): Path {
  return ceremony.holding === 'two-of-three' ? 'meeting' : 'second';
}

/** Three with a share each rehearse together, either holder alone. */
function rehearsed(session: Session): void {
  const { holders, holding } = session.ceremony;
  for (const holder of holding === 'two-of-three' ? holders : [me(session)])
    holder.rehearsed = true;
}

function toWait(session: Session): void {
  const fixed = session.ceremony.manifestHash !== null;
  const screen = waitScreen(session, {
    onTest: () => session.stage.show(testScreen(session, () => toWait(session))),
    onReplace: fixed ? null : () => toReplace(session, () => toWait(session)),
  });
  session.stage.show(screen);
}

function toReplace(session: Session, onBack: () => void): void {
  session.stage.show(replaceScreen(session, { onBack, onMake: () => make(session) }));
}
