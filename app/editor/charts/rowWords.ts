import type { ChartData, ChartRow, Need } from '@schemes/charts/chartData';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';

/** What a bar counts: `Từ 42 đến 50 tuổi`, or the name a person typed. */
export function rowLabel(lang: Lang, chart: ChartData, { key, name, params }: ChartRow): string {
  const word = `figureRow.${chart.id}.${key}`;
  return name ?? (hasMessage(word) ? t(lang, word, params) : key);
}

/** What a bar is made of: `3 nữ, 7 nam`; empty for a bar of one part. */
export function partsText(lang: Lang, { parts }: ChartRow): string {
  const told = parts.filter(({ part, count }) => part !== 'whole' && count > 0);
  if (told.length < 2) return '';
  return told
    .map(({ part, count }) => (part === 'whole' ? '' : `${count} ${t(lang, `barPart.${part}`)}`))
    .join(', ');
}

/** What is asked of a bar: `cần ít nhất 5`, `cần 10–14`; null where nothing is. */
export function needText(lang: Lang, need: Need | null): string | null {
  const { least = null, most = null } = need ?? {};
  if (least !== null && least > 0 && most !== null) {
    return least === most ? t(lang, 'need.exact', { least }) : t(lang, 'need.between', { least, most });
  }
  if (most !== null) return t(lang, 'need.most', { most });
  return least !== null && least > 0 ? t(lang, 'need.least', { least }) : null;
}
