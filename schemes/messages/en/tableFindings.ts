/** Findings of the personnel tables: review, planning, schedule, files, leaders by unit. Keys as in `findings`. */
export const tableFindings = {
  'finding.review.firstTime':
    '{name} is entered as a first-time candidate but is among the incumbents under review.',
  'finding.review.absent': '{name} is entered for re-election but is not among the incumbents under review.',
  'finding.review.leaves': '{name} is entered for re-election, but the review plans otherwise.',
  'finding.review.notListed':
    'The review plans for {name} to stand for re-election, but the roster does not list them.',
  'how.match.review': 'Compares the review table with the roster by name: {name}.',
  'finding.match.incumbents':
    'The review table has {count} {count|person|people}, more than the {current} now on the committee.',
  'how.match.incumbents': 'Review table {count}; now on the committee {current}.',
  'finding.leaving.absent':
    'The review plans for {name} not to stand again, but the table of members not standing again does not list them.',
  'finding.leaving.listed':
    '{name} is both in the roster for the committee and in the table of members not standing again.',
  'how.match.notStanding': 'Compares the tables by name: {name}.',
  'finding.leaving.reason': '{name} does not stand again, but no reason is given.',
  'finding.leaving.settlement': '{name} does not stand again, but no arrangement is planned.',
  'how.leaving.grounds': 'Everyone who does not stand again needs a reason and an arrangement: {name}.',
  'finding.leaving.policyNotYet': 'The policy entered for {name} takes effect only on {limit}, after {date}.',
  'finding.leaving.policyEnded': 'The policy entered for {name} ended on {limit}, before {date}.',
  'how.leaving.policy': '{name}: on {date}; limit {limit}.',
  'finding.plan.women':
    '{count} {count|woman|women} in the succession plan, more than the {planned} planned.',
  'finding.plan.young':
    '{count} young {count|person|people} in the succession plan, more than the {planned} planned.',
  'finding.plan.qualified': '{count} qualified, more than the {planned} planned.',
  'finding.plan.from_elsewhere': '{count} from elsewhere, more than the {planned} planned.',
  'finding.plan.named': '{count} {count|person is|people are} named, more than the {planned} planned.',
  'how.plan.counts': '{count} > {planned}.',
  'finding.plan.perPost':
    '{planned} {planned|person|people} planned for {seats} {seats|post|posts}; at most {most} for one post.',
  'how.plan.perPost': '{seats} × {most} = {ceiling}; {planned} planned.',
  'finding.plan.perPerson': '{name} is planned for {count} posts; at most {most} are allowed.',
  'how.plan.perPerson': '{name}: {count} posts; at most {most}.',
  'finding.plan.source': '{name} is a first-time candidate but is not named in the succession plan.',
  'how.plan.source': 'Looks the name up in the succession plan: {name}.',
  'finding.schedule.late': 'The due date {due} is after the deadline {to}.',
  'finding.schedule.early': 'The due date {due} is before {from}.',
  'how.schedule.by': 'Due {due}; no later than {to}.',
  'how.schedule.window': 'Due {due}; from {from} to {to}.',
  'finding.schedule.order': 'This task is due on {due}, before the task that must come first ({before}).',
  'how.schedule.order':
    'Personnel direction, re-election process, first-time process, submission, congress: {before}, then {due}.',
  'finding.schedule.congress': 'The schedule has the congress on {due}, General facts on {opens}.',
  'how.schedule.congress': 'Schedule {due}; General facts {opens}.',
  'finding.schedule.lead': '“{name}” has no lead.',
  'finding.schedule.due': '“{name}” has no due date.',
  'how.schedule.full': 'Every task has a lead and a due date: “{name}”.',
  'finding.progress.above': '“{name}”: {count} is more than the total of {whole}.',
  'how.progress.above': '{count} > {whole}.',
  'finding.progress.sum':
    '“{name}”: {done} done and {remaining} remaining add up to {sum}, but the total is {whole}.',
  'how.progress.sum': '{done} + {remaining} = {sum}; total {whole}.',
  'finding.progress.notDone': '“{name}” is marked as done, but only {done} of {whole} are.',
  'finding.progress.done': '“{name}” has {done} of {whole} done but is not marked as done.',
  'how.progress.state': '{done} of {whole}.',
  'finding.dossier.nomination_form': 'The file of {name} lacks the nomination form.',
  'finding.dossier.cv_2c': 'The file of {name} lacks the CV of form 2C.',
  'finding.dossier.party_record': 'The file of {name} lacks the certified Party record.',
  'finding.dossier.photo': 'The file of {name} lacks the photo.',
  'finding.dossier.self_assessment': 'The file of {name} lacks the self-assessment.',
  'finding.dossier.assessment_work': 'The file of {name} lacks the assessment from the place of work.',
  'finding.dossier.assessment_home': 'The file of {name} lacks the assessment from the place of residence.',
  'finding.dossier.assessment_standing': 'The file of {name} lacks the standing committee’s assessment.',
  'finding.dossier.asset_declaration': 'The file of {name} lacks the asset declaration.',
  'finding.dossier.health_certificate': 'The file of {name} lacks the health certificate.',
  'finding.dossier.political_clearance': 'The file of {name} lacks the conclusion on political standards.',
  'finding.dossier.degrees': 'The file of {name} lacks the copies of degrees.',
  'finding.dossier.theory_certificate': 'The file of {name} lacks the political-theory certificate.',
  'finding.dossier.vote_minutes': 'The file of {name} lacks the minutes of the process steps.',
  'how.dossier.complete': 'File of {name}: has {held} of {papers} documents needed.',
  'finding.match.dossier': '{count} {count|person|people} in the roster {count|has|have} no file: {names}.',
  'how.match.dossier': '{people} {people|person|people} in the roster, {count} without a file ({names}).',
  'finding.dossier.floor':
    '{agreeing} of the delegates agree to list {name}; more than {percent}% of {delegates} is needed.',
  'how.dossier.floor': '{agreeing} of {delegates} delegates; more than {percent}% is at least {need}.',
  'finding.dossier.filedAnnounced':
    '{name} filed on {filed}: {count} working days without the days off announced for the year; {days} are needed. Check the calendar of that year.',
  'finding.dossier.filed':
    '{name} filed on {filed}, {count} working {count|day|days} before the opening; at least {days} are needed.',
  'how.dossier.filed':
    '{name}: {count} working {count|day|days} from {filed} to the opening on {opens} (public holidays counted); {days} needed.',
  'finding.units.woman': '“{name}” has {share}% women, above {percent}%, but no woman leader.',
  'how.units.woman':
    '{women} : {staff} = {share}%; above {percent}%, “{name}” needs a woman leader; it has {leading}.',
  'finding.units.deputiesAbove': '“{name}” has {count} {count|deputy|deputies}, above {max}.',
  'finding.units.deputiesBelow': '“{name}” has {count} {count|deputy|deputies}, below {min}.',
  'how.units.deputies': '“{name}”: {count} {count|deputy|deputies}; {min..max}.',
  'finding.units.ageGaps': 'The leaders of “{name}” do not cover three ages {years} years apart.',
  'how.units.ageGaps':
    '“{name}”: {leaders} people born from {oldest} to {youngest}; {bands} ages {years} years apart.',
  'finding.units.longService.head':
    '{count} of {people} first-time heads have {terms} full {terms|term|terms} left; at least {need} are needed.',
  'finding.units.longService.deputy':
    '{count} of {people} first-time deputies have {terms} full {terms|term|terms} left; at least {need} are needed.',
  'how.units.longService':
    '{count} : {people} = {share}% with {months} months or more ({terms} terms); {percent}% is at least {need}.',
  'finding.units.sentAge': '{name} is sent to a locality at {years} years and {months} months, above {most}.',
  'how.units.sentAge': '{name}: {years} years and {months} months at appointment; at most {most}.',
  'finding.units.sentCount': '“{place}” receives {count} {count|person|people}, above {most}.',
  'how.units.sentCount': '“{place}”: {count} {count|person|people}; at most {most}.',
  'finding.percent.target': '“{name}” reaches {percent}%, below the target of {wanted}%.',
  'how.percent.target':
    '“{name}”: {count} : {whole} = {percent}%; a target of about {wanted}% (tolerance {tolerance} percentage points) is at least {need}.',
  'finding.percent.listAbove': '“{name}”: the percentages add up to {sum}%, above 100%.',
  'finding.percent.listOpen': '“{name}”: the percentages add up to {sum}%; the rest is not stated.',
  'how.percent.list': '“{name}”: {terms} = {sum}%.',
  'finding.match.quality': 'The statistics table says {count}; the roster has {found} of {people}.',
  'how.match.quality': 'Recounted among {people} people in the roster: {found}; the table says {count}.',
  'finding.person.slated':
    '{count} {count|person in the roster has|people in the roster have} no intended title: {names}.',
  'how.person.slated': '{people} {people|person|people}, {count} without an intended title ({names}).',
  'finding.person.held': '{name} has held the present post for {held} months; at least {months} are needed.',
  'how.person.held': '{name}: {held} months from {since} to {month}; {months} needed.',
  'finding.person.noDeputy.council_chair':
    'The secretary also chairs the People’s Committee, but none of the {deputies} people slated for deputy secretary chairs the People’s Council.',
  'how.person.deputies.committee_chair':
    '{deputies} slated for deputy secretary: {standing} standing, {holders} chairing the People’s Committee.',
  'how.person.deputies.council_chair':
    '{deputies} slated for deputy secretary: {standing} standing, {holders} chairing the People’s Council.',
  'finding.person.standingPost.organisation_head':
    'The standing committee lacks the head of the organisation board.',
  'finding.person.standingPost.propaganda_head':
    'The standing committee lacks the head of the propaganda board.',
  'finding.person.standingPost.mass_mobilisation_head':
    'The standing committee lacks the head of the mass mobilisation board.',
  'finding.person.standingPost.internal_affairs_head':
    'The standing committee lacks the head of the internal affairs board.',
  'finding.size.frozen':
    'The standing committee has {current} members, more than the {start} at the start of the term; under Conclusion 118-KL/TW none may be added before the congress.',
  'how.size.frozen': '{current} now; {start} at the start of the term.',
} as const;
