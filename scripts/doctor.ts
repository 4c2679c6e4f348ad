import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askWrangler } from './deploy/wrangler.ts';
import { root } from './root.ts';

/**
 * Checks a deployment: nothing is logged, the database lies in the EU, the secrets are there, and
 * the runtime can sign blindly. `npm run doctor -- https://your.worker`; without an address, or
 * without an account, it says what it could not check.
 */
type Finding = { what: string; good: boolean | null; remedy: string };

const [origin] = process.argv.slice(2);
const config = await readFile(join(root, 'wrangler.toml'), 'utf8');
const info = await askWrangler('d1', 'info', 'geleding', '--json');
const secrets = await askWrangler('secret', 'list', '--format', 'json');
const health = origin
  ? await fetch(new URL('/health', origin))
      .then((response) => response.ok)
      .catch(() => false)
  : null;

const findings: Finding[] = [
  {
    what: 'no request is logged',
    good: /\[observability\]\s*enabled = false/.test(config) && !/logpush\s*=\s*true/.test(config),
    remedy: 'set observability.enabled = false in wrangler.toml and deploy again',
  },
  {
    what: 'the database lies in the EU',
    good: info === null ? null : /"jurisdiction":\s*"eu"/.test(info),
    remedy: 'make a new one: npx wrangler d1 create geleding --jurisdiction eu',
  },
  {
    what: 'the secrets are set',
    good: secrets === null ? null : ['LINK_KEY', 'WRAP_KEY'].every((one) => secrets.includes(one)),
    remedy: 'run npm run deploy once more',
  },
  {
    what: 'the runtime signs tickets blindly (RSA-RAW)',
    good: health,
    remedy: 'check compatibility_date in wrangler.toml; without RSA-RAW no wave can open',
  },
];

for (const { what, good, remedy } of findings) {
  const mark = good === null ? '?' : good ? '✓' : '✗';
  const rest = good === null ? ' — could not be checked here' : good ? '' : ` — ${remedy}`;
  console.log(`${mark} ${what}${rest}`);
}
process.exit(findings.some((finding) => finding.good === false) ? 1 : 0);
