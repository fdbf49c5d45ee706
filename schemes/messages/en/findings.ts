/** Findings and how they were computed. Keys: `finding.<code>`, `how.<how>`. */
export const findings = {
  'finding.size.below.executive_committee':
    'Executive committee: {count} planned, below the minimum of {min}.',
  'finding.size.above.executive_committee':
    'Executive committee: {count} planned, above the maximum of {max}.',
  'finding.size.exact.executive_committee': 'Executive committee: {count} planned, must be exactly {min}.',
  'finding.size.declared.executive_committee':
    'Executive committee: {count} planned, above the maximum {max} written in the same table.',
  'finding.size.below.standing_committee': 'Standing committee: {count} planned, below the minimum of {min}.',
  'finding.size.above.standing_committee': 'Standing committee: {count} planned, above the maximum of {max}.',
  'finding.size.exact.standing_committee': 'Standing committee: {count} planned, must be exactly {min}.',
  'finding.size.declared.standing_committee':
    'Standing committee: {count} planned, above the maximum {max} written in the same table.',
  'finding.size.below.secretary': 'Secretary: {count} planned, below the minimum of {min}.',
  'finding.size.above.secretary': 'Secretary: {count} planned, above the maximum of {max}.',
  'finding.size.exact.secretary': 'Secretary: {count} planned, must be exactly {min}.',
  'finding.size.declared.secretary':
    'Secretary: {count} planned, above the maximum {max} written in the same table.',
  'finding.size.below.deputy_secretary': 'Deputy secretaries: {count} planned, below the minimum of {min}.',
  'finding.size.above.deputy_secretary': 'Deputy secretaries: {count} planned, above the maximum of {max}.',
  'finding.size.exact.deputy_secretary': 'Deputy secretaries: {count} planned, must be exactly {min}.',
  'finding.size.declared.deputy_secretary':
    'Deputy secretaries: {count} planned, above the maximum {max} written in the same table.',
  'finding.size.below.inspection_committee':
    'Inspection committee: {count} planned, below the minimum of {min}.',
  'finding.size.above.inspection_committee':
    'Inspection committee: {count} planned, above the maximum of {max}.',
  'finding.size.exact.inspection_committee': 'Inspection committee: {count} planned, must be exactly {min}.',
  'finding.size.declared.inspection_committee':
    'Inspection committee: {count} planned, above the maximum {max} written in the same table.',
  'finding.size.declared': '“{row}”: {count} planned, above the maximum {max} written in the same table.',
  'finding.size.merged':
    'Executive committee: {planned} planned, more than the {max} left from the units before the merger.',
  'finding.size.third':
    'A standing committee of {standing} is more than one third of an executive committee of {committee}.',
  'finding.size.standingMissing':
    'An executive committee of {committee} must elect a standing committee; plan one.',
  'finding.size.standingNotAllowed':
    'An executive committee of {committee} elects only a secretary and a deputy, no standing committee.',
  'finding.size.cutTooSmall':
    'An executive committee of {count} is only {percent}% below the 2015–2020 maximum; a cut of about 5% is expected.',
  'finding.size.cutTooLarge':
    'An executive committee of {count} is {percent}% below the 2015–2020 maximum; a cut of about 5% is expected.',
  'finding.size.cellNeeds': 'A cell of {members} full members must elect a cell committee.',
  'finding.size.cellAbove': 'Cell committee: {planned} planned, above the maximum of {max}.',
  'finding.size.cellHasNone':
    'A cell of {members} full members has no committee: it elects a secretary and, if needed, one deputy.',
  'finding.size.cellMembers': 'A cell needs at least {min} full members; the scheme gives {members}.',
  'finding.size.blocRanges':
    'An executive committee of {count} is outside the sum of the bloc ranges ({min..max}).',
  'how.size.range': '{count} planned; the rule is {min} to {max}.',
  'how.size.rangeRotation': '{planned} planned − {extra} for rotation = {count}; the rule is {min} to {max}.',
  'how.size.max': '{count} planned; the rule is at most {max}.',
  'how.size.maxRotation': '{planned} planned − {extra} for rotation = {count}; the rule is at most {max}.',
  'how.size.min': '{count} planned; the rule is at least {min}.',
  'how.size.minRotation': '{planned} planned − {extra} for rotation = {count}; the rule is at least {min}.',
  'how.size.exact': '{count} planned; the rule is {min}.',
  'how.size.exactRotation': '{planned} planned − {extra} for rotation = {count}; the rule is {min}.',
  'how.size.byMerger': '{count} planned; formed from {from} units: {min} to {max}.',
  'how.size.exactByMerger': '{count} planned; formed from {from} units (1 = not merged): {min}.',
  'how.size.cut': '({max} − {count}) : {max} = {percent}%; {low..high}% counts as about 5%.',
  'how.size.merged': '{before} before the merger − {leavers} retired or left = {max}; {planned} planned.',
  'how.size.third': '{committee} : {divisor} = at most {most}; {standing} planned.',
  'how.size.standingExists':
    'Executive committee {committee}, standing committee {standing}; a committee of {from} or more elects one.',
  'how.size.cellCommittee':
    '{members} full members, cell committee {planned}; a cell of {from} or more elects a committee of at most {max}.',
  'how.size.cellMembers': '{members} full members; at least {min}.',
  'how.size.blocRanges': 'The bloc minimums add up to {min}, the maximums to {max}; {count} planned.',
  'finding.surplus.below.executive_committee':
    'Executive committee: {introduced} names for {seats} {seats|seat|seats} make a surplus of {percent}%, too few; introduce {from..to} {to|name|names}.',
  'finding.surplus.above.executive_committee':
    'Executive committee: {introduced} names for {seats} {seats|seat|seats} make a surplus of {percent}%, too many; only {from..to} {to|name is|names are} allowed.',
  'finding.surplus.none.executive_committee':
    'Executive committee: a list of {names} is no longer than the {seats} {seats|seat|seats} to elect; add names to make a surplus.',
  'finding.surplus.small.executive_committee':
    'Executive committee: for {seats} seats the surplus may be at most {most}; it is {extra}.',
  'finding.surplus.ballot.executive_committee':
    'Executive committee: a ballot list of {list} for {seats} {seats|seat|seats} makes a surplus of {percent}%, above {most}%.',
  'finding.surplus.below.standing_committee':
    'Standing committee: {introduced} names for {seats} {seats|seat|seats} make a surplus of {percent}%, too few; introduce {from..to} {to|name|names}.',
  'finding.surplus.above.standing_committee':
    'Standing committee: {introduced} names for {seats} {seats|seat|seats} make a surplus of {percent}%, too many; only {from..to} {to|name is|names are} allowed.',
  'finding.surplus.none.standing_committee':
    'Standing committee: a list of {names} is no longer than the {seats} {seats|seat|seats} to elect; add names to make a surplus.',
  'finding.surplus.small.standing_committee':
    'Standing committee: for {seats} seats the surplus may be at most {most}; it is {extra}.',
  'finding.surplus.ballot.standing_committee':
    'Standing committee: a ballot list of {list} for {seats} {seats|seat|seats} makes a surplus of {percent}%, above {most}%.',
  'finding.surplus.below.inspection_committee':
    'Inspection committee: {introduced} names for {seats} {seats|seat|seats} make a surplus of {percent}%, too few; introduce {from..to} {to|name|names}.',
  'finding.surplus.above.inspection_committee':
    'Inspection committee: {introduced} names for {seats} {seats|seat|seats} make a surplus of {percent}%, too many; only {from..to} {to|name is|names are} allowed.',
  'finding.surplus.none.inspection_committee':
    'Inspection committee: a list of {names} is no longer than the {seats} {seats|seat|seats} to elect; add names to make a surplus.',
  'finding.surplus.small.inspection_committee':
    'Inspection committee: for {seats} seats the surplus may be at most {most}; it is {extra}.',
  'finding.surplus.ballot.inspection_committee':
    'Inspection committee: a ballot list of {list} for {seats} {seats|seat|seats} makes a surplus of {percent}%, above {most}%.',
  'finding.surplus.none.upper_delegates':
    'Delegates to the congress above: a list of {names} is no longer than the {seats} to elect; add names to make a surplus.',
  'finding.surplus.ballot.upper_delegates':
    'Delegates to the congress above: a ballot list of {list} for {seats} to elect makes a surplus of {percent}%, above {most}%.',
  'how.surplus.band':
    '({introduced} − {seats}) : {seats} = {percent}%; it must be {low..high}%, that is {from..to} {to|name|names}.',
  'how.surplus.noWholeNumber':
    '({introduced} − {seats}) : {seats} = {percent}%; for {seats} {seats|seat|seats} no whole number of names gives {low}-{high}%, so {from..to} {to|name is|names are} allowed.',
  'how.surplus.more': '{names} names on the list, {seats} seats to elect.',
  'how.surplus.small':
    '{introduced} − {seats} = {extra}; for 3 to 5 seats at most {most} more, that is {to} names.',
  'how.surplus.ballot': '({list} − {seats}) : {seats} = {percent}%; at most {most}%, that is {to} names.',
  'finding.ratio.first_time.executive_committee':
    'At most {best} first-time members of the executive committee; at least {need} are needed.',
  'finding.ratio.first_time.executive_committee.worst':
    'Depending on the vote, there may be only {worst} first-time members of the executive committee; at least {need} are needed.',
  'finding.ratio.women.executive_committee':
    'At most {best} women on the executive committee; at least {need} are needed.',
  'finding.ratio.women.executive_committee.worst':
    'Depending on the vote, there may be only {worst} women on the executive committee; at least {need} are needed.',
  'finding.ratio.women.standing_committee':
    'At most {best} women on the standing committee; at least {need} are needed.',
  'finding.ratio.women.standing_committee.worst':
    'Depending on the vote, there may be only {worst} women on the standing committee; at least {need} are needed.',
  'finding.ratio.young.executive_committee':
    'At most {best} members under {age} on the executive committee; at least {need} are needed.',
  'finding.ratio.young.executive_committee.worst':
    'Depending on the vote, there may be only {worst} members under {age} on the executive committee; at least {need} are needed.',
  'finding.ratio.science.executive_committee':
    'At most {best} members with scientific or technological qualifications on the executive committee; at least {need} are needed.',
  'finding.ratio.science.executive_committee.worst':
    'Depending on the vote, there may be only {worst} members with scientific or technological qualifications on the executive committee; at least {need} are needed.',
  'how.ratio.share': '{count} of {candidates} people; {share}% of {size} is at least {need}.',
  'how.ratio.shareSurplus':
    '{count} of {candidates} candidates for {seats} seats: {worst..best} elected; {share}% of {size} is at least {need}.',
  'how.ratio.least': '{count} of {candidates} people; at least {need} needed.',
  'how.ratio.leastSurplus':
    '{count} of {candidates} candidates for {seats} seats: {worst..best} elected; at least {need} needed.',
  'finding.ratio.bands.young.executive_committee':
    'The executive committee has nobody under {from}; three age bands are expected.',
  'finding.ratio.bands.young.executive_committee.worst':
    'Depending on the vote, the executive committee may have nobody under {from}.',
  'finding.ratio.bands.middle.executive_committee':
    'The executive committee has nobody aged {from} to {to}; three age bands are expected.',
  'finding.ratio.bands.middle.executive_committee.worst':
    'Depending on the vote, the executive committee may have nobody aged {from} to {to}.',
  'finding.ratio.bands.older.executive_committee':
    'The executive committee has nobody over {to}; three age bands are expected.',
  'finding.ratio.bands.older.executive_committee.worst':
    'Depending on the vote, the executive committee may have nobody over {to}.',
  'finding.ratio.bands.young.standing_committee':
    'The standing committee has nobody under {from}; three age bands are expected.',
  'finding.ratio.bands.young.standing_committee.worst':
    'Depending on the vote, the standing committee may have nobody under {from}.',
  'finding.ratio.bands.middle.standing_committee':
    'The standing committee has nobody aged {from} to {to}; three age bands are expected.',
  'finding.ratio.bands.middle.standing_committee.worst':
    'Depending on the vote, the standing committee may have nobody aged {from} to {to}.',
  'finding.ratio.bands.older.standing_committee':
    'The standing committee has nobody over {to}; three age bands are expected.',
  'finding.ratio.bands.older.standing_committee.worst':
    'Depending on the vote, the standing committee may have nobody over {to}.',
  'finding.ratio.bands.young.standing_leadership':
    'The standing leadership has nobody under {from}; three age bands are expected.',
  'finding.ratio.bands.young.standing_leadership.worst':
    'Depending on the vote, the standing leadership may have nobody under {from}.',
  'finding.ratio.bands.middle.standing_leadership':
    'The standing leadership has nobody aged {from} to {to}; three age bands are expected.',
  'finding.ratio.bands.middle.standing_leadership.worst':
    'Depending on the vote, the standing leadership may have nobody aged {from} to {to}.',
  'finding.ratio.bands.older.standing_leadership':
    'The standing leadership has nobody over {to}; three age bands are expected.',
  'finding.ratio.bands.older.standing_leadership.worst':
    'Depending on the vote, the standing leadership may have nobody over {to}.',
  'how.ratio.bands':
    '{candidates} people for {seats} {seats|seat|seats}: {young} under {from}, {middle} aged {from} to {to}, {older} over {to}.',
  'finding.ratio.midBand.executive_committee':
    'The share of members aged {from} to {to} on the executive committee is not about {low}–{high}%.',
  'finding.ratio.midBand.executive_committee.worst':
    'Depending on the vote, the share of members aged {from} to {to} on the executive committee may fall outside about {low}–{high}%.',
  'finding.ratio.midBand.standing_committee':
    'The share of members aged {from} to {to} on the standing committee is not about {low}–{high}%.',
  'finding.ratio.midBand.standing_committee.worst':
    'Depending on the vote, the share of members aged {from} to {to} on the standing committee may fall outside about {low}–{high}%.',
  'how.ratio.midBand':
    '{count} of {candidates} people, {seats} {seats|seat|seats}: {fewest..greatest} elected; about {low}-{high}% with tolerance is {least..most} {most|person|people}.',
  'finding.ratio.ethnic':
    'At most {best} members of ethnic minorities; at least {need} are needed to match the local share.',
  'finding.ratio.ethnic.worst':
    'Depending on the vote, there may be only {worst} members of ethnic minorities; at least {need} are needed.',
  'how.ratio.ethnic':
    '{count} of {candidates} people, {seats} {seats|seat|seats}: {worst..best} elected; the local share of {share}% less {tolerance} percentage {tolerance|point|points}, of {size}, is at least {need}.',
  'finding.ratio.bloc.party': 'The Party bloc has {count}, outside the range of {min..max}.',
  'finding.ratio.bloc.party.worst':
    'Depending on the vote, the Party bloc may fall outside the range of {min..max}.',
  'finding.ratio.bloc.government': 'The government bloc has {count}, outside the range of {min..max}.',
  'finding.ratio.bloc.government.worst':
    'Depending on the vote, the government bloc may fall outside the range of {min..max}.',
  'finding.ratio.bloc.front': 'The Front bloc has {count}, outside the range of {min..max}.',
  'finding.ratio.bloc.front.worst':
    'Depending on the vote, the Front bloc may fall outside the range of {min..max}.',
  'finding.ratio.bloc.internal_affairs':
    'The internal affairs bloc has {count}, outside the range of {min..max}.',
  'finding.ratio.bloc.internal_affairs.worst':
    'Depending on the vote, the internal affairs bloc may fall outside the range of {min..max}.',
  'finding.ratio.bloc.grassroots': 'The grassroots bloc has {count}, outside the range of {min..max}.',
  'finding.ratio.bloc.grassroots.worst':
    'Depending on the vote, the grassroots bloc may fall outside the range of {min..max}.',
  'finding.ratio.bloc.other':
    'The bloc of central and provincial bodies has {count}, outside the range of {min..max}.',
  'finding.ratio.bloc.other.worst':
    'Depending on the vote, the bloc of central and provincial bodies may fall outside the range of {min..max}.',
  'how.ratio.bloc':
    '{count} of {candidates} people, {seats} {seats|seat|seats}: {worst..best} elected; range {min..max}.',
  'finding.age.first_time':
    '{name} is a first-time candidate with {left} months of service left; at least {months} are needed.',
  'finding.age.re_election':
    '{name} stands for re-election with {left} months of service left; at least {months} are needed.',
  'finding.age.government':
    '{name} is intended for a government post with {left} months of service left from {month}; at least {months} are needed.',
  'finding.age.first_time.past':
    '{name} is a first-time candidate but {past} {past|month|months} past retirement age in the month when ages are counted.',
  'finding.age.re_election.past':
    '{name} stands for re-election but is {past} {past|month|months} past retirement age in the month when ages are counted.',
  'finding.age.government.past':
    '{name} is intended for a government post but is {past} {past|month|months} past retirement age in the month when ages are counted ({month}).',
  'finding.age.limit': '{name} is {years} years and {months} months old, above the limit of {most}.',
  'how.age.left': 'Retirement {retires} − counted from {month} = {left} months; {months} needed.',
  'how.age.leftOwn':
    'Individual retirement month {retires} − counted from {month} = {left} months; {months} needed.',
  'how.age.limit': '{years} years and {months} months in {month}; at most {most}.',
  'finding.person.nonLocal':
    '{name}, slated for secretary, is a local native; the aim is a secretary from elsewhere.',
  'how.person.nonLocal': 'Column “Local native” of {name}.',
  'finding.person.unified': '{name}, slated for secretary, does not also chair the People’s Council.',
  'finding.person.unifiedEither':
    '{name}, slated for secretary, chairs neither the People’s Council nor the People’s Committee.',
  'how.person.unified': 'Column “Concurrent posts” of {name}.',
  'finding.person.posts': '{name} holds {count} key titles; at most {most} are allowed.',
  'how.person.posts': '{name}: {count} titles; at most {most}.',
  'finding.person.terms':
    '{name} has been secretary for {held} {held|term|terms} in a row; the next would be term {next}, above the limit of {most}.',
  'how.person.terms': '{held} + 1 = {next}; at most {most}.',
  'finding.person.theory.intermediate':
    '{name} has no political-theory qualification at intermediate level or above.',
  'how.person.theory.intermediate': 'Column “Political theory” of {name}; intermediate or above is required.',
  'finding.person.theory.advanced':
    '{name} has no political-theory qualification at advanced level or above.',
  'how.person.theory.advanced': 'Column “Political theory” of {name}; advanced or above is required.',
  'finding.person.familyStanding':
    '{name} and {other} are relatives and may not both sit on the standing committee.',
  'finding.person.familyPosts':
    '{name} and {other} are relatives: one is slated for secretary, the other for a post closed to relatives.',
  'how.person.family': 'Column “Relatives in the list” of {name} names {other}.',
  'finding.person.noStandingDeputy':
    'None of the {deputies} people slated for deputy secretary is the standing deputy.',
  'finding.person.noDeputy.committee_chair':
    'None of the {deputies} people slated for deputy secretary chairs the People’s Committee.',
  'finding.person.frontDeputyNone': 'With 2 deputy secretaries, neither may also chair the Front.',
  'finding.person.frontDeputyOne':
    'With 3 or more deputy secretaries, exactly one chairs the Front; the roster has {chairs}.',
  'how.person.frontDeputy': '{deputies} deputies, {chairs} chairing the Front.',
  'finding.person.standingPost.council_chair':
    'The standing committee lacks the chair of the People’s Council.',
  'finding.person.standingPost.council_vice_chair':
    'The standing committee lacks the vice-chair of the People’s Council.',
  'finding.person.standingPost.committee_chair':
    'The standing committee lacks the chair of the People’s Committee.',
  'finding.person.standingPost.committee_vice_chair':
    'The standing committee lacks the vice-chair of the People’s Committee.',
  'finding.person.standingPost.inspection_head':
    'The standing committee lacks the head of the inspection committee.',
  'finding.person.standingPost.party_building_head':
    'The standing committee lacks the head of the Party-building board.',
  'finding.person.standingPost.front_chair': 'The standing committee lacks the chair of the Front.',
  'finding.person.standingPost.military_commander': 'The standing committee lacks the military commander.',
  'finding.person.standingPost.police_chief': 'The standing committee lacks the police chief.',
  'how.person.standingPosts': '{held} of {posts} expected posts are on the standing committee.',
  'finding.delegates.above': '{count} {count|delegate|delegates} in all, above the maximum of {max}.',
  'finding.delegates.below': '{count} {count|delegate|delegates} in all, below the minimum of {min}.',
  'how.delegates.max': 'Ex-officio + elected + designated = {count}; at most {max}, alternates not counted.',
  'how.delegates.range': 'Ex-officio + elected + designated = {count}; {min..max}, alternates not counted.',
  'finding.delegates.designated':
    '{count} designated {count|delegate|delegates}, above {percent}% of those summoned.',
  'how.delegates.designated': '{percent}% of {summoned} is at most {most}; {count} designated.',
  'finding.delegates.exOfficio':
    '{count} ex-officio {count|delegate|delegates}, but {incumbents} incumbent committee {incumbents|member is|members are} still serving; the two must be equal.',
  'how.delegates.exOfficio': 'Column “Ex-officio” adds up to {count}; incumbents = {incumbents}.',
  'finding.delegates.floor':
    '“{name}” elects {count} {count|delegate|delegates}; it should have at least {least}.',
  'how.delegates.floor': 'By unit + by members + by importance = {count}.',
  'finding.delegates.kindPlenary':
    'The organisation has {members} full members, fewer than {from}: hold a plenary congress.',
  'finding.delegates.kindDelegate':
    'The organisation has {members} full members, {from} or more: hold a delegate congress.',
  'how.delegates.kind': '{members} full members; the threshold is {from}.',
  'finding.facts.tooEarly': 'The congress opens on {opens}, before {from}.',
  'finding.facts.tooLate': 'The congress ends on {closes}, after the deadline {to}.',
  'finding.facts.days': 'The congress lasts {count} {count|day|days}; at most {most} are allowed.',
  'finding.facts.above.preparatory_half_days':
    'The preparatory session takes {count} half {count|day|days}; at most {max} {max|is|are} allowed.',
  'finding.facts.below.office_staff':
    'The committee’s offices have {count} staff, below the range of {min..max}.',
  'finding.facts.above.office_staff':
    'The committee’s offices have {count} staff, above the range of {min..max}.',
  'finding.facts.about.direct_secretary_pilots':
    '{count} of {whole} grassroots organisations pilot direct election of the secretary; the aim is about {percent}%.',
  'how.facts.within': '{count}; range {min..max}.',
  'how.facts.most': '{count}; at most {max}.',
  'how.facts.about': '{count} : {whole} = {share}%; the aim is about {percent}%.',
  'finding.delegates.quorum':
    '{count} of {whole} delegates summoned are present, fewer than the {need} needed: the congress is not valid.',
  'how.delegates.quorum': 'At least {part}/{parts} of the {whole} summoned is {need}; {count} are present.',
  'finding.delegates.represented':
    '{count} of {whole} attached organisations are represented, fewer than the {need} needed: the congress is not valid.',
  'how.delegates.represented':
    'At least {part}/{parts} of the {whole} attached organisations is {need}; {count} are represented.',
  'finding.delegates.alternates':
    'No alternate delegates are planned: enter the number that the congress decides.',
  'how.delegates.alternates': 'The column “Alternates” adds up to {count}.',
  'finding.elected.majority.executive_committee':
    'Executive committee: someone is elected with {fewest} {fewest|vote|votes}, not more than half of the {summoned} summoned.',
  'finding.elected.majority.standing_committee':
    'Standing committee: someone is elected with {fewest} {fewest|vote|votes}, not more than half of the {summoned} summoned.',
  'finding.elected.majority.inspection_committee':
    'Inspection committee: someone is elected with {fewest} {fewest|vote|votes}, not more than half of the {summoned} summoned.',
  'how.elected.majority':
    'More than half of the {summoned} summoned is {need} votes; the lowest count is {fewest}.',
  'finding.elected.above.executive_committee':
    'Executive committee: {count} elected, more than {seats} {seats|seat|seats}.',
  'finding.elected.above.standing_committee':
    'Standing committee: {count} elected, more than {seats} {seats|seat|seats}.',
  'finding.elected.above.inspection_committee':
    'Inspection committee: {count} elected, more than {seats} {seats|seat|seats}.',
  'how.elected.seats': '{count} > {seats}.',
  'finding.steps.summoned.executive_committee':
    '{group}, step {step}: {summoned} summoned, but the executive committee has {members} members.',
  'how.steps.summoned.executive_committee':
    '{summoned} summoned; the executive committee has {members} members.',
  'finding.steps.summoned.standing_committee':
    '{group}, step {step}: {summoned} summoned, but the standing committee has {members} members.',
  'how.steps.summoned.standing_committee':
    '{summoned} summoned; the standing committee has {members} members.',
  'finding.age.front':
    '{name}, head of the Front, stands for re-election with {left} months of service left from the Front’s congress ({month}); at least {months} are needed.',
  'finding.age.front.past':
    '{name}, head of the Front, stands for re-election but is {past} {past|month|months} past retirement age at the Front’s congress ({month}).',
  'finding.facts.appointment_number':
    'The superior organisation appoints the committee of a merged unit: enter the number of its decision in General facts.',
  'finding.facts.appointment_date':
    'The superior organisation appoints the committee of a merged unit: enter the date of its decision in General facts.',
  'finding.facts.levelNotYet':
    'The level chosen exists only from {limit}, after the congress on {date}: choose another level or correct the date.',
  'finding.facts.levelEnded':
    'The level chosen existed only until {limit}, before the congress on {date}: choose another level or correct the date.',
  'finding.facts.places':
    'The level chosen is only for Hà Nội, Hồ Chí Minh City, Thanh Hóa and Nghệ An; the place chosen is none of these.',
  'finding.facts.mergedFrom': '{count} merged {count|unit does|units do} not fit the level chosen.',
  'finding.facts.term': 'The congress date {date} is not in the scheme’s term {term}.',
  'finding.facts.order': 'The congress closes on {closes}, before it opens on {opens}: correct the dates.',
  'finding.facts.leavers':
    '{count} retired or left, more than the {before} committee members before the merger.',
  'finding.facts.edition':
    'The scheme was created under edition {edition} of the rules, which this version of the software lacks; it is checked against edition {current}.',
  'how.facts.deadline': 'From {opens} to {closes}; deadline {to}.',
  'how.facts.window': 'From {opens} to {closes}; between {from} and {to}.',
  'how.facts.days': 'Counting the opening and closing days: {count} {count|day|days}; at most {most}.',
  'how.facts.appointment':
    'Formed from two or more units: appointed, not elected; the number and date of the decision are needed.',
  'how.facts.levelDates': 'Congress on {date}; limit {limit}.',
  'how.facts.places': 'Compares the level and the place in General facts.',
  'how.facts.mergedFrom': '{count} entered; the level chosen asks for {min..max}.',
  'how.facts.term': '{date}; the term {term} runs from {from} to {to}.',
  'how.facts.order': 'Opens {opens}, closes {closes}.',
  'how.facts.leavers': '{count} against {before}.',
  'how.facts.edition': 'Edition {edition}; available {current}.',
  'finding.sum.parts.headcount.units':
    '“{row}”, column Units: the parts add up to {sum}, the row above says {whole}.',
  'finding.sum.stated.headcount.units':
    'Column Units: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.parts.headcount.heads':
    '“{row}”, column Heads: the parts add up to {sum}, the row above says {whole}.',
  'finding.sum.stated.headcount.heads':
    'Column Heads: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.parts.headcount.deputies':
    '“{row}”, column Deputies (max): the parts add up to {sum}, the row above says {whole}.',
  'finding.sum.stated.headcount.deputies':
    'Column Deputies (max): the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.parts.headcount.secretaries':
    '“{row}”, column Secretaries: the parts add up to {sum}, the row above says {whole}.',
  'finding.sum.stated.headcount.secretaries':
    'Column Secretaries: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.parts.headcount.deputy_secretaries':
    '“{row}”, column Deputy secretaries: the parts add up to {sum}, the row above says {whole}.',
  'finding.sum.stated.headcount.deputy_secretaries':
    'Column Deputy secretaries: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.parts.headcount.council_vice_chairs':
    '“{row}”, column Council vice-chairs: the parts add up to {sum}, the row above says {whole}.',
  'finding.sum.stated.headcount.council_vice_chairs':
    'Column Council vice-chairs: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.parts.headcount.committee_vice_chairs':
    '“{row}”, column Committee vice-chairs: the parts add up to {sum}, the row above says {whole}.',
  'finding.sum.stated.headcount.committee_vice_chairs':
    'Column Committee vice-chairs: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.parts.headcount.standing_members':
    '“{row}”, column Standing members: the parts add up to {sum}, the row above says {whole}.',
  'finding.sum.stated.headcount.standing_members':
    'Column Standing members: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.parts.headcount.other':
    '“{row}”, column Other: the parts add up to {sum}, the row above says {whole}.',
  'finding.sum.stated.headcount.other':
    'Column Other: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.parts.seats.term_start':
    'Column Start of term: the blocs add up to {sum}, the row above says {whole}.',
  'finding.sum.parts.seats.current': 'Column Current: the blocs add up to {sum}, the row above says {whole}.',
  'finding.sum.parts.seats.planned': 'Column Planned: the blocs add up to {sum}, the row above says {whole}.',
  'finding.sum.parts.seats.rotation_extra':
    'Column Rotation extra: the blocs add up to {sum}, the row above says {whole}.',
  'finding.sum.parts.seats.left_vacant':
    'Column Left vacant: the blocs add up to {sum}, the row above says {whole}.',
  'finding.sum.stated.quotas.cells': 'Column Cells: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.official_members':
    'Column Full members: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.probationary_members':
    'Column Probationary members: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.ex_officio':
    'Column Ex-officio: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.by_unit':
    'Column By unit: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.by_members':
    'Column By members: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.by_importance':
    'Column By importance: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.designated':
    'Column Designated: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.alternates':
    'Column Alternates: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.women': 'Column Women: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.young': 'Column Young: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.stated.quotas.ethnic_minority':
    'Column Ethnic minority: the rows add up to {sum}, the stated total is {whole}.',
  'finding.sum.members': 'The organisations’ full members add up to {sum}; General facts say {whole}.',
  'how.sum': '{terms} = {sum}; stated {whole}; difference {difference}.',
  'finding.percent.wrong': '“{name}”: {stated}% is stated, but the numbers give {percent}%.',
  'finding.percent.truncated': '“{name}”: {stated}% has its decimals cut off; rounded, it is {percent}%.',
  'finding.percent.rounded': '“{name}”: {stated}% is rounded wrongly; {percent}% is right.',
  'finding.percent.divisor':
    '“{name}”: {stated}% is a share of {other} (“{of}”); of {whole} it is {percent}%.',
  'how.percent.divisor': '{count} : {other} = {stated}%; {count} : {whole} = {percent}%.',
  'finding.percent.unattainable':
    '“{name}”: no whole number out of {whole} gives {stated}%; check both numbers.',
  'how.percent.share': '{count} : {whole} = {percent}%; stated {stated}%.',
  'how.percent.attainable':
    '{low} : {whole} = {lowPercent}%; {high} : {whole} = {highPercent}%; stated {stated}%.',
  'finding.percent.partAbove': '“{part}” has {count}, more than “{name}” ({whole}), of which it is a part.',
  'how.percent.partAbove': 'Part {count} > whole {whole}.',
  'finding.percent.parts':
    '“{name}”: the parts add up to {sum}, the row above says {whole}; correct it unless the parts overlap.',
  'finding.percent.count': '“{name}”: the count of {count} is more than the total of {whole}.',
  'how.percent.count': '{count} > {whole}.',
  'finding.match.seats.executive_committee':
    'Executive committee: {seats} seats to elect do not match the seats table ({expected}).',
  'finding.match.introduced.executive_committee':
    'Executive committee: the surplus table says {introduced} introduced, the roster has {count}.',
  'finding.match.seats.standing_committee':
    'Standing committee: {seats} seats to elect do not match the seats table ({expected}).',
  'finding.match.introduced.standing_committee':
    'Standing committee: the surplus table says {introduced} introduced, the roster has {count}.',
  'finding.match.seats.inspection_committee':
    'Inspection committee: {seats} seats to elect do not match the seats table ({expected}).',
  'finding.match.introduced.inspection_committee':
    'Inspection committee: the surplus table says {introduced} introduced, the roster has {count}.',
  'how.match.seats': '{planned} planned − {vacant} left vacant = {expected}; the surplus table says {seats}.',
  'how.match.seatsRotation':
    '{planned} planned − {vacant} left vacant = {expected}; {extra} rotation seats may also be subtracted; the surplus table says {seats}.',
  'how.match.introduced': 'Surplus table {introduced}; roster {count}.',
  'finding.match.reElected':
    '{count} {count|person stands|people stand} for re-election, more than the {incumbents} incumbents.',
  'how.match.reElected': '{count} > {incumbents}.',
  'finding.impossible.birthAfter':
    '{name} is entered as born in {birth}, after the congress in {month}: check the date of birth.',
  'finding.impossible.tooYoung':
    '{name} is entered as born in {birth}, not yet {youngest} at the congress in {month}.',
  'finding.impossible.joinedYoung':
    '{name} is entered as joining the Party on {joined}, before the age of {youngest} (born {birth}).',
  'finding.impossible.officialFirst':
    '{name} is entered as a full member on {official}, before probation on {probation}.',
  'finding.impossible.officialAfter':
    '{name} becomes a full member on {official}, after the congress on {congress}; only full members can be elected.',
  'finding.impossible.retirement':
    '{name} has an individual retirement month of {retires}, at the age of {years}, which is not plausible: check it.',
  'finding.impossible.titles': '{name} is slated for both secretary and deputy secretary.',
  'finding.impossible.twice': '{name} is in the roster twice, with the same name and month of birth.',
  'finding.impossible.nameless': 'Row {n} has entries but no name. Enter the name, or delete the row.',
  'finding.impossible.left_vacant':
    '{count} {count|seat|seats} left vacant, more than the {planned} planned.',
  'finding.impossible.rotation_extra':
    '{count} extra rotation {count|seat|seats}, more than the {planned} planned.',
  'finding.impossible.secretaries': '{planned} secretaries planned; a committee has one.',
  'finding.impossible.standingAbove':
    'A standing committee of {standing} is larger than the executive committee of {committee}.',
  'finding.impossible.leadersAbove':
    'A secretary and {deputies} {deputies|deputy|deputies} are more than the standing committee of {standing}.',
  'finding.impossible.introducedAbove':
    '{standing} names for the standing committee, more than the {committee} for the executive committee.',
  'finding.impossible.delegates.women': '“{name}”: {count} women, more than its {delegates} delegates.',
  'finding.impossible.delegates.young':
    '“{name}”: {count} young delegates, more than its {delegates} delegates.',
  'finding.impossible.delegates.ethnic_minority':
    '“{name}”: {count} delegates of ethnic minorities, more than its {delegates} delegates.',
  'finding.impossible.delegatesAbove':
    '“{name}”: {delegates} delegates, more than its {members} full members.',
  'how.impossible.birth': 'Born {birth}; congress {month}; at least {youngest} years old.',
  'how.impossible.joined': 'Born {birth}, joined {joined}; at least {youngest} years old.',
  'how.impossible.official': 'On probation {probation}, full member {official}.',
  'how.impossible.congress': 'Full member {official}, congress {congress}.',
  'how.impossible.retirement': 'Born {birth}, retires {retires}.',
  'how.impossible.titles': 'Column “Slated for” of {name}.',
  'how.impossible.twice': 'Same full name and month of birth: {name}.',
  'how.impossible.nameless': 'Row {n}: the name is empty, other columns are not.',
  'how.impossible.seats': '{count} > {planned}.',
  'how.impossible.secretaries': '{planned} planned.',
  'how.impossible.bodies': '{standing} > {committee}.',
  'how.impossible.leaders': '1 + {deputies} = {leaders} > {standing}.',
  'how.impossible.delegates': '{count} > {delegates}.',
  'how.impossible.members': '{delegates} > {members}.',
  'finding.frame.deputies':
    '“{name}”: {count} {count|deputy|deputies} for {units} {units|unit|units}, an average of {average}, above {most}.',
  'how.frame.deputies': '{count} : {units} = {average}.',
  'finding.frame.heads':
    '“{name}”: {count} {count|head|heads} for {units} {units|unit|units}; a unit has one head.',
  'how.frame.heads': '{count} > {units}.',
  'finding.match.deputies':
    'The roster slates {count} deputy {count|secretary|secretaries}, the seats table plans {planned}: make the two agree.',
  'how.match.deputies': 'Roster: {count}; seats table less seats left vacant: {planned}.',
  'finding.narrative.blank':
    'Section “{section}” has {count} {count|blank|blanks} “…”: fill them in or delete them.',
  'how.narrative.blank': 'Blanks “…” not filled in: {count}.',
  'finding.narrative.citedDate': '{cited}: the register gives this number the date {dates}; check the date.',
  'how.narrative.citedDate':
    'Compares number and date with the register: the text has {cited}, the register {dates}.',
  'finding.narrative.citedReplaced': '{cited} has been replaced by {heir}.',
  'how.narrative.citedReplaced':
    'According to the register, {heir} replaced {cited} before the day of the congress.',
  'finding.narrative.citedOther':
    '{cited}: the register gives this number the date {dates}; the date in the text is that of {other}. Check number and date.',
  'finding.narrative.citedType':
    '{cited}: the text calls it “{type}”, the register has {right}. Correct the kind of document, or check the number.',
  'how.narrative.citedType':
    'Compares the kind of document in the text (“{type}”) with the register: {right}.',
  'finding.narrative.citedMaybeReplaced':
    '{cited} may have been replaced by {heir}; nobody has compared its text yet. Check the new document.',
  'finding.narrative.citedIssuer':
    '{cited} names “{issuer}” as issuer but carries the symbol /{tail}: write {right}, or correct the issuer.',
  'how.narrative.citedIssuer':
    'The symbol after “/” is the issuer’s: {issuer} uses /{rightTail}, the text has /{tail}.',
  'finding.narrative.citedUnknown':
    'The register does not have {cited}: check its number, date and issuer yourself.',
  'how.narrative.citedUnknown': 'Searched the register for {cited}: no such number.',
  'how.narrative.citedElsewhere':
    'Searched the register for {cited}: it has the number with the date {dates}, from another term or of another type.',

  // The five steps.
  'finding.steps.gap': '{group}: step {later} is recorded but step {step} is not.',
  'how.steps.gap': 'The five steps follow one another; step {step} is missing before step {later}.',
  'finding.steps.order': '{group}: step {later} is dated {laterDate}, before step {step} ({date}).',
  'how.steps.order':
    '{group}: step {step} on {date}, step {later} on {laterDate}; a later step may not come first.',
  'finding.steps.notDone':
    '{group}: the schedule says done, but steps are recorded only up to step {step}; the process has five. Record the others, or correct the schedule.',
  'finding.steps.unfinished':
    'The first-time process has reached step {began} while re-election has only reached step {step}.',
  'how.steps.groups':
    'The first-time process begins only after step 5 of re-election; re-election is recorded up to step {step}.',
  'finding.steps.groups':
    'The first-time process began on {date}, before re-election finished step 5 ({ended}).',
  'how.steps.groupsInTurn': 'Re-election finished step 5 on {ended}; the first-time process began on {date}.',
  'finding.steps.quorum':
    '{group}, step {step}: {present} of the {summoned} summoned were present, fewer than the {need} needed.',
  'how.steps.quorum':
    '{group}, step {step}: at least {part}/{parts} of the {summoned} summoned is {need}; {present} were present.',
  'finding.steps.majority':
    '{name} has {votes} {votes|vote|votes} at step {step} ({group}), not more than half, but is still listed at step {later}.',
  'finding.steps.final':
    '{name} has {votes} {votes|vote|votes} at step {step} ({group}), not more than half, but is still slated for the committee.',
  'how.steps.majority': '{votes} votes; more than half of {base} {of} is at least {need}.',
  'how.steps.passed':
    '{group}, step {step}: {passed} of {counted} have at least {need} votes, more than half of {base} {of}.',
  'finding.steps.onward': '{name} is listed at step {later} ({group}) but not at step {step}.',
  'how.steps.newName': 'Everyone listed at step {later} must have passed step {step}.',
  'how.steps.onward': '{group}: all {names} people listed at step {later} are listed at step {step}.',
  'finding.steps.chain': '{group}, step {step}: {what} {count}, more than {than} {of}.',
  'how.steps.chain': '{count} > {of}.',
  'finding.steps.sum':
    '{group}, step {step}: valid and invalid ballots add up to {sum}, but {returned} were returned.',
  'how.steps.sum': '{valid} + {invalid} = {sum}, not {returned}.',
  'finding.steps.votes': '{group}, step {step}: {name} has {votes} votes, more than {than} {of}.',
  'how.steps.votes': '{votes} > {of}.',
  'how.steps.ballot': '{group}, step {step}: {valid} + {invalid} = {returned}.',
  'finding.congress.chain': '{body}: {count} {what}, more than {of} {than}.',
  'finding.congress.sum': '{body}: valid and invalid ballots add up to {sum}, but {returned} were returned.',
  'finding.congress.votes': '{body}: {name} has {votes} votes, more than {of} {than}.',
  'finding.congress.fewest':
    '{body}: the person elected with the fewest votes has {votes}, more than {of} {than}.',
  'how.congress.ballot': '{body}: {valid} + {invalid} = {returned}.',
  'finding.steps.tie':
    '{tied} people have {votes} votes each for the last {left} {left|place|places}: {names}. The head of the committee chooses.',
  'how.steps.tie':
    '{places} are introduced; {tied} people have {votes} votes each for the last {left} {left|place|places}. After the choice, remove the others from the roster.',
  'how.steps.tieChosen':
    '{tied} people have {votes} votes each for the last {left} {left|place|places}; the roster has those chosen.',
  'finding.steps.roster':
    'The roster has {count} vote {count|count|counts} that every reader of the scheme can see.',
  'how.steps.roster':
    'Only the chair and the clerk may see the votes of the steps: move them to the Five steps page.',
} as const;
