import type { Guide } from '../Guide';

/** What a chair does, Vietnamese. */
export const chairGuide: Guide<'chair'> = {
  title: 'Trưởng tiểu ban: duyệt và chịu trách nhiệm',
  lead: 'Xem xét, duyệt, trả lại, cho phép theo quyết định của cấp trên, chọn người được vào, kết thúc đề án. Viết và nhập biểu như thành viên.',
  parts: {
    waiting: {
      title: 'Việc đang chờ',
      body: [
        'Danh sách đề án ghi mỗi đề án đã duyệt bao nhiêu mục. Trong đề án, mục lục ghi trạng thái từng mục bằng dấu và chữ: soạn thảo, chờ duyệt, trả lại, đã duyệt.',
        'Đề nghị giao vai trò đọc đề án, đặt mật khẩu cho người có vai trò, xin vào đề án giới hạn hoặc tiêu hủy hiện ở đầu trang đầu, chờ bạn xác nhận hoặc từ chối. Chỉ xác nhận khi biết rõ việc đó.',
      ],
    },
    review: {
      title: 'Xem xét và duyệt một mục',
      picture: 'review',
      body: [
        {
          steps: [
            'Ở mục đã trình, bấm «Xem xét và duyệt».',
            'Đọc những gì thay đổi từ lần duyệt trước: chữ thêm, chữ bỏ, từng ô trước và nay. Bấm «Xem toàn bộ» để đọc cả mục.',
            'Bấm «Duyệt mục này», hoặc ghi lý do rồi «Trả lại để sửa».',
          ],
        },
        'Bạn duyệt đúng nội dung đang xem. Có người sửa trong lúc đó thì phần mềm không duyệt mà mời xem nội dung mới.',
        'Còn vi phạm bắt buộc thì chưa duyệt được: sửa số liệu, hoặc ghi quyết định cho phép.',
        'Mục đã duyệt bị khóa trên máy chủ, không ai sửa được bằng bất cứ cách nào. «Mở lại» cần lý do; lý do vào lịch sử.',
      ],
    },
    waive: {
      title: 'Cho phép theo quyết định của cấp trên',
      body: [
        'Khi cấp trên cho phép khác quy định, mở vi phạm ở khung «Kiểm tra», chọn «Cho phép theo quyết định của cấp trên…», ghi số, ngày, cơ quan ban hành. Vi phạm chuyển xuống nhóm «Được phép theo quyết định».',
        'Quyết định chỉ áp dụng cho đúng con số đã cho phép: số thay đổi thì vi phạm trở lại. Bỏ ghi nhận cũng ở chỗ ấy.',
      ],
    },
    notes: {
      title: 'Ghi chú gửi trưởng tiểu ban',
      body: [
        'Phần viết lúc mất mạng mà mục đã khóa được thành viên gửi tới bạn thành ghi chú ở mục đó. Bạn mở lại mục để đưa vào bằng một nút, hoặc đánh dấu đã xử lý kèm lời trả lời.',
      ],
    },
    votes: {
      title: 'Ghi năm bước, công bố kết quả',
      picture: 'votes',
      body: [
        {
          steps: [
            'Mở «Năm bước», chọn nhóm nhân sự và bước.',
            'Ghi ngày họp, số người triệu tập, có mặt, số phiếu; lấy danh sách từ biểu trích ngang hoặc từ bước trước; ghi số phiếu từng người.',
            'Bấm «Lưu bước này». Phần mềm tính quá nửa và nêu chỗ không khớp.',
            'Muốn thành viên biết ai qua bước thì «Công bố ai qua bước này»: chỉ công bố tên, không có số phiếu.',
          ],
        },
        'Xong cả năm bước thì «Khóa hồ sơ». Hai người ghi cùng một bước thì người sau thấy bản đã lưu bên cạnh bản của mình và chọn.',
      ],
    },
    access: {
      title: 'Giới hạn người được vào',
      body: [
        'Menu ⋮, «Tên, người được vào, lưu trữ»: mặc định mọi người có vai trò trong tổ chức đều vào được theo vai trò. Chọn «Chỉ những người được chọn» thì người khác, kể cả quản trị, không thấy đề án ở đâu cả.',
        'Nên chọn thêm một trưởng tiểu ban nữa, để khi bạn nghỉ việc vẫn có người vào được.',
      ],
    },
    template: {
      title: 'Bổ sung từ mẫu, chuyển sang quy định mới',
      body: [
        'Khi mẫu đề án hoặc quy định có bản mới, khung «Kiểm tra» ghi điều đó. Bạn xem những gì sẽ thêm hoặc thay đổi rồi mới quyết định; đề án giữ nguyên bản cũ cho đến lúc ấy.',
      ],
    },
    history: {
      title: 'Lịch sử đề án',
      body: [
        'Menu ⋮, «Lịch sử»: ai trình, duyệt, trả lại, mở lại, cho phép, xuất, phát hành, lúc nào, lý do gì. Lọc được theo loại việc, người, mục. Sổ chỉ ghi thêm, không ai sửa được.',
      ],
    },
    end: {
      title: 'Lưu trữ và tiêu hủy',
      body: [
        'Đề án trong lưu trữ chỉ đọc được, đưa trở lại lúc nào cũng được.',
        'Tiêu hủy là hủy khóa của đề án: nội dung, ghi chú và văn bản đã phát hành mất hẳn; lịch sử và biên bản tiêu hủy được giữ. Bạn đề nghị và ghi lý do, người thứ hai xác nhận, rồi chờ hết hạn mới thi hành; đến lúc đó vẫn rút được.',
      ],
    },
  },
};
