export const command = {
  'command.usage': `Usage:
  de-an validate SNAPSHOT.json [--json] [--lang vi|en]
  de-an export SNAPSHOT.json [--paper NAME] --out FILE.docx [--setting SETTING.json] [--draft N]
  de-an verify FILE.docx [--data DIR]
  de-an user add --username NAME --name "FULL NAME" [--organisation ID --role member|chair|clerk|viewer] [--administrator] [--data DIR]
  de-an backup BACKUP-DIR [--data DIR]
  de-an restore BACKUP-DIR [--data DIR]
The password of "user add" is read from DE_AN_PASSWORD or from standard input.`,
  'command.unknown': 'There is no command “{command}”.',
  'command.badArguments': 'Wrong arguments: {problem}',
  'command.noFile': 'Cannot read {file}: {problem}',
  'command.notJson': '{file} is not JSON: {problem}',
  'command.cannotWrite': 'Cannot write {file}: {problem}',
  'command.noPack': 'No rule pack can be chosen: the congress date or the level is missing.',
  'command.pack': 'Rule pack {pack} (edition {edition}).',
  'command.nothing': 'No findings.',
  'command.counts': '{mandatory} mandatory, {target} target, {information} information.',
  'command.steps': 'the record of the five steps',
  'command.explanation.missing': 'Not explained yet: {rule}: {finding}',
  'command.explanation.outdated': 'Explained for other numbers: {rule}: {finding}',
  'command.notJudged': 'Not judged, for want of {input}: {rules}.',
  'command.table': 'table {table}',
  'command.column': 'entries in column “{column}” of table {table}',
  'command.waived': 'waived by {number}',
  'command.noFinal':
    'No final paper is made on the command line: the number is given and the file kept when the paper is issued on the scheme’s export page. For a draft add --draft 1.',
  'command.wroteDraft':
    'Wrote {file}, marked “Dự thảo lần {draft}” because {count} {count|section is|sections are} not approved (SHA-256 {sha256}).',
  'command.wroteDraftOnly': 'Wrote {file}, marked “Dự thảo lần {draft}” (SHA-256 {sha256}).',
  'command.cannotOpen': 'Cannot open the data folder: {problem} Stop the server and try again.',
  'command.backedUp': 'Backed up {schemes} schemes ({files} files) to {folder}.',
  'command.notBackedUp': 'No backup was made: {problem}. Mend this and back up into another empty folder.',
  'backup.notEmpty': '{folder} is not empty',
  'backup.noRegister': '{folder} holds no register',
  'backup.noContent': 'scheme {scheme} has no stored content',
  'backup.paperGone': '{file} is gone: the paper was issued',
  'backup.changing': '{folder} changes all the time: try again in a minute',
  'backup.notOurs': '{file} is not of a backup that this program made',
  'backup.badPath': '{file} names a file that no backup has: {path}',
  'backup.altered': '{file} is not what was backed up: its checksum is another',
  'command.restored': 'Restored {schemes} schemes ({files} files, backed up at {at}) into {data}.',
  'command.notRestored': 'Nothing was restored: {problem}. It takes a whole backup and an empty data folder.',
  'command.added': 'Added account {username}.',
  'command.passwordMissing': 'No password: set DE_AN_PASSWORD or give it on standard input.',
} as const;
