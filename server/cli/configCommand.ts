import { t } from '@schemes/messages/t';
import { pathTroubles } from '@server/config/pathTroubles';
import { type Environment, listSettings, readSettings, SettingFault } from '@server/config/readSettings';
import { SETTINGS } from '@server/config/settings';
import { unknownSettings, unknownSettingText } from '@server/config/unknownSettings';
import { EXIT, type ExitCode } from './exit';
import type { Terminal } from './terminal';

interface ConfigOptions {
  readonly asJson: boolean;
  /** Whether to list also the settings that have their default value. `asJson` always lists all. */
  readonly all: boolean;
}

/**
 * `de-an config`: lists the settings that are set, with value, default and source. Then it reports misspelt names, wrong values
 * and paths that the server cannot read or write.
 */
export function configCommand(
  { asJson, all }: ConfigOptions,
  { lang, out, err }: Terminal,
  env: Environment = process.env,
): ExitCode {
  const listed = listSettings(env);
  if (asJson) out(JSON.stringify(listed, null, 2));
  else {
    const none = t(lang, 'setting.notSet');
    const shown = listed.filter(({ source, fault }) => all || source !== 'default' || fault !== null);
    for (const { name, value, fallback, source } of shown) {
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
    const hiddenCount = listed.length - shown.length;
    if (hiddenCount > 0) out(t(lang, 'setting.others', { n: hiddenCount }));
  }
  for (const unknown of unknownSettings(env)) err(unknownSettingText(lang, unknown));
  try {
    const troubles = pathTroubles(readSettings(env));
    for (const { name, path, why } of troubles) err(t(lang, `setting.path.${why}`, { name, path }));
    return troubles.length === 0 ? EXIT.well : EXIT.badInput;
  } catch (error) {
    if (!(error instanceof SettingFault)) throw error;
    err(error.message);
    return EXIT.badInput;
  }
}
