import type { Provision } from './provision';

/**
 * The citation of a provision in papers: `Chỉ thị số 45-CT/TW, ngày 14/4/2025`. The Charter is cited only by its name.
 */
export function citeProvision({ type, number, date, issuer, place }: Provision): string {
  if (issuer === 'DH') return type;
  const [year, month, day] = date.split('-');
  const when = month && day ? `ngày ${Number(day)}/${Number(month)}/${year}` : `năm ${year}`;
  return `${type} số ${number}${place ? ` (${place})` : ''}, ${when}`;
}
