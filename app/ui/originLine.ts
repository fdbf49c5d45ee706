import type { ParameterOrigin } from '@schemes/model/layerSetting';
import { formatParameter, sayParameter } from '@schemes/words/formatParameter';
import type { Lang } from '@schemes/words/lang';
import { say } from '@schemes/words/say';
import { formatWhen } from './formatWhen';

/** Which layer a number came from: value, what is above it, the document that allows it, who entered it and when. */
export function originLine(lang: Lang, origin: ParameterOrigin): string {
  const { parameter, value, above, organisation, provision, by, at } = origin;
  return say(lang, 'layer.from', {
    parameter: sayParameter(lang, parameter),
    value: formatParameter(lang, value),
    above: formatParameter(lang, above),
    organisation,
    number: provision.number,
    date: provision.date.split('-').reverse().join('/'),
    issuer: provision.issuer,
    name: by.name,
    when: formatWhen(lang, at),
  });
}
