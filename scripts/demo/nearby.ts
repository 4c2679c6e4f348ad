import { mkdtemp, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reached } from '../local/start-local.ts';

const thisComputer = ['127.0.0.1', 'localhost', '::1'];
const everywhere = ['0.0.0.0', '::'];

/** Whether a host is reached from this computer alone. */
export const isThisComputer = (host: string) => thisComputer.includes(host);

/**
 * How the demo is reached under this host: on this computer alone, or by every phone in the same
 * network.
 * @param host an address or name of this computer; `0.0.0.0` takes the first address others see
 */
export async function reachedAt(host: string, now: Date): Promise<Reached> {
  if (isThisComputer(host)) return { host };
  return overTls(everywhere.includes(host) ? firstAddress() : host, now);
}

/** Reached over TLS, without which no browser of another device seals an answer. */
export async function overTls(host: string, now: Date): Promise<Reached> {
  const { makeOwnCertificate } = await import('./own-certificate.ts');
  const { certificate, key } = await makeOwnCertificate(host, now);
  const folder = await mkdtemp(join(tmpdir(), 'geleding-certificate-'));
  const files = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  await writeFile(files.certificate, certificate);
  await writeFile(files.key, key, { mode: 0o600 });
  return { host, tls: files };
}

function firstAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  const found = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
  if (!found) throw new Error('This computer is in no network; leave --host out.');
  return found.address;
}
