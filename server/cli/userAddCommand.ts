import { t } from '@schemes/messages/t';
import type { Membership } from '@schemes/model/scheme/actor';
import { readSetting } from '@server/config/readSettings';
import { openServices } from '@server/services/openServices';
import { commandLine } from './commandLine';
import { EXIT, type ExitCode } from './exit';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

export interface AccountRequest {
  readonly username: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly auditor: boolean;
  readonly memberships: readonly Membership[];
  /** Data folder; by default `DATA_DIR` or `./data`. */
  readonly data?: string | undefined;
}

/** `de-an user add`: adds an account to a data folder that no server uses. */
export async function userAddCommand(
  { data, ...account }: AccountRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  const { lang } = terminal;
  const password = await terminal.readPassword();
  if (password === null) {
    terminal.err(t(lang, 'command.passwordMissing'));
    return EXIT.badInput;
  }
  let services: Awaited<ReturnType<typeof openServices>>;
  try {
    services = await openServices({
      dataDir: data ?? readSetting('DATA_DIR'),
      onKeyMade: (file) => terminal.out(t(lang, 'server.keyMade', { file })),
    });
  } catch (error) {
    terminal.err(t(lang, 'command.cannotOpen', { problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
  try {
    const added = await services.accounts.add(
      { ...account, password },
      { chosen: 'first', origin: commandLine() },
    );
    if (added.ok) {
      terminal.out(t(lang, 'command.added', { username: added.value.username }));
      return EXIT.well;
    }
    terminal.err(t(lang, added.refusal.code, added.refusal.params));
    return EXIT.refused;
  } finally {
    await services.close();
  }
}
