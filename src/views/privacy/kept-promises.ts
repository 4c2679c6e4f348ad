import type { PrivacyTexts } from '../../texts/privacy.ts';

/** A promise of the privacy page with the file that keeps it and the test that would notice. */
export interface KeptPromise {
  promise: Exclude<keyof PrivacyTexts['path'], 'box'>;
  file: string;
  test: string;
}

export const keptPromises: KeptPromise[] = [
  { promise: 'link', file: 'src/core/ballot/link.ts', test: 'test/core/ballot/link.test.ts' },
  {
    promise: 'device',
    file: 'src/client/respond/device.ts',
    test: 'test/browser/respond-device.test.ts',
  },
  { promise: 'ticket', file: 'src/core/ballot/ticket.ts', test: 'test/core/ballot/ticket.test.ts' },
  { promise: 'sealed', file: 'src/core/ballot/seal.ts', test: 'test/core/ballot/seal.test.ts' },
];
