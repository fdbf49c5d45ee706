import type { Finding } from '@schemes/model/findings/finding';
import { provision } from '@schemes/provisions/provisions';
import { useLang, useT } from '../ui/LangContext';
import { originLines } from './originLines';

/**
 * Says which layers set the numbers of a rule. Renders nothing if the rule has no provision, because no layer can set
 * its numbers.
 */
export function LayerLine({
  origins,
  provisions,
}: {
  origins: Finding['origins'] | undefined;
  provisions: Finding['provisions'];
}) {
  const t = useT();
  const lang = useLang();
  if (provisions.length === 0) return null;
  if (!origins) {
    const place = provisions.map(provision).find((entry) => entry?.place)?.place;
    return (
      <p className="finding-layer" data-layer={place ? 'place' : 'centre'}>
        {place ? t('layer.fromPlace', { place }) : t('layer.fromCentre')}
      </p>
    );
  }
  return originLines(lang, origins).map(({ layer, text }) => (
    <p key={text} className="finding-layer" data-layer={layer}>
      {text}
    </p>
  ));
}
