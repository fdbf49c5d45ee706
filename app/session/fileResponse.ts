const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** Answers with a file to download. The plain `filename` parameter is ASCII, for old clients. */
export function fileResponse({
  fileName,
  bytes,
}: {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}): Response {
  const ending = fileName.split('.').at(-1) ?? '';
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': TYPES[ending] ?? 'application/octet-stream',
      'Content-Disposition': `attachment; filename="de-an.${ending}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Content-Length': String(bytes.byteLength),
    },
  });
}
