/**
 * Stands in the Worker in the place of a library of certificates (`wrangler.toml`, `[alias]`). Makers
 * of authenticators sign with certificates; no maker is asked who signed, since passkeys here are made
 * with attestation `none`, so a certificate that comes all the same is refused.
 */
class NoCertificates {
  constructor() {
    throw new Error('certificates of makers are not read');
  }
}

export {
  NoCertificates as AuthorityKeyIdentifierExtension,
  NoCertificates as CRLDistributionPointsExtension,
  NoCertificates as SubjectKeyIdentifierExtension,
  NoCertificates as X509Certificate,
  NoCertificates as X509ChainBuilder,
  NoCertificates as X509Crl,
};
