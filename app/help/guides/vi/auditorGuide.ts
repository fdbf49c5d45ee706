import type { Guide } from '../Guide';

/** What an auditor does, Vietnamese. */
export const auditorGuide: Guide<'auditor'> = {
  title: 'Kiểm tra: đọc nhật ký cơ quan',
  lead: 'Người có quyền kiểm tra đọc nhật ký của cơ quan và không đọc được đề án nào.',
  parts: {
    ledger: {
      title: 'Nhật ký ghi những gì',
      picture: 'ledger',
      body: [
        'Mỗi lần đăng nhập, mỗi việc về tài khoản, vai trò, mật khẩu, tổ chức, quy định, sao lưu, và mỗi lần mở, xem trước, tải, phát hành của một đề án là một dòng: ai, lúc nào, từ địa chỉ nào, trước và sau ra sao.',
        'Các dòng nối với nhau bằng mã và niêm phong bằng khóa để ngoài thư mục dữ liệu. Không ai sửa, xóa được dòng nào mà không bị phát hiện, kể cả quản trị.',
      ],
    },
    filter: {
      title: 'Tìm một việc',
      body: [
        'Lọc theo người, đối tượng, việc, tổ chức và khoảng ngày, rồi bấm «Lọc». Việc cần chú ý: giao vai trò đọc đề án, đặt mật khẩu cho người khác, có hiệu lực sau 24 giờ, đăng nhập sai nhiều lần, tải cả hồ sơ, tiêu hủy.',
        'Đề án giới hạn chỉ ghi là «Đề án giới hạn», không lộ tên.',
      ],
    },
    export: {
      title: 'Tải các dòng',
      body: [
        'Các dòng đang lọc tải được thành bảng tính, JSON Lines hoặc syslog. Mỗi lần tải cũng là một dòng của nhật ký.',
      ],
    },
    heads: {
      title: 'In trang ký xác nhận',
      body: [
        'Trang «Trang ký xác nhận nhật ký» ghi mã của dòng cuối từng nhật ký. In, hai người ký, cất. Sau này ai thay cả nhật ký bằng bản cũ thì mã ở dòng đã ký không còn khớp.',
      ],
    },
  },
};
