import * as z from 'zod';

/** What a browser must bring back from the company's sign-in; it stays in a cookie of this browser. */
export const askedMessage = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
});

/** The keys of a Cloudflare Access team, as it publishes them. */
export const accessKeys = z.object({
  keys: z.array(z.looseObject({ kty: z.literal('RSA') })),
});

/** What a token of Access says of a person who came through one application. */
export const accessClaims = z.object({ email: z.string().min(1), type: z.literal('app') });
