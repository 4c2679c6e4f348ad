import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';

/** What a provider does differently from an honest one, each a published attack or a common mistake. */
export interface Twist {
  /** The issuer its description names. */
  issuer?: string;
  claims?: JWTPayload;
  /** Claims it leaves out. */
  without?: string[];
  /** Signs with nothing, with another key than it publishes, or with the client's secret. */
  signs?: 'none' | 'other-key' | 'secret';
  /** Says in the address which issuer answers (RFC 9207). */
  iss?: string;
  state?: string;
  error?: string;
  /** Answers the token request with no ID token. */
  silent?: true;
}

export const provider = {
  OIDC_ISSUER: 'https://login.company.example',
  OIDC_CLIENT_ID: 'geleding',
  OIDC_CLIENT_SECRET: 'a-secret-of-this-client-for-the-tests-only',
};
const issuer = provider.OIDC_ISSUER;

/** A company's sign-in behind `fetch`: it keeps the rules of OpenID Connect but for one twist. */
export async function companyProvider(now: () => Date) {
  const [{ privateKey, publicKey }, other] = await Promise.all([
    generateKeyPair('RS256'),
    generateKeyPair('RS256'),
  ]);
  let twist: Twist = {};
  let asked = new URLSearchParams();
  const posted: URLSearchParams[] = [];

  async function idToken(): Promise<string> {
    const at = Math.floor(now().getTime() / 1000);
    const claims: JWTPayload = {
      iss: issuer,
      aud: provider.OIDC_CLIENT_ID,
      sub: 'els-1',
      iat: at,
      exp: at + 300,
      nonce: asked.get('nonce') ?? '',
      email: 'els@company.example',
      email_verified: true,
      ...twist.claims,
    };
    for (const name of twist.without ?? []) delete claims[name];
    if (twist.signs === 'none') return new UnsecuredJWT(claims).encode();
    const secret = new TextEncoder().encode(provider.OIDC_CLIENT_SECRET);
    const keys: Record<string, CryptoKey | Uint8Array> = {
      'other-key': other.privateKey,
      secret,
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: twist.signs === 'secret' ? 'HS256' : 'RS256', kid: 'one' })
      .sign(keys[twist.signs ?? ''] ?? privateKey);
  }

  async function answer(request: Request): Promise<Response> {
    const { origin, pathname } = new URL(request.url);
    if (origin !== issuer) return new Response('', { status: 404 });
    if (pathname === '/.well-known/openid-configuration') {
      return Response.json({
        issuer: twist.issuer ?? issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        authorization_response_iss_parameter_supported: true,
        code_challenge_methods_supported: ['S256'],
      });
    }
    if (pathname === '/keys') {
      const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
      return Response.json({ keys: [key] });
    }
    posted.push(new URLSearchParams(await request.text()));
    const body = { access_token: 'x', token_type: 'Bearer', expires_in: 300 };
    return Response.json(twist.silent ? body : { ...body, id_token: await idToken() });
  }

  return {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => answer(new Request(input, init)),
    /** What the token requests brought. */
    posted,
    twisted: (by: Twist) => {
      twist = by;
    },
    /** Where it sends a browser that came to this address: back to the client. */
    backFrom(address: string): string {
      asked = new URL(address).searchParams;
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.searchParams.set('state', twist.state ?? asked.get('state') ?? '');
      back.searchParams.set('iss', twist.iss ?? issuer);
      const [name, value] = twist.error ? ['error', twist.error] : ['code', 'c'];
      back.searchParams.set(name, value);
      return `${back.pathname}${back.search}`;
    },
    asked: () => asked,
  };
}
