import type { ReleaseData } from '../../../core/disclosure/release/release-schema.ts';
import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import { button, lead, list, row, sayLine, screen } from '../parts.ts';
import type { Session } from '../session.ts';

/** The last look before publishing: what goes to the server, in numbers. */
export function publishScreen(
  session: Session,
  { release, leftOut }: { release: ReleaseData; leftOut: number },
  onPublish: () => Promise<string | null>,
): HTMLElement {
  const words = session.texts.publish;
  const said = sayLine();
  const publish = button(
    words.confirm,
    async () => {
      said.good(words.sending);
      const refused = await onPublish();
      if (refused) said.bad(refused);
    },
    'large',
  );
  // Counted as they were read: a text that several people wrote stood there once.
  const comments = release.comments.flatMap(({ rows }) => [
    ...new Set(rows.flatMap(({ texts }) => texts)),
  ]);
  const facts: [string, number][] = [
    [words.ballots, release.participation.ballots],
    [words.blocks, release.blocks.length],
    [words.comments, comments.length],
    [words.leftOut, leftOut],
  ];
  return screen(
    session,
    { path: 'opening', step: 'publish' },
    words.title,
    lead(fill(words.lead, { n: release.participation.ballots })),
    h(
      'dl',
      { class: 'facts' },
      ...facts.flatMap(([name, n]) => [h('dt', {}, name), h('dd', {}, String(n))]),
    ),
    release.blocks.length === 0 &&
      h('p', { class: 'notice notice-warn' }, session.texts.counted.few),
    h('p', { class: 'notice' }, words.once),
    row(publish),
    said.element,
  );
}

/** The release is out: now the key has to go. */
export function doneScreen(session: Session): HTMLElement {
  const words = session.texts.done;
  return screen(
    session,
    { path: 'opening', step: 'done' },
    words.title,
    lead(words.lead),
    h('p', {}, h('a', { href: `/w/${session.ceremony.wave.id}/receipts` }, words.receipts)),
    h(
      'section',
      { class: 'card' },
      h('h2', {}, words.destroyTitle),
      list(words.destroy),
      h('p', { class: 'soft' }, words.destroyHelp),
    ),
  );
}

/** Cancelled or already purged: nothing can be opened any more. */
export function endedScreen(session: Session): HTMLElement {
  const words = session.texts.notice;
  return screen(session, null, words.cancelledTitle, lead(words.cancelled));
}
