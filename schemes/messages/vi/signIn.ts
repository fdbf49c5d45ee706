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
  'confirm.title': 'Nhập lại mật khẩu',
  'confirm.lead':
    'Đã hơn 15 phút từ lần nhập mật khẩu trước. Nhập lại để chắc chắn là bạn đang làm việc này.',
  'confirm.submit': 'Xác nhận',
  'confirm.open': 'Nhập mật khẩu',
  'confirm.done': 'Đã xác nhận mật khẩu. Nếu việc chưa được làm, bấm nút lần nữa.',
} as const;
