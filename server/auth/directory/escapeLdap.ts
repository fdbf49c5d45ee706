/** A value in a filter (RFC 4515): nothing in it ends the value or matches other letters. */
export function escapeFilterValue(value: string): string {
  return [...Buffer.from(value)]
    .map((byte) => {
      const isPlain = byte < 0x80 && !/[\0*()\\]/.test(String.fromCharCode(byte));
      return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}

/** A value in a distinguished name (RFC 4514): nothing in it begins another attribute or another name. */
export function escapeDnValue(value: string): string {
  return value
    .replace(/[\\,+"<>;=]/g, (sign) => `\\${sign}`)
    .replaceAll('\0', '\\00')
    .replace(/^[ #]/, (sign) => `\\${sign}`)
    .replace(/ $/, '\\ ');
}
