import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * A test that asserts nothing fails, in every lane; what is asked for again and again may take as long
 * as a busy machine needs.
 */
const asserting = { requireAssertions: true, poll: { timeout: 600_000 } };

/**
 * Only a failure waits this long: a machine that is several times slower, with others at work on it,
 * passes too. A bench plays, and a company answers, before the tests of a file look at what came out.
 */
const patience = { testTimeout: 900_000, hookTimeout: 900_000 };

/** Of two processors the runner would leave one idle; every lane takes them all, also side by side. */
const maxWorkers = '100%';

/** These take minutes: they begin before the others of the last lane, so that none goes on alone. */
const long = /every-(pair|action-faults)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const last = sorted.at(-1)?.project.name;
    const before = sorted.filter(({ project }) => project.name !== last);
    const lane = sorted.filter(({ project }) => project.name === last);
    const [first, rest] = [true, false].map((is) =>
      lane.filter(({ moduleId }) => long.test(moduleId) === is),
    );
    return [...before, ...(first ?? []), ...(rest ?? [])];
  }
}

/**
 * Three lanes: `node` for pure code and guards, `worker` for the app in workerd on the real
 * migrations, `browser` for what people see in a real Chromium.
 */
export default defineConfig(async () => ({
  test: {
    sequence: { sequencer: LongFirst },
    // Ending a lane stops runtimes and removes their folders.
    teardownTimeout: 120_000,
    projects: [
      {
        test: {
          name: 'node',
          maxWorkers,
          // Pure code has no state that a file could leave to the next.
          isolate: false,
          expect: asserting,
          include: [
            'test/{core,guards,downloads,mail,views,scripts}/**/*.test.{ts,tsx}',
            'test/attack/reconstruction/**/*.test.ts',
          ],
          ...patience,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                THOROUGH: process.env.THOROUGH ?? '',
                TEST_MIGRATIONS: await readD1Migrations('migrations'),
                LINK_KEY: 'bGluayBrZXkgb2YgdGhlIHRlc3RzLCBubyBzZWNyZXQ',
                WRAP_KEY: 'd3JhcCBrZXkgb2YgdGhlIHRlc3RzLCBubyBzZWNyZXQ',
              },
            },
          }),
        ],
        test: {
          name: 'worker',
          maxWorkers,
          expect: asserting,
          // Each file is given an empty database and the first bindings (test/support/limited-env.ts).
          isolate: false,
          include: ['test/{http,attack}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/limited-env.ts'],
          // Plain arithmetic, with a solver that needs Node.
          exclude: ['test/attack/reconstruction/**'],
          ...patience,
        },
      },
      {
        test: {
          name: 'browser',
          maxWorkers,
          // Starting a process, the libraries and Chromium takes longer than many a file.
          isolate: false,
          expect: asserting,
          globalSetup: ['test/browser/unpack-browser.ts', 'test/browser/shared-world.ts'],
          include: ['test/browser/**/*.test.ts'],
          ...patience,
        },
      },
    ],
  },
}));
