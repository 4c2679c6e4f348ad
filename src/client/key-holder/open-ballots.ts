import type { BoxKey } from '../../core/ballot/key-file.ts';
import { itemsOf } from '../../core/definition/definition.ts';
import type { Redactions } from '../../core/disclosure/protect/comments.ts';
import { type BoxToRelease, releaseOf } from '../../core/disclosure/release/release-box.ts';
import type { ReleaseData } from '../../core/disclosure/release/release-schema.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { say } from '../../core/language/language.ts';
import { Unreachable } from '../base/http.ts';
import { openServedBox } from './open-served-box.ts';
import { provingServer } from './prove-key.ts';
import { commentsScreen, type Question } from './screens/comments.ts';
import { countedScreen } from './screens/counted.ts';
import { failedScreen, openingScreen } from './screens/opening.ts';
import { doneScreen, publishScreen } from './screens/publish.ts';
import { failure, knownFailure } from './server.ts';
import type { Session } from './session.ts';

/** Opens the box and leads through counts, comments and publishing. Can always begin again. */
export async function openBallots(session: Session, key: BoxKey): Promise<void> {
  const opening = openingScreen(session, () => performance.now());
  session.stage.show(opening.element);
  session.stage.guard(() => true);
  try {
    const hash = session.ceremony.manifestHash ?? '';
    const box = await openServedBox(session.server, hash, key, opening.onProgress);
    session.stage.show(countedScreen(session, box.opened, () => readComments(session, key, box)));
  } catch (error) {
    session.stage.guard(() => false);
    const retried = !(error instanceof DomainError) || error.code === 'sign-in.needed';
    const again = retried ? () => openBallots(session, key) : null;
    session.stage.show(failedScreen(session, reason(error, session), again));
  }
}

/** Why opening stopped. What the server changed is no accident, and said in other words. */
function reason(error: unknown, { texts }: Session): string {
  const words = texts.opening;
  if (error instanceof Unreachable) return words.unreachable;
  if (!(error instanceof DomainError)) return words.tooLarge;
  const known = knownFailure(error, texts.notice);
  if (known) return known;
  const tampered = /^(manifest|amendment|definition)\./.test(error.code);
  return tampered ? words.tampered : words.failed.replace('{code}', error.code);
}

/**
 * Shows every text that would be published and has not been read yet, until there is none: leaving
 * texts out can let others in.
 */
async function readComments(
  session: Session,
  key: BoxKey,
  box: BoxToRelease,
  redactions: Redactions = {},
  read: ReadonlySet<string> = new Set(),
): Promise<void> {
  const release = await releaseOf({ ...box, redactions });
  const questions = unread(release, box, session, read);
  if (questions.length === 0) return toPublish(session, key, box, release, redactions);
  const seen = new Set([...read, ...questions.flatMap(({ texts }) => texts)]);
  session.stage.show(
    commentsScreen(session, {
      questions,
      more: read.size > 0,
      onDone: (chosen) => readComments(session, key, box, { ...redactions, ...chosen }, seen),
    }),
  );
}

function unread(
  release: ReleaseData,
  { definition }: BoxToRelease,
  { language }: Session,
  read: ReadonlySet<string>,
): Question[] {
  const titles = new Map(itemsOf(definition).map(({ id, text }) => [id, say(text, language)]));
  return release.comments
    .map(({ item, rows }) => ({
      title: titles.get(item) ?? item,
      texts: [...new Set(rows.flatMap(({ texts }) => texts))].filter((text) => !read.has(text)),
    }))
    .filter(({ texts }) => texts.length > 0);
}

function toPublish(
  session: Session,
  key: BoxKey,
  { opened }: BoxToRelease,
  release: ReleaseData,
  redactions: Redactions,
): void {
  const leftOut = Object.keys(redactions).length;
  const publish = async () => {
    try {
      const server = provingServer(session.server, key);
      await server.post('release', { release, receipts: opened.receipts });
    } catch (error) {
      const { notice, publish: words } = session.texts;
      return failure(error, { ...notice, refused: words.refused, other: words.other });
    }
    session.stage.guard(() => false);
    session.key = null;
    session.stage.show(doneScreen(session));
    return null;
  };
  session.stage.show(publishScreen(session, { release, leftOut }, publish));
}
