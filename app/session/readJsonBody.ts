import { ok, type Result, refuse } from '@schemes/policy/Result';

/**
 * The JSON a page posted, unchecked. Of more than `maxBytes` nothing is kept; it is read to its end all the same,
 * for a connection cut while the page still sends would leave it without the reason.
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
