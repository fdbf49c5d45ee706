import { ruleText } from '@schemes/messages/ruleText';
import { t } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { fileName } from '@schemes/model/text/fileName';
import type { PaperDefinition } from '@templates/official/setting/paperKind';

/**
 * What distinguishes the files of one paper: the number of the issue, or n of `Dự thảo lần n`. Neither is set for a
 * final paper without a number.
 */
interface PaperMark {
  readonly number?: number;
  readonly draft?: number;
}

/** The name of a paper's file: `Đề án nhân sự - Đảng bộ xã Minh Tân - số 05.docx`. */
export function paperFileName(
  { title, partName }: Pick<PaperDefinition, 'title' | 'partName'>,
  part: string | null,
  scheme: Pick<Snapshot, 'facts' | 'sections'>,
  { number, draft }: PaperMark,
): string {
  const named = part === null ? null : partName(part, scheme);
  const mark =
    draft !== undefined
      ? t('vi', 'file.draft', { n: draft })
      : number !== undefined
        ? t('vi', 'file.number', { n: String(number).padStart(2, '0') })
        : t('vi', 'file.final');
  const ofPart = named && ruleText('vi', named.code, named.params);
  return fileName([t('vi', title), ofPart, String(scheme.facts.organisation_name ?? ''), mark], 'docx');
}
