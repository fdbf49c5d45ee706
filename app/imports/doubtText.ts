import type { DoubtfulCell } from '@schemes/imports/sheets/importedRow';
import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { TableType } from '@schemes/model/tables/tableType';

/** Writes why a cell needs to be checked. */
export function doubtText(lang: Lang, type: TableType, { reason, column }: DoubtfulCell): string {
  switch (reason.kind) {
    case 'problem':
      return t(lang, reason.problem.code, reason.problem.params);
    case 'guess': {
      const kind = type.columns.find(({ key }) => key === column);
      const value = kind ? formatCell(lang, kind, reason.value) : '';
      return t(lang, `imports.guess.${reason.guess}`, { value });
    }
    case 'twiceInFile':
      return t(lang, 'imports.doubt.twiceInFile', { other: reason.other });
    case 'sameCard':
      return t(lang, 'imports.doubt.sameCard', { other: reason.other });
    case 'nearBirth':
    case 'otherBirth': {
      const kind = type.columns.find(({ key }) => key === 'birth');
      const birth =
        kind && reason.birth !== '' ? formatCell(lang, kind, reason.birth) : t(lang, 'imports.noBirth');
      return t(lang, `imports.doubt.${reason.kind}`, { birth });
    }
    default:
      return t(lang, `imports.doubt.${reason.kind}`);
  }
}
