/** Headers that have a browser tell somebody who looked at a page, from where and when. */
const reporting = [
  'report-to',
  'reporting-endpoints',
  'content-security-policy',
  'content-security-policy-report-only',
];
/** Cloudflare hears of every request to its hosts anyway, and asks browsers for what failed. */
const ofPlatform = /^https:\/\/[a-z0-9-]+\.nel\.cloudflare\.com\//i;

function reportsElsewhere(name: string, header: string): boolean {
  // A policy may name hosts for other ends; JSON may write its slashes after a backslash.
  const told = name.startsWith('content')
    ? (header.match(/report-uri[^;]*/gi) ?? []).join()
    : header;
  const addresses = told.replaceAll('\\', '').match(/(?:https?:)?\/\/[^\s"',;<>]+/gi) ?? [];
  return addresses.some((address) => !ofPlatform.test(address));
}

/** Headers that have a browser load more than it asked for, go elsewhere, or tell another host who asked. */
export function beyondTheAnswer(headers: Headers): string[] {
  const names = ['link', 'refresh', 'speculation-rules'].filter((name) => headers.has(name));
  names.push(...reporting.filter((name) => reportsElsewhere(name, headers.get(name) ?? '')));
  return names.map((name) => `${name}: ${headers.get(name) ?? ''}`);
}
