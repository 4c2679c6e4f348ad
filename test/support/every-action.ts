import type { Company } from './company.ts';
import { deedsAfterClosing } from './deeds/after-closing.ts';
import { deedsAnywhere } from './deeds/anywhere.ts';
import { deedsBeforeOpening } from './deeds/before-opening.ts';
import type { DeedsByPlace } from './deeds/deed.ts';
import { deedsWhileOpen } from './deeds/while-open.ts';

/** Everything that writes, at the company's waves. */
export const everyDeed = (company: Company): DeedsByPlace => ({
  ...deedsAnywhere(company),
  ...deedsBeforeOpening(company),
  ...deedsWhileOpen(company),
  ...deedsAfterClosing(company),
});
