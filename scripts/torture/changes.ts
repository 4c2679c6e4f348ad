import { thoroughly } from './thoroughly.ts';

/** The auditor, given honest releases in which one figure, word or flag was changed. */
export const changes = thoroughly({
  name: 'changes',
  about: 'changes of one figure in an honest release, which the auditor must find',
  project: 'node',
  test: 'test/scripts/audit-changes.test.ts',
  usual: 10_000,
  tried: 'changes of a figure, and half as many of words',
});
