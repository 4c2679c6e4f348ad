import { playOnce } from './demo/once.ts';
import { readDemoOptions } from './demo/options.ts';
import { serveDemo } from './demo/serve.ts';
import { portProblem } from './local/port-problem.ts';

const options = readDemoOptions(process.argv.slice(2));
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}
const taken = await portProblem(options.port, options.host);
if (taken) {
  console.error(`${taken} Choose another with --port.`);
  process.exit(2);
}
await (options.once ? playOnce(options) : serveDemo(options));
