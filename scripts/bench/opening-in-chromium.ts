import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { launchChromium } from '../pictures/open-browser.ts';
import { root } from '../root.ts';
import type { measureOpening, OpeningSpeed } from './opening.ts';

interface InPage {
  measureOpening: typeof measureOpening;
  processor: () => Promise<number>;
}

/** Measures opening in a real Chromium, where a key holder does it; nor may that page make code from text. */
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
    response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'");
    response.end(isScript ? script : '<script type="module" src="/opening.js"></script>');
  }).listen(0, '127.0.0.1');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const session = await browser.newBrowserCDPSession();
    await page.exposeFunction('processor', async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const pages = processInfo.filter(({ type }) => type === 'renderer');
      return pages.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.measureOpening');
    return await page.evaluate(
      ([asked, n]) => {
        const here = globalThis as unknown as InPage;
        return here.measureOpening(asked, n, here.processor);
      },
      [definition, people] as const,
    );
  } finally {
    await browser.close();
    server.close();
  }
}
