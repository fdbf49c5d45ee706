import { attachedNote } from '../attachedNote';
import { waiverTable } from '../explanationAnnex';
import { missingFace } from '../missingFace';
import { widthOf } from '../pageGeometry';
import type { PaperDefinition } from '../paperKind';
import { schemeNames } from '../schemeNames';
import { settingFor, sheet } from '../sheet';
import { standardOf } from '../standards/standardOf';
import { count, numberedTable, text } from '../textBlocks';

/** Danh sách nội dung miễn: what the scheme departs from, on which decision. A waiver whose numbers changed has lapsed and is not listed. */
export const danhSachMien: PaperDefinition = {
  kind: 'danhSachMien',
  stem: 'danh-sach-mien',
  type: 'DS',
  title: 'paper.danhSachMien',
  form: 'attached',
  needs: { tables: [], steps: 'none', text: false },
  parts: () => [null],
  partName: () => null,
  compose({ snapshot, setting: given }) {
    const setting = settingFor(danhSachMien, given);
    const { committee, term } = schemeNames(snapshot);
    const { columns, rows } = waiverTable(snapshot);
    const end = standardOf(setting).end;
    return sheet(danhSachMien, {
      setting,
      type: 'Danh sách nội dung miễn',
      subject:
        setting.subject ?? `theo quyết định của cấp có thẩm quyền đối với nhân sự ${committee}, ${term}`,
      landscape: true,
      body: [
        attachedNote(setting),
        ...(rows.length > 0 ? [numberedTable(columns, rows, widthOf(true, setting.house))] : []),
        text(
          rows.length > 0
            ? `Danh sách có ${count(rows.length)} nội dung${end}`
            : `Đề án không có nội dung nào phải thực hiện theo quyết định riêng của cấp có thẩm quyền${end}`,
        ),
      ],
    });
  },
  missing: ({ setting }) => missingFace(setting, 'attached'),
};
