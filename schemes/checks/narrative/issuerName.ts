/** The issuer that a text names for a document, and its codes in document numbers. */
export interface IssuerName {
  readonly from: number;
  readonly to: number;
  /** The name in the text: `Ban Thường vụ Tỉnh ủy`. */
  readonly name: string;
  /** Codes that may be after the slash of its numbers, the usual one first. */
  readonly tails: readonly string[];
}

const UY = '(?:ủy|uỷ)';
const BODY = `(?:(?:Ban Thường vụ|BTV|Thường trực|Ban Chấp hành|BCH)\\s+)?`;
const OF_PARTY = '(?:\\s+Đảng)?';

/** Patterns of the names of issuers with their codes. A longer name is before a name that it begins with. */
const NAMES: readonly (readonly [name: string, tails: readonly string[]])[] = [
  ['Bộ Chính trị', ['TW']],
  [`Ban Bí thư(?:\\s+Trung ương${OF_PARTY})?`, ['TW']],
  [`(?:Ban Chấp hành|BCH)\\s+Trung ương${OF_PARTY}`, ['TW']],
  ['Ban Tổ chức Trung ương', ['BTCTW']],
  [`Văn phòng Trung ương${OF_PARTY}`, ['VPTW']],
  [`${UY.replace('ủ', 'Ủ').replace('uỷ', 'Uỷ')} ban Kiểm tra Trung ương`, ['UBKTTW']],
  [`Ban Tổ chức\\s+(?:Tỉnh|Thành)\\s+${UY}`, ['BTCTU']],
  [`Văn phòng\\s+(?:Tỉnh|Thành)\\s+${UY}`, ['VPTU']],
  [`${BODY}Tỉnh\\s+${UY}`, ['TU']],
  [`${BODY}Đảng bộ tỉnh`, ['TU']],
  [`${BODY}Thành\\s+${UY}`, ['TU', 'ThU']],
  [`${BODY}Huyện\\s+${UY}`, ['HU']],
  [`${BODY}Thị\\s+${UY}`, ['ThU', 'TXU', 'TU']],
  [`${BODY}Quận\\s+${UY}`, ['QU']],
];

const ANY = new RegExp(
  `(?:của|do)\\s+(?:${NAMES.map(([name], i) => `(?<n${i}>${name})`).join('|')})(?![\\p{L}])`,
  'iuy',
);

/** The issuer named at an offset of a text (`của Bộ Chính trị`); null if no known issuer is named there. */
export function issuerName(text: string, offset: number): IssuerName | null {
  ANY.lastIndex = offset;
  const match = ANY.exec(text);
  const groups = match?.groups ?? {};
  const found = NAMES.findIndex((_, i) => groups[`n${i}`] !== undefined);
  const [, tails] = NAMES[found] ?? [];
  if (!match || !tails) return null;
  const name = groups[`n${found}`] ?? '';
  return { from: offset, to: offset + match[0].length, name: name.replace(/\s+/g, ' '), tails };
}
