import { ok, type Result, refuse } from '@schemes/policy/Result';

const MAX_MEGABYTES = 10;

/** Reads a file posted as the body. If the body exceeds the limit, reads it to its end, discards it, and refuses. */
export async function readFileBody(request: Request): Promise<Result<Uint8Array>> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (value) {
      size += value.length;
      if (size <= MAX_MEGABYTES * 1024 * 1024) chunks.push(value);
      else chunks.length = 0;
    }
    if (done) break;
  }
  if (size > MAX_MEGABYTES * 1024 * 1024) {
    return refuse({ code: 'refusal.fileTooLarge', params: { megabytes: MAX_MEGABYTES } });
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return ok(bytes);
}
