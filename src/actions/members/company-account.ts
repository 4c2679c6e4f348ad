import * as oauth from 'oauth4webapi';
import { DomainError } from '../../core/ground/errors.ts';
import { verifiedEmail } from './verified-email.ts';

/** The company's own sign-in (OpenID Connect), as the operator set it. */
export interface Provider {
  /** Exactly as the provider writes it in its tokens. */
  issuer: URL;
  clientId: string;
  clientSecret: string;
}

/** What this browser must bring back to be let in; it stays in a cookie of this browser. */
export interface Asked {
  state: string;
  nonce: string;
  verifier: string;
}

const scope = 'openid email';
/** Milliseconds in which a provider answers all that it is asked at one press; people wait for it. */
const longestAnswer = 10_000;

/**
 * Where a browser is sent to, with fresh state, nonce and PKCE verifier.
 * @param back the address of this host that the provider sends it to afterwards
 * @throws DomainError `company.unreachable` when the provider does not answer as one
 */
export async function askCompany(
  provider: Provider,
  back: string,
): Promise<{ address: string; asked: Asked }> {
  const server = await discover(provider, optionsFor(provider));
  if (!server.authorization_endpoint) throw new DomainError('company.unreachable');
  const asked = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
  const address = new URL(server.authorization_endpoint);
  const query = {
    client_id: provider.clientId,
    redirect_uri: back,
    response_type: 'code',
    scope,
    state: asked.state,
    nonce: asked.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(asked.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return { address: address.href, asked };
}

/**
 * The work address that the provider vouches for: state and issuer of the answer, then issuer,
 * audience, nonce, times and signature of its ID token are checked (OpenID Connect Core 3.1.3.7,
 * RFC 9207).
 * @param answer the address the browser came back to
 * @param asked what this browser was sent out with
 * @throws DomainError `company.refused` for anything that is not the provider's fresh answer to this
 *   very browser, or whose address is not verified; `company.unreachable`
 */
export async function emailOf(
  provider: Provider,
  back: string,
  answer: URL,
  asked: Asked,
): Promise<string> {
  const options = optionsFor(provider);
  const server = await discover(provider, options);
  const client: oauth.Client = { client_id: provider.clientId };
  try {
    const params = oauth.validateAuthResponse(server, client, answer, asked.state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.ClientSecretPost(provider.clientSecret),
      params,
      back,
      asked.verifier,
      options,
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: asked.nonce,
      requireIdToken: true,
    });
    await oauth.validateApplicationLevelSignature(server, response, options);
    const claims = oauth.getValidatedIdTokenClaims(tokens);
    if (!claims) throw new DomainError('company.refused');
    if (claims.email !== undefined || !server.userinfo_endpoint) return verifiedEmail(claims);
    // Some providers keep to the letter of the standard, and tell the address only when asked.
    const told = await oauth.userInfoRequest(server, client, tokens.access_token, options);
    return verifiedEmail(await oauth.processUserInfoResponse(server, client, claims.sub, told));
  } catch {
    // Never what the provider said: it may name a person.
    throw new DomainError(options.signal.aborted ? 'company.unreachable' : 'company.refused');
  }
}

async function discover(
  { issuer }: Provider,
  options: ReturnType<typeof optionsFor>,
): Promise<oauth.AuthorizationServer> {
  try {
    const response = await oauth.discoveryRequest(issuer, options);
    return await oauth.processDiscoveryResponse(issuer, response);
  } catch {
    throw new DomainError('company.unreachable');
  }
}

/** Without TLS only on this very machine, and for one press. */
function optionsFor({ issuer }: Provider) {
  const here = issuer.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(issuer.hostname);
  return { [oauth.allowInsecureRequests]: here, signal: AbortSignal.timeout(longestAnswer) };
}
