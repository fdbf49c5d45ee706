import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { bodiesOf, CENTRE, ELECTION_BODIES } from '@templates/official/scheme/bodies';
import { committeeName, organisationName, standingName } from '@templates/official/scheme/bodyName';
import { electionsOf, electorateOf } from '@templates/official/scheme/elections';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import type { PaperKind } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { symbolOf } from './faceLines';

/**
 * The setting a clerk begins with. Names come from the facts, symbol and signature from the level. It is marked as the
 * first draft, because it has neither number nor date. Missing facts print as `…`. The kind determines the type in the
 * symbol and other defaults, such as the addressee of a submission; the part determines which meeting elects.
 */
export function defaultPaperSetting(
  snapshot: Snapshot,
  kind: PaperKind = 'deAn',
  part: string | null = null,
): PaperSetting {
  const common = commonSetting(snapshot);
  switch (kind) {
    case 'toTrinh':
      return {
        ...common,
        symbol: symbolOf('TTr', common.symbol),
        addressees: approvers(snapshot).addressees,
        asks: 'approval',
      };
    case 'toTrinhChiDinh':
      return {
        ...common,
        symbol: symbolOf('TTr', common.symbol),
        addressees: approvers(snapshot).addressees,
      };
    case 'phuongAnNhanSu':
      return { ...common, symbol: symbolOf('PA', common.symbol) };
    case 'baoCaoRaSoat':
      return { ...common, symbol: symbolOf('BC', common.symbol) };
    case 'bienBanHoiNghi':
    case 'bienBanKiemPhieu':
      return { ...common, symbol: symbolOf('BB', common.symbol) };
    case 'bienBanBauCu':
      return { ...common, ...countingBoard(snapshot, part, common.symbol) };
    default:
      return common;
  }
}

/** The counting board is a body of the meeting that elects: its papers are numbered with those of that meeting. */
function countingBoard(snapshot: Snapshot, part: string | null, symbol: string) {
  const election = electionsOf(snapshot).find(({ body }) => body === part);
  const byCongress = election?.byCongress ?? true;
  return {
    symbol: byCongress ? `BB/${ELECTION_BODIES.symbol}` : symbolOf('BB', symbol),
    issuer: ELECTION_BODIES.countingBoard,
    superior: electorateOf({ byCongress }, schemeNames(snapshot)).issuer,
  };
}

function commonSetting(snapshot: Snapshot): PaperSetting {
  const { facts } = snapshot;
  const bodies = bodiesOf(snapshot);
  const superior = text(facts.superior_name);
  const { organisation, seat } = schemeNames(snapshot);
  const isNamed = text(facts.organisation_name) !== '';
  const issuer = isNamed ? seat : committeeName(organisation);
  return {
    symbol: `ĐA/${bodies.symbol}`,
    place: text(facts.place_name) || '…',
    ...(superior === '' || !bodies.namesSuperior ? {} : { superior: organisationName(superior) }),
    issuer,
    signing: { authority: bodies.authority, post: 'BÍ THƯ', name: '' },
    recipients: [...approvers(snapshot).recipients, bodies.members],
    archive: bodies.archive.replace('{office}', shortName(issuer)),
    draft: 1,
  };
}

/** Who approves the scheme, as addressees of a submission and as recipients; none while the superior is unknown. */
function approvers(snapshot: Snapshot): {
  readonly addressees: string[];
  readonly recipients: string[];
} {
  const { submitsTo } = bodiesOf(snapshot);
  if (submitsTo === 'centre')
    return { addressees: [...CENTRE.addressees], recipients: [...CENTRE.recipients] };
  const superior = text(snapshot.facts.superior_name);
  if (superior === '') return { addressees: [], recipients: [] };
  const above = submitsTo === 'standing' ? standingName(superior) : committeeName(superior);
  return { addressees: [above], recipients: [above] };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** `Đảng ủy`, `Tỉnh ủy`: an office is named after the kind of committee, not its place. */
function shortName(issuer: string): string {
  return /^\p{L}+ (?:ủy|uỷ)/iu.exec(issuer)?.[0] ?? issuer;
}
