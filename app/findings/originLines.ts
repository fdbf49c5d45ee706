import { formatParameter, parameterText } from '@schemes/messages/formatParameter';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { ParameterOrigin } from '@schemes/model/findings/layerSetting';
import { writeDate } from '@schemes/words/writeDate';

/** A line about the numbers that one document of one layer set. */
export interface OriginLine {
  readonly layer: ParameterOrigin['layer'];
  readonly text: string;
}

/**
 * Lists the origin of numbers: the value, the value above it, the document that allows it, who entered it and
 * when.
 */
export function originLines(lang: Lang, origins: readonly ParameterOrigin[]): readonly OriginLine[] {
  const bySetting = new Map<string, ParameterOrigin[]>();
  for (const origin of origins) {
    const key = `${origin.organisation}|${origin.at}`;
    bySetting.set(key, [...(bySetting.get(key) ?? []), origin]);
  }
  return [...bySetting.values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const { layer, organisation, provision, by, at } = first;
    const numbers = together.map(({ parameter, check, value, above }) =>
      t(lang, 'layer.number', {
        parameter: parameterText(lang, { check, path: parameter }),
        value: formatParameter(lang, value),
        above: formatParameter(lang, above),
      }),
    );
    const text = t(lang, 'layer.from', {
      numbers: numbers.join('; '),
      organisation,
      number: provision.number,
      date: writeDate(provision.date),
      issuer: provision.issuer,
      name: by.name,
      when: formatWhen(lang, at),
    });
    return [{ layer, text }];
  });
}
