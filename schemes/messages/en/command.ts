/** What the command line and the server print on the console. English. */
export const command = {
  'command.usage': `Usage:
  de-an validate SNAPSHOT.json|FILE.docx|FILE.xlsx [--json] [--lang vi|en]
  de-an export SNAPSHOT.json [--paper NAME] --out FILE.docx [--setting SETTING.json] [--draft N]
  de-an verify FILE.docx [--data DIR]
  de-an verify --all [BACKUP-DIR ...] [--data DIR]
  de-an user add --username NAME --name "FULL NAME" [--organisation ID --role {roles}] [--administrator | --auditor] [--data DIR]
  de-an backup BACKUP-DIR [--data DIR]
  de-an restore BACKUP-DIR [--data DIR] [--accept-unsigned]
  de-an backup --encrypted [BACKUP-DIR] [--data DIR]
  de-an backup keygen [--out FILE]
  de-an restore BACKUP-DIR --identity FILE [--backup ID] [--key-from-backup] [--data DIR]
  de-an drill [BACKUP-DIR] --identity FILE [--work DIR] [--record FILE] [--key-from-backup] [--data DIR]
  de-an key rotate|seal|adopt [--data DIR]
  de-an migrate [--data DIR]
  de-an accept-older [PATH ...] [--data DIR]
  de-an config [--all] [--json]
The password of "user add" is read from DE_AN_PASSWORD or from standard input.`,
  'command.unknown': 'Unknown command “{command}”.',
  'command.drillNeedsIdentity':
    '--identity FILE is missing: a drill needs the file that decrypts backups (made by “de-an backup keygen”, kept in the safe).',
  'command.storeNeedsIdentity':
    '{folder} holds encrypted backups, and --identity FILE is missing: the file that decrypts them (made by “de-an backup keygen”, kept in the safe).',
  'command.folderInUse':
    '{folder} is in use by process {pid}, as a rule the running service. Stop the service first (systemctl stop de-an), run this command again, then start the service. If you are certain that the process no longer runs, delete {lock} and run this again.',
  'command.folderInUseOn':
    '{folder} is in use by process {pid} on {host}, as a rule the running service. Stop the service first (systemctl stop de-an), run this command again, then start the service. If you are certain that the process no longer runs, delete {lock} and run this again.',
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
  'command.cannotOpen': 'Cannot open the data folder: {problem}',
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
  'command.sealedWith': 'Used the key that is there, {key}, in {file}: the restored folder opens with it.',
  'command.restored':
    'Restored {schemes} {schemes|scheme|schemes} ({files} files, backed up at {at}) to {data}.',
  'command.notRestored': 'Nothing was restored: {problem}. Use a complete backup and an empty data folder.',
  'command.noFolder': 'There is no folder {folder}: set DATA_DIR or --data.',
  'command.settingNeeded': '{name} is missing: set this variable, or name the backup folder in the command.',
  'command.backedUpEncrypted':
    'Backed up {files} {files|file|files}, encrypted, to {folder}: backup {id}, {added} bytes added, {removed} old {removed|backup|backups} removed.',
  'command.backupDamaged':
    '{n} {n|file|files} in {data} {n|is|are} not as written. No earlier backup was removed. Run “de-an verify --all” to see which, then restore from an earlier backup.',
  'command.notBackedUpEncrypted':
    'No backup was made: {problem}. Correct this, then run it again; what is already stored is used.',
  'command.restoredEncrypted': 'Restored {files} {files|file|files} of the backup of {at} to {data}.',
  'command.openWith':
    '{data} is sealed with key {key} in {file}, which is not where this program looks by itself. To open that folder, set DE_AN_KEY_FILE={file}.',
  'command.keyFromBackup':
    'The key file {file} comes from the backup; its id is {key}. Compare the id with the newest signed page: if they differ, this is not your office’s backup.',
  'command.keygenShown':
    'The line above is the identity. Keep it on paper or a USB stick in a safe, never on the server. Without it nobody can open the backups. On the server set only:',
  'command.keygenWritten':
    'The identity is in {file}. Move it to a USB stick, keep that in a safe, and delete it from this machine. Without it nobody can open the backups. On the server set only:',
  'drill.restored':
    'Restored backup {id} of {at} as a drill: {files} {files|file|files}, {restore} s to restore, {verify} s to verify.',
  'drill.keptKey':
    'The backup is sealed with key {key} from before the key was changed, read from {file}. Make a backup now, so that there is one with the new key.',
  'drill.whole': '{n} {n|file is|files are} as written. The temporary folder is removed.',
  'drill.damaged':
    '{n} {n|file is|files are} not as written. The temporary folder is removed. Keep earlier backups and examine the server.',
  'drill.notRestored': 'The newest backup cannot be restored: {problem}.',
  'drill.record': 'Drill record: {file}. The server enters it in the office ledger by itself.',
  'drill.recordToBring':
    'Drill record: {file}. Copy it to the folder drills of {store} on the server to have it entered in the office ledger.',
  'drill.noRecord':
    'There is no key file, so no record can be sealed. Set DE_AN_KEY_FILE or add --key-from-backup.',
  'drill.noRecordYet':
    'No record was made: the key that would seal it is in the backup that could not be restored.',
  'drill.failed': 'No drill was made: {problem}. Correct this, then run it again.',
  'command.added': 'Account {username} added.',
  'command.passwordMissing': 'No password: set DE_AN_PASSWORD or pass it on standard input.',
  'server.watchingLock':
    'The data folder may be in use by process {pid} on {host}. Watching it for up to {seconds} s before starting.',
  'backup.unsigned':
    '{file} has no seal. A backup of a version before 0.3 has none: if this is one and you know that nobody changed it, add --accept-unsigned',
  'backup.changed': '{file} was changed after the backup (its seal does not fit)',
  'backup.insideData': 'the backup folder {folder} is in the data folder {data}; choose a folder elsewhere',
  'backup.storeInUse': 'another process writes to {folder}; wait until it ends and try again',
  'backup.none': '{store} has no backup',
  'backup.noSuch': '{store} has no backup {id}',
  'backup.keyMissing':
    'the backup is sealed with key {key}, which is neither in {file} nor in {file}.{key}. Take the copy of the key file with id {key} from the safe, put it at {file} (a key from before a change of key: at {file}.{key}) and run this again; if the backup has the key in it, add --key-from-backup',
  'backup.keyOther':
    'the backup is sealed with key {key}, and {file} is another key: leave that file as it is. Key {key} can be in two places: the file {file}.{key} that “de-an key rotate” leaves (not there now), or a copy in the safe. Copy the file you find to {file}.{key} and run this again',
  'backup.keyGone':
    'the backup is sealed with key {key}, which is neither in {file} nor in {file}.{key}. Take the copy of the key file with id {key} from the safe, put it at {file} (a key from before a change of key: at {file}.{key}) and run this again',
  'backup.keyNotKept':
    'the backup is sealed with key {key} and does not hold it. Take the copy of the key file with id {key} from the safe, put it at {file} (a key from before a change of key: at {file}.{key}) and run this again',
  'backup.otherKey':
    '{file} is sealed with key {key}, whose key file is not on this machine, so it cannot be checked',
  'backup.diskLow':
    'the disk of {folder} has less free space than MIN_FREE_MB; free space or lower BACKUP_KEEP',
  'backup.pieceGone': 'the backup lacks the file {file}',
  'backup.notForIdentity':
    '{file} cannot be decrypted: the file of --identity does not belong to this backup',
  'backup.noIdentity': 'there is no identity file {file}; give its path after --identity',
  'backup.identityDenied':
    'the account that runs this command may not read the identity file {file}; change its owner or permissions',
  'backup.identityThere':
    'the file exists and is never overwritten, since it may be an identity in use; choose another name after --out',
  'backup.noFolder': 'there is no folder {folder}; make it first',
  'backup.noWork':
    'the temporary folder {folder} is missing, or the account that runs this command may not write it; make it, or name another with --work',
  'backup.noManifest': '{folder} is not a backup of this program (it has no file {file})',
  'backup.badIdentity': '{file} has no identity (a line AGE-SECRET-KEY-1…)',
  'backup.failed': 'the system reports: {reason}',
  'backup.thread.busy': 'too many tasks are waiting; try again in a few minutes',
  'backup.thread.slow': 'it took too long and was stopped',
  'backup.thread.large': 'it ran out of memory',
  'backup.thread.failed': 'its thread ended unexpectedly; see the operational log',
  'backup.badCheck': '{file} is no record of a check of this data folder (its seal does not fit)',
  'backup.badRecord': '{file} is no drill record of this data folder (its seal does not fit)',
  'verify.folder': '{folder}, checked at {at} with key {key}. Last line of each ledger:',
  'verify.head': '  {title} ({scheme}): line {n}, {hash}',
  'verify.officeHead': '  Office ledger: line {n}, {hash}',
  'verify.backup': 'Backup {folder} of {at}: {files} {files|file|files}, unchanged.',
  'verify.store':
    '{folder}: {backups} encrypted {backups|backup|backups} unchanged, {pieces} {pieces|file|files} checked. Only “de-an drill” can check the content.',
  'verify.storeOf':
    '{folder}: {backups} of {all} encrypted {all|backup|backups} unchanged, {pieces} {pieces|file|files} checked. Only “de-an drill” can check the content.',
  'verify.brokenBackup': '  Not to be used, or not checked: backup {id}{when}.',
  'verify.allWhole':
    '{n} {n|file is|files are} as written. Print this page and sign it; keep a copy of {file} elsewhere.',
  'verify.notAllWhole':
    'The data folder or a backup is not as this program wrote it. Keep it as it is, and restore an unchanged backup into another folder.',
  'key.rotated':
    'The folder has a new key, {file}. Keep a copy of it elsewhere, and keep {old}: earlier backups need it. Make a backup now: the newest one still needs the old key.',
  'key.adopted':
    '{folder} is sealed with a new key, {file}. Keep a copy of it elsewhere. Compare what “de-an verify --all” prints with the last signed page: what was changed before now can no longer be found otherwise.',
  'migrate.file': '  {n} files encrypted: {file}',
  'migrate.done': '{folder} has the newest format and is encrypted. Files handled now: {n}.',
  'migrate.disk':
    'The old files in clear are deleted, but an SSD may keep old blocks: destroy the drive when it is retired. Change the key after the migration: de-an key rotate.',
  'migrate.failed':
    'The migration is not finished: {problem} Mend this and run the command again; what is done is not done twice.',
  'migrate.left.damaged':
    '{file} was damaged before and is not encrypted; it was left as it is. Restore it from a backup, or put it in a safe place and delete it here.',
  'migrate.left.unknown':
    '{file} is not a file of this program and is not encrypted. Look at it and move it away.',
  'migrate.left.kept':
    'The folder {file} holds changes that fit no scheme; they are encrypted and kept in files that end in .kept. Tell the maintainer.',
  'key.sealed': '{folder} is sealed with key {key}, {file}.',
  'key.failed': 'The key was not changed: {problem}',
  'damage.missing': 'the file is missing',
  'damage.seal': 'its seal does not fit, so it was changed by another program',
  'damage.changed': 'it cannot be decrypted, so it was changed by another program',
  'damage.clear': 'it is not encrypted, so another program wrote it',
  'damage.noSeal': 'it has no seal, so another program wrote it',
  'damage.notJson': '{reason}',
  'damage.sha256': 'its SHA-256 does not match',
  'damage.digest': 'its digest does not match its name',
  'damage.format': 'it does not say which format the folder has',
  'damage.keyChanged': 'it does not open with the key file, so it was changed',
  'damage.keyMissing': 'the key is missing, and what it encrypts cannot be read',
  'damage.noDocument': 'the document is missing',
  'damage.recordMissing': 'record {record} is missing',
  'damage.base': 'its checksum is wrong or a log after it is missing',
  'damage.record':
    "the record at byte {byte} cannot be decrypted with this scheme's key, so it was changed by another program",
  'damage.checksum': 'the checksum at byte {byte} is wrong',
  'damage.otherLine': 'line {line} is not the one that was written',
  'damage.lineSeal': 'the seal of line {line} does not fit',
  'damage.shorter': 'it ends at line {last}, and line {written} was written',
  'damage.longer': 'it has more lines than the {head} of its head',
  'damage.line': 'line {line} cannot be decrypted, so it was changed',
  'damage.chain': 'line {line} does not fit the chain of hashes',
  'damage.older': 'it is an older copy: it ends at record {last}, and record {written} was stored',
  'damage.olderLedger': 'it is an older copy: it does not hold line {written}, which was stored',
  'damage.olderOffice': 'it is an older copy: it does not hold line {written}, which was stored',
  'damage.olderFile': 'it is an older copy: it is write {last}, and write {written} was stored',
  'damage.olderMarks': 'it is an older copy: it was written at {at}, and the office ledger goes on to {last}',
  'older.found': '  {path}: {problem}',
  'older.none': 'No file is older than what was stored last.',
  'older.howTo':
    'Put the newest copy back where there is one. Where there is none, run “de-an accept-older PATH” with the path above: what was stored after that copy is lost, and the office ledger says so.',
  'older.notOlder': '{path} is not an older copy.',
  'older.accepted': '{path} is accepted as it is. Start the service again.',
  'older.failed': 'Nothing was accepted: {problem}',
  'log.scheme': 'a scheme could not be read or written',
  'log.backup': 'a backup or a check failed',
  'log.demoDisabled': 'the demo accounts are disabled: others can reach this address',
  'log.unencrypted':
    'passwords cross the network unencrypted: set TLS_CERT and TLS_KEY, or put a TLS proxy in front and set TRUST_PROXY',
  'log.diskLow': 'the disk is nearly full: nothing new is taken until there is space',
  'log.diskFree': 'the disk has space again',
  'log.freeSpace': 'the free space cannot be read',
  'log.marks': 'it could not be written how far the ledgers have got',
  'log.workbook': 'a workbook could not be made',
  'log.import': 'a file could not be read',
  'log.page': 'a page failed',
  'log.provider': 'the provider of shared accounts failed',
  'log.accountImport': 'an import of accounts failed',
  'log.notReady': 'not ready',
  'log.request': 'a request failed',
  'log.frame': 'a frame could not be handled',
  'log.socket': 'a socket could not be served',
  'log.session': 'a session could not be extended',
  'log.uncaught': 'uncaught fault: the server stops',
  'log.notClosed': 'the server did not close cleanly',
  'damaged.file': '{path} is damaged: {problem}. Nothing was overwritten. {cure}',
  'damaged.lastGood':
    'The last good copy is {lastGood}: check it, replace the damaged file by it, and start again.',
  'damaged.fromBackup': 'There is no earlier copy: restore it from a backup.',
  'damaged.olderCopy':
    'Put the newest copy back. If there is none, stop the service and run “de-an accept-older”: it says what is lost, and accepts the older copy.',
  'folder.inUse':
    '{folder} is in use by process {pid}. Stop it first, or choose another folder with DATA_DIR. If you are certain that it no longer runs, delete {lock} and start again.',
  'folder.inUseOn':
    '{folder} is in use by process {pid} on {host}. Stop it first, or choose another folder with DATA_DIR. If you are certain that it no longer runs, delete {lock} and start again.',
  'folder.taken':
    '{folder} is no longer held by this process: process {pid} on {host} holds it now. It stops without writing anything more. Make sure that only one server uses the folder, then start again.',
  'folder.lockRemoved':
    '{folder} is no longer held by this process: its lock file was removed. It stops without writing anything more. Make sure that only one server uses the folder, then start again.',
  'folder.newer':
    '{folder} has format {stored}, and this version reads formats up to {known}. Nothing was changed. Start the version that wrote it, or a newer one.',
  'folder.none': 'There is no folder {folder}. Set DATA_DIR to the data folder.',
  'folder.older':
    '{folder} has format {version}. Start the server on it once, or run: de-an migrate --data {folder}. Then try again.',
  'folder.halfEncrypted':
    'The encryption of {folder} was interrupted. Start the server on it once, or run: de-an migrate --data {folder}. Then try again.',
  'folder.formatMissing':
    '{format} is missing, and the key file {file} is in use. If the folder was written by a version before 0.3 and never by this one, run: de-an key seal --data {folder}. Otherwise restore a backup.',
  'folder.keyInside':
    'The key file {file} is inside the data folder. Set DE_AN_KEY_FILE to a file outside of {folder}.',
  'folder.keyOpen':
    'The key file {file} can be read or written by other accounts of this machine. Run: chmod 600 {file}',
  'folder.keyUnreadable':
    '{file} is not a key file of this program. Correct DE_AN_KEY_FILE, or put back a copy if the key file is damaged.',
  'folder.keyIsFolder':
    '{file} is a folder, not a key file. Set DE_AN_KEY_FILE to the path of the key file, such as {file}/de-an.key.',
  'folder.keyNotMade':
    'The key file {file} cannot be made ({reason}). Set DE_AN_KEY_FILE to a file that the server may write.',
  'folder.keyMissing':
    'The key file {file} is missing, and {folder} is sealed with it. Put it back from your copy, or name it with DE_AN_KEY_FILE. If it is lost, see “A lost key” in docs/reliability.md.',
  'folder.keyWrong':
    '{file} is not the key of {folder}, which is sealed with key {key}. Put back the right key file, or name it with DE_AN_KEY_FILE. If it is lost, see “A lost key” in docs/reliability.md.',
  'folder.halfRotated':
    'A change of the key was interrupted: {next} is there. Run: de-an key rotate --data {folder}',
  'folder.keyThere': '{file} is the key of {folder}: nothing is lost.',
  'folder.otherKeyThere': '{file} is there. If it is not the key of {folder}, move it away, then try again.',
  'folder.noKeyNoContent':
    '{folder} is encrypted, and without its key nobody can read it. Put back a copy of the key file with key {key}. If there is none, everything in the folder and in its backups is lost.',
  'server.keyMade':
    'Made the key of the data folder: {file}. Keep a copy of it in another place: without it the folder and its backups are refused.',
  'server.otherOrigin':
    'The page was opened from {origin}, and the server received the request at {own}. If there is a proxy in front, the administrator sets PUBLIC_URL to the address people type into the browser, and TRUST_PROXY where the proxy runs on another machine.',
  'server.portTaken':
    'Port {port} at {host} is used by another program, perhaps a running Đề Án. Stop that program (ss -ltnp shows it, netstat -ano on Windows), or set {setting} to another port.',
  'server.portDenied':
    'The account that runs this program may not use port {port} at {host}. Set {setting} to a port from 1024 on, and let a proxy take port {port}.',
  'server.hostWrong':
    '{host} is not an address of this machine. Set HOST to one of its addresses, or to 0.0.0.0 for all of them.',
  'server.ready': 'Đề Án is running at {url}',
  'server.demo': 'Demo workspace with invented data. Accounts (user name, password):',
  'server.setUp':
    'There is no administrator yet. Open this one-time link to create the administrator account: {url}',
  'setting.DATA_DIR': 'The data folder',
  'setting.DE_AN_KEY_FILE':
    'The key file of the data folder, outside of it; not set: a .key file beside the folder',
  'setting.HOST': 'The address the server listens on; 0.0.0.0 is every address of the machine',
  'setting.PORT': 'The port the server listens on; 0 is any free port',
  'setting.PUBLIC_URL':
    'The address people type into the browser, when the server is behind a proxy or has a name; with its path where the program has only a path of the host',
  'setting.TRUST_PROXY':
    'The proxies that may report the address of a person and https. Not set: only a proxy on the same machine (loopback)',
  'setting.TLS_CERT': 'The TLS certificate with its intermediates, PEM; the server then speaks https itself',
  'setting.TLS_KEY': 'The private key of the TLS certificate, PEM',
  'setting.RETENTION_DAYS':
    'How long a scheme is kept in the archive at least before it can be destroyed, days',
  'setting.MIN_FREE_MB':
    'The least free space on the disk of the data folder; below it the server takes nothing new',
  'setting.CONNECTIONS_PER_PERSON': 'How many editors one person may have open at the same time; not set: 60',
  'setting.SESSION_IDLE_MINUTES': 'A session ends after this time without use',
  'setting.SECOND_FACTOR':
    'The second factor: offered, or demanded of administrators, chairs, clerks and auditors',
  'setting.WARM_UP':
    'Opens an example at the start, so that the first user does not wait; no: starts half a second sooner',
  'setting.LOG_LEVEL': 'The level of the operational log; info logs each request',
  'setting.SECURITY_LOG': 'The file of the security log; not set: standard output',
  'setting.METRICS_PORT': 'A port of its own for /metrics, on this machine only',
  'setting.METRICS_TOKEN': 'The token for /metrics on the main port (Authorization: Bearer …)',
  'setting.SOFFICE':
    'The program of LibreOffice, for PDF and for .doc, .odt, .rtf and .xls; not set: the server looks for it; blank: none',
  'setting.BACKUP_DIR':
    'The folder of the encrypted backups that the server makes by itself; not set: it makes none',
  'setting.BACKUP_RECIPIENT':
    'The public key (age) to which backups are encrypted; the identity that opens them is kept elsewhere, never on the server',
  'setting.BACKUP_AT': 'The time of the backup in Vietnam, or how many hours lie between two',
  'setting.BACKUP_KEEP': 'How many daily, weekly and monthly backups are kept; older ones are removed',
  'setting.BACKUP_WITH_KEY': 'Whether the key file of the data folder goes into the encrypted backups',
  'setting.DE_AN_PASSWORD': 'The password for "de-an user add"',
  'setting.LANG': 'The language of the command line, of what the server prints, and of the operational log',
  'setting.NODE_ENV': 'The mode',
  'setting.OIDC_ISSUER': 'The provider of shared accounts (OpenID Connect); not set: none',
  'setting.OIDC_CLIENT_ID': 'The id of Đề Án at the provider',
  'setting.OIDC_CLIENT_SECRET': 'The secret of Đề Án at the provider',
  'setting.OIDC_CLIENT_SECRET_FILE': 'A file with that secret, instead of OIDC_CLIENT_SECRET',
  'setting.OIDC_LABEL': 'What the button on the sign-in page says; not set: a general sentence in Vietnamese',
  'setting.LDAP_URL':
    'The directory (LDAP) that checks the passwords of accounts linked to it; ldap:// demands StartTLS, except on this machine',
  'setting.LDAP_CA': 'The certificate authority of the directory, PEM; not set: those that Node trusts',
  'setting.LDAP_BIND_DN': 'The name that signs in to the directory, with {username} where the name goes',
  'setting.LDAP_SEARCH_BASE': 'Where people are searched for in the directory, instead of LDAP_BIND_DN',
  'setting.LDAP_FILTER': 'The filter that finds a person, with {username} where the name goes',
  'setting.LDAP_SEARCH_DN': 'Who searches; not set: nobody (anonymous)',
  'setting.LDAP_SEARCH_PASSWORD': 'The password of who searches',
  'setting.LDAP_SEARCH_PASSWORD_FILE': 'A file with that password, instead of LDAP_SEARCH_PASSWORD',
  'setting.accepts.issuer': 'https:// and a host, or http:// on this machine',
  'setting.accepts.text': 'a text',
  'setting.accepts.ldap': 'ldaps:// or ldap:// and a host, with a port if needed',
  'setting.accepts.bindDn': 'a distinguished name, or name@domain, with {username}',
  'setting.accepts.dn': 'a distinguished name',
  'setting.accepts.filter': 'an LDAP filter in parentheses, with {username}',
  'setting.needs': '{name} needs {other}. Set {other}, or leave {name} out.',
  'setting.notBoth': '{name} and {other} cannot both be set. Leave one out.',
  'setting.ldapLookup':
    'LDAP_URL needs exactly one way to find people: LDAP_BIND_DN, or LDAP_SEARCH_BASE with LDAP_FILTER.',
  'setting.accepts.folder': 'the path of a folder',
  'setting.accepts.file': 'the path of a file',
  'setting.accepts.host': 'an IP address or the name of a host',
  'setting.accepts.port': 'a whole number from 0 to 65535',
  'setting.accepts.publicUrl':
    'http:// or https:// and a host, with a port if needed and with the path that a proxy gives the program, as in https://office.example/de-an; the path has letters without marks, digits, dots, underscores and hyphens, and does not begin like a page of the program (such as /schemes, /admin)',
  'setting.accepts.proxies':
    'loopback, linklocal, uniquelocal, IP addresses or networks, separated by commas; or a number of proxies from 0 to 10',
  'setting.accepts.megabytes': 'a whole number of MB; 0 is no limit',
  'setting.accepts.count': 'a whole number from 1 to 100000',
  'setting.accepts.days': 'a whole number of days from 0 to 36500; 0 is no wait',
  'setting.accepts.minutes': 'a whole number of minutes from 1 to 720',
  'setting.accepts.factor': 'offered or demanded',
  'setting.accepts.level': 'fatal, error, warn, info, debug, trace or silent',
  'setting.accepts.token': 'at least 16 characters without spaces',
  'setting.accepts.program': 'the path of a program that can be run, or blank',
  'setting.accepts.recipients': 'one or more age1… keys, separated by commas or spaces',
  'setting.accepts.backupAt': 'a time such as 02:30, or hours from 1h to 24h',
  'setting.accepts.backupKeep': 'three numbers such as 7d 4w 12m (days, weeks, months)',
  'setting.accepts.yesNo': 'yes or no',
  'setting.accepts.password': 'a password',
  'setting.accepts.lang': 'English if it begins with en, else Vietnamese',
  'setting.accepts.environment': 'production, development or test',
  'setting.blank':
    '{name} is blank. Accepted: {accepted}. Set a value, or remove the variable to use the default.',
  'setting.secretKey':
    'BACKUP_RECIPIENT is a decryption key (AGE-SECRET-KEY-…). It must not be on the server: remove it from the file of settings, make a new pair with “de-an backup keygen”, and write its line age1… here.',
  'setting.wrong': '{name} is "{value}", which cannot be used. Accepted: {accepted}.',
  'setting.together': '{name} needs {other}. Set both, or neither.',
  'setting.samePort': 'METRICS_PORT equals PORT. Choose another port for METRICS_PORT.',
  'setting.unreadable': 'The file of {name} cannot be read: {problem}. Correct the path or the permissions.',
  'setting.badTls': 'The certificate of TLS_CERT and the key of TLS_KEY cannot be used: {problem}',
  'setting.isSet': 'set',
  'setting.notSet': 'not set',
  'setting.unknown': '{name} is not a setting. «de-an config --all» lists the names.',
  'setting.unknownNear': '{name} is not a setting; did you mean {nearest}? Correct the name and start again.',
  'setting.others': '{n} other settings keep their defaults; «de-an config --all» lists them.',
  'setting.path.missing': '{name}: {path} does not exist. Correct the path, or put the file there.',
  'setting.path.unreadable':
    '{name}: {path} cannot be read. Give the account that runs the program the right to read it.',
  'setting.path.unwritable':
    '{name}: {path} cannot be written. Give the account that runs the program the right to write to it.',
  'setting.path.notFolder': '{name}: something on the way to {path} is not a folder. Correct the path.',
  'setting.noProtocol':
    'PUBLIC_URL is https, but the proxy does not send X-Forwarded-Proto, so the server cannot tell whether the browser uses https. Add it to the proxy, for nginx: proxy_set_header X-Forwarded-Proto $scheme;',
  'setting.source.environment': 'environment',
  'setting.source.default': 'default',
  'setting.line': '{name}: {value} (default: {fallback}; source: {source}). {what}; accepted: {accepted}.',
} as const;
