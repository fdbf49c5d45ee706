export const refusals = {
  'refusal.signIn': 'Sign in to do this.',
  'refusal.badSignIn': 'The user name or the password is wrong. Check them and sign in again.',
  'refusal.accountLocked': 'This account is locked; ask the administrator.',
  'refusal.wrongPassword': 'The current password is wrong. Type it again.',
  'refusal.passwordsDiffer': 'The two new passwords differ. Type both again.',
  'refusal.tooManySignIns': 'Too many failed sign-ins. Try again in {minutes} minutes.',
  'refusal.badLink': 'The set-up link is wrong or has been used. Ask the person who runs the server.',
  'refusal.notInOrganisation': 'You are not in the personnel subcommittee of this Party organisation.',
  'refusal.notYourRole': 'Your role does not allow this.',
  'refusal.noScheme': 'There is no such scheme, or you may not see it.',
  'refusal.noSection': 'The scheme has no section “{section}”.',
  'refusal.noTemplate': 'There is no template “{template}”. Choose one from the list.',
  'refusal.noOrganisation': 'There is no organisation “{organisation}”.',
  'refusal.noPaper': 'There is no paper “{paper}”.',
  'refusal.wrongState': 'The section is no longer in a state that allows this. Look at its state again.',
  'refusal.noteMissing': 'Give the reason, so that the writers know what to change.',
  'refusal.noteTooLong': 'The reason is longer than {max} characters.',
  'refusal.changedSinceSeen':
    'The section has changed since you looked. Read the changes again, then approve.',
  'refusal.findingsStand':
    'Not approved: {count} mandatory {count|finding is|findings are} open in this section. Correct the numbers or cite the decision that allows them.',
  'refusal.noNote':
    'There is no such note, or it has been dealt with or taken back. Reload the page to see how it stands.',
  'refusal.noteTooLarge':
    'What was not put back is larger than {kilobytes} kB, too large for a note. Copy it and send it as a file.',
  'refusal.tooManyNotes':
    'You have {count} {count|note|notes} here that nobody has dealt with. Wait for the chair, then send again; the text stays on this machine.',
  'refusal.stepChanged':
    '{name} has changed this step since you opened it. Nothing is lost: compare both and choose which to keep.',
  'refusal.stepsLocked':
    'The chair has locked the record of the five steps. Ask the chair to unlock it before changing anything.',
  'refusal.noStep': 'There is no such step.',
  'refusal.stepNotReady':
    'Cannot be published: figures of step {step} are missing. Enter those summoned and the votes of every name.',
  'refusal.badStep': 'The step is not well formed at {where}: {problem}.',
  'refusal.rosterLocked':
    'The section with the roster is approved, so votes cannot be moved out of it. Reopen it first.',
  'refusal.noFinding': 'This finding is gone: the numbers have changed.',
  'refusal.notWaivable':
    'This finding rests on no provision, so no decision can allow it: correct the figures or the text.',
  'refusal.decisionMissing': 'Give the number, date and issuer of the decision that allows it.',
  'refusal.notAllApproved':
    '{count} {count|section is|sections are} not approved, so there is no final paper yet. It can be downloaded marked “Dự thảo lần {draft}”.',
  'refusal.settingMissing':
    'The final paper is not ready; the clerk sets these on the Export page.\n{missing}',
  'refusal.papersBusy': 'The server is making many papers at once. Wait a minute, then try again.',
  'refusal.paperTooSlow':
    'The paper took more than {seconds} seconds and was stopped. Try again; if that does not help, ask the administrator to look at the server.',
  'refusal.paperTooLarge':
    'The paper is larger than the server can make ({megabytes} MB). Use fewer rows, or tell the administrator.',
  'refusal.paperFailed':
    'Making the paper failed; nothing happened to the scheme. Try again; if that does not help, ask the administrator to look at the log.',
  'refusal.paperMissing': 'It cannot be issued yet; this is missing:\n{missing}',
  'refusal.alreadyIssued':
    '{number} was issued for this very version of the scheme. To issue it again with another setting, cancel that number and give the reason.',
  'refusal.settingElsewhere':
    'Not issued: the settings were kept anew elsewhere since this page was opened. Look at them below, then issue.',
  'refusal.settingUnsaved':
    'Not issued: the settings below were changed and are not kept. Click “Keep the settings” first, or reload the page to drop the changes.',
  'refusal.notIssued':
    'This paper has not been issued, so there is no final one. Issue it on the export page.',
  'refusal.noIssue': 'There is no such issued paper, or its number is cancelled already. Reload the page.',
  'refusal.reasonMissing': 'Give the reason in 5 to 500 characters; it stays on record with the number.',
  'refusal.numberTooLow':
    'The next number must be {next} or higher: those before it were given, or recorded as given elsewhere.',
  'refusal.settingUnread':
    'The setting kept for this paper can no longer be read. Open the export page, correct the marked lines and save.',
  'refusal.noOffice':
    'There is no LibreOffice on the server, so it cannot make a PDF. Take the .docx, or have the administrator install LibreOffice.',
  'refusal.officeSlow':
    'LibreOffice took more than {seconds} seconds for this paper and was stopped; nothing is lost. Try again; if it stays so, take the .docx and tell the administrator.',
  'refusal.officeFailed':
    'LibreOffice on the server could not turn the paper into a PDF. Take the .docx, and ask the administrator to look at the log.',
  'refusal.serverRoot': 'Only the server writes “{root}”.',
  'refusal.unknownRoot': 'The scheme has no part “{root}”.',
  'refusal.locked': 'Section “{title}” is approved and locked.',
  'refusal.badShape': 'Data of the wrong shape at {where}: {problem}.',
  'refusal.pending': 'The update lacks what comes before it and was not taken.',
  'refusal.othersClient': "The update carries another person's client id.",
  'refusal.badFrame': 'The frame is not the protocol.',
  'refusal.storeFailed':
    'The server cannot write to its disk. What you typed is still on your machine; tell the administrator to check the disk.',
  'refusal.roomFailed':
    'The scheme cannot be opened: its file on the server is damaged. Tell the administrator; nothing has been overwritten.',
  'refusal.badForm': 'Something is missing or wrong here: {where}.',
  'refusal.badSetting': 'The settings were not kept. Correct these lines, then keep them again:\n{problem}',
  'refusal.badSnapshot': 'The file is not a valid snapshot. Wrong at {where}: {problem}',
  'refusal.tooLarge': 'The file is larger than {megabytes} MB.',
  'refusal.documentFull':
    'The scheme is full ({megabytes} MB). Delete what is not needed, or start a new scheme from a snapshot.',
  'refusal.badOrigin': 'The request came from another site and was not taken.',
  'refusal.usernameTaken': 'The user name “{username}” is taken.',
  'refusal.organisationTaken': 'There is already an organisation named “{name}”.',
  'refusal.lastAdministrator': 'This is the only administrator; appoint another first.',
  'refusal.layerUnknown': 'Rule {rule} of this pack has no parameter “{parameter}”.',
  'refusal.layerUnreadable': 'The value of “{parameter}” cannot be read. For example: {example}.',
  'refusal.layerLooser':
    'Rule {rule} is mandatory: {parameter} {value} loosens the {above} of {layer}. A lower layer may only tighten it; anything else needs a decision for each scheme.',
  'refusal.layerOrganisationLooser':
    'Rule {rule} is a target: only a province may lower it. {parameter} {value} loosens the {above} of {layer}.',
  'refusal.layerNotComparable':
    'Rule {rule} is mandatory: changing {parameter} from {above} ({layer}) to {value} is not a tightening, so a lower layer may not do it.',
  'refusal.layerIncoherent':
    'The numbers given for rule {rule} leave no value that keeps it (the lower bound is above the upper one).',
  'refusal.layerNothing':
    'No number of rule {rule} differs from the layer above. Change at least one, then save.',
  'refusal.noClause': 'This pack has no such rule. Load the page again to see the pack in force.',
  'refusal.noParent': 'The organisation above must be another one of the list, of a higher level.',
  'refusal.rulesChanged': 'The rules have changed since you looked. Read the comparison again, then move.',
  'refusal.rulesSame': 'The scheme is judged by the rules in force already; there is nothing to move to.',
  'refusal.templateSame': 'The scheme has all sections and tables of its template; there is nothing to add.',
  'refusal.templateHeld':
    'All sections that would get a table are approved. Open the section again, then add.',
  'refusal.templateChanged': 'What would be added is another now than when you looked. Look again, then add.',
  'refusal.archived':
    'This scheme is in the archive and can only be read. The chair or an administrator can bring it back.',
  'refusal.organisationHasSchemes':
    'Not deleted: this organisation has {n} {n|scheme|schemes}. Only an organisation without schemes can be deleted.',
  'refusal.organisationHasParts':
    'Not deleted: {n} {n|organisation stands|organisations stand} directly below this one. Move {n|it|them} below another one first.',
  'refusal.levelStands':
    'This level does not fit the organisation above or those below it. Change what is above first.',
} as const;
