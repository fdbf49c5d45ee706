import { t } from '@schemes/messages/t';
import { type Environment, listSettings, readSettings, SettingFault } from '@server/config/readSettings';
import { SETTINGS } from '@server/config/settings';
import { EXIT, type ExitCode } from './exit';
import type { Terminal } from './terminal';

/** `de-an config`: lists every setting with its value, default and source, then what cannot be used. */
export function configCommand(
  asJson: boolean,
  { lang, out, err }: Terminal,
  env: Environment = process.env,
): ExitCode {
  const listed = listSettings(env);
  if (asJson) out(JSON.stringify(listed, null, 2));
  else {
    const none = t(lang, 'setting.notSet');
    for (const { name, value, fallback, source } of listed) {
      const params = {
        name,
        value: value ?? none,
        fallback: fallback ?? none,
        source: t(lang, `setting.source.${source}`),
        what: t(lang, `setting.${name}`),
        accepted: t(lang, SETTINGS[name].accepts),
      };
      out(t(lang, 'setting.line', params));
    }
  }
  try {
    readSettings(env);
    return EXIT.well;
  } catch (error) {
    if (!(error instanceof SettingFault)) throw error;
    err(error.message);
    return EXIT.badInput;
  }
}
