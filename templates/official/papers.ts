import { deAn } from './deAn';
import { baoCaoRaSoat } from './kinds/baoCaoRaSoat';
import { bienBanBauCu } from './kinds/bienBanBauCu';
import { bienBanHoiNghi } from './kinds/bienBanHoiNghi';
import { bienBanKiemPhieu } from './kinds/bienBanKiemPhieu';
import { bieuCoCau } from './kinds/bieuCoCau';
import { bieuPhanBo } from './kinds/bieuPhanBo';
import { bieuTongHopPhieu } from './kinds/bieuTongHopPhieu';
import { danhSachBauCu } from './kinds/danhSachBauCu';
import { danhSachMien } from './kinds/danhSachMien';
import { danhSachTrichNgang } from './kinds/danhSachTrichNgang';
import { phieuBau } from './kinds/phieuBau';
import { phieuGioiThieu } from './kinds/phieuGioiThieu';
import { phuLucGiaiTrinh } from './kinds/phuLucGiaiTrinh';
import { toTrinh } from './kinds/toTrinh';
import type { Paper } from './paper';
import type { PaperDefinition, PaperInput, PaperKind } from './paperKind';

/** Every paper that can be made, in the order of a dossier. */
export const PAPERS: readonly PaperDefinition[] = [
  deAn,
  toTrinh,
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
  phuLucGiaiTrinh,
  danhSachMien,
];

/** The kind of a name in an address or on the command line (`de-an`), or null. */
export function paperOfStem(stem: string): PaperDefinition | null {
  return PAPERS.find((paper) => paper.stem === stem) ?? null;
}

/** Makes one paper. Throws where there is no such kind: a fault of ours, not of the clerk. */
export function composePaper(kind: PaperKind, input: PaperInput): Paper {
  return definitionOf(kind).compose(input);
}

export function definitionOf(kind: PaperKind): PaperDefinition {
  const found = PAPERS.find((paper) => paper.kind === kind);
  if (!found) throw new Error(`There is no paper of kind ${kind}.`);
  return found;
}
