import type { TableTypeId } from '@schemes/model/tableType';
import { isLandscape } from '../appendixColumns';
import { attachedNote } from '../attachedNote';
import { missingFace } from '../missingFace';
import { widthOf } from '../pageGeometry';
import type { PaperDefinition } from '../paperKind';
import { schemeNames } from '../schemeNames';
import { schemeTableBlock } from '../schemeTableBlock';
import { missingTables, schemeTables } from '../schemeTables';
import { settingFor, sheet } from '../sheet';
import { standardOf } from '../standards/standardOf';
import { tableTitle, text } from '../textBlocks';

/** Numbers by body and bloc, then quality and surplus; the frame of units where a scheme has one. */
const TABLES: readonly TableTypeId[] = ['B1', 'B4', 'B6', 'B11'];

/** Biểu cơ cấu, số lượng: the seats of each body (B1) with what stands behind them. */
export const bieuCoCau: PaperDefinition = {
  kind: 'bieuCoCau',
  stem: 'bieu-co-cau',
  type: 'PL',
  title: 'paper.bieuCoCau',
  form: 'attached',
  needs: { tables: TABLES, steps: 'none', text: false },
  parts: (snapshot) => (schemeTables(snapshot, TABLES).length > 0 ? [null] : []),
  partName: () => null,
  compose({ snapshot, setting: given }) {
    const setting = settingFor(bieuCoCau, given);
    const { committee, term } = schemeNames(snapshot);
    const tables = schemeTables(snapshot, TABLES).filter(({ table: { rows } }) => rows.length > 0);
    const landscape = tables.some(({ table, type }) => isLandscape(type, table.rows));
    return sheet(bieuCoCau, {
      setting,
      type: 'Biểu cơ cấu, số lượng',
      subject: setting.subject ?? `${committee}, ${term}`,
      landscape,
      body: [
        attachedNote(setting),
        ...tables.flatMap((typed) => [
          tableTitle(typed.table.title),
          schemeTableBlock(typed, widthOf(landscape, setting.house)),
        ]),
        text(`Số liệu trên khớp với Đề án nhân sự ${committee}, ${term}${standardOf(setting).end}`),
      ],
    });
  },
  missing: ({ snapshot, setting }) => [
    ...missingFace(setting, 'attached'),
    ...missingTables(snapshot, ['B1']),
  ],
};
