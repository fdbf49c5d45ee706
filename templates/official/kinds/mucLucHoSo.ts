import { choiceLabel } from '@schemes/messages/formatCell';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { DOSSIER_PAPERS, dossiers } from '@schemes/model/tables/dossiers';
import type { Column, Row } from '@schemes/model/tables/tableType';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import { missingTables, schemeTables } from '@templates/official/scheme/schemeTables';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { BALLOT_SHOWS } from '@templates/official/setting/shownFields';
import { type PersonForm, personForms } from '@templates/official/sheets/personForms';
import { settingFor } from '@templates/official/sheets/sheet';
import { standardOf } from '@templates/official/standards/standardOf';
import { numberedTable } from '@templates/official/tables/tableBlocks';
import { textColumn, textRow } from '@templates/official/tables/textTable';
import { columnHead } from '@templates/official/tables/typeColumns';
import { text } from '@templates/official/text/textBlocks';

/** Mục lục hồ sơ: for each person the papers of the file with their state, and what is still missing. */
export const mucLucHoSo: PaperDefinition = {
  kind: 'mucLucHoSo',
  stem: 'muc-luc-ho-so',
  type: 'PL',
  title: 'paper.mucLucHoSo',
  form: 'blank',
  face: ['issuer', 'superior'],
  shows: ['superior', 'issuer', ...BALLOT_SHOWS],
  needs: { tables: ['dossiers'], steps: 'none', text: false },
  parts: (snapshot) => (filesOf(snapshot).length > 0 ? [null] : []),
  partName: () => null,
  compose({ snapshot, setting: given }) {
    const setting = settingFor(mucLucHoSo, given);
    const { committee, term } = schemeNames(snapshot);
    const { end } = standardOf(setting);
    return personForms(mucLucHoSo, {
      setting,
      type: 'Mục lục hồ sơ',
      subject: setting.subject ?? `nhân sự ${committee}, ${term}`,
      forms: filesOf(snapshot).map((file) => contentsOf(file, end)),
    });
  },
  lacks: (snapshot) => missingTables(snapshot, ['dossiers']),
};

/** One person's file, and the papers that it may have at this level. */
interface File {
  readonly row: Row;
  readonly papers: readonly Column[];
}

function filesOf(snapshot: Snapshot): readonly File[] {
  return schemeTables(snapshot, ['dossiers']).flatMap(({ table: { rows }, type }) => {
    const papers = type.columns.filter(({ key }) => DOSSIER_PAPERS.some((paper) => paper === key));
    return rows.map((row) => ({ row, papers }));
  });
}

function contentsOf({ row: { cells }, papers }: File, end: string): PersonForm {
  const rows = papers.map((column, i) => {
    const state = cells[column.key];
    return textRow(i, {
      paper: [columnHead(dossiers, column)],
      state: typeof state === 'string' ? [choiceLabel('vi', column, state)] : [],
    });
  });
  const lacking = papers.filter(({ key }) => ['missing', 'under_check'].includes(String(cells[key])));
  const unmarked = papers.filter(({ key }) => cells[key] === undefined);
  const listed = (columns: readonly Column[]) =>
    columns.map((column) => columnHead(dossiers, column)).join('; ');
  return {
    body: [
      text(`Họ và tên: ${String(cells.full_name ?? '…')}`),
      numberedTable(
        [
          textColumn('Giấy tờ trong hồ sơ', 'paper', 110),
          textColumn('Tình trạng', 'state', 40, { align: 'center' }),
          textColumn('Số trang, ghi chú', 'note', 50),
        ],
        rows,
        TEXT_WIDTH,
      ),
      ...(unmarked.length > 0 ? [text(`Chưa rà soát: ${listed(unmarked)}.`)] : []),
      text(
        lacking.length === 0
          ? `Hồ sơ không còn giấy tờ thiếu hoặc đang xác minh${end}`
          : `Còn thiếu hoặc đang xác minh: ${listed(lacking)}${end}`,
      ),
    ],
    signed: { left: { post: 'Người giao', name: '' }, right: { post: 'Người lập', name: '' } },
  };
}
