/** Escapes a value for a filter (RFC 4515), so that it cannot end the value or act as a wildcard. */
export function escapeFilterValue(value: string): string {
  return [...Buffer.from(value)]
    .map((byte) => {
      const isPlain = byte < 0x80 && !/[\0*()\\]/.test(String.fromCharCode(byte));
      return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}

/** Escapes a value for a distinguished name (RFC 4514), so that it cannot begin another attribute or another name. */
export function escapeDnValue(value: string): string {
  return value
    .replace(/[\\,+"<>;=]/g, (sign) => `\\${sign}`)
    .replaceAll('\0', '\\00')
    .replace(/^[ #]/, (sign) => `\\${sign}`)
    .replace(/ $/, '\\ ');
}
