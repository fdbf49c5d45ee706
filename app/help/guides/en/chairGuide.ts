import type { Guide } from '../Guide';

/** What a chair does, English. */
export const chairGuide: Guide<'chair'> = {
  title: 'Chairs: review and responsibility',
  lead: 'Review, approve, return, waive by a superior’s decision, choose who may enter, finish a scheme. A chair writes and fills in tables as members do.',
  parts: {
    waiting: {
      title: 'What waits for you',
      body: [
        'The list of schemes shows how many sections of each are approved. In a scheme, the outline shows each section’s state by a sign and a word: draft, submitted, returned, approved.',
        'Requests to give a role that reads schemes, to set somebody’s password, to enter a restricted scheme or to destroy one are shown on top of the first page. Confirm only what you know about.',
      ],
    },
    review: {
      title: 'Reviewing and approving a section',
      picture: 'review',
      body: [
        {
          steps: [
            'At a submitted section choose “Review and approve”.',
            'Read what changed since the last approval: text added, text removed, cells before and after. “Show everything” shows the whole section.',
            'Choose “Approve this section”, or write the reason and “Return for changes”.',
          ],
        },
        'You approve exactly what you see. If somebody changes it meanwhile, it is not approved and you are shown the new content.',
        'A section with a mandatory finding cannot be approved: correct the figures or record a waiver.',
        'An approved section is locked on the server for everyone. Reopening needs a reason, which is kept in the history.',
      ],
    },
    waive: {
      title: 'Waiving a finding by a decision',
      body: [
        'When a superior committee allows an exception, open the finding in “Checks”, choose “Record a waiver…” and give the decision’s number, date and issuer. The finding moves to “Waived by a decision”.',
        'A waiver holds for the figure it was given for. When the figure changes, the finding is back. A waiver is taken back in the same place.',
      ],
    },
    notes: {
      title: 'Notes from members',
      body: [
        'Work written offline for a section that was locked meanwhile reaches you as a note at that section. Reopen the section and insert the work with one button, or mark the note as handled with a reply.',
      ],
    },
    votes: {
      title: 'Recording the five steps',
      picture: 'votes',
      body: [
        {
          steps: [
            'Open “Five steps” and choose the group and the step.',
            'Enter the date, the people summoned and present, the ballots; take the names from the roster or the step before; enter each person’s votes.',
            'Choose “Save step”. The majority is computed and every mismatch is named.',
            'If members should know who passed, choose “Publish who passed this step”. Names are published, votes are not.',
          ],
        },
        'After the fifth step choose “Lock record”. If two people record one step, the second sees the saved version beside their own and chooses.',
      ],
    },
    access: {
      title: 'Restricting who may enter',
      body: [
        'In the menu ⋮, “Title, access and archive”: by default everyone with a role in the organisation enters with the rights of that role. With “Only selected people”, nobody else sees the scheme anywhere, administrators included.',
        'Select a second chair as well, so that somebody can enter when you have left.',
      ],
    },
    template: {
      title: 'Newer templates and rules',
      body: [
        'When the template or the rules have a newer version, the “Checks” panel says so. You see what would be added or changed before you decide; until then the scheme keeps its version.',
      ],
    },
    history: {
      title: 'History of a scheme',
      body: [
        'The menu ⋮, “History”: who submitted, approved, returned, reopened, waived, exported or issued, when and why. Lines are only added; nobody can change them.',
      ],
    },
    end: {
      title: 'Archiving and destroying',
      body: [
        'An archived scheme can only be read, and can be brought back at any time.',
        'Destroying a scheme destroys its key: its content, notes and issued papers are lost for good; its history and the minutes of destruction remain. You ask and give the reason, a second person confirms, and it is carried out after a waiting time during which it can be withdrawn.',
      ],
    },
  },
};
