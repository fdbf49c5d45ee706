import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import { ROLES, type Role } from '@schemes/model/scheme/actor';
import { INDEX_FOLDER } from '@server/backup/encrypted/backupIndex';
import { readSetting } from '@server/config/readSettings';
import { acceptOlderCommand } from './acceptOlderCommand';
import { backupCommand } from './backupCommand';
import { configCommand } from './configCommand';
import { drillCommand } from './drillCommand';
import { encryptedBackupCommand, encryptedRestoreCommand, keygenCommand } from './encryptedBackupCommand';
import { EXIT, type ExitCode } from './exit';
import { exportCommand } from './exportCommand';
import { KEY_ACTS, type KeyAct, keyCommand } from './keyCommand';
import { migrateCommand } from './migrateCommand';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';
import { userAddCommand } from './userAddCommand';
import { validateCommand } from './validateCommand';
import { verifyAllCommand } from './verifyAllCommand';
import { verifyCommand } from './verifyCommand';

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  paper: { type: 'string' },
  out: { type: 'string' },
  setting: { type: 'string' },
  draft: { type: 'string' },
  username: { type: 'string' },
  name: { type: 'string' },
  organisation: { type: 'string' },
  role: { type: 'string' },
  administrator: { type: 'boolean' },
  auditor: { type: 'boolean' },
  data: { type: 'string' },
  all: { type: 'boolean' },
  'accept-unsigned': { type: 'boolean' },
  encrypted: { type: 'boolean' },
  identity: { type: 'string' },
  backup: { type: 'string' },
  'key-from-backup': { type: 'boolean' },
  work: { type: 'string' },
  record: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function read(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

/** Runs the command that the arguments of `de-an` name. Never throws on invalid arguments. */
export async function runCommand(args: readonly string[], given: Terminal): Promise<ExitCode> {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(args);
  } catch (error) {
    return usage(given, t(given.lang, 'command.badArguments', { problem: reasonOf(error, given.lang) }));
  }
  const { values, positionals } = parsed;
  const lang: Lang = values.lang === 'en' || values.lang === 'vi' ? values.lang : given.lang;
  const terminal = { ...given, lang };
  const [command, first, ...rest] = positionals;
  if (values.help) {
    terminal.out(usageText(lang));
    return EXIT.well;
  }
  if (readsFolder(command, first)) {
    const folder = resolve(values.data ?? readSetting('DATA_DIR'));
    if (!existsSync(folder)) {
      terminal.err(t(lang, 'command.noFolder', { folder }));
      return EXIT.badInput;
    }
  }
  if (command === 'validate' && first !== undefined && rest.length === 0) {
    return validateCommand(first, values.json ?? false, terminal);
  }
  if (command === 'export' && first !== undefined && rest.length === 0 && values.out !== undefined) {
    const draft = values.draft === undefined ? undefined : Number(values.draft);
    if (draft !== undefined && !(Number.isInteger(draft) && draft >= 1 && draft <= 99)) {
      return usage(terminal, t(lang, 'command.badArguments', { problem: `--draft ${values.draft}` }));
    }
    const { paper = 'de-an', out, setting } = values;
    return exportCommand({ file: first, paper, out, setting, draft }, terminal);
  }
  if (command === 'verify' && values.all) {
    return verifyAllCommand(first === undefined ? [] : [first, ...rest], values.data, terminal);
  }
  if (command === 'key' && isKeyAct(first) && rest.length === 0) {
    return keyCommand(first, values.data, terminal);
  }
  if (command === 'accept-older') {
    return acceptOlderCommand(first === undefined ? [] : [first, ...rest], values.data, terminal);
  }
  if (command === 'migrate' && first === undefined) return migrateCommand(values.data, terminal);
  if (command === 'config' && first === undefined)
    return configCommand({ asJson: values.json ?? false, all: values.all ?? false }, terminal);
  if (command === 'verify' && first !== undefined && rest.length === 0) {
    return verifyCommand(first, values.data, terminal);
  }
  const keyFromBackup = values['key-from-backup'] ?? false;
  const { identity, work, record } = values;
  if (command === 'backup' && first === 'keygen' && rest.length === 0) {
    return keygenCommand(values.out, terminal);
  }
  if (command === 'backup' && values.encrypted && rest.length === 0) {
    return encryptedBackupCommand(first, values.data, terminal);
  }
  if (command === 'restore' && first !== undefined && identity !== undefined && rest.length === 0) {
    const { backup, data } = values;
    return encryptedRestoreCommand({ store: first, identity, backup, keyFromBackup, data }, terminal);
  }
  const isEncrypted = command === 'restore' && first !== undefined && existsSync(join(first, INDEX_FOLDER));
  if ((command === 'drill' || isEncrypted) && identity === undefined && rest.length === 0) {
    const key = isEncrypted ? 'command.storeNeedsIdentity' : 'command.drillNeedsIdentity';
    terminal.err(t(lang, key, { folder: first ?? '' }));
    return EXIT.badInput;
  }
  if (command === 'drill' && identity !== undefined && rest.length === 0) {
    return drillCommand({ store: first, identity, work, record, keyFromBackup, data: values.data }, terminal);
  }
  if ((command === 'backup' || command === 'restore') && first !== undefined && rest.length === 0) {
    return backupCommand(command, first, values.data, terminal, values['accept-unsigned']);
  }
  if (command === 'user' && first === 'add' && values.username !== undefined && values.name !== undefined) {
    const { username, name, organisation, administrator = false, auditor = false, data } = values;
    if ((organisation === undefined) !== (values.role === undefined) || !isRole(values.role)) {
      return usage(terminal, t(lang, 'command.badArguments', { problem: '--organisation --role' }));
    }
    const memberships =
      organisation !== undefined && values.role !== undefined ? [{ organisation, role: values.role }] : [];
    return userAddCommand({ username, name, administrator, auditor, memberships, data }, terminal);
  }
  return usage(
    terminal,
    command === undefined ? null : t(lang, 'command.unknown', { command: positionals.join(' ') }),
  );
}

/** Whether a command needs an existing data folder. All other commands need none, or create it. */
function readsFolder(command: string | undefined, first: string | undefined): boolean {
  if (command === 'backup') return first !== 'keygen';
  return command === 'verify' || command === 'key' || command === 'migrate' || command === 'accept-older';
}

function isKeyAct(act: string | undefined): act is KeyAct {
  return KEY_ACTS.some((known) => known === act);
}

function isRole(role: string | undefined): role is Role | undefined {
  return role === undefined || ROLES.some((known) => known === role);
}

function usageText(lang: Lang): string {
  return t(lang, 'command.usage', { roles: ROLES.join('|') });
}

function usage(terminal: Terminal, trouble: string | null): ExitCode {
  if (trouble !== null) terminal.err(trouble);
  terminal.err(usageText(terminal.lang));
  return EXIT.badInput;
}
