import { thoroughly } from './thoroughly.ts';

/** The Worker itself, in its own runtime, asked what no browser asks by everybody who may sign in. */
export const fuzzing = thoroughly({
  name: 'fuzz',
  about: 'requests that no browser makes, over every route and role',
  project: 'worker',
  test: 'test/http/fuzz.test.ts',
  usual: 50_000,
  tried: 'requests',
});
