import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

/** How the issuer deviates from an honest one. */
export interface Dishonest {
  readonly nonce?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expiresIn?: number;
  /** Signs with a key that it does not publish. */
  readonly otherKey?: boolean;
}

interface Grant {
  readonly challenge: string;
  readonly nonce: string;
  readonly redirect: string;
  readonly subject: string;
  readonly dishonest: Dishonest;
}

/**
 * An OpenID Connect issuer over real HTTP for tests: discovery, keys, authorization code with PKCE (RFC 7636), ID tokens
 * signed with ES256. It closes after the file's tests.
 */
export async function testIssuer(client: { readonly id: string; readonly secret: string }) {
  const keys = [0, 1].map(() => generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  const grants = new Map<string, Grant>();
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    const url = new URL(request.url ?? '', issuer());
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    if (url.pathname === '/.well-known/openid-configuration') {
      answer(200, {
        issuer: issuer(),
        authorization_endpoint: `${issuer()}/authorize`,
        token_endpoint: `${issuer()}/token`,
        jwks_uri: `${issuer()}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
      });
    } else if (url.pathname === '/keys') {
      answer(200, { keys: [{ ...keys[0]?.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'ES256' }] });
    } else if (url.pathname === '/token' && request.method === 'POST') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const form = new URLSearchParams(Buffer.concat(chunks).toString());
        const grant = grants.get(form.get('code') ?? '');
        grants.delete(form.get('code') ?? '');
        const challenge = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
        const isClient = form.get('client_id') === client.id && form.get('client_secret') === client.secret;
        if (
          !grant ||
          !isClient ||
          challenge !== grant.challenge ||
          form.get('redirect_uri') !== grant.redirect
        ) {
          answer(400, { error: 'invalid_grant' });
          return;
        }
        answer(200, { access_token: 'unused', token_type: 'Bearer', id_token: tokenOf(grant) });
      });
    } else answer(404, {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  const issuer = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function tokenOf({ nonce, subject, dishonest }: Grant): string {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      iss: dishonest.issuer ?? issuer(),
      sub: subject,
      aud: dishonest.audience ?? client.id,
      nonce: dishonest.nonce ?? nonce,
      iat: now,
      exp: now + (dishonest.expiresIn ?? 300),
      name: 'Phạm Quốc Dũng',
      // Intentionally equal to the name of a local account: it must not sign anybody in to that account.
      preferred_username: 'administrator',
    };
    const signed = `${part({ alg: 'ES256', kid: '1' })}.${part(claims)}`;
    const key = keys[dishonest.otherKey ? 1 : 0]?.privateKey;
    if (!key) throw new Error('No key');
    const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
    return `${signed}.${signature.toString('base64url')}`;
  }

  return {
    issuer: issuer(),
    /** Requests so far. */
    asked: () => asked,
    /** Signs a person in at the URL to which the browser was sent; returns the query with which the browser comes back. */
    signIn(address: string, subject: string, dishonest: Dishonest = {}): string {
      const { searchParams } = new URL(address);
      const text = (name: string) => searchParams.get(name) ?? '';
      if (text('code_challenge_method') !== 'S256' || text('response_type') !== 'code')
        throw new Error('No PKCE');
      const code = randomBytes(16).toString('hex');
      grants.set(code, {
        challenge: text('code_challenge'),
        nonce: text('nonce'),
        redirect: text('redirect_uri'),
        subject,
        dishonest,
      });
      return `?${new URLSearchParams({ code, state: text('state') })}`;
    },
  };
}
