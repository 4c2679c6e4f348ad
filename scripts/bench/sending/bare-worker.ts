import type { D1Database } from '@cloudflare/workers-types';

/** The least that sending can cost: the same two writes, and nothing else of the product. */
export default {
  async fetch(request: Request, { DB }: { DB: D1Database }): Promise<Response> {
    const { pathname } = new URL(request.url);
    const body = (await request.json()) as Record<string, string>;
    if (pathname === '/ticket') {
      await DB.prepare('UPDATE invitation SET blinded_hash = ? WHERE auth_hash = ?')
        .bind(body.blinded, body.auth)
        .run();
    } else {
      await DB.prepare(
        'INSERT INTO ballot (wave, nonce, block, signature, ciphertext) VALUES (?, ?, ?, ?, ?)',
      )
        .bind(body.wave, body.nonce, body.block, body.signature, body.ciphertext)
        .run();
    }
    return Response.json({});
  },
};
