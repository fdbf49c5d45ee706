import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import * as v from 'valibot';

/**
 * Schema of base64url with at most `max` characters. A response without certificates is far shorter than the limits
 * below.
 */
const bytes = (max: number) => v.pipe(v.string(), v.maxLength(max), v.regex(/^[A-Za-z0-9_-]*$/));
const ID = v.pipe(bytes(1400), v.minLength(1));
const COMMON = {
  id: ID,
  rawId: ID,
  type: v.literal('public-key'),
  // No extension is requested, so their results are dropped.
  clientExtensionResults: v.pipe(
    v.unknown(),
    v.transform(() => ({})),
  ),
};
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;

const REGISTRATION = v.object({
  ...COMMON,
  response: v.object({
    clientDataJSON: bytes(8_000),
    attestationObject: bytes(24_000),
    transports: v.optional(v.pipe(v.array(v.picklist(TRANSPORTS)), v.maxLength(10)), []),
  }),
});
const AUTHENTICATION = v.object({
  ...COMMON,
  response: v.object({
    clientDataJSON: bytes(8_000),
    authenticatorData: bytes(8_000),
    signature: bytes(4_000),
    userHandle: v.nullish(bytes(200)),
  }),
});

/** Reads the response of a browser that created a passkey; null: its shape is wrong. */
export function readRegistration(json: string): RegistrationResponseJSON | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), REGISTRATION), json);
  return parsed.success ? parsed.output : null;
}

/** Reads the response of a browser that signed with a passkey; null: its shape is wrong. */
export function readAuthentication(json: string): AuthenticationResponseJSON | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), AUTHENTICATION), json);
  if (!parsed.success) return null;
  const { userHandle, ...response } = parsed.output.response;
  return { ...parsed.output, response: { ...response, ...(userHandle ? { userHandle } : {}) } };
}
