/** What is added on the way to the browser, and has it do nothing but read the answer. */
const onTheWay = new Set([
  ...['date', 'age', 'server', 'via', 'connection', 'keep-alive', 'transfer-encoding', 'vary'],
  ...['content-length', 'content-encoding', 'accept-ranges', 'server-timing', 'priority'],
  ...['cf-ray', 'cf-cache-status'],
]);

/** Cloudflare hears of every request to its hosts anyway, and asks browsers for what failed. */
const ofPlatform = /^https:\/\/[a-z0-9-]+\.nel\.cloudflare\.com\//i;

/** Whether a header that no source gives was put there by the platform, and tells nobody else. */
function isOfPlatform(name: string, value: string): boolean {
  if (['nel', 'x-robots-tag', 'strict-transport-security'].includes(name)) return true;
  // Another way to the same host and no other.
  if (name === 'alt-svc') return !/="[^":]/.test(value);
  if (name !== 'report-to' && name !== 'reporting-endpoints') return false;
  // JSON may write its slashes after a backslash.
  const addresses = value.replaceAll('\\', '').match(/(?:https?:)?\/\/[^\s"',;<>]+/gi) ?? [];
  return addresses.every((address) => ofPlatform.test(address));
}

/** A header as it is compared: what is drawn by lot in it may be another one. */
function compared(name: string, value: string): string {
  if (name === 'content-type') return value.toLowerCase().replaceAll(' ', '');
  return name === 'set-cookie' ? value.replace(/press=[0-9a-f]{32};/, 'press=;') : value;
}

function entriesOf(headers: Headers): string[] {
  return [...headers]
    .filter(([name]) => !onTheWay.has(name))
    .map(([name, value]) => `${name}: ${compared(name, value)}`);
}

/**
 * In what the headers of an answer differ from those that the sources give: what they say besides or
 * otherwise, and what is missing. Whatever no source gives may have a browser load more, go elsewhere, tell
 * somebody, or be known again.
 */
export function strangeHeaders(served: Headers, own: Headers): string[] {
  const [before, after] = [entriesOf(own), entriesOf(served)];
  const more = after.filter((entry) => {
    const name = entry.slice(0, entry.indexOf(':'));
    return (
      !before.includes(entry) && (own.has(name) || !isOfPlatform(name, entry.slice(name.length)))
    );
  });
  const missing = [...own.keys()].filter((name) => !onTheWay.has(name) && !served.has(name));
  return [...more, ...missing.map((name) => `no ${name}`)];
}
