import { normalizeText } from '@schemes/model/cells/normalizeText';

const MIN_CHARACTERS = 5;
const MAX_CHARACTERS = 500;

/** The reason that somebody typed, normalised; null if it is too short or too long. */
export function readReason(text: string): string | null {
  const reason = normalizeText(text);
  return reason.length < MIN_CHARACTERS || reason.length > MAX_CHARACTERS ? null : reason;
}
