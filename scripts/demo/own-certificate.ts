// The writer of certificates asks for it before itself.
import 'reflect-metadata';
import { isIP } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  type JsonGeneralName,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A certificate nobody else vouches for, and its key, both as PEM. */
export interface OwnCertificate {
  certificate: string;
  key: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const days = 7;

/**
 * Makes a certificate for one host name or address, good for a week. A phone takes answers apart on
 * the device only where a page came over TLS, and no authority vouches for an address in a house, so
 * the phone asks its owner once whether to go on. This process trusts it from now on.
 */
export async function makeOwnCertificate(host: string, now: Date): Promise<OwnCertificate> {
  cryptoProvider.set(crypto);
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const name: JsonGeneralName = { type: isIP(host) ? 'ip' : 'dns', value: host };
  const made = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Geleding demo',
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(now.getTime() - 60_000),
    notAfter: new Date(now.getTime() + days * 86_400_000),
    extensions: [
      new SubjectAlternativeNameExtension([name]),
      new BasicConstraintsExtension(false, undefined, true),
    ],
  });
  const certificate = made.toString('pem');
  setDefaultCACertificates([...getCACertificates('default'), certificate]);
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  return { certificate, key: pem(pkcs8.toString('base64')) };
}

function pem(base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}
