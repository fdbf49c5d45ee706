import type { ChartData, ChartRow, Need } from '@schemes/charts/chartData';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';

/**
 * Returns the label of a bar: `Từ 42 đến 50 tuổi`, or the name a person typed; if there is neither, the key of the bar.
 */
export function rowLabel(lang: Lang, chart: ChartData, { key, name, params }: ChartRow): string {
  const messageKey = `figureRow.${chart.id}.${key}`;
  return name ?? (hasMessage(messageKey) ? t(lang, messageKey, params) : key);
}

/** Describes the parts of a bar: `3 nữ, 7 nam`; empty for a bar of one part. */
export function partsText(lang: Lang, { parts }: ChartRow): string {
  const shown = parts.filter(({ part, count }) => part !== 'whole' && count > 0);
  if (shown.length < 2) return '';
  return shown
    .map(({ part, count }) => (part === 'whole' ? '' : `${count} ${t(lang, `barPart.${part}`)}`))
    .join(', ');
}

/** Describes the requirement of a bar: `cần ít nhất 5`, `cần 10–14`; null if there is none. */
export function needText(lang: Lang, need: Need | null): string | null {
  const { least = null, most = null } = need ?? {};
  if (least !== null && least > 0 && most !== null) {
    return least === most ? t(lang, 'need.exact', { least }) : t(lang, 'need.between', { least, most });
  }
  if (most !== null) return t(lang, 'need.most', { most });
  return least !== null && least > 0 ? t(lang, 'need.least', { least }) : null;
}
