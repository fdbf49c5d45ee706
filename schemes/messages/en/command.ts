/** What the command line and the server print on the console. English. */
export const command = {
  'command.usage': `Usage:
  de-an validate SNAPSHOT.json [--json] [--lang vi|en]
  de-an export SNAPSHOT.json [--paper NAME] --out FILE.docx [--setting SETTING.json] [--draft N]
  de-an verify FILE.docx [--data DIR]
  de-an user add --username NAME --name "FULL NAME" [--organisation ID --role {roles}] [--administrator | --auditor] [--data DIR]
  de-an backup BACKUP-DIR [--data DIR]
  de-an restore BACKUP-DIR [--data DIR]
  de-an config [--json]
The password of "user add" is read from DE_AN_PASSWORD or from standard input.`,
  'command.unknown': 'Unknown command “{command}”.',
  'command.badArguments': 'Invalid arguments: {problem}',
  'command.noFile': 'Cannot read {file}: {problem}',
  'command.notJson': '{file} is not valid JSON: {problem}',
  'command.cannotWrite': 'Cannot write {file}: {problem}',
  'command.noPack': 'No rule pack can be selected: enter the congress date and the level in General facts.',
  'command.pack': 'Rule pack {pack} (edition {edition}).',
  'command.nothing': 'No findings.',
  'command.counts': '{mandatory} mandatory, {target} target, {information} information.',
  'command.steps': 'the record of the five steps',
  'command.explanation.missing': 'Not explained: {rule}: {finding}',
  'command.explanation.outdated': 'Explanation outdated: {rule}: {finding}',
  'command.notJudged': 'Not checked; {input} is missing: {rules}.',
  'command.table': 'table {table}',
  'command.column': 'entries in the column “{column}” of table {table}',
  'command.waived': 'waived under {number}',
  'command.noFinal':
    'Final papers are not made on the command line: the number is assigned and the file stored when the paper is issued on the scheme’s Export page. For a draft, add --draft 1.',
  'command.wroteDraft':
    'Wrote {file}, marked “Dự thảo lần {draft}” because {count} {count|section is|sections are} not approved (SHA-256 {sha256}).',
  'command.wroteDraftOnly': 'Wrote {file}, marked “Dự thảo lần {draft}” (SHA-256 {sha256}).',
  'command.cannotOpen': 'Cannot open the data folder: {problem} Stop the server and try again.',
  'command.backedUp': 'Backed up {schemes} {schemes|scheme|schemes} ({files} files) to {folder}.',
  'command.notBackedUp': 'No backup was made: {problem}. Correct this, then back up to another empty folder.',
  'backup.notEmpty': '{folder} is not empty',
  'backup.noRegister': '{folder} is not a data folder of this program (it has no register)',
  'backup.noContent': 'scheme {scheme} has no stored content',
  'backup.paperGone': 'the file {file} of an issued paper is missing',
  'backup.changing': '{folder} keeps changing; wait a minute and try again',
  'backup.notOurs': '{file} does not belong to a backup made by this program',
  'backup.badPath': '{file} names a file that is not in the backup: {path}',
  'backup.altered': '{file} differs from what was backed up (different SHA-256)',
  'command.restored':
    'Restored {schemes} {schemes|scheme|schemes} ({files} files, backed up at {at}) to {data}.',
  'command.notRestored': 'Nothing was restored: {problem}. Use a complete backup and an empty data folder.',
  'command.added': 'Account {username} added.',
  'command.passwordMissing': 'No password: set DE_AN_PASSWORD or pass it on standard input.',
  'server.otherOrigin':
    'The page was opened from {origin}, and the server received the request at {own}. If a proxy stands in front, the administrator sets PUBLIC_URL to the address people type into the browser, and TRUST_PROXY where the proxy runs on another machine.',
  'server.ready': 'Đề Án is running at {url}',
  'server.demo': 'Demo workspace with invented data. Accounts (user name, password):',
  'server.setUp':
    'There is no administrator yet. Open this one-time link to create the administrator account: {url}',
} as const;
