import type { manage as vi } from '../vi/manage';

/** Managing schemes and organisations: titles, the archive, additions of a newer template. English. */
export const manage: Readonly<Record<keyof typeof vi, string>> = {
  'act.rename': 'Renamed the scheme',
  'act.archive': 'Archived the scheme',
  'act.bringBack': 'Restored the scheme from the archive',
  'act.restrict': 'Restricted who may open the scheme',
  'act.unrestrict': 'Lifted the restriction',
  'history.people': 'May open it: {names}.',
  'scheme.manage': 'Title, access and archive',
  'manage.title': 'Title, access and archive',
  'access.title': 'Who may open this scheme',
  'access.restricted': 'Restricted',
  'access.everyone': 'Everyone with a role in the organisation',
  'access.everyoneHint': 'Each person can do what their role allows.',
  'access.only': 'Only selected people',
  'access.onlyHint':
    'Nobody else, administrators and auditors included, sees this scheme anywhere: it is in no list, and none of its pages, papers or files opens. Anyone who has it open and is not selected is disconnected at once; what they have not sent stays on their computer.',
  'access.people': 'People who may open it',
  'access.search': 'Search by name',
  'access.count': '{n} {n|person|people} selected',
  'access.you': 'you',
  'access.youHint': 'Whoever sets the restriction is always included.',
  'access.gone': 'no role any more, so no access',
  'access.roleHint':
    'Selecting a name gives no new right: everyone can still do only what their role allows. A disabled account, or one without a role, has no access.',
  'access.onlyChair':
    'You are the only chair who may open it. Select a second chair: if you leave, somebody else must ask for access and wait for confirmation.',
  'access.save': 'Save access',
  'access.new': 'Restricted: at first only I may open it',
  'access.newHint':
    'Once it is created, add people under “Title, access and archive”. Only a chair can do this.',
  'access.fileHint':
    'A data file does not carry the restriction of the scheme it came from; set it again here.',
  'manage.done.restrict': 'Access saved.',
  'manage.rename': 'Scheme title',
  'manage.renameHint':
    'This title appears in the list and in the editor. The title printed on papers comes from General facts.',
  'manage.renameYes': 'Rename',
  'manage.archive': 'Archive',
  'manage.archivedBy': 'Archived by {name}, {when}.',
  'manage.archiveHint':
    'An archived scheme is read-only: nobody can edit, approve or issue anything. You can restore it at any time.',
  'manage.archiveYes': 'Archive',
  'manage.bringBackHint': 'Once restored, everyone can go on working with the rights they have.',
  'manage.bringBack': 'Restore',
  'manage.done.rename': 'Scheme renamed.',
  'manage.done.archive': 'Scheme archived.',
  'manage.done.bringBack': 'Scheme restored.',
  'manage.banner': 'This scheme is archived and read-only: archived by {name}, {when}.',
  'act.template': 'Added parts from the template',
  'history.template': 'Added: {titles}.',
  'template.title': 'Additions from the template',
  'template.newer': 'The template has {n} {n|section or table|sections or tables} that this scheme lacks.',
  'template.see': 'Review and add',
  'template.lead':
    'This scheme was created from an earlier version of its template. Below is what the template now has and the scheme lacks.',
  'template.adds': 'To be added ({n})',
  'template.intoSection': 'Goes into section “{section}”.',
  'template.behind': 'Goes after section “{section}”.',
  'template.first': 'Goes at the start of the scheme.',
  'template.held': 'Cannot be added yet ({n})',
  'template.heldHint':
    'These sections are approved, so no table can be added to them. To add it, the chair reopens the section and returns to this page.',
  'template.takeHint':
    'Only missing parts are added; the text, figures and states of existing sections do not change. Added parts cannot be removed. The addition is recorded in the scheme’s history.',
  'template.take': 'Add to scheme',
  'template.taken': 'Added. Everyone in the editor sees the new parts at once.',
  'template.chairOnly': 'Only the chair can add them.',
  'template.upToDate': 'The scheme has all sections and tables of its template.',
  'list.archived': 'Archived ({n})',
  'list.noneInUse': 'No active schemes.',
  'history.renamed': 'New title: {title}',
  'field.title': 'Scheme title',
  'admin.editOrganisation': 'Edit, schemes, delete',
  'admin.organisation': 'Organisation',
  'admin.organisationSaved': 'Organisation saved.',
  'admin.organisationHint':
    'Existing schemes keep the name and level in their General facts; changes here apply to new schemes.',
  'admin.saveOrganisation': 'Save',
  'admin.schemes': 'Schemes of this organisation',
  'admin.noSchemes': 'No schemes yet.',
  'admin.inArchive': 'Archived',
  'admin.deleteOrganisation': 'Delete organisation',
  'admin.deleteHint':
    'An organisation can be deleted only if it has no schemes and no organisations below it. Accounts also lose their roles in it.',
  'admin.deleteYes': 'Delete permanently',
};
