import type { PrivacyTexts } from '../../texts/privacy.ts';

/** A promise of the privacy page with the file that keeps it and the test that would notice. */
export interface KeptPromise {
  /** The promise, in the words of the page. */
  says: (texts: PrivacyTexts) => string;
  file: string;
  test: string;
}

/** Law 3 of the design: no promise without the file and the test that keep it. */
export const keptPromises: KeptPromise[] = [
  {
    says: ({ path }) => path.link,
    file: 'src/actions/open-link.ts',
    test: 'test/attack/who-answered.test.ts',
  },
  {
    says: ({ path }) => path.device,
    file: 'src/client/respond/device.ts',
    test: 'test/browser/respond-device.test.ts',
  },
  {
    says: ({ path }) => path.ticket,
    file: 'src/core/ballot/ticket.ts',
    test: 'test/core/ballot/ticket.test.ts',
  },
  {
    says: ({ path }) => path.sealed,
    file: 'src/core/ballot/seal.ts',
    test: 'test/core/ballot/seal.test.ts',
  },
  {
    says: ({ check }) => check.noTimes,
    file: 'migrations/0001_start.sql',
    test: 'test/guards/schema.test.ts',
  },
  {
    says: ({ check }) => check.opened,
    file: 'src/core/ballot/open-box.ts',
    test: 'test/browser/key-holder.test.ts',
  },
  {
    says: ({ check }) => check.fixedGroups,
    file: 'src/core/disclosure/plan/plan.ts',
    test: 'test/core/disclosure/plan.test.ts',
  },
  {
    says: ({ check }) => check.smallestGroup,
    file: 'src/core/disclosure/release/publish.ts',
    test: 'test/core/disclosure/properties.test.ts',
  },
  {
    says: ({ path }) => path.comments,
    file: 'src/core/disclosure/protect/comments.ts',
    test: 'test/attack/small-groups.test.ts',
  },
  {
    says: ({ check }) => check.sameForAll,
    file: 'src/client/respond/check-opened.ts',
    test: 'test/browser/respond-notices.test.ts',
  },
];
