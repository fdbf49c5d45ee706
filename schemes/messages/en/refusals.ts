/** Why something was refused, and what to do. English. */
export const refusals = {
  'refusal.signIn': 'Sign in to do this.',
  'refusal.badSignIn': 'The user name or the password is wrong. Check them and sign in again.',
  'refusal.passkeyNotMade':
    'The passkey was not added: the browser gave a wrong answer, or took more than 5 minutes. Add it again.',
  'refusal.passkeyKnown': 'This passkey belongs to an account already. Choose another.',
  'refusal.tooManyPasskeys': 'An account has {max} passkeys at most. Remove one that you no longer use.',
  'refusal.passkeyNotHere':
    'Passkeys do not work at this address. Open the page over https and by the name of the server.',
  'refusal.passkeyRefused': 'This passkey did not sign you in. Try again, or sign in with password and code.',
  'refusal.noPasskey': 'This passkey has been removed. Reload the page.',
  'refusal.noProvider': 'This server has no shared sign-in. Sign in with user name and password.',
  'refusal.providerUnreachable':
    'The shared sign-in ({label}) does not answer. Try again later, or sign in with user name and password.',
  'refusal.providerRefused':
    'The shared sign-in ({label}) did not succeed. Try again; if it still fails, sign in with your password and tell your administrator.',
  'refusal.providerLate': 'It took more than 10 minutes, or was begun in another browser. Sign in again.',
  'refusal.identityTaken':
    'This shared account or your own account is linked already. Unlink it on the account page, then link again.',
  'refusal.directoryOff':
    'The directory of the office checks the password of this account, but no directory is set up. Tell the administrator of the server (LDAP_URL).',
  'refusal.directoryUnreachable':
    'The directory of the office does not answer, so the password could not be checked. Try again in a few minutes; if it still fails, tell your administrator.',
  'refusal.directoryNeedsOwner':
    'This account reads schemes, so it cannot be moved to the directory. Remove its roles, move it, then give the roles again (a second person confirms).',
  'refusal.directoryOfAdministrator':
    'An administrator must be able to sign in. Set a new password for this account: that ends the link to the directory.',
  'refusal.passwordInDirectory':
    'The directory of your office holds your password. Change it on your computer or the portal of the office, not here.',
  'refusal.accountExpired': 'This account expired on {day}. Ask the administrator to extend it.',
  'refusal.accountLocked': 'This account is locked. Ask the administrator to unlock it.',
  'refusal.wrongPassword': 'The current password is wrong. Type it again.',
  'refusal.confirmPassword': 'Enter your password again to do this. What you typed on this page is kept.',
  'refusal.wrongCode':
    'The code is wrong or has been used. Enter the latest code of the authenticator app, or a recovery code.',
  'refusal.factorOn': 'This account already has a second factor. Turn it off first to change it.',
  'refusal.factorDemanded': 'Your role requires a second factor, so it cannot be turned off.',
  'refusal.factorShortPassword':
    'Without a second factor your password is too short or easy to guess. Choose a longer one, then turn the factor off.',
  'refusal.passwordsDiffer': 'The two new passwords differ. Type both again.',
  'refusal.passwordShort':
    'A password needs at least {min} characters. A phrase of a few words is easy to remember and hard to guess.',
  'refusal.passwordLong': 'The password is longer than {max} characters. Choose a shorter one.',
  'refusal.passwordCommon':
    'Many people use this password, so it is easy to guess, with digits added too. Choose a few unrelated words.',
  'refusal.passwordName':
    'This password is little more than the user name or the name of the product. Choose a few unrelated words.',
  'refusal.passwordPattern':
    'This password only repeats characters or follows the keyboard. Choose a few unrelated words.',
  'refusal.passwordSame': 'The new password is the current one. Choose another.',
  'refusal.tooManySignIns':
    'Too many failed attempts to sign in. Try again in {minutes} {minutes|minute|minutes}.',
  'refusal.badLink':
    'The set-up link is wrong or already used. Ask the person who runs the server for a new one.',
  'refusal.notInOrganisation':
    'You are not in the personnel subcommittee of this organisation. Ask the administrator for a role in it.',
  'refusal.notYourRole': 'Your role does not allow this. Ask the chair or the administrator.',
  'refusal.noScheme': 'This scheme does not exist, or you may not view it. Go to schemes and choose another.',
  'refusal.noSection': 'The scheme no longer has this section. Reload the page. Details: {section}.',
  'refusal.noTemplate': 'This template does not exist. Choose one from the list. Details: {template}.',
  'refusal.noAccount': 'There is no such account. Choose again from the list on the administration page.',
  'refusal.noOrganisation':
    'This organisation does not exist. Choose one from the list. Details: {organisation}.',
  'refusal.noPaper': 'This paper does not exist. Choose one on the Export page. Details: {paper}.',
  'refusal.wrongState':
    'The state of this section has changed, so this is no longer possible. Reload the page to see its state.',
  'refusal.noteMissing': 'Give a reason, so that the writers know what to change.',
  'refusal.noteTooLong': 'The reason is longer than {max} characters. Shorten it and try again.',
  'refusal.changedSinceSeen':
    'The section has changed since you viewed it. Review the changes, then approve.',
  'refusal.findingsStand':
    'Not approved: {count} mandatory {count|finding is|findings are} open in this section. Correct the figures or record a waiver.',
  'refusal.noNote':
    'This note does not exist, or it was settled or withdrawn. Reload the page to see its state.',
  'refusal.noteTooLarge':
    'The text is larger than {kilobytes} kB, too large for a note. Copy it and send it as a file.',
  'refusal.tooManyNotes':
    'You have {count} {count|note|notes} waiting in this scheme. Wait until the chair settles them, then send again; the text stays on this device.',
  'refusal.stepChanged':
    '{name} has changed this step since you opened it. Nothing is lost: compare the two versions and choose one.',
  'refusal.stepsLocked': 'The chair has locked the record of the five steps. Ask the chair to unlock it.',
  'refusal.noStep': 'There is no such step. Choose a step on the Five steps page.',
  'refusal.stepNotReady':
    'Step {step} cannot be published yet: figures are missing. Enter the number summoned and the votes of every person.',
  'refusal.badStep':
    'Not saved: the step has a value that cannot be used. Check it and save again. Details: {where}: {problem}',
  'refusal.rosterLocked':
    'The section with the roster is approved, so its votes cannot be moved. Reopen the section first.',
  'refusal.noFinding': 'This finding no longer exists, because the figures have changed. Reload the page.',
  'refusal.notWaivable':
    'This finding rests on no provision, so no decision can allow it: correct the figures or the text.',
  'refusal.decisionMissing': 'Enter the number, date and issuer of the decision that grants the waiver.',
  'refusal.notAllApproved':
    '{count} {count|section is|sections are} not approved, so the final paper is not available yet. You can download it marked “Dự thảo lần {draft}”.',
  'refusal.settingMissing':
    'The final paper is not ready; the clerk enters these on the Export page.\n{missing}',
  'refusal.noBackups':
    'This server makes no backups by itself. Set BACKUP_DIR and BACKUP_RECIPIENT on the server and restart it.',
  'refusal.backupRuns': 'A backup or a check is running. Wait until it ends, then try again.',
  'refusal.papersBusy': 'The server is making many papers at once. Wait a minute, then try again.',
  'refusal.paperTooSlow':
    'The paper took more than {seconds} seconds and was stopped. Try again; if the problem persists, ask the administrator to check the server.',
  'refusal.paperTooLarge':
    'The paper is too large for the server ({megabytes} MB). Use fewer rows, or tell the administrator.',
  'refusal.paperFailed':
    'The paper could not be made; the scheme is not affected. Try again; if the problem persists, ask the administrator to check the server log.',
  'refusal.paperMissing': 'This paper cannot be issued yet. Still missing:\n{missing}',
  'refusal.alreadyIssued':
    '{number} was already issued for this version of the scheme. To issue it with other settings, cancel that number and give the reason.',
  'refusal.settingElsewhere':
    'Not issued: the settings were saved elsewhere after you opened this page. Review them below, then issue.',
  'refusal.settingUnsaved':
    'Not issued: the settings below have unsaved changes. Click “Save settings” first, or reload the page to discard the changes.',
  'refusal.notIssued':
    'This paper has not been issued, so there is no final version. Issue it on the Export page.',
  'refusal.noIssue': 'This issued paper does not exist, or its number is already cancelled. Reload the page.',
  'refusal.reasonMissing': 'Give a reason of 5 to 500 characters; it is kept with the paper number.',
  'refusal.numberTooLow':
    'The next number must be {next} or higher: earlier numbers were issued here or recorded as issued elsewhere.',
  'refusal.settingUnread':
    'The saved settings of this paper can no longer be read. Open the Export page, correct the marked lines and save.',
  'refusal.noOffice':
    'The server has no LibreOffice, so it cannot make a PDF. Download the .docx, or ask the administrator to install LibreOffice.',
  'refusal.officeSlow':
    'LibreOffice took more than {seconds} seconds for this paper and was stopped; nothing is lost. Try again; if the problem persists, download the .docx and tell the administrator.',
  'refusal.officeFailed':
    'LibreOffice on the server could not convert the paper to PDF. Download the .docx, and ask the administrator to check the server log.',
  'refusal.serverRoot':
    'Only the server can change this part. Reload the page and try again. Details: {root}.',
  'refusal.unknownRoot':
    'The scheme no longer has the part you are editing. Reload the page and try again. Details: {root}.',
  'refusal.locked': 'Section “{title}” is approved and locked. Ask the chair to reopen it.',
  'refusal.badShape':
    'The change has a value that cannot be used. Reload the page and enter it again. Details: {where}: {problem}',
  'refusal.pending':
    'Your editor is out of sync with the server. Copy what is not saved, then reload the page.',
  'refusal.othersClient':
    'Your editor was opened under another account. Copy what is not saved, then reload the page.',
  'refusal.badFrame':
    'The server received an invalid message. Reload the page; if the problem persists, tell the administrator.',
  'refusal.storeFailed':
    'The server cannot write to its disk. What you typed is still on your device; ask the administrator to check the disk.',
  'refusal.demoByProxy':
    'This is the demo, open on the server itself only: everybody knows the passwords of its accounts. This request came through a proxy. Set PUBLIC_URL in the file of settings and start again: the demo accounts are then disabled, and the console shows the link for the first administrator.',
  'refusal.diskLow':
    'The server’s disk is nearly full, so it takes nothing new. What you typed stays on this device and is saved when there is space again; ask the administrator to free some.',
  'refusal.roomFailed':
    'The scheme cannot be opened: its file on the server is damaged. Nothing was overwritten. Ask the administrator to restore it from a backup.',
  'refusal.badForm': 'Not saved: “{where}” is missing or wrong. Correct it and try again.',
  'refusal.badSetting': 'The settings were not saved. Correct these lines, then save again:\n{problem}',
  'refusal.badSnapshot':
    'This is not a usable scheme data file. Choose a file downloaded with “Download data file”. Details: {where}: {problem}',
  'refusal.snapshotSteps':
    'The file has records of the five steps, which your role may not write. Ask the chair to create the scheme from it, or use a file that you downloaded yourself.',
  'refusal.tooLarge': 'The file is larger than {megabytes} MB. Choose a smaller one.',
  'refusal.documentFull':
    'The scheme is full ({megabytes} MB). Delete what is not needed, or create a new scheme from this one’s data file.',
  'refusal.noAnswer':
    'The server did not answer, so the form may not have been sent. Check the connection and whether the change was made, then try again.',
  'refusal.unreachable': 'The server cannot be reached. Check the connection, then reload the page.',
  'refusal.badOrigin':
    'The request came from another site and was refused. Open the product again and retry.',
  'refusal.bodyTooLarge':
    'What was sent is larger than {kilobytes} kB and was not read. Shorten it, or sign in again if you were signed out.',
  'refusal.bodyWithoutLength':
    'The request does not say how long it is and was not read. If a proxy stands in front, turn on its request buffering.',
  'refusal.badMethod': 'This address takes no such request. Reload the page and try again.',
  'refusal.badAddress': 'The address cannot be read. Open the product again from its first page.',
  'refusal.badBody': 'What was sent cannot be read as a form. Reload the page and send it again.',
  'refusal.tooMuchAtOnce':
    'You have asked the server for very much at once. Wait {seconds} seconds, then try again.',
  'refusal.signInBusy': 'Very many people are signing in right now. Wait a few seconds, then try again.',
  'refusal.usernameTaken': 'The user name “{username}” is taken. Choose another.',
  'refusal.organisationTaken':
    'An organisation named “{name}” already exists. Use that one or choose another name.',
  'refusal.lastAdministrator':
    'This is the only administrator without an end. Make another account without an end an administrator first.',
  'refusal.auditorAlone':
    'An auditor is no administrator and has no role in a personnel subcommittee. Remove those first, or add a separate account.',
  'refusal.ledgerTooLong':
    'There are {n} lines, more than the {max} of a spreadsheet. Narrow the filter, or download JSON Lines.',
  'refusal.noConfirmation': 'This no longer waits for confirmation. Reload the page.',
  'refusal.ownConfirmation':
    'Neither the person who asked nor the person who gets the role can confirm it. Ask the chair or another administrator.',
  'refusal.askTooSoon':
    'You were given your role or a password less than 24 hours ago, so you cannot ask for a restricted scheme yet. Ask again after 24 hours.',
  'refusal.confirmTooSoon':
    'This account was given rights or a new password less than 24 hours ago, so it cannot confirm yet. Ask somebody else.',
  'refusal.accountChanged': 'Somebody else has just changed this account. Reload the page and try again.',
  'refusal.layerUnknown':
    'The rule no longer has the parameter “{parameter}”. Reload the page to see the values in force. Details: {rule}.',
  'refusal.layerUnreadable': 'The value of “{parameter}” cannot be read. Write it like this: {example}.',
  'refusal.layerLooser':
    'This rule is mandatory: {parameter} {value} loosens the {above} set by {layer}. A lower layer may only tighten it; anything else needs a waiver for each scheme. Details: {rule}.',
  'refusal.layerOrganisationLooser':
    'This rule is a target: only a province may lower it. {parameter} {value} loosens the {above} set by {layer}. Details: {rule}.',
  'refusal.layerNotComparable':
    'This rule is mandatory: changing {parameter} from {above} ({layer}) to {value} does not tighten it, so a lower layer may not do it. Details: {rule}.',
  'refusal.layerIncoherent':
    'No value satisfies the numbers entered: the lower bound is above the upper one. Correct one of them. Details: {rule}.',
  'refusal.layerNothing':
    'No value differs from the layer above. Change at least one, then save. Details: {rule}.',
  'refusal.noClause': 'The rules no longer have this rule. Reload the page to see the rules in force.',
  'refusal.noParent':
    'The superior organisation must be another organisation in the list, at a higher level.',
  'refusal.rulesChanged':
    'The rules have changed since you opened this page. Review the comparison again, then move.',
  'refusal.rulesSame': 'The scheme already uses the rules in force; there is nothing to move.',
  'refusal.templateSame': 'The scheme has all sections and tables of its template; there is nothing to add.',
  'refusal.templateHeld': 'All sections that would get a table are approved. Reopen them, then add.',
  'refusal.templateChanged':
    'The additions have changed since you opened this page. Review them again, then add.',
  'refusal.notArchived': 'Only a scheme in the archive can be destroyed. Archive it first.',
  'refusal.destructionAsked': 'The destruction of this scheme has been asked for already. Reload the page.',
  'refusal.destructionReason':
    'Give the reason for the destruction, 5 to 500 characters; it is printed in the minutes.',
  'refusal.destructionWaits':
    'This scheme waits to be destroyed, so it cannot be restored. Withdraw the destruction first.',
  'refusal.otherDestruction':
    'The request that you read was withdrawn, and another one has taken its place. Read the reason of the present one, then decide.',
  'refusal.destroyed':
    'This scheme was destroyed at {at}, as {by} asked and {second} confirmed. The minutes, number {number}, can be downloaded on the first page.',
  'refusal.notDestroyed': 'This scheme is not destroyed, so there are no minutes.',
  'refusal.archived': 'This scheme is archived and read-only. The chair or an administrator can restore it.',
  'refusal.organisationHasSchemes':
    'Not deleted: this organisation has {n} {n|scheme|schemes}. Only an organisation without schemes can be deleted.',
  'refusal.organisationHasParts':
    'Not deleted: {n} {n|organisation is|organisations are} directly below this one. Move {n|it|them} to another superior first.',
  'refusal.levelStands':
    'This level does not fit the superior organisation or the organisations below. Change the superior organisation first.',
  'refusal.signedMissing': 'No signed copy is chosen. Choose a file and try again.',
  'refusal.signedType': 'A signed copy is a PDF, JPG or PNG file. Save or scan it again as one of these.',
  'refusal.signedTooLarge':
    'The signed copy is larger than {megabytes} MB. Scan it again in black and white at 200-300 dpi.',
  'refusal.signedBefore': 'This file is an earlier copy that was replaced. Choose the new one.',
  'refusal.signedTooMany':
    'This paper has {max} signed copies already. If necessary, cancel its number and issue it again.',
  'refusal.noSigned': 'This paper has no signed copy.',
} as const;
