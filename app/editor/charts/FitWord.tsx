import type { ChartRow } from '@schemes/charts/chartData';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';

/** Whether a bar meets its requirement, as icon and word. */
export function FitWord({ fit, need }: Pick<ChartRow, 'fit' | 'need'>) {
  const t = useT();
  if (!fit || !need) return null;
  const tone =
    fit === 'inside' ? 'good' : fit === 'open' ? 'info' : need.severity === 'mandatory' ? 'bad' : 'warn';
  return (
    <span className={`severity ${tone}`} data-fit={fit}>
      <Icon name={fit === 'inside' ? 'check' : fit === 'open' ? 'info' : 'alert'} />
      {t(`fit.${fit}`)}
    </span>
  );
}
