import type { Lang } from '@schemes/words/lang';
import { say } from '@schemes/words/say';
import type { Result } from '../context/Result';

const MAX_MEGABYTES = 8;

/** The JSON of an uploaded snapshot file, unchecked beyond being JSON; refusals name what is wrong with the file. */
export async function readSnapshotUpload(file: unknown, lang: Lang): Promise<Result<unknown>> {
  if (!(file instanceof Blob) || file.size === 0) {
    return { ok: false, refusal: { code: 'refusal.badForm', params: { where: say(lang, 'field.file') } } };
  }
  if (file.size > MAX_MEGABYTES * 1024 * 1024) {
    return { ok: false, refusal: { code: 'refusal.tooLarge', params: { megabytes: MAX_MEGABYTES } } };
  }
  try {
    return { ok: true, value: JSON.parse(await file.text()) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const params = { where: say(lang, 'field.file'), problem: say(lang, 'new.notJson') };
    return { ok: false, refusal: { code: 'refusal.badSnapshot', params } };
  }
}
