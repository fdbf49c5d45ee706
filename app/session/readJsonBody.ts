import type { Result } from '../context';

/** The JSON a page posted, unchecked. Where more than `maxBytes` comes the rest of it is not read. */
export async function readJsonBody(request: Request, maxBytes: number): Promise<Result<unknown>> {
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    text += decoder.decode(value, { stream: !done });
    if (done) break;
    size += value?.length ?? 0;
    if (size > maxBytes) {
      await reader?.cancel();
      return { ok: false, refusal: { code: 'refusal.noteTooLarge', params: { kilobytes: maxBytes / 1024 } } };
    }
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, refusal: { code: 'refusal.badForm', params: { where: 'JSON' } } };
  }
}
