import type { manage as vi } from '../vi/manage';

/** Managing schemes and organisations: titles, the archive, what a newer template adds. English. */
export const manage: Readonly<Record<keyof typeof vi, string>> = {
  'act.rename': 'Renamed the scheme',
  'act.archive': 'Put into the archive',
  'act.bringBack': 'Brought back into use',
  'scheme.manage': 'Title and archive',
  'manage.title': 'Title and archive',
  'manage.rename': 'Title of the scheme',
  'manage.renameHint':
    'This title is shown in the list and in the editor. The title printed on papers comes from the general facts.',
  'manage.renameYes': 'Rename',
  'manage.archive': 'Archive',
  'manage.archivedBy': 'Put into the archive by {name}, {when}.',
  'manage.archiveHint':
    'A scheme in the archive can only be read: nobody edits, approves or issues anything. It can be brought back at any time.',
  'manage.archiveYes': 'Put into the archive',
  'manage.bringBackHint': 'Once it is back in use, everybody can go on working with the rights they have.',
  'manage.bringBack': 'Bring back into use',
  'manage.done.rename': 'The scheme has its new title.',
  'manage.done.archive': 'The scheme is in the archive.',
  'manage.done.bringBack': 'The scheme is back in use.',
  'manage.banner': 'This scheme is in the archive and can only be read: put there by {name}, {when}.',
  'act.template': 'Added from the template',
  'history.template': 'Added: {titles}.',
  'template.title': 'Additions from the template',
  'template.newer': 'The template has {n} sections or tables that this scheme has not.',
  'template.see': 'Look and add',
  'template.lead':
    'This scheme was begun from an older version of its template. Below is what the template has today and the scheme has not.',
  'template.adds': 'Will be added ({n})',
  'template.intoSection': 'Goes into section “{section}”.',
  'template.behind': 'Goes behind section “{section}”.',
  'template.first': 'Goes to the head of the scheme.',
  'template.held': 'Cannot be added yet ({n})',
  'template.heldHint':
    'These sections are approved, so no table can be added to them. To add it, the chair opens the section again and comes back to this page.',
  'template.takeHint':
    'Only what is missing is added; the text, numbers and states of the sections that stand do not change. What was added cannot be taken out. The addition is written into the history of the scheme.',
  'template.take': 'Add to the scheme',
  'template.taken': 'Added. Whoever is editing sees the new parts at once.',
  'template.chairOnly': 'Only the chair can add them.',
  'template.upToDate': 'The scheme has all sections and tables of its template.',
  'list.archived': 'Archive ({n})',
  'list.noneInUse': 'No scheme is in use.',
  'history.renamed': 'New title: {title}',
  'field.title': 'Title of the scheme',
  'admin.editOrganisation': 'Edit, schemes, delete',
  'admin.organisation': 'Organisation',
  'admin.organisationSaved': 'The organisation has been saved.',
  'admin.organisationHint':
    'Schemes that have been started keep the name and level in their general facts; changes here are for schemes started from now on.',
  'admin.saveOrganisation': 'Save',
  'admin.schemes': 'Schemes of this organisation',
  'admin.noSchemes': 'There are no schemes yet.',
  'admin.inArchive': 'In the archive',
  'admin.deleteOrganisation': 'Delete the organisation',
  'admin.deleteHint':
    'Only possible while it has no schemes and no organisations below it. Accounts lose their roles in it.',
  'admin.deleteYes': 'Delete for good',
};
