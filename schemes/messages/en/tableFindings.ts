/** Findings of the personnel tables: review, planning, schedule, files, leaders by unit. Keys as in `findings`. */
export const tableFindings = {
  'finding.review.firstTime': '{name} stands for the first time but is among the incumbents under review.',
  'finding.review.absent': '{name} stands for re-election but is not among the incumbents under review.',
  'finding.review.leaves': '{name} stands for re-election, while the review says they leave.',
  'finding.review.notListed': 'The review lets {name} stand again, but the roster does not have the name.',
  'how.match.review': 'Review and roster compared by name: {name}.',
  'finding.match.incumbents':
    'The review has {count} {count|person|people}, more than the {current} now on the committee.',
  'how.match.incumbents': 'Review {count}; now on the committee {current}.',
  'finding.leaving.absent':
    'The review says {name} leaves, but the list of those who do not stand again lacks the name.',
  'finding.leaving.listed':
    '{name} is both in the roster for the committee and in the list of those who do not stand again.',
  'how.match.notStanding': 'Tables compared by name: {name}.',
  'finding.leaving.reason': '{name} does not stand again; the reason is not given.',
  'finding.leaving.settlement': '{name} does not stand again; there is no plan for them.',
  'how.leaving.grounds': 'Everyone who does not stand again has a reason and a plan: {name}.',
  'finding.leaving.policyNotYet': 'The policy given for {name} exists only from {limit}, after {date}.',
  'finding.leaving.policyEnded': 'The policy given for {name} ended on {limit}, before {date}.',
  'how.leaving.policy': '{name}: on {date}; limit {limit}.',
  'finding.plan.women': '{count} {count|woman|women} planned for, more than all {planned}.',
  'finding.plan.young': '{count} young {count|person|people} planned for, more than all {planned}.',
  'finding.plan.qualified': '{count} qualified, more than all {planned} planned for.',
  'finding.plan.from_elsewhere': '{count} from elsewhere, more than all {planned} planned for.',
  'finding.plan.named': '{count} {count|person is|people are} named, more than the {planned} planned for.',
  'how.plan.counts': '{count} > {planned}.',
  'finding.plan.perPost':
    '{planned} {planned|person|people} planned for {seats} {seats|post|posts}; at most {most} for one post.',
  'how.plan.perPost': '{seats} × {most} = {ceiling}; {planned} planned for.',
  'finding.plan.perPerson': '{name} is planned for {count} posts; at most {most}.',
  'how.plan.perPerson': '{name}: {count} posts; at most {most}.',
  'finding.plan.source': '{name} stands for the first time but is not named in the planning table.',
  'how.plan.source': 'Name looked up in the planning table: {name}.',
  'finding.schedule.late': 'Due on {due}, after {to}.',
  'finding.schedule.early': 'Due on {due}, before {from}.',
  'how.schedule.by': 'Due on {due}; by {to} at the latest.',
  'how.schedule.window': 'Due on {due}; from {from} to {to}.',
  'finding.schedule.order': 'This is due on {due}, before the work that must precede it ({before}).',
  'how.schedule.order':
    'Direction, re-election steps, first-time steps, submission, congress: {before}, then {due}.',
  'finding.schedule.congress': 'The schedule has the congress on {due}, the facts on {opens}.',
  'how.schedule.congress': 'Schedule {due}; facts {opens}.',
  'finding.schedule.lead': '“{name}” has nobody who leads it.',
  'finding.schedule.due': '“{name}” has no date.',
  'how.schedule.full': 'Each piece of work has a lead and a date: “{name}”.',
  'finding.progress.above': '“{name}”: {count} is more than all {whole}.',
  'how.progress.above': '{count} > {whole}.',
  'finding.progress.sum':
    '“{name}”: {done} done and {remaining} left make {sum}, while the total is {whole}.',
  'how.progress.sum': '{done} + {remaining} = {sum}; total {whole}.',
  'finding.progress.notDone': '“{name}” is marked done, with {done} of {whole}.',
  'finding.progress.done': '“{name}” has {done} of {whole} but is not marked done.',
  'how.progress.state': '{done} of {whole}.',
  'finding.dossier.nomination_form': 'The file of {name} lacks the nomination form.',
  'finding.dossier.cv_2c': 'The file of {name} lacks the CV of form 2C.',
  'finding.dossier.party_record': 'The file of {name} lacks the certified Party record.',
  'finding.dossier.photo': 'The file of {name} lacks the photo.',
  'finding.dossier.self_assessment': 'The file of {name} lacks the self-assessment.',
  'finding.dossier.assessment_work': 'The file of {name} lacks the assessment at work.',
  'finding.dossier.assessment_home': 'The file of {name} lacks the assessment at home.',
  'finding.dossier.assessment_standing': 'The file of {name} lacks the standing committee’s assessment.',
  'finding.dossier.asset_declaration': 'The file of {name} lacks the asset declaration.',
  'finding.dossier.health_certificate': 'The file of {name} lacks the health certificate.',
  'finding.dossier.political_clearance': 'The file of {name} lacks the political-standard conclusion.',
  'finding.dossier.degrees': 'The file of {name} lacks the copies of degrees.',
  'finding.dossier.theory_certificate': 'The file of {name} lacks the political-theory certificate.',
  'finding.dossier.vote_minutes': 'The file of {name} lacks the minutes of the steps.',
  'how.dossier.complete': 'File of {name}: {held} held, {papers} papers needed.',
  'finding.match.dossier':
    '{count} {count|person of the roster has|people of the roster have} no file: {names}.',
  'how.match.dossier': '{people} {people|person|people} in the roster, {count} without a file ({names}).',
  'finding.dossier.floor':
    '{agreeing} delegates agree to list {name}; more than {percent}% of {delegates} is needed.',
  'how.dossier.floor': '{agreeing} of {delegates} delegates; more than {percent}% is at least {need}.',
  'finding.dossier.filed':
    '{name} filed on {filed}, {count} working {count|day|days} before the opening; at least {days} are needed.',
  'how.dossier.filed':
    '{name}: {count} working {count|day|days} from {filed} until the opening on {opens} (public holidays not taken off); {days} needed.',
  'finding.units.woman': '“{name}” has {share}% women, above {percent}%, but no woman among its leaders.',
  'how.units.woman':
    '{women} : {staff} = {share}%; above {percent}% “{name}” needs a woman leader, it has {leading}.',
  'finding.units.deputiesAbove': '“{name}” has {count} {count|deputy|deputies}, above {max}.',
  'finding.units.deputiesBelow': '“{name}” has {count} {count|deputy|deputies}, below {min}.',
  'how.units.deputies': '“{name}”: {count} {count|deputy|deputies}; {min} to {max}.',
  'finding.units.ageGaps': 'The leaders of “{name}” are not of three ages {years} years apart.',
  'how.units.ageGaps':
    '“{name}”: {leaders} people born from {oldest} to {youngest}; {bands} ages {years} years apart.',
  'finding.units.longService.head':
    '{count} of {people} first-time heads have {terms} terms left; at least {need} are needed.',
  'finding.units.longService.deputy':
    '{count} of {people} first-time deputies have {terms} terms left; at least {need} are needed.',
  'how.units.longService':
    '{count} : {people} = {share}% with {months} months or more ({terms} terms); {percent}% is at least {need}.',
  'finding.units.sentAge': '{name} is sent to a locality at {years} years {months} months, above {most}.',
  'how.units.sentAge': '{name}: {years} years {months} months at the appointment; at most {most}.',
  'finding.units.sentCount': '“{place}” takes {count} {count|person|people}, above {most}.',
  'how.units.sentCount': '“{place}”: {count} {count|person|people}; at most {most}.',
  'finding.percent.target': '“{name}” reaches {percent}%, below the target of {wanted}%.',
  'how.percent.target':
    '“{name}”: {count} : {whole} = {percent}%; a target of about {wanted}% ({tolerance} points of tolerance) is at least {need}.',
  'finding.percent.listAbove': '“{name}”: the percentages add up to {sum}%, above 100%.',
  'finding.percent.listOpen': '“{name}”: the percentages add up to {sum}%; the rest is not stated.',
  'how.percent.list': '“{name}”: {terms} = {sum}%.',
  'finding.match.quality': 'The statistics say {count}; the roster has {found} of {people}.',
  'how.match.quality': 'Counted again among {people} people of the roster: {found}; the table says {count}.',
  'finding.person.slated':
    '{count} {count|person in the roster is|people in the roster are} slated for nothing: {names}.',
  'how.person.slated': '{people} {people|person|people}, {count} slated for nothing ({names}).',
  'finding.person.held': '{name} has held the present post for {held} months; at least {months} are needed.',
  'how.person.held': '{name}: {held} months from {since} to {month}; {months} needed.',
  'finding.person.noDeputy.council_chair':
    'The secretary also chairs the People’s Committee: among the {deputies} slated for deputy nobody chairs the People’s Council.',
  'how.person.deputies.committee_chair':
    '{deputies} slated for deputy: {standing} standing, {holders} chairing the People’s Committee.',
  'how.person.deputies.council_chair':
    '{deputies} slated for deputy: {standing} standing, {holders} chairing the People’s Council.',
  'finding.person.standingPost.organisation_head': 'The standing committee lacks the head of Organisation.',
  'finding.person.standingPost.propaganda_head': 'The standing committee lacks the head of Propaganda.',
  'finding.person.standingPost.mass_mobilisation_head':
    'The standing committee lacks the head of Mass Mobilisation.',
  'finding.person.standingPost.internal_affairs_head':
    'The standing committee lacks the head of Internal Affairs.',
  'finding.size.frozen':
    'The standing committee has {current} members, more than {start} at the start of the term; since Conclusion 118-KL/TW none may be added until the congress.',
  'how.size.frozen': 'Now {current}; at the start of the term {start}.',
} as const;
