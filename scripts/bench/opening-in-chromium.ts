import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { launchChromium } from '../pictures/open-browser.ts';
import { root } from '../root.ts';
import type { OpeningSpeed } from './opening.ts';

/** Measures opening in a real Chromium, where a key holder does it. */
export async function measureOpeningInChromium(
  definition: Definition,
  people: number,
): Promise<OpeningSpeed> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { measureOpening } from './opening.ts'; globalThis.measureOpening = measureOpening;`,
      resolveDir: join(root, 'scripts/bench'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'error',
  });
  const script = outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/opening.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<script type="module" src="/opening.js"></script>');
  }).listen(0, '127.0.0.1');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.measureOpening');
    return await page.evaluate(
      ([asked, n]) =>
        (
          globalThis as unknown as {
            measureOpening: (asked: Definition, n: number) => Promise<OpeningSpeed>;
          }
        ).measureOpening(asked, n),
      [definition, people] as const,
    );
  } finally {
    await browser.close();
    server.close();
  }
}
