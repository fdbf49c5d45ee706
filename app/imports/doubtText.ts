import type { DoubtfulCell } from '@schemes/imports/importedRow';
import type { TableType } from '@schemes/model/tableType';
import { formatCell } from '@schemes/words/formatCell';
import type { Lang } from '@schemes/words/lang';
import { say } from '@schemes/words/say';

/** Why a cell is to be looked at, in words. */
export function doubtText(lang: Lang, type: TableType, { reason, column }: DoubtfulCell): string {
  switch (reason.kind) {
    case 'problem':
      return say(lang, reason.problem.code, reason.problem.params);
    case 'guess': {
      const kind = type.columns.find(({ key }) => key === column);
      const value = kind ? formatCell(lang, kind, reason.value) : '';
      return say(lang, `imports.guess.${reason.guess}`, { value });
    }
    case 'twiceInFile':
      return say(lang, 'imports.doubt.twiceInFile', { other: reason.other });
    default:
      return say(lang, `imports.doubt.${reason.kind}`);
  }
}
