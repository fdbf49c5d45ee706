/** Signing in and out, sessions, passwords and second factors. Vietnamese. */
export const signIn = {
  'signOut.title': 'Máy này còn giữ nội dung chưa gửi',
  'signOut.lead':
    'Nội dung này chưa về máy chủ. Giữ lại thì lần sau đăng nhập trên máy này sẽ được gửi; bỏ đi thì mất hẳn. Nếu người khác cũng dùng máy này, nên gửi xong rồi mới đăng xuất.',
  'signOut.keep': 'Giữ trên máy này, đăng xuất',
  'signOut.discard': 'Bỏ nội dung, đăng xuất',
  'sessions.title': 'Phiên đăng nhập',
  'sessions.lead':
    'Những nơi tài khoản này đang đăng nhập. Có nơi lạ thì kết thúc phiên đó và đổi mật khẩu ngay.',
  'sessions.this': 'Phiên này',
  'sessions.started': 'Bắt đầu',
  'sessions.used': 'Dùng lần cuối',
  'sessions.address': 'Địa chỉ',
  'sessions.noAddress': 'không ghi',
  'sessions.end': 'Kết thúc',
  'sessions.endOf': 'Kết thúc phiên từ {address}, bắt đầu {at}',
  'sessions.endOthers': 'Đăng xuất ở mọi nơi khác',
  'sessions.ended': 'Đã kết thúc.',
  'account.first': 'Mật khẩu hiện nay do người khác đặt. Đổi mật khẩu rồi mới dùng tiếp được.',
  'account.continue': 'Về danh sách đề án',
  'account.firstHint': 'Người có tài khoản phải đổi mật khẩu này khi đăng nhập lần đầu.',
  'confirmPassword.title': 'Nhập lại mật khẩu',
  'confirmPassword.lead':
    'Đã hơn 15 phút từ lần nhập mật khẩu trước. Nhập lại để chắc chắn là bạn đang làm việc này.',
  'confirmPassword.submit': 'Xác nhận',
  'confirmPassword.open': 'Nhập mật khẩu',
  'confirmPassword.done': 'Đã xác nhận mật khẩu. Nếu việc chưa được làm, bấm nút lần nữa.',
  'field.code': 'Mã xác thực',
  'factor.title': 'Lớp xác thực thứ hai',
  'factor.lead':
    'Khi đăng nhập, ngoài mật khẩu còn cần mã sáu số trên điện thoại. Người khác biết mật khẩu cũng không vào được.',
  'factor.begin': 'Thiết lập',
  'factor.enter':
    'Nhập khóa này vào ứng dụng xác thực trên điện thoại (loại mã theo thời gian), rồi gõ mã ứng dụng hiện ra. Khóa chỉ hiện lần này.',
  'factor.secret': 'Khóa',
  'factor.uri': 'Mở bằng ứng dụng trên máy này',
  'factor.finish': 'Bật',
  'factor.on': 'Đang bật. Còn {n} mã dự phòng.',
  'factor.recovery': 'Mã dự phòng',
  'factor.recoveryLead':
    'Mất điện thoại thì đăng nhập bằng một mã dưới đây; mỗi mã dùng một lần. In hoặc chép ra, cất nơi an toàn: các mã này không hiện lại.',
  'factor.remove': 'Tắt',
  'factor.removed': 'Đã tắt.',
  'factor.demanded': 'Vai trò của bạn bắt buộc có lớp xác thực thứ hai. Thiết lập rồi mới dùng tiếp được.',
  'factor.removeOf': 'Gỡ lớp xác thực thứ hai',
  'factor.removeOfHint':
    'Cho người bị mất điện thoại và mã dự phòng. Lần đăng nhập sau người đó phải đổi mật khẩu.',
  'login.codeTitle': 'Nhập mã xác thực',
  'login.codeLead': 'Mật khẩu đúng. Gõ mã sáu số trên ứng dụng xác thực, hoặc một mã dự phòng.',
  'login.codeSubmit': 'Tiếp tục',
  'login.other': 'Đăng nhập bằng tài khoản khác',
} as const;
