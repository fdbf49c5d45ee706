import type { Guide } from '../Guide';

/** What a member of the subcommittee does, Vietnamese. */
export const memberGuide: Guide<'member'> = {
  title: 'Thành viên tiểu ban: soạn thảo đề án',
  lead: 'Lập đề án, viết các mục, nhập biểu, xem kiểm tra và trình duyệt. Người chỉ xem cũng đọc phần này.',
  parts: {
    signIn: {
      title: 'Đăng nhập',
      body: [
        'Tên đăng nhập và mật khẩu lần đầu do quản trị phần mềm của cơ quan cấp. Lần đăng nhập đầu tiên phải đổi mật khẩu.',
        'Quên mật khẩu thì đề nghị quản trị đặt mật khẩu mới. Gõ sai nhiều lần, tài khoản tạm khóa 15 phút rồi tự mở.',
        'Dùng chung máy với người khác thì đăng xuất khi xong việc, bằng menu có tên bạn ở góc phải. Nếu máy còn giữ nội dung chưa gửi, phần mềm hỏi trước khi đăng xuất.',
      ],
    },
    list: {
      title: 'Tìm đề án',
      picture: 'list',
      body: [
        'Trang đầu liệt kê các đề án bạn được xem, đề án mới sửa ở trên. Mỗi đề án ghi tổ chức, nhiệm kỳ, số mục đã duyệt và số vi phạm còn lại.',
        'Gõ vào ô tìm kiếm tên đề án, tổ chức hoặc nhiệm kỳ, có dấu hay không dấu đều được. Chọn «Xem» để chỉ xem đề án còn vi phạm, còn mục chưa duyệt hoặc đã duyệt hết. Mỗi trang có 30 đề án; bấm «Trang sau» để xem tiếp.',
        'Không thấy đề án của cơ quan mình: có thể bạn chưa có vai trò ở tổ chức đó, hoặc trưởng tiểu ban đã giới hạn người được vào. Hỏi trưởng tiểu ban.',
      ],
    },
    create: {
      title: 'Lập đề án mới',
      body: [
        {
          steps: [
            'Ở trang đầu, bấm «Đề án mới».',
            'Chọn mẫu, tổ chức đảng và nhiệm kỳ. Tổ chức đã có đề án cho nhiệm kỳ ấy thì phần mềm nhắc trước.',
            'Bấm «Lập đề án». Đề án mở ra với các mục và biểu của mẫu; chỗ nào cần viết có dấu “…”.',
          ],
        },
        'Đã có đề án trong tệp Word: chọn «Tạo từ tệp Word (.docx)». Phần mềm chia tệp thành mục và biểu, liệt kê những chỗ không lấy nguyên để bạn quyết định, rồi mới tạo đề án.',
        'Có tệp dữ liệu (.json) của một đề án: chọn «Lập lại từ tệp dữ liệu đề án». Mọi mục trở về trạng thái soạn thảo.',
      ],
    },
    facts: {
      title: 'Thông tin chung',
      body: [
        'Điền mục này trước. Cấp, số đảng viên, số đơn vị hợp nhất, ngày đại hội… quyết định quy định nào được áp dụng, nên khi còn thiếu thì nhiều quy tắc chưa xét được. Khung «Kiểm tra» ghi rõ điền ô nào thì xét thêm được bao nhiêu quy tắc.',
        'Ngày gõ theo ngày/tháng/năm, ví dụ 15/8/2025.',
      ],
    },
    text: {
      title: 'Viết nội dung',
      picture: 'text',
      body: [
        'Chọn mục ở mục lục bên trái rồi viết. Nhiều người viết cùng lúc được, kể cả trong một đoạn: con trỏ của người khác mang tên người đó. Hoàn tác (Ctrl+Z) chỉ bỏ việc của chính bạn.',
        {
          points: [
            'Dấu “…” là chỗ phải thay bằng chữ, số thật; còn dấu ấy thì chưa duyệt được.',
            'Gõ @ rồi vài chữ, ví dụ @cap pho, để chèn một số lấy từ biểu: biểu đổi thì số trong câu đổi theo.',
            '«Căn cứ» gắn tên một văn bản với sổ văn bản; đưa chuột vào thì thấy số, ngày, trích yếu.',
            'Ctrl+F tìm, Ctrl+H thay trong mục hoặc cả đề án, gõ không dấu cũng thấy; F3 sang chỗ sau, Esc đóng. «Thay tất cả» bỏ lại được bằng một lần Ctrl+Z; mục đã duyệt, số lấy từ biểu, văn bản được viện dẫn được để nguyên và đếm ra.',
            'Ctrl+B, I, U: đậm, nghiêng, gạch chân; Ctrl+L, E, R, J: căn trái, giữa, phải, đều hai bên. Dưới bài có số chữ của mục và cả đề án.',
            'Dán từ Word giữ đề mục, danh sách, bảng, chữ đậm, nghiêng, gạch chân. Chữ đã xóa có theo dõi, chữ ẩn, nhận xét không được dán; dưới trang có dòng ghi những gì đã bỏ.',
          ],
        },
      ],
    },
    tables: {
      title: 'Nhập biểu',
      picture: 'table',
      body: [
        'Biểu làm việc như trong Excel: phím mũi tên chuyển ô, gõ là ghi đè, F2 để sửa, Enter xuống dòng, Tab sang cột, Ctrl+C và Ctrl+V chép, dán nhiều ô, Ctrl+Z hoàn tác.',
        {
          points: [
            'Ctrl+Enter thêm dòng; kéo số thứ tự để chuyển dòng; Ctrl+D, Ctrl+R chép xuống, sang phải.',
            'Bấm chuột phải (hoặc Shift+F10) để xem các việc với ô, dòng, cột. Kéo ô vuông nhỏ ở góc ô để điền tiếp: số, ngày, tên có số thứ tự được đếm tiếp.',
            'Góc tam giác ở ô là chỗ có lưu ý; đưa con trỏ tới ô để đọc. Ô tính tự động không sửa được.',
            'Sắp xếp và lọc ở tiêu đề cột chỉ đổi cách bạn nhìn; văn bản in ra theo thứ tự dòng của biểu. Muốn đổi hẳn, sắp xếp rồi bấm «Sắp hẳn biểu theo thứ tự này».',
            '«Mở rộng biểu» cho biểu chiếm cả cửa sổ; Esc để trở lại. Nhóm cột thu gọn được ở dòng tên nhóm; chấm tròn ở nhóm thu gọn là bên trong có chỗ cần lưu ý.',
            'Dán, xóa, điền chạm tới nhóm thu gọn thì phần mềm mở nhóm ra trước và chưa ghi gì; bấm lại lần nữa để làm.',
            'Menu ở tiêu đề cột, «Giữ yên đến cột này»: các cột ấy đứng yên khi cuộn ngang.',
            '«Xem từng dòng» cho mỗi người một phiếu như sơ yếu lý lịch, lưu ý ghi ngay dưới ô; Tab sang ô sau, PageDown sang người sau. Trên điện thoại, biểu có người mở ra dạng này.',
            'Cột ghi tên người trong danh sách trích ngang: gõ vài chữ không cần dấu, chọn tên để ghi đúng như danh sách.',
            'Ctrl+P in cả mục: lời văn và mọi dòng, mọi cột của biểu.',
            'Dán có giá trị không hợp với ô thì ô giữ nguyên và giá trị được liệt kê dưới biểu, sửa từng ô hoặc thay cả loạt.',
            'Hai người sửa một ô: người ghi sau thấy giá trị của người trước và chọn giữ giá trị nào; người bị thay được báo và lấy lại được.',
          ],
        },
      ],
    },
    imports: {
      title: 'Nhập từ Excel, Word',
      body: [
        {
          steps: [
            'Ở biểu, bấm «Nhập từ tệp», chọn tệp .xlsx, .ods hoặc .csv.',
            'Xem bảng ghép cột: phần mềm đoán theo tiêu đề, cột ghi «đoán» cần xem lại. Lần sau nhập cùng biểu mẫu, cách ghép được nhớ.',
            'Xem các dòng bị bỏ qua (tiêu đề nhóm, dòng cộng, chữ ký, dòng ẩn) và các ô đọc theo cách hiểu; quyết định từng loại hoặc từng chỗ.',
            'Bấm «Ghi vào biểu». Cả lần nhập là một việc: hoàn tác một lần là trở lại như cũ.',
          ],
        },
        'Một người: ở biểu nhân sự, bấm «Điền từ mẫu 2C» và chọn sơ yếu lý lịch mẫu 2C (.docx). Xem từng mục cạnh giá trị đang có, chọn dòng để điền và giá trị để lấy rồi ghi; mục không lấy được nêu tên.',
        'Số tổng ghi trong tệp được so với số dòng nhập; lệch thì phần mềm báo trước khi ghi.',
        'Nhập lời văn: menu ⋮ của đề án, «Nhập tệp Word vào các mục». Chữ gõ bằng phông .VnTime, VNI được chuyển sang Unicode sau khi bạn xem.',
      ],
    },
    checks: {
      title: 'Đọc và xử lý kiểm tra',
      picture: 'checks',
      body: [
        'Khung «Kiểm tra» bên phải đối chiếu đề án với các văn bản đang có hiệu lực, ngay khi bạn gõ.',
        {
          points: [
            '«Bắt buộc» phải sửa thì mới duyệt được. «Phấn đấu» nên đạt; không đạt thì giải trình. «Thông tin» là chỗ nên xem lại.',
            'Bấm vào một dòng để tới đúng ô hoặc câu. Các lỗi cùng loại gộp thành một dòng; F8 và Shift+F8 đi từng chỗ.',
            '«Vì sao» cho biết cách tính, văn bản, điều khoản và mức áp dụng do cấp nào đặt.',
            '«Chưa đủ số liệu» ghi số liệu còn thiếu và số quy tắc chờ số liệu ấy.',
          ],
        },
        'Quy tắc lấy từ báo chí, cổng thông tin thì có ghi. Trước khi trình cấp trên, đối chiếu với văn bản gốc của cơ quan.',
        'Menu ⋮, «Quy định áp dụng» liệt kê mọi quy tắc đang áp dụng cho đề án, tìm được theo chữ.',
      ],
    },
    submit: {
      title: 'Trình duyệt',
      body: [
        {
          steps: [
            'Khi mục đã xong, bấm «Trình duyệt» ở đầu mục. Muốn sửa tiếp thì «Rút lại».',
            'Trưởng tiểu ban duyệt, hoặc trả lại kèm lý do; lý do hiện ở đầu mục.',
            'Mục đã duyệt bị khóa với mọi người. Cần sửa thì đề nghị trưởng tiểu ban mở lại.',
          ],
        },
      ],
    },
    saved: {
      title: 'Lưu, mất mạng, phục hồi',
      body: [
        'Không có nút lưu. Góc trên ghi «Đã lưu» khi máy chủ đã ghi xuống đĩa; mất điện sau đó cũng không mất chữ nào.',
        'Mất kết nối thì viết tiếp bình thường: thay đổi được giữ trong trình duyệt của máy này và gửi khi có mạng. Tắt trình duyệt rồi mở lại vẫn còn.',
        'Nếu trong lúc đó mục đã được duyệt, phần viết sau không tự vào đề án: phần ấy hiện ra để bạn gửi trưởng tiểu ban thành ghi chú, sao chép hoặc bỏ.',
      ],
    },
    steps: {
      title: 'Năm bước nhân sự',
      body: [
        'Trang «Năm bước» ghi ngày làm từng bước và ai được giới thiệu tiếp. Số phiếu chỉ trưởng tiểu ban và văn thư xem được; thành viên thấy kết quả khi trưởng tiểu ban công bố.',
      ],
    },
    examine: {
      title: 'Kiểm tra một văn bản nhận được',
      body: [
        'Mở menu có tên bạn ở góc phải, chọn «Kiểm tra một văn bản», chọn tệp .docx hoặc .xlsx rồi bấm «Kiểm tra văn bản». Tệp không được lưu lại.',
        {
          points: [
            '«Văn bản viện dẫn»: số, ngày, loại, cơ quan ban hành có khớp sổ văn bản không, đã bị thay thế chưa.',
            '«Tỷ lệ phần trăm»: tính lại từng tỷ lệ; sai vì làm tròn, cắt bớt hay chia nhầm số thì nói rõ.',
            '«Dòng tổng trong bảng»: cộng lại các dòng.',
            '«Thể thức»: khổ giấy, lề, phông, dòng số, dòng ngày, thẩm quyền ký, chỗ còn trống, chỗ sửa còn theo dõi.',
          ],
        },
        '«Phải sửa» là chỗ sai; «Nên xem lại» là chỗ phần mềm không chắc. Mỗi chỗ có câu hoặc ô trong bảng để tìm. Điều gì không xét được thì đếm ra, không tính là đúng.',
      ],
    },
    account: {
      title: 'Tài khoản của bạn',
      body: [
        'Menu có tên bạn, «Tài khoản của bạn»: đổi mật khẩu, bật lớp xác thực thứ hai, thêm khóa truy cập (vân tay, khuôn mặt, mã PIN), xem các nơi đang đăng nhập và kết thúc phiên lạ.',
        'Khi người khác đổi mật khẩu hay lớp xác thực của bạn, mọi trang hiện thông báo. Không phải bạn nhờ thì báo quản trị ngay.',
      ],
    },
  },
};
