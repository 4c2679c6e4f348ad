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
  /**
   * Signs with nothing, with another key than it publishes, also one that the token itself brings along
   * or names, with the client's secret, or with the published key as if that were a secret.
   */
  signs?: 'none' | 'other-key' | 'own-key' | 'named-key' | 'secret' | 'published-as-secret';
  /** Names a key that is published, or asks for something that nobody here knows (RFC 7515, 4.1.11). */
  head?: { kid?: string; crit?: string[]; [name: string]: unknown };
  /** Says in the address which issuer answers (RFC 9207); null where it leaves that out. */
  iss?: string | null;
  /** Sends a request for this elsewhere, such as to a machine inside. */
  moved?: keyof typeof places;
  /** Never answers a request for this. */
  hangs?: keyof typeof places;
  /** What it says of the person when it is asked for the address. */
  userinfo?: JWTPayload;
  /** Changes its key, and publishes the new one. */
  rotated?: true;
  /** Says in the address twice what counts. */
  twice?: 'code' | 'state' | 'iss';
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
const places = {
  description: '/.well-known/openid-configuration',
  keys: '/keys',
  token: '/token',
  userinfo: '/userinfo',
};

/** A company's sign-in behind `fetch`: it keeps the rules of OpenID Connect but for one twist. */
export async function companyProvider(now: () => Date) {
  const [{ privateKey, publicKey }, other] = await Promise.all([
    generateKeyPair('RS256'),
    generateKeyPair('RS256'),
  ]);
  let twist: Twist = {};
  let asked = new URLSearchParams();
  const posted: URLSearchParams[] = [];
  const requested: string[] = [];

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
    const published = new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)));
    const keys: Record<string, CryptoKey | Uint8Array> = {
      'other-key': other.privateKey,
      'own-key': other.privateKey,
      'named-key': other.privateKey,
      'published-as-secret': published,
      secret,
    };
    const own = twist.signs === 'own-key' ? { jwk: await exportJWK(other.publicKey) } : {};
    const named = twist.signs === 'named-key' ? { jku: 'https://evil.example/keys' } : {};
    const alg = twist.signs?.endsWith('secret') ? 'HS256' : 'RS256';
    return new SignJWT(claims)
      .setProtectedHeader({ alg, kid: 'one', ...own, ...named, ...twist.head })
      .sign(keys[twist.signs ?? ''] ?? (twist.rotated ? other : { privateKey }).privateKey, {
        crit: Object.fromEntries((twist.head?.crit ?? []).map((name) => [name, true])),
      });
  }

  async function answer(request: Request): Promise<Response> {
    const { origin, pathname } = new URL(request.url);
    requested.push(request.url);
    if (origin !== issuer) return new Response('', { status: 404 });
    if (twist.hangs && pathname === places[twist.hangs]) {
      return new Promise((_answer, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
      });
    }
    if (twist.moved && pathname === places[twist.moved]) {
      const location = 'http://10.0.0.1/inside';
      if (request.redirect === 'follow') return answer(new Request(location));
      return new Response(null, { status: 307, headers: { location } });
    }
    if (pathname === places.description) {
      return Response.json({
        issuer: twist.issuer ?? issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        ...(twist.userinfo || twist.moved === 'userinfo'
          ? { userinfo_endpoint: `${issuer}/userinfo` }
          : {}),
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        authorization_response_iss_parameter_supported: true,
        code_challenge_methods_supported: ['S256'],
      });
    }
    if (pathname === places.keys) {
      const now = twist.rotated ? other.publicKey : publicKey;
      const key = { ...(await exportJWK(now)), kid: 'one', alg: 'RS256', use: 'sig' };
      return Response.json({ keys: [key] });
    }
    if (pathname === places.userinfo) return Response.json(twist.userinfo);
    posted.push(new URLSearchParams(await request.text()));
    const body = { access_token: 'x', token_type: 'Bearer', expires_in: 300 };
    return Response.json(twist.silent ? body : { ...body, id_token: await idToken() });
  }

  return {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => answer(new Request(input, init)),
    /** Every address that was asked, whoever answers there. */
    requested,
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
      if (twist.iss !== null) back.searchParams.set('iss', twist.iss ?? issuer);
      const [name, value] = twist.error ? ['error', twist.error] : ['code', 'c'];
      back.searchParams.set(name, value);
      if (twist.twice) back.searchParams.append(twist.twice, 'another');
      return `${back.pathname}${back.search}`;
    },
    asked: () => asked,
  };
}
