const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  zip: 'application/zip',
  jpg: 'image/jpeg',
  png: 'image/png',
};

/** A file to download. `type`: its media type; by default the type of its ending. */
interface SentFile {
  readonly fileName: string;
  readonly bytes: Uint8Array | ReadableStream<Uint8Array>;
  readonly type?: `${string}/${string}`;
}

/**
 * Responds with a file to download; every route that sends a file uses this function. The response to a stream states
 * no length.
 */
export function fileResponse({ fileName, bytes, type }: SentFile): Response {
  const ending = fileName.split('.').at(-1) ?? '';
  const isStream = bytes instanceof ReadableStream;
  return new Response(isStream ? bytes : new Uint8Array(bytes), {
    headers: {
      'Content-Type': type ?? TYPES[ending] ?? 'application/octet-stream',
      'Content-Disposition': disposition(fileName),
      ...(isStream ? {} : { 'Content-Length': String(bytes.byteLength) }),
    },
  });
}

/**
 * The header's value, with the file name twice: in ASCII without diacritics, for clients that read only that, and in
 * UTF-8 (RFC 6266, RFC 8187).
 */
function disposition(fileName: string): string {
  const ascii = fileName
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[–—]/g, '-')
    .replace(/[^ -~]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
