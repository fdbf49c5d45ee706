const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** An id for a new row: 12 random letters (60 bits). `crypto.randomUUID` is missing on plain-http networks. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => LETTERS[byte % 32]).join('');
}
