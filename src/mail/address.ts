const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const host = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/;
const longestLocal = 64;
const longestAddress = 254;

/**
 * An address as mail servers take it everywhere (RFC 5321, without quotes, comments and letters that
 * need SMTPUTF8); the domain in lower case, an international one in ASCII. Null for anything else:
 * no line end, no blank and no angle bracket passes.
 */
export function mailAddress(written: string): string | null {
  const text = written.trim();
  const at = text.lastIndexOf('@');
  const name = text.slice(0, at);
  if (at < 1 || name.length > longestLocal || !local.test(name)) return null;
  const domain = asciiDomain(text.slice(at + 1));
  const address = `${name}@${domain}`;
  return domain !== null && address.length <= longestAddress ? address : null;
}

function asciiDomain(written: string): string | null {
  // What would end a host in an address is no part of one.
  if (/[\s/?#@:\\%]/.test(written)) return null;
  try {
    const { hostname } = new URL(`http://${written}`);
    return host.test(hostname) && !/^[\d.]+$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
