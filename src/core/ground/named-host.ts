/**
 * Whether a host has a name, which a passkey is bound to; an address of numbers has none.
 * @example isNamedHost('127.0.0.1') // false
 */
export function isNamedHost(host: string): boolean {
  return !/^[\d.]+$|:/.test(host);
}
