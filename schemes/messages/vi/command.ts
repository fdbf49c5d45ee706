/** What the command line says. */
export const command = {
  'command.usage': `Cách dùng:
  de-an validate BẢN-TRÍCH.json [--json] [--lang vi|en]
  de-an export BẢN-TRÍCH.json [--paper TÊN] --out TỆP.docx [--setting THỂ-THỨC.json] [--draft N]
  de-an verify TỆP.docx [--data THƯ-MỤC]
  de-an user add --username TÊN --name "HỌ TÊN" [--organisation MÃ --role member|chair|clerk|viewer] [--administrator] [--data THƯ-MỤC]
  de-an backup THƯ-MỤC-SAO-LƯU [--data THƯ-MỤC]
  de-an restore THƯ-MỤC-SAO-LƯU [--data THƯ-MỤC]
Mật khẩu của «user add» đọc từ biến DE_AN_PASSWORD hoặc từ đầu vào chuẩn.`,
  'command.unknown': 'Không có lệnh «{command}».',
  'command.badArguments': 'Tham số không đúng: {problem}',
  'command.noFile': 'Không đọc được tệp {file}: {problem}',
  'command.notJson': 'Tệp {file} không phải JSON: {problem}',
  'command.cannotWrite': 'Không ghi được tệp {file}: {problem}',
  'command.noPack': 'Chưa chọn được bộ quy định: thiếu ngày đại hội hoặc cấp của tổ chức đảng.',
  'command.pack': 'Bộ quy định {pack} (ấn bản {edition}).',
  'command.nothing': 'Không có vi phạm.',
  'command.counts': '{mandatory} bắt buộc, {target} phấn đấu, {information} thông tin.',
  'command.steps': 'hồ sơ năm bước',
  'command.explanation.missing': 'Chưa giải trình: {rule}: {finding}',
  'command.explanation.outdated': 'Giải trình viết cho số liệu khác: {rule}: {finding}',
  'command.notJudged': 'Chưa xét, vì thiếu {input}: {rules}.',
  'command.table': 'biểu {table}',
  'command.column': 'số liệu ở cột «{column}», biểu {table}',
  'command.waived': 'đã được cho phép theo {number}',
  'command.noFinal':
    'Bản chính thức không làm bằng dòng lệnh: số được cấp, tệp được lưu khi phát hành ở trang Xuất văn bản của đề án. Muốn một bản dự thảo, thêm --draft 1.',
  'command.wroteDraft':
    'Đã ghi {file}, bản «Dự thảo lần {draft}» vì {count} mục chưa duyệt (SHA-256 {sha256}).',
  'command.wroteDraftOnly': 'Đã ghi {file}, bản «Dự thảo lần {draft}» (SHA-256 {sha256}).',
  'command.cannotOpen': 'Không mở được thư mục dữ liệu: {problem} Dừng máy chủ rồi thử lại.',
  'command.backedUp': 'Đã sao lưu {schemes} đề án ({files} tệp) vào {folder}.',
  'command.notBackedUp': 'Chưa sao lưu được: {problem}. Sửa lỗi này rồi sao lưu vào một thư mục trống khác.',
  'backup.notEmpty': 'thư mục {folder} đã có tệp bên trong',
  'backup.noRegister': '{folder} không phải thư mục dữ liệu của phần mềm (không có sổ đăng ký)',
  'backup.noContent': 'đề án {scheme} không có nội dung lưu trên đĩa',
  'backup.paperGone': 'mất tệp {file} của một văn bản đã phát hành',
  'backup.changing': '{folder} đang được sửa liên tục, đợi một phút rồi thử lại',
  'backup.notOurs': '{file} không phải của bản sao lưu do phần mềm này làm',
  'backup.badPath': '{file} ghi một tệp không có trong bản sao lưu nào: {path}',
  'backup.altered': '{file} không còn đúng như lúc sao lưu (mã SHA-256 khác)',
  'command.restored': 'Đã phục hồi {schemes} đề án ({files} tệp, sao lưu lúc {at}) vào {data}.',
  'command.notRestored':
    'Chưa phục hồi được: {problem}. Cần một bản sao lưu đủ tệp và một thư mục dữ liệu trống.',
  'command.added': 'Đã thêm tài khoản {username}.',
  'command.passwordMissing': 'Chưa có mật khẩu: đặt biến DE_AN_PASSWORD hoặc đưa vào đầu vào chuẩn.',
} as const;
