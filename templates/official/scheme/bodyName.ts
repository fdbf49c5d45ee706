const OF_PLACE: Readonly<Record<string, string>> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  huyện: 'Huyện ủy',
  quận: 'Quận ủy',
  'thị xã': 'Thị ủy',
};

/**
 * The committee that issues papers for an organisation: `Đảng bộ tỉnh Khánh Hòa` issues as `Tỉnh ủy Khánh Hòa`,
 * `Đảng bộ xã Công Hải` as `Đảng ủy xã Công Hải`. Other names stay as they are (HD05: H5).
 */
export function committeeName(organisation: string): string {
  const rest = /^đảng bộ\s+(.+)$/iu.exec(organisation)?.[1];
  if (rest === undefined) return organisation;
  for (const [place, committee] of Object.entries(OF_PLACE)) {
    if (rest.toLowerCase().startsWith(`${place} `)) return `${committee} ${rest.slice(place.length + 1)}`;
  }
  return `Đảng ủy ${rest}`;
}

/**
 * The organisation of a committee, as in the line of the superior: `Tỉnh ủy Khánh Hòa` gives
 * `Đảng bộ tỉnh Khánh Hòa`.
 */
export function organisationName(committee: string): string {
  const read = /^(\p{L}+) (?:ủy|uỷ)\s+(.+)$/iu.exec(committee);
  if (!read) return committee;
  const [, kind = '', rest = ''] = read;
  if (kind.toLowerCase() === 'đảng') return `Đảng bộ ${rest}`;
  const place = Object.entries(OF_PLACE).find(([, name]) =>
    name.toLowerCase().startsWith(`${kind.toLowerCase()} `),
  )?.[0];
  return place ? `Đảng bộ ${place} ${rest}` : committee;
}

/** The standing committee of an organisation: `Ban Thường vụ Tỉnh ủy Hải Thanh` of `Đảng bộ tỉnh Hải Thanh`. */
export function standingName(organisation: string): string {
  return `Ban Thường vụ ${committeeName(organisation)}`;
}
