import type { Paper } from '@templates/official/setting/paper';
import type { PaperDefinition, PaperInput, PaperKind } from '@templates/official/setting/paperKind';
import { baoCaoRaSoat } from './baoCaoRaSoat';
import { bienBanBauCu } from './bienBanBauCu';
import { bienBanHoiNghi } from './bienBanHoiNghi';
import { bienBanKiemPhieu } from './bienBanKiemPhieu';
import { bieuCoCau } from './bieuCoCau';
import { bieuPhanBo } from './bieuPhanBo';
import { bieuTongHopPhieu } from './bieuTongHopPhieu';
import { danhSachBauCu } from './danhSachBauCu';
import { danhSachChiDinh } from './danhSachChiDinh';
import { danhSachMien } from './danhSachMien';
import { danhSachTrichNgang } from './danhSachTrichNgang';
import { deAn } from './deAn';
import { mauHoSo } from './mauHoSo';
import { mucLucHoSo } from './mucLucHoSo';
import { phieuBau } from './phieuBau';
import { phieuGioiThieu } from './phieuGioiThieu';
import { phuLucGiaiTrinh } from './phuLucGiaiTrinh';
import { phuongAnNhanSu } from './phuongAnNhanSu';
import { quyetDinhChiDinh } from './quyetDinhChiDinh';
import { soYeuLyLich } from './soYeuLyLich';
import { toTrinh } from './toTrinh';
import { toTrinhChiDinh } from './toTrinhChiDinh';

/** Every paper that can be made, in the order of a dossier. */
export const PAPERS: readonly PaperDefinition[] = [
  deAn,
  toTrinh,
  phuongAnNhanSu,
  toTrinhChiDinh,
  danhSachChiDinh,
  quyetDinhChiDinh,
  baoCaoRaSoat,
  danhSachTrichNgang,
  bieuCoCau,
  bieuPhanBo,
  bieuTongHopPhieu,
  bienBanHoiNghi,
  bienBanKiemPhieu,
  phieuGioiThieu,
  phieuBau,
  danhSachBauCu,
  bienBanBauCu,
  mauHoSo,
  soYeuLyLich,
  mucLucHoSo,
  phuLucGiaiTrinh,
  danhSachMien,
];

/** The paper with this name in addresses and on the command line (`de-an`), or null. */
export function paperOfStem(stem: string): PaperDefinition | null {
  return PAPERS.find((paper) => paper.stem === stem) ?? null;
}

/** Composes one paper. Throws for an unknown kind, which is a fault of the program. */
export function composePaper(kind: PaperKind, input: PaperInput): Paper {
  return definitionOf(kind).compose(input);
}

/** The definition of a kind. Throws for an unknown kind. */
export function definitionOf(kind: PaperKind): PaperDefinition {
  const found = PAPERS.find((paper) => paper.kind === kind);
  if (!found) throw new Error(`There is no paper of kind ${kind}.`);
  return found;
}
