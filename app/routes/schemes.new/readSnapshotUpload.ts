import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import { ok, type Result, refuse } from '@schemes/policy/Result';

const MAX_MEGABYTES = 8;

/** Reads the JSON of an uploaded snapshot file, unchecked. Refuses files that are missing, too large, or not JSON. */
export async function readSnapshotUpload(file: unknown, lang: Lang): Promise<Result<unknown>> {
  if (!(file instanceof Blob) || file.size === 0) {
    return refuse({ code: 'refusal.badForm', params: { where: t(lang, 'field.file') } });
  }
  if (file.size > MAX_MEGABYTES * 1024 * 1024) {
    return refuse({ code: 'refusal.tooLarge', params: { megabytes: MAX_MEGABYTES } });
  }
  try {
    return ok(JSON.parse(await file.text()));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const params = { where: t(lang, 'field.file'), problem: t(lang, 'new.notJson') };
    return refuse({ code: 'refusal.badSnapshot', params });
  }
}
