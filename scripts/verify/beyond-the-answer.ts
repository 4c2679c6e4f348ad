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

/** Headers that have a browser load more than it asked for, or go elsewhere. */
const leading = ['link', 'refresh', 'speculation-rules'];
/** Headers after which a browser tells more of itself, or which file it has, each time it asks. */
const asking = ['accept-ch', 'critical-ch', 'use-as-dictionary'];

/** Which language somebody chose; and, where people sign in, a number of that one form. */
function isOurs(cookie: string, path: string): boolean {
  return (
    /^language=[a-z]{2}(-simple)?;/.test(cookie) ||
    (/^\/sign-in/.test(path) && /^press=/.test(cookie))
  );
}

/**
 * Headers that have a browser load more than it asked for, go elsewhere, tell another host who asked, or tell more
 * when it asks again.
 */
export function beyondTheAnswer(headers: Headers, path: string): string[] {
  const names = [...leading, ...asking].filter((name) => headers.has(name));
  names.push(...reporting.filter((name) => reportsElsewhere(name, headers.get(name) ?? '')));
  const cookies = headers.getSetCookie().filter((cookie) => !isOurs(cookie, path));
  return [
    ...names.map((name) => `${name}: ${headers.get(name) ?? ''}`),
    ...cookies.map((cookie) => `set-cookie: ${cookie}`),
  ];
}
