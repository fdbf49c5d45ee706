import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';

interface Credential {
  readonly id: Buffer;
  readonly key: KeyObject;
  readonly rpId: string;
  readonly userHandle: string;
}

/** How a response in a test differs from that of an honest browser. */
export interface Deviation {
  /** The origin of the page; by default the server's. */
  readonly origin?: string;
  /** Whether the device verified its user; by default it did. */
  readonly verifies?: boolean;
  /** The use counter that it reports; by default one more than before. */
  readonly counter?: number;
}

const FLAGS = { present: 0x01, verified: 0x04, mayBeSynced: 0x08, isSynced: 0x10, attested: 0x40 };

/** A passkey device and its browser, with real keys: ES256 by node:crypto, CBOR encoded here (RFC 8949). */
export class SoftwareAuthenticator {
  readonly #origin: string;
  readonly #credentials: Credential[] = [];
  /** Number of signatures so far. */
  counter = 0;

  constructor(origin = 'https://de-an.example') {
    this.#origin = origin;
  }

  /** Creates a credential as `navigator.credentials.create` does; returns the response as JSON. */
  create(options: PublicKeyCredentialCreationOptionsJSON, deviation: Deviation = {}): string {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const rpId = options.rp.id ?? '';
    const id = randomBytes(32);
    this.#credentials.push({ id, key: privateKey, rpId, userHandle: options.user.id });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const coseKey = cbor(
      new Map<number, number | Buffer>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    );
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey]);
    const data = this.#data(rpId, deviation, FLAGS.attested, attested);
    const attestation = cbor(
      new Map<string, CborValue>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, CborValue>()],
        ['authData', data],
      ]),
    );
    const response: RegistrationResponseJSON = {
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: this.#clientData('webauthn.create', options.challenge, deviation),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      },
    };
    return JSON.stringify(response);
  }

  /** Signs a challenge as `navigator.credentials.get` does, with the first allowed credential; returns the response as JSON. */
  get(options: PublicKeyCredentialRequestOptionsJSON, deviation: Deviation = {}): string {
    const allowed = options.allowCredentials ?? [];
    const credential = this.#credentials.find(
      ({ id, rpId }) =>
        rpId === options.rpId &&
        (allowed.length === 0 || allowed.some((one) => one.id === id.toString('base64url'))),
    );
    if (!credential) throw new Error('The device has no such credential');
    const data = this.#data(credential.rpId, deviation, 0);
    const clientDataJSON = this.#clientData('webauthn.get', options.challenge, deviation);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const id = credential.id.toString('base64url');
    const response: AuthenticationResponseJSON = {
      ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
      response: {
        clientDataJSON,
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, hash]), credential.key).toString('base64url'),
        userHandle: credential.userHandle,
      },
    };
    return JSON.stringify(response);
  }

  #data(
    rpId: string,
    { verifies = true, counter }: Deviation,
    flags: number,
    rest = Buffer.alloc(0),
  ): Buffer {
    this.counter = counter ?? this.counter + 1;
    const head = Buffer.alloc(5);
    head[0] = FLAGS.present | (verifies ? FLAGS.verified : 0) | FLAGS.mayBeSynced | FLAGS.isSynced | flags;
    head.writeUInt32BE(this.counter, 1);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), head, rest]);
  }

  #clientData(type: string, challenge: string, { origin = this.#origin }: Deviation): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
  }
}

type CborValue = number | string | Buffer | Map<string, CborValue> | Map<number, CborValue>;

/** Encodes a value as CBOR: small integers, byte and text strings, maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (value instanceof Map) {
    const entries = [...(value as Map<string | number, CborValue>)];
    return Buffer.concat([
      head(5, entries.length),
      ...entries.flatMap(([key, one]) => [cbor(key), cbor(one)]),
    ]);
  }
  throw new TypeError('This encoder has no such type');
}

/** The first bytes of a CBOR item: its major type and a number below 2^16. */
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}
