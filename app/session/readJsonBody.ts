import { ok, type Result, refuse } from '@schemes/policy/Result';

/**
 * Reads the posted JSON without checking its shape. A body longer than `maxBytes` is refused. Such a body is still read
 * to its end: if the connection were closed earlier, the page would not get the refusal.
 */
export async function readJsonBody(request: Request, maxBytes: number): Promise<Result<unknown>> {
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    size += value?.length ?? 0;
    text = size > maxBytes ? '' : text + decoder.decode(value, { stream: !done });
    if (done) break;
  }
  if (size > maxBytes) {
    return refuse({ code: 'refusal.noteTooLarge', params: { kilobytes: maxBytes / 1024 } });
  }
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse({ code: 'refusal.badForm', params: { where: 'JSON' } });
  }
}
