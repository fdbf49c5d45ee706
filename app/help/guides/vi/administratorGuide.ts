import type { Guide } from '../Guide';

/** What an administrator does in the browser, Vietnamese. */
export const administratorGuide: Guide<'administrator'> = {
  title: 'Quản trị: tài khoản, tổ chức, quy định, máy chủ',
  lead: 'Việc làm trên trang «Quản trị». Quản trị không đọc được nội dung đề án. Việc trên máy chủ (cài đặt, sao lưu, nâng cấp) có trong tài liệu vận hành kèm bộ cài.',
  parts: {
    begin: {
      title: 'Bắt đầu ở một cơ quan mới',
      body: [
        {
          steps: [
            'Lập tổ chức đảng: tên, cấp, địa danh ghi trên văn bản, cấp trên trong danh sách.',
            'Lập tài khoản cho từng người, hoặc nhập từ bảng tính; giao vai trò ở tổ chức của họ.',
            'Lập thêm ít nhất một quản trị nữa, để có người thứ hai xác nhận.',
            'Giao quyền kiểm tra cho người đọc nhật ký cơ quan.',
            'Xem trang «Tình trạng máy chủ»: sao lưu đã đặt lịch, đã diễn tập phục hồi.',
          ],
        },
      ],
    },
    accounts: {
      title: 'Tài khoản và vai trò',
      picture: 'accounts',
      body: [
        {
          points: [
            'Tìm người theo tên, tên đăng nhập, tổ chức, gõ không dấu cũng được; lọc theo vai trò, chưa đăng nhập, sắp hết hạn, đã khóa. Bấm tên để mở trang của người đó.',
            'Thành viên viết và trình; trưởng tiểu ban duyệt; văn thư phát hành; người xem chỉ đọc.',
            'Mỗi vai trò gắn với một tổ chức. Một người có nhiều vai trò ở nhiều tổ chức được. Không có vai trò nào thì không thấy đề án nào.',
            'Giao vai trò đọc đề án cho chính mình, hoặc đặt mật khẩu cho người có vai trò ấy, phải có trưởng tiểu ban hoặc quản trị khác xác nhận. Không ai xác nhận được thì sau 24 giờ mới có hiệu lực.',
            'Tài khoản có thể có ngày hết hạn. Người nghỉ việc thì khóa tài khoản: phiên đang mở kết thúc ngay, lịch sử vẫn giữ tên. Ai mất máy mà vẫn làm việc thì bấm «Kết thúc mọi phiên» ở trang của người đó: người đó thoát khỏi mọi máy và đăng nhập lại bằng mật khẩu cũ.',
          ],
        },
      ],
    },
    import: {
      title: 'Lập tài khoản từ bảng tính',
      body: [
        'Chọn bảng tính có cột họ tên, tên đăng nhập, tổ chức, vai trò. Phần mềm cho xem từng dòng sẽ lập gì, dòng nào sai và vì sao, rồi mới lập. Sau đó in phiếu mật khẩu lần đầu; phiếu chỉ xem được một lần.',
      ],
    },
    passwords: {
      title: 'Quên mật khẩu, mất điện thoại',
      body: [
        'Đặt mật khẩu mới ở tài khoản của người đó và trao tận tay; lần đăng nhập sau họ phải đổi. Bị tạm khóa vì gõ sai thì chờ 15 phút.',
        'Mất điện thoại và hết mã dự phòng thì «Gỡ lớp xác thực thứ hai». Người đó được báo trên mọi trang.',
      ],
    },
    organisations: {
      title: 'Tổ chức đảng',
      body: [
        'Bấm «Tổ chức đảng» ở đầu trang «Quản trị» để xem danh sách; bấm tên để mở trang của tổ chức.',
        'Thông tin của tổ chức dùng cho đề án lập từ nay; đề án đã lập giữ tên và cấp ghi trong mục «Thông tin chung» của nó. Chỉ xóa được tổ chức không có đề án và không có tổ chức trực thuộc.',
      ],
    },
    rules: {
      title: 'Quy tắc và tham số của cấp mình',
      body: [
        'Gõ nội dung, số văn bản hoặc con số để tìm quy tắc; bấm vào quy tắc để xem và đặt mức.',
        'Trang «Quy tắc và tham số» của một tổ chức cho đặt mức riêng, kèm số, ngày, cơ quan ban hành của văn bản cho phép. Quy tắc bắt buộc chỉ được đặt chặt hơn cấp trên; mức phấn đấu, cấp tỉnh đặt được cả hai chiều.',
        'Đề án đã lập giữ mức cũ cho đến khi trưởng tiểu ban xem thay đổi và chuyển sang quy định mới.',
      ],
    },
    state: {
      title: 'Tình trạng máy chủ, sao lưu',
      picture: 'state',
      body: [
        'Trang này ghi phiên bản, đĩa còn trống, bản sao lưu và lần diễn tập gần nhất, số phiên, lỗi trong ngày, và nêu việc cần làm nếu có. «Sao lưu ngay» và «Kiểm tra bản sao lưu» chạy tại chỗ.',
        'Khóa giải mã bản sao lưu không nằm trên máy chủ: cất trong tủ an toàn. Mỗi quý diễn tập phục hồi một lần.',
      ],
    },
    restricted: {
      title: 'Đề án giới hạn không còn trưởng tiểu ban',
      body: [
        'Khi những trưởng tiểu ban được vào một đề án giới hạn đã nghỉ, trưởng tiểu ban khác của tổ chức xin vào ở trang đầu; người còn được vào, hoặc quản trị nếu không còn ai, xác nhận.',
      ],
    },
  },
};
