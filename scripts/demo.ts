import { playOnce } from './demo/once.ts';
import { readDemoOptions } from './demo/options.ts';
import { serveDemo } from './demo/serve.ts';

const options = readDemoOptions(process.argv.slice(2));
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}
await (options.once ? playOnce(options) : serveDemo(options));
