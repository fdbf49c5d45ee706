/** The proposal of delegate quotas and the columns that carry it. Vietnamese. */
export const allocation = {
  'allocation.open': 'Đề xuất phân bổ',
  'allocation.lead':
    'Tính số đại biểu bầu của từng tổ chức đảng rồi ghi vào biểu. Đại biểu đương nhiên, chỉ định và theo vị trí quan trọng giữ như trong biểu.',
  'allocation.method': 'Cách tính',
  'allocation.method.formula': 'Theo công thức',
  'allocation.method.fixed': 'Tổng số cố định, phần dư lớn nhất',
  'allocation.methodHint.formula':
    'Cơ sở theo loại đơn vị, cộng số đại biểu theo đảng viên chính thức, cộng vị trí quan trọng. Số ban đầu là của Đại hội XIV, nêu làm ví dụ: thay bằng số của cấp trên.',
  'allocation.methodHint.fixed':
    'Trừ đại biểu đương nhiên, chỉ định và theo vị trí quan trọng; phần còn lại chia theo số đảng viên chính thức, đơn vị có phần dư lớn nhất được thêm trước.',
  'allocation.base.unmerged': 'Cơ sở: không hợp nhất',
  'allocation.base.merged_two': 'Cơ sở: hợp nhất từ 2',
  'allocation.base.merged_three': 'Cơ sở: hợp nhất từ 3',
  'allocation.per': 'Số đảng viên cho 1 đại biểu',
  'allocation.remainder': 'Số dư được thêm 1, từ',
  'allocation.total': 'Tổng số đại biểu',
  'allocation.least': 'Ít nhất mỗi đơn vị',
  'allocation.provision': 'Văn bản quy định',
  'allocation.basis.formula':
    'Tính theo công thức: cơ sở {unmerged} (không hợp nhất), {merged_two} (hợp nhất từ 2), {merged_three} (hợp nhất từ 3); cứ {per} đảng viên chính thức được 1, dư từ {remainder} được thêm 1',
  'allocation.basis.fixed':
    'Tính theo tổng số cố định {total} đại biểu, kể cả đương nhiên và chỉ định; mỗi đơn vị bầu ít nhất {least}; chia theo số đảng viên chính thức, phần dư lớn nhất được thêm trước',
  'allocation.table': 'Số đại biểu bầu đề xuất',
  'allocation.unit': 'Tổ chức đảng',
  'allocation.kind': 'Loại đơn vị',
  'allocation.members': 'Đảng viên chính thức',
  'allocation.unrounded': 'Chưa làm tròn',
  'allocation.rounded': 'Làm tròn',
  'allocation.correction': 'Chỉnh tay',
  'allocation.reason': 'Lý do chỉnh',
  'allocation.elected': 'Đại biểu bầu',
  'allocation.difference': 'Chênh lệch',
  'allocation.ground': 'Cách làm tròn',
  'allocation.correctionOf': 'Chỉnh tay: {name}',
  'allocation.reasonOf': 'Lý do chỉnh: {name}',
  'allocation.kindOf': 'Loại đơn vị: {name}',
  'allocation.sum': 'Cộng',
  'allocation.ground.leftUp': 'Dư {left}, từ {remainder} trở lên: thêm 1',
  'allocation.ground.leftDown': 'Dư {left}, dưới {remainder}: không thêm',
  'allocation.ground.whole': 'Tròn số',
  'allocation.ground.least': 'Dưới mức ít nhất: lấy {least}',
  'allocation.ground.up': 'Phần dư trong nhóm lớn nhất: thêm 1',
  'allocation.ground.down': 'Phần dư nhỏ hơn: không thêm',
  'allocation.ground.tiedUp': 'Phần dư bằng đơn vị khác; nhiều đảng viên hơn hoặc đứng trước: thêm 1',
  'allocation.ground.tiedDown': 'Phần dư bằng đơn vị khác; ít đảng viên hơn hoặc đứng sau: không thêm',
  'allocation.delegates': 'Tổng đại biểu: {total}',
  'allocation.cap': 'Mức trần: {max} ({provision})',
  'allocation.noCap':
    'Chưa biết mức trần: ghi cấp, nơi và ngày đại hội ở Thông tin chung, và chọn đại hội đại biểu.',
  'allocation.write': 'Ghi vào biểu',
  'allocation.same': 'Biểu đang đúng như đề xuất này.',
  'allocation.undoHint': 'Ghi một lần, hoàn tác được một lần bằng nút Hoàn tác của biểu.',
  'allocation.offTotal': 'Sau khi chỉnh tay có {delegates} đại biểu, khác tổng số cố định {total}.',
  'allocation.problem.noUnits': 'Biểu chưa có tổ chức đảng nào. Thêm dòng vào biểu rồi đề xuất lại.',
  'allocation.problem.members':
    'Thiếu số đảng viên chính thức ở {n} dòng: {names}. Nhập vào biểu rồi đề xuất lại.',
  'allocation.problem.noMembers':
    'Số đảng viên chính thức của mọi dòng đều là 0, không chia được. Nhập số đúng vào biểu.',
  'allocation.problem.per': 'Số đảng viên cho 1 đại biểu phải từ 1 trở lên.',
  'allocation.problem.remainder': 'Số dư được thêm 1 phải từ 1 đến {per}.',
  'allocation.problem.total':
    'Tổng số {total} không đủ: đương nhiên, chỉ định và vị trí quan trọng đã là {locked}, mỗi đơn vị ít nhất {least} cần thêm {floors}. Cần ít nhất {needed}.',
  'allocation.problem.correction':
    '{name}: chỉnh {correction} là quá nhiều, chỉ bớt được nhiều nhất {most}. Sửa số chỉnh tay hoặc số theo vị trí quan trọng.',
  'allocation.problem.reason': '{name}: đã chỉnh tay, ghi lý do ở cột bên cạnh.',
  'allocation.problem.overCap':
    'Có {total} đại biểu, vượt mức trần {max} là {over}. Tăng số đảng viên cho 1 đại biểu, giảm cơ sở hoặc chỉnh bớt.',
  'allocation.problem.totalOverCap':
    'Tổng số cố định cho {total} đại biểu, vượt mức trần {max} là {over}. Giảm tổng số.',
  'column.quotas.unit_kind': 'Loại đơn vị',
  'column.quotas.correction': 'Chỉnh tay',
  'column.quotas.reason': 'Lý do, cách tính',
  'columnGroup.allocation': 'Căn cứ phân bổ',
  'choice.unit_kind.unmerged': 'Không hợp nhất',
  'choice.unit_kind.merged_two': 'Hợp nhất từ 2',
  'choice.unit_kind.merged_three': 'Hợp nhất từ 3',
} as const;
