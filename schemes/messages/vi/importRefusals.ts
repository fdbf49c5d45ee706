/** Why an imported file cannot be read. Vietnamese. */
export const importRefusals = {
  'refusal.fileEmpty': 'Tệp trống. Kiểm tra lại tệp rồi chọn lần nữa.',
  'refusal.fileTooLarge': 'Tệp lớn hơn {megabytes} MB. Bỏ hình ảnh, bỏ bớt trang tính không cần rồi lưu lại.',
  'refusal.fileEncrypted':
    'Tệp có mật khẩu nên không đọc được. Mở tệp, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ) rồi lưu lại.',
  'refusal.fileOldOffice':
    'Tệp ở định dạng Office 97-2003 (.xls, .doc). Mở tệp và lưu lại thành .xlsx hoặc .docx.',
  'refusal.fileNeedsDocx':
    'Máy chủ không có LibreOffice nên không đọc được tệp {from}. Mở tệp bằng Word (hoặc LibreOffice), bấm F12 (Lưu thành), chọn kiểu “Word Document (*.docx)”, rồi chọn tệp mới lưu.',
  'refusal.fileNeedsXlsx':
    'Máy chủ không có LibreOffice nên không đọc được tệp {from}. Mở tệp bằng Excel (hoặc LibreOffice), bấm F12 (Lưu thành), chọn kiểu “Excel Workbook (*.xlsx)”, rồi chọn tệp mới lưu.',
  'refusal.fileUnknown': 'Không phải bảng tính hay văn bản đọc được. Chọn tệp .xlsx, .ods, .csv hoặc .docx.',
  'refusal.fileIsPage':
    'Tệp thật ra là một trang web, dù tên là bảng tính. Mở bằng Excel rồi lưu lại thành .xlsx.',
  'refusal.fileDamaged': 'Tệp bị hỏng, không đọc được. Mở tệp bằng Excel, Word hoặc LibreOffice rồi lưu lại.',
  'refusal.fileTooBigInside':
    'Nội dung tệp quá lớn khi mở ra (trên {megabytes} MB hoặc nén bất thường) nên không đọc. Chép phần cần dùng sang tệp mới.',
  'refusal.fileEntities':
    'Tệp có phần mà Word và Excel không bao giờ ghi, có thể gây hại, nên không đọc. Mở tệp bằng Word hoặc Excel rồi lưu lại.',
  'refusal.fileTooSlow': 'Đọc tệp quá {seconds} giây nên đã dừng. Chép phần cần dùng sang tệp mới.',
  'refusal.fileNoSheets': 'Tệp không có trang tính nào hiện. Bỏ ẩn trang tính cần nhập rồi lưu lại.',
  'refusal.fileBusy': 'Máy chủ đang đọc nhiều tệp cùng lúc. Chờ một lát rồi chọn lại tệp.',
  'refusal.fileNotSheet': 'Tệp này không phải bảng tính. Chọn tệp .xlsx, .ods hoặc .csv.',
  'refusal.fileNotWord': 'Tệp này không phải văn bản Word. Chọn tệp .docx (hoặc .doc, .odt, .rtf).',
  'refusal.fileNotPaper': 'Chỉ kiểm tra được văn bản Word (.docx) hoặc bảng tính (.xlsx). Chọn lại tệp.',
  'refusal.workbookBusy': 'Máy chủ đang xuất nhiều tệp cùng lúc. Chờ một lát rồi thử lại.',
  'refusal.workbookFailed':
    'Không tạo được tệp Excel. Thử lại; nếu vẫn lỗi, báo quản trị xem nhật ký máy chủ.',
  'refusal.noTable': 'Đề án không còn biểu này. Mở lại đề án và chọn biểu khác. Chi tiết: {table}.',
  'refusal.tooManyAccounts':
    'Tệp có {n} dòng tài khoản, mỗi lần nhập được nhiều nhất {max}. Chia tệp rồi nhập lần lượt.',
  'refusal.noAccountRows': 'Tệp không có dòng tài khoản nào dưới dòng tiêu đề. Kiểm tra lại tệp.',
  'refusal.noAccountColumns':
    'Tệp không có dòng tiêu đề với hai cột «Họ tên» và «Tên đăng nhập». Sửa tiêu đề theo tệp mẫu rồi chọn lại.',
  'refusal.accountCell': 'Ô «{column}» không đọc được. Sửa ô đó trong tệp rồi chọn lại tệp.',
  'refusal.accountNameless': 'Thiếu họ tên hoặc tên đăng nhập.',
  'refusal.accountTwice':
    'Tên đăng nhập «{username}» có ở nhiều dòng. Mỗi người để một dòng; vai trò khác thêm sau ở trang Quản trị.',
  'refusal.accountHalfRole': 'Tổ chức và vai trò phải cùng có hoặc cùng để trống.',
  'refusal.accountOrganisation':
    'Không có tổ chức đảng «{name}». Thêm tổ chức này trước, hoặc sửa tên cho khớp.',
  'refusal.accountRole':
    'Không có vai trò «{role}». Dùng: Thành viên tiểu ban, Trưởng tiểu ban, Văn thư, Người xem. Quyền quản trị và kiểm tra chỉ giao ở trang Quản trị.',
  'refusal.accountIsLocked': 'Tài khoản này đang bị khóa. Mở khóa ở trang Quản trị trước.',
  'refusal.accountUsername':
    'Tên đăng nhập «{username}» không hợp lệ: chỉ gồm chữ thường, chữ số, dấu chấm, gạch ngang, gạch dưới, không có khoảng trắng.',
  'refusal.accountName': 'Họ tên dài quá 100 ký tự hoặc có ký tự không hợp lệ.',
  'refusal.accountsBusy': 'Đang lập tài khoản từ một tệp khác. Chờ xong rồi làm tiếp.',
  'refusal.passwordsKept':
    'Còn phiếu mật khẩu của tệp trước. Tải lại trang, in phiếu, bấm «Đã in xong, xóa mật khẩu», rồi mới chọn tệp khác.',
  'refusal.accountsTaken': 'Tệp này đã được nhập. Muốn nhập nữa thì chọn lại tệp.',
  'refusal.noAccountImport':
    'Tệp đã đọc không còn trên máy chủ (quá 30 phút, hoặc máy chủ đã khởi động lại). Chọn lại tệp; người đã có tài khoản sẽ không bị lập lại.',
} as const;
