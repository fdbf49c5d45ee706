import { explained } from '@schemes/rules/explained';
import { validate } from '@schemes/rules/validate';
import { attachedNote } from '../attachedNote';
import { targetTable } from '../explanationAnnex';
import { missingFace } from '../missingFace';
import { widthOf } from '../pageGeometry';
import type { PaperDefinition } from '../paperKind';
import { schemeNames } from '../schemeNames';
import { settingFor, sheet } from '../sheet';
import { standardOf } from '../standards/standardOf';
import { count, numberedTable, text } from '../textBlocks';

/** Phụ lục giải trình: every target the scheme does not meet, how that was computed, and why. */
export const phuLucGiaiTrinh: PaperDefinition = {
  kind: 'phuLucGiaiTrinh',
  stem: 'phu-luc-giai-trinh',
  type: 'PL',
  title: 'paper.phuLucGiaiTrinh',
  form: 'attached',
  needs: { tables: [], steps: 'none', text: false },
  parts: () => [null],
  partName: () => null,
  compose({ snapshot, setting: given }) {
    const setting = settingFor(phuLucGiaiTrinh, given);
    const { committee, term } = schemeNames(snapshot);
    const { columns, rows } = targetTable(snapshot);
    const end = standardOf(setting).end;
    return sheet(phuLucGiaiTrinh, {
      setting,
      type: 'Phụ lục giải trình',
      subject: setting.subject ?? `chỉ tiêu phấn đấu chưa đạt của Đề án nhân sự ${committee}, ${term}`,
      landscape: true,
      body: [
        attachedNote(setting),
        ...(rows.length > 0 ? [numberedTable(columns, rows, widthOf(true, setting.house))] : []),
        text(
          rows.length > 0
            ? `Phụ lục có ${count(rows.length)} chỉ tiêu${end}`
            : `Đề án đạt các chỉ tiêu phấn đấu đã được tính; không có nội dung phải giải trình${end}`,
        ),
      ],
    });
  },
  missing: ({ snapshot, setting }) => {
    const open = explained(snapshot, validate(snapshot).findings).filter(({ state }) => state !== 'written');
    return [
      ...missingFace(setting, 'attached'),
      ...(open.length > 0 ? [{ code: 'paperMissing.unexplained', params: { n: open.length } } as const] : []),
    ];
  },
};
