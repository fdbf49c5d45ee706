import type { Guide } from '../Guide';

/** What an administrator does in the browser, English. */
export const administratorGuide: Guide<'administrator'> = {
  title: 'Administrators: accounts, organisations, rules, server',
  lead: 'What is done on the page “Administration”. An administrator cannot read schemes. Work on the server itself (installing, backups, upgrades) is described in the operations guide of the release.',
  parts: {
    begin: {
      title: 'Starting in a new office',
      body: [
        {
          steps: [
            'Add the Party organisations: name, level, place printed on papers, superior in the list.',
            'Add an account for each person, or import them from a spreadsheet, and give each a role in their organisation.',
            'Add at least one more administrator, so that a second person can confirm.',
            'Make somebody auditor, to read the office ledger.',
            'Look at “Server state”: backups are scheduled, a restore has been practised.',
          ],
        },
      ],
    },
    accounts: {
      title: 'Accounts and roles',
      picture: 'accounts',
      body: [
        {
          points: [
            'Search people by name, user name or organisation, with or without diacritics; filter by role, never signed in, ending soon, locked. Choose a name to open the person’s page.',
            'Members write and submit; chairs approve; clerks issue; viewers only read.',
            'A role belongs to one organisation. A person can have several. Somebody without a role sees no scheme.',
            'Giving yourself a role that reads schemes, or setting the password of somebody who has one, must be confirmed by the chair or another administrator. If nobody can confirm it, it takes effect after 24 hours.',
            'An account can have a last day. When somebody leaves, lock the account: open sessions end at once, and the history keeps the name. For somebody who has lost a computer and works on, press «End all sessions» on their page: they are signed out everywhere and sign in again with the same password.',
          ],
        },
      ],
    },
    import: {
      title: 'Accounts from a spreadsheet',
      body: [
        'Choose a spreadsheet with columns for name, username, organisation and role. You see what each row will create and what is wrong with it before anything is created. Afterwards print the sheet of first passwords; it is shown once.',
      ],
    },
    passwords: {
      title: 'Forgotten passwords, lost phones',
      body: [
        'Set a new password at the person’s account and hand it over in person; they change it at the next sign-in. After too many wrong tries they wait 15 minutes.',
        'If the phone and all recovery codes are lost, choose “Remove second factor”. The person is notified on every page.',
      ],
    },
    organisations: {
      title: 'Party organisations',
      body: [
        'Choose “Party organisations” at the top of “Administration” for the list, and a name to open the organisation’s page.',
        'The details of an organisation are used for schemes started from now on; existing schemes keep what their general information says. Only an organisation without schemes and without subordinate organisations can be deleted.',
      ],
    },
    rules: {
      title: 'Rules and parameters of your level',
      body: [
        'Type words, the number of a document or a figure to find a rule; open the rule to see and set its numbers.',
        'On “Rules and parameters” of an organisation you set its own numbers, with the number, date and issuer of the document that allows them. Mandatory rules can only be made stricter than above; targets can be moved both ways by a province.',
        'Existing schemes keep their numbers until the chair has reviewed the changes and moves the scheme to them.',
      ],
    },
    state: {
      title: 'Server state and backups',
      picture: 'state',
      body: [
        'This page shows the version, free disk space, the last backup and the last practised restore, sessions, today’s errors, and what needs to be done. “Back up now” and “Check backups” run here.',
        'The key that opens the backups is not on the server: keep it in a safe. Practise a restore every three months.',
      ],
    },
    restricted: {
      title: 'Restricted schemes without a chair',
      body: [
        'When the chairs who could enter a restricted scheme have left, another chair of the organisation asks to enter on the first page. Somebody who can still enter confirms it, or an administrator if nobody can.',
      ],
    },
  },
};
