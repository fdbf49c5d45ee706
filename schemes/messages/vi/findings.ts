/** Findings and how they were computed. Keys: `finding.<code>`, `how.<how>`. */
export const findings = {
  'finding.size.below.executive_committee':
    'Ban Chấp hành dự kiến {count} người, thấp hơn mức tối thiểu {min}.',
  'finding.size.above.executive_committee': 'Ban Chấp hành dự kiến {count} người, vượt mức tối đa {max}.',
  'finding.size.exact.executive_committee': 'Ban Chấp hành dự kiến {count} người, phải đúng {min}.',
  'finding.size.declared.executive_committee':
    'Ban Chấp hành dự kiến {count} người, vượt số tối đa {max} ghi ngay trong biểu.',
  'finding.size.below.standing_committee':
    'Ban Thường vụ dự kiến {count} người, thấp hơn mức tối thiểu {min}.',
  'finding.size.above.standing_committee': 'Ban Thường vụ dự kiến {count} người, vượt mức tối đa {max}.',
  'finding.size.exact.standing_committee': 'Ban Thường vụ dự kiến {count} người, phải đúng {min}.',
  'finding.size.declared.standing_committee':
    'Ban Thường vụ dự kiến {count} người, vượt số tối đa {max} ghi ngay trong biểu.',
  'finding.size.below.secretary': 'Bí thư dự kiến {count} người, thấp hơn mức tối thiểu {min}.',
  'finding.size.above.secretary': 'Bí thư dự kiến {count} người, vượt mức tối đa {max}.',
  'finding.size.exact.secretary': 'Bí thư dự kiến {count} người, phải đúng {min}.',
  'finding.size.declared.secretary':
    'Bí thư dự kiến {count} người, vượt số tối đa {max} ghi ngay trong biểu.',
  'finding.size.below.deputy_secretary': 'Phó bí thư dự kiến {count} người, thấp hơn mức tối thiểu {min}.',
  'finding.size.above.deputy_secretary': 'Phó bí thư dự kiến {count} người, vượt mức tối đa {max}.',
  'finding.size.exact.deputy_secretary': 'Phó bí thư dự kiến {count} người, phải đúng {min}.',
  'finding.size.declared.deputy_secretary':
    'Phó bí thư dự kiến {count} người, vượt số tối đa {max} ghi ngay trong biểu.',
  'finding.size.below.inspection_committee':
    'Ủy ban Kiểm tra dự kiến {count} người, thấp hơn mức tối thiểu {min}.',
  'finding.size.above.inspection_committee': 'Ủy ban Kiểm tra dự kiến {count} người, vượt mức tối đa {max}.',
  'finding.size.exact.inspection_committee': 'Ủy ban Kiểm tra dự kiến {count} người, phải đúng {min}.',
  'finding.size.declared.inspection_committee':
    'Ủy ban Kiểm tra dự kiến {count} người, vượt số tối đa {max} ghi ngay trong biểu.',
  'finding.size.declared': '“{row}” dự kiến {count} người, vượt số tối đa {max} ghi ngay trong biểu.',
  'finding.size.merged':
    'Ban Chấp hành dự kiến {planned} người, nhiều hơn số {max} còn lại của các đơn vị trước sáp nhập.',
  'finding.size.third':
    'Ban Thường vụ {standing} người là quá một phần ba của Ban Chấp hành {committee} người.',
  'finding.size.standingMissing': 'Ban Chấp hành {committee} người thì phải bầu ban thường vụ.',
  'finding.size.standingNotAllowed':
    'Ban Chấp hành {committee} người thì chỉ bầu bí thư, phó bí thư, không lập ban thường vụ.',
  'finding.size.cutTooSmall':
    'Ban Chấp hành {count} người mới giảm {percent}% so với mức tối đa nhiệm kỳ 2015-2020, cần giảm khoảng 5%.',
  'finding.size.cutTooLarge':
    'Ban Chấp hành {count} người giảm tới {percent}% so với mức tối đa nhiệm kỳ 2015-2020; chỉ cần giảm khoảng 5%.',
  'finding.size.cellNeeds': 'Chi bộ có {members} đảng viên chính thức thì phải bầu chi ủy.',
  'finding.size.cellAbove': 'Chi ủy dự kiến {planned} người, vượt mức tối đa {max}.',
  'finding.size.cellHasNone':
    'Chi bộ có {members} đảng viên chính thức thì không lập chi ủy, chỉ bầu bí thư và nếu cần một phó bí thư.',
  'finding.size.cellMembers': 'Chi bộ phải có ít nhất {min} đảng viên chính thức, hiện ghi {members}.',
  'finding.size.blocRanges': 'Ban Chấp hành {count} người nằm ngoài tổng các khung theo khối ({min..max}).',
  'how.size.range': 'Dự kiến {count}; quy định từ {min} đến {max}.',
  'how.size.rangeRotation': 'Dự kiến {planned} − luân chuyển {extra} = {count}; quy định từ {min} đến {max}.',
  'how.size.max': 'Dự kiến {count}; quy định không quá {max}.',
  'how.size.maxRotation': 'Dự kiến {planned} − luân chuyển {extra} = {count}; quy định không quá {max}.',
  'how.size.min': 'Dự kiến {count}; quy định không dưới {min}.',
  'how.size.minRotation': 'Dự kiến {planned} − luân chuyển {extra} = {count}; quy định không dưới {min}.',
  'how.size.exact': 'Dự kiến {count}; quy định {min}.',
  'how.size.exactRotation': 'Dự kiến {planned} − luân chuyển {extra} = {count}; quy định {min}.',
  'how.size.byMerger': 'Dự kiến {count}; đảng bộ thành lập từ {from} đơn vị: từ {min} đến {max}.',
  'how.size.exactByMerger':
    'Dự kiến {count}; đảng bộ thành lập từ {from} đơn vị (1 là không sáp nhập): {min}.',
  'how.size.cut': '({max} − {count}) : {max} = {percent}%; coi là khoảng 5% khi giảm {low..high}%.',
  'how.size.merged':
    '{before} trước sáp nhập − {leavers} nghỉ hưu, chuyển công tác = {max}; dự kiến {planned}.',
  'how.size.third': '{committee} : {divisor} = tối đa {most}; dự kiến {standing}.',
  'how.size.standingExists':
    'Ban Chấp hành {committee}, Ban Thường vụ {standing}; từ {from} người trở lên mới bầu ban thường vụ.',
  'how.size.cellCommittee':
    '{members} đảng viên chính thức, chi ủy {planned}; từ {from} đảng viên bầu chi ủy không quá {max} người.',
  'how.size.cellMembers': '{members} đảng viên chính thức; tối thiểu {min}.',
  'how.size.blocRanges': 'Tổng mức thấp nhất của các khối {min}, cao nhất {max}; dự kiến {count}.',
  'finding.surplus.below.executive_committee':
    'Ban Chấp hành: giới thiệu {introduced} người để bầu {seats} người, số dư {percent}% là thiếu; phải giới thiệu {from..to} người.',
  'finding.surplus.above.executive_committee':
    'Ban Chấp hành: giới thiệu {introduced} người để bầu {seats} người, số dư {percent}% là thừa; chỉ được giới thiệu {from..to} người.',
  'finding.surplus.none.executive_committee':
    'Ban Chấp hành: danh sách {names} người không nhiều hơn số lượng cần bầu ({seats}), phải có số dư.',
  'finding.surplus.small.executive_committee':
    'Ban Chấp hành: bầu {seats} người thì số dư tối đa {most} người, đang dư {extra}.',
  'finding.surplus.ballot.executive_committee':
    'Ban Chấp hành: danh sách bầu cử {list} người để bầu {seats} người, số dư {percent}% vượt {most}%.',
  'finding.surplus.below.standing_committee':
    'Ban Thường vụ: giới thiệu {introduced} người để bầu {seats} người, số dư {percent}% là thiếu; phải giới thiệu {from..to} người.',
  'finding.surplus.above.standing_committee':
    'Ban Thường vụ: giới thiệu {introduced} người để bầu {seats} người, số dư {percent}% là thừa; chỉ được giới thiệu {from..to} người.',
  'finding.surplus.none.standing_committee':
    'Ban Thường vụ: danh sách {names} người không nhiều hơn số lượng cần bầu ({seats}), phải có số dư.',
  'finding.surplus.small.standing_committee':
    'Ban Thường vụ: bầu {seats} người thì số dư tối đa {most} người, đang dư {extra}.',
  'finding.surplus.ballot.standing_committee':
    'Ban Thường vụ: danh sách bầu cử {list} người để bầu {seats} người, số dư {percent}% vượt {most}%.',
  'finding.surplus.below.inspection_committee':
    'Ủy ban Kiểm tra: giới thiệu {introduced} người để bầu {seats} người, số dư {percent}% là thiếu; phải giới thiệu {from..to} người.',
  'finding.surplus.above.inspection_committee':
    'Ủy ban Kiểm tra: giới thiệu {introduced} người để bầu {seats} người, số dư {percent}% là thừa; chỉ được giới thiệu {from..to} người.',
  'finding.surplus.none.inspection_committee':
    'Ủy ban Kiểm tra: danh sách {names} người không nhiều hơn số lượng cần bầu ({seats}), phải có số dư.',
  'finding.surplus.small.inspection_committee':
    'Ủy ban Kiểm tra: bầu {seats} người thì số dư tối đa {most} người, đang dư {extra}.',
  'finding.surplus.ballot.inspection_committee':
    'Ủy ban Kiểm tra: danh sách bầu cử {list} người để bầu {seats} người, số dư {percent}% vượt {most}%.',
  'finding.surplus.none.upper_delegates':
    'Đại biểu dự đại hội cấp trên: danh sách {names} người không nhiều hơn số lượng cần bầu ({seats}), phải có số dư.',
  'finding.surplus.ballot.upper_delegates':
    'Đại biểu dự đại hội cấp trên: danh sách bầu cử {list} người để bầu {seats} đại biểu, số dư {percent}% vượt {most}%.',
  'how.surplus.band':
    '({introduced} − {seats}) : {seats} = {percent}%; phải {low..high}%, tức {from..to} người.',
  'how.surplus.noWholeNumber':
    '({introduced} − {seats}) : {seats} = {percent}%; bầu {seats} người thì không có số nguyên nào trong khoảng {low}-{high}%, được giới thiệu {from..to} người.',
  'how.surplus.more': '{names} người trong danh sách, cần bầu {seats} người.',
  'how.surplus.small':
    '{introduced} − {seats} = {extra}; bầu từ 3 đến 5 người thì dư không quá {most}, tức không quá {to} người.',
  'how.surplus.ballot':
    '({list} − {seats}) : {seats} = {percent}%; không quá {most}%, tức không quá {to} người.',
  'finding.ratio.first_time.executive_committee':
    'Số người tham gia cấp ủy lần đầu trong Ban Chấp hành nhiều nhất chỉ được {best}, cần ít nhất {need}.',
  'finding.ratio.first_time.executive_committee.worst':
    'Tùy kết quả bầu, số người tham gia cấp ủy lần đầu trong Ban Chấp hành có thể chỉ còn {worst}, cần ít nhất {need}.',
  'finding.ratio.women.executive_committee':
    'Số nữ trong Ban Chấp hành nhiều nhất chỉ được {best}, cần ít nhất {need}.',
  'finding.ratio.women.executive_committee.worst':
    'Tùy kết quả bầu, số nữ trong Ban Chấp hành có thể chỉ còn {worst}, cần ít nhất {need}.',
  'finding.ratio.women.standing_committee':
    'Số nữ trong Ban Thường vụ nhiều nhất chỉ được {best}, cần ít nhất {need}.',
  'finding.ratio.women.standing_committee.worst':
    'Tùy kết quả bầu, số nữ trong Ban Thường vụ có thể chỉ còn {worst}, cần ít nhất {need}.',
  'finding.ratio.young.executive_committee':
    'Số cán bộ trẻ dưới {age} tuổi trong Ban Chấp hành nhiều nhất chỉ được {best}, cần ít nhất {need}.',
  'finding.ratio.young.executive_committee.worst':
    'Tùy kết quả bầu, số cán bộ trẻ dưới {age} tuổi trong Ban Chấp hành có thể chỉ còn {worst}, cần ít nhất {need}.',
  'finding.ratio.science.executive_committee':
    'Số người có trình độ khoa học - công nghệ trong Ban Chấp hành nhiều nhất chỉ được {best}, cần ít nhất {need}.',
  'finding.ratio.science.executive_committee.worst':
    'Tùy kết quả bầu, số người có trình độ khoa học - công nghệ trong Ban Chấp hành có thể chỉ còn {worst}, cần ít nhất {need}.',
  'how.ratio.share': '{count} trong {candidates} người; {share}% của {size} là ít nhất {need}.',
  'how.ratio.shareSurplus':
    '{count} trong {candidates} người giới thiệu để bầu {seats} người: trúng cử {worst..best}; {share}% của {size} là ít nhất {need}.',
  'how.ratio.least': '{count} trong {candidates} người; cần ít nhất {need}.',
  'how.ratio.leastSurplus':
    '{count} trong {candidates} người giới thiệu để bầu {seats} người: trúng cử {worst..best}; cần ít nhất {need}.',
  'finding.ratio.bands.young.executive_committee':
    'Ban Chấp hành không có ai dưới {from} tuổi, chưa bảo đảm ba độ tuổi.',
  'finding.ratio.bands.young.executive_committee.worst':
    'Tùy kết quả bầu, Ban Chấp hành có thể không có ai dưới {from} tuổi.',
  'finding.ratio.bands.middle.executive_committee':
    'Ban Chấp hành không có ai từ {from} đến {to} tuổi, chưa bảo đảm ba độ tuổi.',
  'finding.ratio.bands.middle.executive_committee.worst':
    'Tùy kết quả bầu, Ban Chấp hành có thể không có ai từ {from} đến {to} tuổi.',
  'finding.ratio.bands.older.executive_committee':
    'Ban Chấp hành không có ai trên {to} tuổi, chưa bảo đảm ba độ tuổi.',
  'finding.ratio.bands.older.executive_committee.worst':
    'Tùy kết quả bầu, Ban Chấp hành có thể không có ai trên {to} tuổi.',
  'finding.ratio.bands.young.standing_committee':
    'Ban Thường vụ không có ai dưới {from} tuổi, chưa bảo đảm ba độ tuổi.',
  'finding.ratio.bands.young.standing_committee.worst':
    'Tùy kết quả bầu, Ban Thường vụ có thể không có ai dưới {from} tuổi.',
  'finding.ratio.bands.middle.standing_committee':
    'Ban Thường vụ không có ai từ {from} đến {to} tuổi, chưa bảo đảm ba độ tuổi.',
  'finding.ratio.bands.middle.standing_committee.worst':
    'Tùy kết quả bầu, Ban Thường vụ có thể không có ai từ {from} đến {to} tuổi.',
  'finding.ratio.bands.older.standing_committee':
    'Ban Thường vụ không có ai trên {to} tuổi, chưa bảo đảm ba độ tuổi.',
  'finding.ratio.bands.older.standing_committee.worst':
    'Tùy kết quả bầu, Ban Thường vụ có thể không có ai trên {to} tuổi.',
  'finding.ratio.bands.young.standing_leadership':
    'Thường trực cấp ủy không có ai dưới {from} tuổi, chưa bảo đảm ba độ tuổi.',
  'finding.ratio.bands.young.standing_leadership.worst':
    'Tùy kết quả bầu, Thường trực cấp ủy có thể không có ai dưới {from} tuổi.',
  'finding.ratio.bands.middle.standing_leadership':
    'Thường trực cấp ủy không có ai từ {from} đến {to} tuổi, chưa bảo đảm ba độ tuổi.',
  'finding.ratio.bands.middle.standing_leadership.worst':
    'Tùy kết quả bầu, Thường trực cấp ủy có thể không có ai từ {from} đến {to} tuổi.',
  'finding.ratio.bands.older.standing_leadership':
    'Thường trực cấp ủy không có ai trên {to} tuổi, chưa bảo đảm ba độ tuổi.',
  'finding.ratio.bands.older.standing_leadership.worst':
    'Tùy kết quả bầu, Thường trực cấp ủy có thể không có ai trên {to} tuổi.',
  'how.ratio.bands':
    '{candidates} người để bầu {seats} người: dưới {from} tuổi {young}, từ {from} đến {to} tuổi {middle}, trên {to} tuổi {older}.',
  'finding.ratio.midBand.executive_committee':
    'Độ tuổi từ {from} đến {to} trong Ban Chấp hành chưa vào khoảng {low}-{high}%.',
  'finding.ratio.midBand.executive_committee.worst':
    'Tùy kết quả bầu, độ tuổi từ {from} đến {to} trong Ban Chấp hành có thể ra ngoài khoảng {low}-{high}%.',
  'finding.ratio.midBand.standing_committee':
    'Độ tuổi từ {from} đến {to} trong Ban Thường vụ chưa vào khoảng {low}-{high}%.',
  'finding.ratio.midBand.standing_committee.worst':
    'Tùy kết quả bầu, độ tuổi từ {from} đến {to} trong Ban Thường vụ có thể ra ngoài khoảng {low}-{high}%.',
  'how.ratio.midBand':
    '{count} trong {candidates} người, cần bầu {seats}: trúng cử {fewest..greatest}; khoảng {low}-{high}% tính cả sai số là {least..most} người.',
  'finding.ratio.ethnic':
    'Số người dân tộc thiểu số nhiều nhất chỉ được {best}, cần ít nhất {need} cho tương xứng với địa phương.',
  'finding.ratio.ethnic.worst':
    'Tùy kết quả bầu, số người dân tộc thiểu số có thể chỉ còn {worst}, cần ít nhất {need}.',
  'how.ratio.ethnic':
    '{count} trong {candidates} người, cần bầu {seats}: trúng cử {worst..best}; địa phương {share}%, trừ sai số {tolerance} điểm %, của {size} là ít nhất {need}.',
  'finding.ratio.bloc.party': 'Khối Đảng có {count} người, ngoài khung {min..max} người.',
  'finding.ratio.bloc.party.worst': 'Tùy kết quả bầu, khối Đảng có thể ra ngoài khung {min..max} người.',
  'finding.ratio.bloc.government': 'Khối chính quyền có {count} người, ngoài khung {min..max} người.',
  'finding.ratio.bloc.government.worst':
    'Tùy kết quả bầu, khối chính quyền có thể ra ngoài khung {min..max} người.',
  'finding.ratio.bloc.front': 'Khối Mặt trận, đoàn thể có {count} người, ngoài khung {min..max} người.',
  'finding.ratio.bloc.front.worst':
    'Tùy kết quả bầu, khối Mặt trận, đoàn thể có thể ra ngoài khung {min..max} người.',
  'finding.ratio.bloc.internal_affairs': 'Khối nội chính có {count} người, ngoài khung {min..max} người.',
  'finding.ratio.bloc.internal_affairs.worst':
    'Tùy kết quả bầu, khối nội chính có thể ra ngoài khung {min..max} người.',
  'finding.ratio.bloc.grassroots': 'Khối cơ sở có {count} người, ngoài khung {min..max} người.',
  'finding.ratio.bloc.grassroots.worst':
    'Tùy kết quả bầu, khối cơ sở có thể ra ngoài khung {min..max} người.',
  'finding.ratio.bloc.other':
    'Khối cơ quan trung ương, tỉnh đóng trên địa bàn có {count} người, ngoài khung {min..max} người.',
  'finding.ratio.bloc.other.worst':
    'Tùy kết quả bầu, khối cơ quan trung ương, tỉnh đóng trên địa bàn có thể ra ngoài khung {min..max} người.',
  'how.ratio.bloc':
    '{count} trong {candidates} người, cần bầu {seats}: trúng cử {worst..best}; khung {min..max}.',
  'finding.age.first_time':
    '{name} tham gia lần đầu nhưng chỉ còn {left} tháng công tác, cần ít nhất {months}.',
  'finding.age.re_election': '{name} tái cử nhưng chỉ còn {left} tháng công tác, cần ít nhất {months}.',
  'finding.age.government':
    '{name} dự kiến giữ chức danh chính quyền nhưng chỉ còn {left} tháng công tác tính từ {month}, cần ít nhất {months}.',
  'finding.age.first_time.past':
    '{name} tham gia lần đầu nhưng đã quá tuổi nghỉ hưu {past} tháng tại thời điểm tính tuổi.',
  'finding.age.re_election.past':
    '{name} tái cử nhưng đã quá tuổi nghỉ hưu {past} tháng tại thời điểm tính tuổi.',
  'finding.age.government.past':
    '{name} dự kiến giữ chức danh chính quyền nhưng đã quá tuổi nghỉ hưu {past} tháng tại thời điểm tính tuổi ({month}).',
  'finding.age.limit': '{name} {years} tuổi {months} tháng, quá {most} tuổi.',
  'how.age.left': 'Nghỉ hưu {retires} − mốc tính {month} = {left} tháng; cần {months}.',
  'how.age.leftOwn': 'Tháng nghỉ hưu riêng {retires} − mốc tính {month} = {left} tháng; cần {months}.',
  'how.age.limit': '{years} tuổi {months} tháng tại {month}; không quá {most} tuổi.',
  'finding.person.nonLocal':
    '{name} dự kiến làm bí thư là người địa phương; định hướng là không phải người địa phương.',
  'how.person.nonLocal': 'Theo khai báo của {name} về nơi xuất thân (người địa phương hay nơi khác đến).',
  'finding.person.unified': '{name} dự kiến làm bí thư nhưng không đồng thời là Chủ tịch HĐND.',
  'finding.person.unifiedEither':
    '{name} dự kiến làm bí thư nhưng không đồng thời là Chủ tịch HĐND hoặc Chủ tịch UBND.',
  'how.person.unified': 'Theo chức danh kiêm nhiệm dự kiến của {name}.',
  'finding.person.posts': '{name} kiêm {count} chức danh chủ chốt, không quá {most}.',
  'how.person.posts': '{name}: {count} chức danh; không quá {most}.',
  'finding.person.terms':
    '{name} đã làm bí thư {held} nhiệm kỳ liên tiếp, nhiệm kỳ tới là thứ {next}, quá {most}.',
  'how.person.terms': '{held} + 1 = {next}; không quá {most}.',
  'finding.person.theory.intermediate': '{name} chưa có trình độ lý luận chính trị trung cấp trở lên.',
  'how.person.theory.intermediate': 'Theo trình độ lý luận chính trị của {name}; yêu cầu từ trung cấp.',
  'finding.person.theory.advanced': '{name} chưa có trình độ lý luận chính trị cao cấp trở lên.',
  'how.person.theory.advanced': 'Theo trình độ lý luận chính trị của {name}; yêu cầu từ cao cấp.',
  'finding.person.familyStanding': '{name} và {other} là người thân, không được cùng trong Ban Thường vụ.',
  'finding.person.familyPosts':
    '{name} và {other} là người thân, một người dự kiến làm bí thư, người kia giữ chức danh không được bố trí người thân.',
  'how.person.family': 'Phần người thân trong danh sách của {name} có tên {other}.',
  'finding.person.noStandingDeputy':
    'Trong {deputies} người dự kiến làm phó bí thư chưa có phó bí thư thường trực.',
  'finding.person.noDeputy.committee_chair':
    'Trong {deputies} người dự kiến làm phó bí thư chưa có Chủ tịch UBND.',
  'finding.person.frontDeputyNone': 'Có 2 phó bí thư thì không phó bí thư nào kiêm Chủ tịch Mặt trận.',
  'finding.person.frontDeputyOne':
    'Có từ 3 phó bí thư thì đúng một người kiêm Chủ tịch Mặt trận, đang có {chairs}.',
  'how.person.frontDeputy': '{deputies} phó bí thư, {chairs} kiêm Chủ tịch Mặt trận.',
  'finding.person.standingPost.council_chair': 'Ban Thường vụ chưa có Chủ tịch HĐND.',
  'finding.person.standingPost.council_vice_chair': 'Ban Thường vụ chưa có Phó Chủ tịch HĐND.',
  'finding.person.standingPost.committee_chair': 'Ban Thường vụ chưa có Chủ tịch UBND.',
  'finding.person.standingPost.committee_vice_chair': 'Ban Thường vụ chưa có Phó Chủ tịch UBND.',
  'finding.person.standingPost.inspection_head': 'Ban Thường vụ chưa có Chủ nhiệm UBKT.',
  'finding.person.standingPost.party_building_head': 'Ban Thường vụ chưa có Trưởng ban Xây dựng Đảng.',
  'finding.person.standingPost.front_chair': 'Ban Thường vụ chưa có Chủ tịch Mặt trận.',
  'finding.person.standingPost.military_commander': 'Ban Thường vụ chưa có Chỉ huy trưởng quân sự.',
  'finding.person.standingPost.police_chief': 'Ban Thường vụ chưa có Trưởng công an.',
  'how.person.standingPosts': '{held} trong {posts} chức danh định hướng đã có người trong Ban Thường vụ.',
  'finding.delegates.above': 'Tổng đại biểu {count}, vượt mức tối đa {max}.',
  'finding.delegates.below': 'Tổng đại biểu {count}, thấp hơn mức tối thiểu {min}.',
  'how.delegates.max': 'Đương nhiên + bầu + chỉ định = {count}; không quá {max}, không tính dự khuyết.',
  'how.delegates.range': 'Đương nhiên + bầu + chỉ định = {count}; {min..max}, không tính dự khuyết.',
  'finding.delegates.designated': 'Đại biểu chỉ định {count} người, vượt {percent}% số được triệu tập.',
  'how.delegates.designated': '{percent}% của {summoned} là tối đa {most}; chỉ định {count}.',
  'finding.delegates.exOfficio':
    'Đại biểu đương nhiên {count}, không bằng số cấp ủy viên đương nhiệm còn công tác {incumbents}.',
  'how.delegates.exOfficio': 'Tổng đại biểu đương nhiên = {count}; cấp ủy viên đương nhiệm = {incumbents}.',
  'finding.delegates.floor': '“{name}” được bầu {count} đại biểu, nên có ít nhất {least}.',
  'how.delegates.floor': 'Theo đầu mối + theo đảng viên + theo vị trí = {count}.',
  'finding.delegates.kindPlenary':
    'Đảng bộ có {members} đảng viên chính thức, dưới {from}, thì mở đại hội đảng viên.',
  'finding.delegates.kindDelegate':
    'Đảng bộ có {members} đảng viên chính thức, từ {from} trở lên, thì mở đại hội đại biểu.',
  'how.delegates.kind': '{members} đảng viên chính thức; mốc {from}.',
  'finding.facts.tooEarly': 'Đại hội khai mạc {opens}, sớm hơn {from}.',
  'finding.facts.tooLate': 'Đại hội kết thúc {closes}, sau thời hạn {to}.',
  'finding.facts.days': 'Đại hội kéo dài {count} ngày, không quá {most}.',
  'finding.facts.above.preparatory_half_days': 'Phiên trù bị {count} buổi, không quá {max} (nửa ngày).',
  'finding.facts.below.office_staff':
    'Biên chế cơ quan tham mưu, giúp việc cấp ủy {count} người, dưới khung {min..max} người.',
  'finding.facts.above.office_staff':
    'Biên chế cơ quan tham mưu, giúp việc cấp ủy {count} người, trên khung {min..max} người.',
  'finding.facts.about.direct_secretary_pilots':
    'Thí điểm đại hội trực tiếp bầu bí thư ở {count} trong {whole} tổ chức cơ sở đảng, trong khi định hướng khoảng {percent}%.',
  'how.facts.within': '{count}; khung {min..max}.',
  'how.facts.most': '{count}; không quá {max}.',
  'how.facts.about': '{count} : {whole} = {share}%; định hướng khoảng {percent}%.',
  'finding.delegates.quorum':
    'Có mặt {count} trên {whole} đại biểu được triệu tập, chưa đủ {need}: đại hội chưa hợp lệ.',
  'how.delegates.quorum':
    'Ít nhất {part}/{parts} của {whole} người được triệu tập là {need}; có mặt {count}.',
  'finding.delegates.represented':
    'Mới có {count} trên {whole} tổ chức đảng trực thuộc có đại biểu dự, chưa đủ {need}: đại hội chưa hợp lệ.',
  'how.delegates.represented':
    'Ít nhất {part}/{parts} của {whole} tổ chức đảng trực thuộc là {need}; có {count}.',
  'finding.delegates.alternates': 'Chưa dự kiến đại biểu dự khuyết: ghi số lượng do đại hội quyết định.',
  'how.delegates.alternates': 'Tổng đại biểu dự khuyết: {count}.',
  'finding.elected.majority.executive_committee':
    'Ban Chấp hành: có người trúng cử chỉ được {fewest} phiếu, chưa quá nửa số {summoned} người được triệu tập.',
  'finding.elected.majority.standing_committee':
    'Ban Thường vụ: có người trúng cử chỉ được {fewest} phiếu, chưa quá nửa số {summoned} người được triệu tập.',
  'finding.elected.majority.inspection_committee':
    'Ủy ban Kiểm tra: có người trúng cử chỉ được {fewest} phiếu, chưa quá nửa số {summoned} người được triệu tập.',
  'how.elected.majority':
    'Quá nửa của {summoned} người được triệu tập là {need} phiếu; người thấp nhất được {fewest}.',
  'finding.elected.above.executive_committee':
    'Ban Chấp hành: trúng cử {count} người, nhiều hơn số lượng cần bầu ({seats}).',
  'finding.elected.above.standing_committee':
    'Ban Thường vụ: trúng cử {count} người, nhiều hơn số lượng cần bầu ({seats}).',
  'finding.elected.above.inspection_committee':
    'Ủy ban Kiểm tra: trúng cử {count} người, nhiều hơn số lượng cần bầu ({seats}).',
  'how.elected.seats': '{count} > {seats}.',
  'finding.steps.summoned.executive_committee':
    '{group}, bước {step}: triệu tập {summoned} người, trong khi Ban Chấp hành hiện có {members}.',
  'how.steps.summoned.executive_committee': 'Triệu tập {summoned}; Ban Chấp hành hiện có {members} người.',
  'finding.steps.summoned.standing_committee':
    '{group}, bước {step}: triệu tập {summoned} người, trong khi Ban Thường vụ hiện có {members}.',
  'how.steps.summoned.standing_committee': 'Triệu tập {summoned}; Ban Thường vụ hiện có {members} người.',
  'finding.age.front':
    '{name} đứng đầu Mặt trận tái cử nhưng chỉ còn {left} tháng công tác tính từ đại hội Mặt trận ({month}), cần ít nhất {months}.',
  'finding.age.front.past':
    '{name} đứng đầu Mặt trận tái cử nhưng đã quá tuổi nghỉ hưu {past} tháng tại đại hội Mặt trận ({month}).',
  'finding.facts.appointment_number':
    'Cấp ủy nơi sáp nhập do cấp trên chỉ định: ghi số quyết định chỉ định ở Thông tin chung.',
  'finding.facts.appointment_date':
    'Cấp ủy nơi sáp nhập do cấp trên chỉ định: ghi ngày quyết định chỉ định ở Thông tin chung.',
  'finding.facts.levelNotYet':
    'Cấp đã chọn chỉ có từ {limit}, sau ngày đại hội {date}: chọn lại cấp hoặc sửa ngày.',
  'finding.facts.levelEnded':
    'Cấp đã chọn chỉ còn đến {limit}, trước ngày đại hội {date}: chọn lại cấp hoặc sửa ngày.',
  'finding.facts.places':
    'Cấp này chỉ dành cho Hà Nội, TP. Hồ Chí Minh, Thanh Hóa, Nghệ An; địa phương đã chọn không thuộc số đó.',
  'finding.facts.mergedFrom': 'Số đơn vị sáp nhập ghi {count} không khớp với cấp đã chọn.',
  'finding.facts.term': 'Ngày đại hội {date} không thuộc nhiệm kỳ {term} của đề án.',
  'finding.facts.order': 'Đại hội bế mạc {closes}, trước ngày khai mạc {opens}.',
  'finding.facts.leavers':
    'Số nghỉ hưu, chuyển công tác {count} nhiều hơn số cấp ủy viên trước sáp nhập {before}.',
  'finding.facts.edition':
    'Đề án lập theo ấn bản {edition} của bộ quy định mà phần mềm này không có; đang đối chiếu theo ấn bản {current}.',
  'how.facts.deadline': 'Từ {opens} đến {closes}; thời hạn {to}.',
  'how.facts.window': 'Từ {opens} đến {closes}; trong khoảng {from} đến {to}.',
  'how.facts.days': 'Tính cả ngày khai mạc và bế mạc: {count} ngày; không quá {most}.',
  'how.facts.appointment': 'Thành lập từ hai đơn vị trở lên: không bầu, chỉ định; cần số và ngày quyết định.',
  'how.facts.levelDates': 'Ngày đại hội {date}; mốc {limit}.',
  'how.facts.places': 'Đối chiếu cấp và địa phương ở Thông tin chung.',
  'how.facts.mergedFrom': 'Ghi {count}; theo cấp đã chọn: {min..max}.',
  'how.facts.term': '{date}; nhiệm kỳ {term} tính từ {from} đến {to}.',
  'how.facts.order': 'Khai mạc {opens}, bế mạc {closes}.',
  'how.facts.leavers': '{count} so với {before}.',
  'how.facts.edition': 'Ấn bản {edition}; hiện có {current}.',
  'finding.sum.parts.headcount.units':
    '“{row}”, cột Số đơn vị: các dòng con cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.stated.headcount.units': 'Cột Số đơn vị: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.parts.headcount.heads':
    '“{row}”, cột Cấp trưởng: các dòng con cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.stated.headcount.heads': 'Cột Cấp trưởng: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.parts.headcount.deputies':
    '“{row}”, cột Cấp phó (tối đa): các dòng con cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.stated.headcount.deputies':
    'Cột Cấp phó (tối đa): các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.parts.headcount.secretaries':
    '“{row}”, cột Bí thư: các dòng con cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.stated.headcount.secretaries': 'Cột Bí thư: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.parts.headcount.deputy_secretaries':
    '“{row}”, cột Phó bí thư: các dòng con cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.stated.headcount.deputy_secretaries':
    'Cột Phó bí thư: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.parts.headcount.council_vice_chairs':
    '“{row}”, cột Phó CT HĐND: các dòng con cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.stated.headcount.council_vice_chairs':
    'Cột Phó CT HĐND: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.parts.headcount.committee_vice_chairs':
    '“{row}”, cột Phó CT UBND: các dòng con cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.stated.headcount.committee_vice_chairs':
    'Cột Phó CT UBND: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.parts.headcount.standing_members':
    '“{row}”, cột Ủy viên BTV: các dòng con cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.stated.headcount.standing_members':
    'Cột Ủy viên BTV: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.parts.headcount.other':
    '“{row}”, cột Khác: các dòng con cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.stated.headcount.other': 'Cột Khác: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.parts.seats.term_start': 'Cột Đầu nhiệm kỳ: các khối cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.parts.seats.current': 'Cột Hiện có: các khối cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.parts.seats.planned': 'Cột Dự kiến khóa mới: các khối cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.parts.seats.rotation_extra':
    'Cột Luân chuyển tăng thêm: các khối cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.parts.seats.left_vacant': 'Cột Để khuyết: các khối cộng lại {sum}, dòng trên ghi {whole}.',
  'finding.sum.stated.quotas.cells': 'Cột Số chi bộ, TCCSĐ: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.official_members':
    'Cột Đảng viên chính thức: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.probationary_members':
    'Cột Đảng viên dự bị: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.ex_officio':
    'Cột Đại biểu đương nhiên: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.by_unit': 'Cột Theo đầu mối: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.by_members':
    'Cột Theo số đảng viên: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.by_importance':
    'Cột Theo vị trí quan trọng: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.designated':
    'Cột Đại biểu chỉ định: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.alternates': 'Cột Dự khuyết: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.women': 'Cột Nữ: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.young': 'Cột Trẻ: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.stated.quotas.ethnic_minority': 'Cột DTTS: các dòng cộng lại {sum}, tổng số đã nêu {whole}.',
  'finding.sum.members': 'Đảng viên chính thức của các tổ chức cộng lại {sum}, Thông tin chung ghi {whole}.',
  'how.sum': '{terms} = {sum}; ghi {whole}; lệch {difference}.',
  'finding.percent.wrong': '“{name}”: ghi {stated}%, tính lại là {percent}%.',
  'finding.percent.truncated': '“{name}”: ghi {stated}% là cắt bớt số lẻ; làm tròn là {percent}%.',
  'finding.percent.rounded': '“{name}”: ghi {stated}% là làm tròn sai; đúng là {percent}%.',
  'finding.percent.divisor':
    '“{name}”: ghi {stated}% là chia cho {other} (“{of}”); chia cho {whole} được {percent}%.',
  'how.percent.divisor': '{count} : {other} = {stated}%; {count} : {whole} = {percent}%.',
  'finding.percent.unattainable': '“{name}”: không số nguyên nào trong {whole} cho ra {stated}%.',
  'how.percent.share': '{count} : {whole} = {percent}%; ghi {stated}%.',
  'how.percent.attainable':
    '{low} : {whole} = {lowPercent}%; {high} : {whole} = {highPercent}%; ghi {stated}%.',
  'finding.percent.partAbove': '“{part}” có {count}, nhiều hơn cả “{name}” ({whole}).',
  'how.percent.partAbove': 'Phần {count} > toàn bộ {whole}.',
  'finding.percent.parts':
    '“{name}”: các dòng con cộng lại {sum}, dòng trên ghi {whole}; nếu các phần không trùng nhau thì cần sửa.',
  'finding.percent.count': '“{name}”: số lượng {count} nhiều hơn tổng số {whole}.',
  'how.percent.count': '{count} > {whole}.',
  'finding.match.seats.executive_committee':
    'Ban Chấp hành: số cần bầu {seats} không khớp biểu số lượng ({expected}).',
  'finding.match.introduced.executive_committee':
    'Ban Chấp hành: ghi giới thiệu {introduced} người, danh sách trích ngang có {count}.',
  'finding.match.seats.standing_committee':
    'Ban Thường vụ: số cần bầu {seats} không khớp biểu số lượng ({expected}).',
  'finding.match.introduced.standing_committee':
    'Ban Thường vụ: ghi giới thiệu {introduced} người, danh sách trích ngang có {count}.',
  'finding.match.seats.inspection_committee':
    'Ủy ban Kiểm tra: số cần bầu {seats} không khớp biểu số lượng ({expected}).',
  'finding.match.introduced.inspection_committee':
    'Ủy ban Kiểm tra: ghi giới thiệu {introduced} người, danh sách trích ngang có {count}.',
  'how.match.seats': 'Dự kiến {planned} − để khuyết {vacant} = {expected}; biểu số dư ghi {seats}.',
  'how.match.seatsRotation':
    'Dự kiến {planned} − để khuyết {vacant} = {expected}, có thể trừ thêm luân chuyển {extra}; biểu số dư ghi {seats}.',
  'how.match.introduced': 'Biểu số dư {introduced}; danh sách trích ngang {count}.',
  'finding.match.reElected': '{count} người tái cử, nhiều hơn {incumbents} cấp ủy viên đương nhiệm.',
  'how.match.reElected': '{count} > {incumbents}.',
  'finding.impossible.birthAfter':
    '{name} ghi sinh {birth}, sau đại hội {month}: kiểm tra lại tháng, năm sinh.',
  'finding.impossible.tooYoung': '{name} ghi sinh {birth}, chưa đủ {youngest} tuổi tại đại hội {month}.',
  'finding.impossible.joinedYoung':
    '{name} ghi vào Đảng {joined} khi chưa đủ {youngest} tuổi (sinh {birth}).',
  'finding.impossible.officialFirst': '{name} ghi ngày chính thức {official} trước ngày dự bị {probation}.',
  'finding.impossible.officialAfter':
    '{name} ghi ngày chính thức {official}, sau đại hội {congress}; chỉ đảng viên chính thức được bầu vào cấp ủy.',
  'finding.impossible.retirement':
    '{name} ghi tháng nghỉ hưu riêng {retires}, khi {years} tuổi, không hợp lý: kiểm tra lại.',
  'finding.impossible.titles': '{name} được dự kiến vừa làm bí thư vừa làm phó bí thư.',
  'finding.impossible.twice': '{name} có hai lần trong danh sách, cùng tên và tháng sinh.',
  'finding.impossible.nameless':
    'Dòng {n} đã có số liệu nhưng chưa ghi họ và tên. Ghi họ và tên, hoặc xóa dòng.',
  'finding.impossible.left_vacant': 'Để khuyết {count}, nhiều hơn số dự kiến {planned}.',
  'finding.impossible.rotation_extra': 'Luân chuyển tăng thêm {count}, nhiều hơn số dự kiến {planned}.',
  'finding.impossible.secretaries': 'Dự kiến {planned} bí thư; một cấp ủy chỉ có một bí thư.',
  'finding.impossible.standingAbove':
    'Ban Thường vụ {standing} người nhiều hơn Ban Chấp hành {committee} người.',
  'finding.impossible.leadersAbove':
    'Bí thư và {deputies} phó bí thư nhiều hơn Ban Thường vụ {standing} người.',
  'finding.impossible.introducedAbove':
    'Giới thiệu {standing} người vào Ban Thường vụ, nhiều hơn {committee} người giới thiệu vào Ban Chấp hành.',
  'finding.impossible.delegates.women': '“{name}”: {count} đại biểu nữ, nhiều hơn tổng số {delegates}.',
  'finding.impossible.delegates.young': '“{name}”: {count} đại biểu trẻ, nhiều hơn tổng số {delegates}.',
  'finding.impossible.delegates.ethnic_minority':
    '“{name}”: {count} đại biểu dân tộc thiểu số, nhiều hơn tổng số {delegates}.',
  'finding.impossible.delegatesAbove':
    '“{name}”: {delegates} đại biểu, nhiều hơn {members} đảng viên chính thức.',
  'how.impossible.birth': 'Sinh {birth}; đại hội {month}; ít nhất {youngest} tuổi.',
  'how.impossible.joined': 'Sinh {birth}, vào Đảng {joined}; ít nhất {youngest} tuổi.',
  'how.impossible.official': 'Dự bị {probation}, chính thức {official}.',
  'how.impossible.congress': 'Chính thức {official}, đại hội {congress}.',
  'how.impossible.retirement': 'Sinh {birth}, nghỉ hưu {retires}.',
  'how.impossible.titles': 'Theo chức danh dự kiến khóa mới của {name}.',
  'how.impossible.twice': 'Trùng họ tên và tháng, năm sinh: {name}.',
  'how.impossible.nameless': 'Dòng {n}: cột họ và tên để trống, các cột khác đã ghi.',
  'how.impossible.seats': '{count} > {planned}.',
  'how.impossible.secretaries': 'Dự kiến {planned}.',
  'how.impossible.bodies': '{standing} > {committee}.',
  'how.impossible.leaders': '1 + {deputies} = {leaders} > {standing}.',
  'how.impossible.delegates': '{count} > {delegates}.',
  'how.impossible.members': '{delegates} > {members}.',
  'finding.frame.deputies': '“{name}”: {count} cấp phó cho {units} đơn vị, bình quân {average}, trên {most}.',
  'how.frame.deputies': '{count} : {units} = {average}.',
  'finding.frame.heads': '“{name}”: {count} cấp trưởng cho {units} đơn vị; mỗi đơn vị chỉ có một cấp trưởng.',
  'how.frame.heads': '{count} > {units}.',
  'finding.match.deputies':
    'Danh sách nhân sự ghi {count} phó bí thư, biểu số lượng dự kiến {planned}: cần thống nhất hai biểu.',
  'how.match.deputies': 'Danh sách nhân sự: {count}; biểu số lượng, trừ chỗ khuyết: {planned}.',
  'finding.narrative.blank': 'Mục “{section}” còn {count} chỗ trống “…”: điền hoặc bỏ.',
  'how.narrative.blank': 'Chỗ trống “…” chưa điền: {count}.',
  'finding.narrative.citedDate':
    'Văn bản {cited}: sổ văn bản ghi số này với ngày {dates}; cần kiểm tra lại ngày.',
  'how.narrative.citedDate': 'So số và ngày trong lời văn với sổ văn bản: {cited}; sổ ghi {dates}.',
  'finding.narrative.citedReplaced': 'Văn bản {cited} đã được thay thế bằng {heir}.',
  'how.narrative.citedReplaced': 'Theo sổ văn bản, {heir} thay thế {cited} trước ngày đại hội.',
  'finding.narrative.citedOther':
    'Văn bản {cited}: sổ văn bản ghi số này với ngày {dates}, còn ngày trong lời văn là ngày của {other}. Kiểm tra lại số và ngày.',
  'finding.narrative.citedType':
    'Văn bản {cited}: lời văn ghi là “{type}”, sổ văn bản ghi {right}. Sửa loại văn bản, hoặc kiểm tra lại số.',
  'how.narrative.citedType': 'So loại văn bản trong lời văn (“{type}”) với sổ văn bản: {right}.',
  'finding.narrative.citedMaybeReplaced':
    'Văn bản {cited} có thể đã được thay thế bằng {heir}; sổ văn bản chưa đối chiếu được toàn văn. Hãy kiểm tra văn bản mới.',
  'finding.narrative.citedIssuer':
    'Văn bản {cited} ghi là của “{issuer}” nhưng mang ký hiệu /{tail}: phải là {right}, hoặc sai tên cơ quan ban hành.',
  'how.narrative.citedIssuer':
    'Sau dấu “/” là ký hiệu cơ quan ban hành: {issuer} dùng /{rightTail}, lời văn ghi /{tail}.',
  'finding.narrative.citedUnknown':
    'Sổ văn bản chưa có {cited}: hãy tự đối chiếu số, ngày và cơ quan ban hành.',
  'how.narrative.citedUnknown': 'Tìm {cited} trong sổ văn bản: không có số này.',
  'how.narrative.citedElsewhere':
    'Tìm {cited} trong sổ văn bản: số này có với ngày {dates}, thuộc nhiệm kỳ khác hoặc loại văn bản khác.',

  // The five steps.
  'finding.steps.gap': '{group}: đã ghi bước {later} mà chưa có bước {step}.',
  'how.steps.gap': 'Năm bước làm lần lượt; còn thiếu bước {step} trước bước {later}.',
  'finding.steps.order': '{group}: bước {later} ghi ngày {laterDate}, trước bước {step} (ngày {date}).',
  'how.steps.order':
    '{group}: bước {step} ngày {date}, bước {later} ngày {laterDate}; bước sau không được trước bước trước.',
  'finding.steps.notDone':
    '{group}: biểu tiến độ ghi đã xong mà mới ghi đến bước {step}; quy trình có đúng năm bước. Ghi các bước còn lại, hoặc sửa tiến độ.',
  'finding.steps.unfinished': 'Nhân sự lần đầu đã vào bước {began} khi nhân sự tái cử mới đến bước {step}.',
  'how.steps.groups':
    'Chỉ làm quy trình lần đầu khi quy trình tái cử đã xong bước 5; mới ghi đến bước {step}.',
  'finding.steps.groups':
    'Quy trình lần đầu bắt đầu ngày {date}, trước khi quy trình tái cử xong bước 5 (ngày {ended}).',
  'how.steps.groupsInTurn': 'Tái cử xong bước 5 ngày {ended}; lần đầu bắt đầu ngày {date}.',
  'finding.steps.quorum':
    '{group}, bước {step}: có mặt {present} trên {summoned} người được triệu tập, chưa đủ {need} người.',
  'how.steps.quorum':
    '{group}, bước {step}: ít nhất {part}/{parts} của {summoned} người được triệu tập là {need}; có mặt {present}.',
  'finding.steps.majority':
    '{name} được {votes} phiếu ở bước {step} ({group}), chưa quá nửa, mà vẫn có tên ở bước {later}.',
  'finding.steps.final':
    '{name} được {votes} phiếu ở bước {step} ({group}), chưa quá nửa, mà vẫn dự kiến vào cấp ủy.',
  'how.steps.majority': '{votes} phiếu; quá nửa của {base} {of} là ít nhất {need}.',
  'how.steps.passed':
    '{group}, bước {step}: {passed} trong {counted} người được ít nhất {need} phiếu, quá nửa của {base} {of}.',
  'finding.steps.onward': '{name} có tên ở bước {later} ({group}) mà không có ở bước {step}.',
  'how.steps.newName': 'Tên ở bước {later} phải qua bước {step}.',
  'how.steps.onward': '{group}: cả {names} người ở bước {later} đều có tên ở bước {step}.',
  'finding.steps.chain': '{group}, bước {step}: {what} {count}, nhiều hơn {than} {of}.',
  'how.steps.chain': '{count} > {of}.',
  'finding.steps.sum':
    '{group}, bước {step}: phiếu hợp lệ và không hợp lệ cộng lại {sum}, thu về {returned}.',
  'how.steps.sum': '{valid} + {invalid} = {sum}, khác {returned}.',
  'finding.steps.votes': '{group}, bước {step}: {name} được {votes} phiếu, nhiều hơn {than} {of}.',
  'how.steps.votes': '{votes} > {of}.',
  'how.steps.ballot': '{group}, bước {step}: {valid} + {invalid} = {returned}.',
  'finding.congress.chain': '{body}: số {what} {count}, nhiều hơn số {than} {of}.',
  'finding.congress.sum': '{body}: phiếu hợp lệ và không hợp lệ cộng lại {sum}, thu về {returned}.',
  'finding.congress.votes': '{body}: {name} được {votes} phiếu, nhiều hơn số {than} {of}.',
  'finding.congress.fewest':
    '{body}: người trúng cử ít phiếu nhất được {votes} phiếu, nhiều hơn số {than} {of}.',
  'how.congress.ballot': '{body}: {valid} + {invalid} = {returned}.',
  'finding.steps.tie':
    '{tied} người bằng {votes} phiếu ở cuối danh sách giới thiệu mà chỉ còn {left} chỗ: {names}. Người đứng đầu cấp ủy quyết định chọn.',
  'how.steps.tie':
    'Giới thiệu {places} người; {tied} người cùng {votes} phiếu tranh {left} chỗ cuối. Chọn xong thì bỏ tên không được chọn khỏi danh sách trích ngang.',
  'how.steps.tieChosen':
    '{tied} người bằng {votes} phiếu cho {left} chỗ cuối; danh sách trích ngang đã chọn đủ.',
  'finding.steps.roster': 'Danh sách trích ngang còn {count} số phiếu mà ai đọc đề án cũng thấy.',
  'how.steps.roster': 'Số phiếu các bước chỉ trưởng tiểu ban và văn thư được xem: chuyển vào trang Năm bước.',
} as const;
