import type { Guide } from '../Guide';

/** What a clerk does, Vietnamese. */
export const clerkGuide: Guide<'clerk'> = {
  title: 'Văn thư: chuẩn bị và phát hành văn bản',
  lead: 'Trang «Xuất văn bản» của mỗi đề án là nơi chuẩn bị, xem trước, phát hành và lưu mọi văn bản của đề án. Sau khi tải về không cần sửa gì trong tệp.',
  parts: {
    lacks: {
      title: 'Xem còn thiếu gì',
      picture: 'lacks',
      body: [
        'Cột trái là các văn bản của đề án; mỗi dòng ghi còn thiếu mấy việc, hoặc số đã phát hành. Chọn một văn bản, phần bên phải nêu:',
        {
          points: [
            'mục nào chưa được duyệt (khi còn, chỉ có bản dự thảo);',
            'nội dung nào của đề án chưa có mà văn bản cần đến;',
            'thể thức còn thiếu: ngày ban hành, người ký, nơi nhận…;',
            'số sẽ được cấp.',
          ],
        },
      ],
    },
    setting: {
      title: 'Ghi thể thức',
      picture: 'setting',
      body: [
        'Phần mềm nhớ người ký, nơi nhận, địa danh của cơ quan: chọn trong «Người ký đã dùng», bấm vào từng «Nơi nhận đã dùng» để thêm. Văn bản mới lấy sẵn thể thức của văn bản trước cùng loại; kiểm tra rồi bấm «Lưu thể thức».',
        'Độ mật, độ khẩn, trích yếu khác và các lựa chọn ít dùng nằm trong dòng mở rộng ở cuối. Không có ô ghi số: số do phần mềm cấp khi phát hành.',
      ],
    },
    preview: {
      title: 'Xem trước',
      picture: 'preview',
      body: [
        'Bấm «Xem trước». Máy chủ có LibreOffice thì hiện từng trang đúng như bản in và tải được tệp PDF. Không có LibreOffice thì hiện bản gần đúng: chỗ ngắt trang có thể khác.',
        'Trước khi phát hành, bản xem trước luôn có dòng «Dự thảo lần …».',
      ],
    },
    numbers: {
      title: 'Số văn bản',
      picture: 'numbers',
      body: [
        'Mỗi loại văn bản của mỗi cơ quan có một dãy số trong nhiệm kỳ (đại hội dùng một dãy chung; văn bản Nhà nước đánh số theo năm).',
        'Nếu sổ giấy của cơ quan đã dùng một số số, mở «Đã có số cấp ngoài phần mềm», ghi số tiếp theo thật sự và lý do. Việc này không lùi lại được, nên hãy xem sổ trước khi ghi.',
      ],
    },
    issue: {
      title: 'Phát hành',
      picture: 'issued',
      body: [
        'Khi không còn thiếu gì, nút «Phát hành, lấy số …» hiện ra. Bấm một lần: số được cấp, tệp được lưu nguyên vẹn, lịch sử có một dòng. Bấm hai lần, hoặc hai văn thư cùng bấm, vẫn là một văn bản, một số. Mất điện giữa chừng thì hoặc chưa cấp số, hoặc văn bản đã phát hành đầy đủ; mở lại trang là biết.',
        'Thể thức vừa sửa thì lưu trước; chưa lưu thì không phát hành được.',
        'Sau đó tải «Bản chính thức (.docx)», in, trình ký, đóng dấu.',
      ],
    },
    signed: {
      title: 'Giữ bản đã ký',
      body: [
        'Phần mềm không ký thay. In hoặc ký số văn bản đã phát hành ở ngoài, rồi đưa bản có chữ ký, con dấu trở lại để giữ cạnh bản đã phát hành.',
        {
          steps: [
            'Ở «Đã phát hành», mở «Đưa bản đã ký vào» dưới đúng văn bản ấy.',
            'Chọn tệp PDF đã ký số, hoặc bản quét PDF, JPG, PNG, không quá 15 MB, rồi bấm «Lưu bản đã ký».',
            'Từ đó bản đã ký là bản có giá trị: tải bằng «Tải bản đã ký», và «Xác minh bản đã phát hành» nhận ra đúng tệp ấy.',
          ],
        },
        'Quét nhầm, thiếu dấu thì «Thay bản ký khác» và ghi lý do; bản trước vẫn được giữ, lịch sử đề án có từng lần đưa vào. Tệp được mã hóa, có trong bản sao lưu, và mất theo khi đề án bị tiêu hủy.',
      ],
    },
    cancel: {
      title: 'Tải lại, hủy số',
      picture: 'issues',
      body: [
        'Văn bản đã phát hành tải lại được bất cứ lúc nào, đúng từng byte, kể cả khi đề án đã được mở lại để sửa.',
        'Phát hành nhầm thì «Hủy số này» và ghi lý do: số ấy ở lại trong sổ cùng lý do, không cấp lại cho văn bản khác; lần phát hành sau lấy số tiếp theo.',
      ],
    },
    congress: {
      title: 'Văn bản của chính đại hội',
      body: [
        'Danh sách đoàn đại biểu dự đại hội cấp trên ghi ở biểu đoàn đại biểu dự đại hội cấp trên; từ đó có phiếu bầu, danh sách bầu cử của đại biểu chính thức và dự khuyết.',
        'Biên bản kiểm phiếu in trước được với các dòng chấm để ghi tay tại đại hội. Sau khi kiểm phiếu, ghi số người, số phiếu vào nhóm cột «Kết quả bầu cử» và số phiếu của từng người; khi các số khớp nhau thì phát hành được, lấy số trong dãy của đại hội (BB/ĐH).',
        'Đề án lập trước khi có biểu này thì chưa có các văn bản về đoàn đại biểu: trưởng tiểu ban mở «Xem và bổ sung» ở khung «Kiểm tra» để thêm biểu; mục đã duyệt phải mở lại trước.',
      ],
    },
    dossier: {
      title: 'Gửi cả hồ sơ',
      body: [
        '«Tải cả hồ sơ (.zip)» cho một tệp gồm mục lục, mọi văn bản (bản đã phát hành, còn lại là dự thảo), các biểu (.xlsx), tệp dữ liệu đề án, lịch sử và mã SHA-256 của từng tệp.',
      ],
    },
    verify: {
      title: 'Kiểm tra một tệp',
      body: [
        'Khi có người đưa lại một tệp và hỏi có đúng bản đã phát hành không: mở menu có tên bạn ở góc phải, chọn «Xác minh bản đã phát hành», chọn tệp rồi bấm «Kiểm tra». Tệp không được lưu lại.',
        'Văn thư, trưởng tiểu ban kiểm tra được văn bản của tổ chức mình, quản trị kiểm tra được mọi văn bản. Kết quả: đúng bản đã phát hành (số, ngày, đề án, ai duyệt), số đã hủy, đã bị sửa, chỉ là dự thảo, hoặc không do máy chủ này phát hành.',
      ],
    },
    refusals: {
      title: 'Khi phần mềm từ chối',
      body: [
        {
          pairs: [
            ['Còn … mục chưa duyệt', 'Nhờ trưởng tiểu ban duyệt các mục ấy; trong lúc chờ, tải bản dự thảo.'],
            ['Chưa phát hành được vì còn thiếu', 'Làm từng dòng trong câu báo, rồi phát hành lại.'],
            [
              'Đã phát hành … từ đúng phiên bản này',
              'Tải lại bản ấy; muốn đổi thể thức thì hủy số, ghi lý do.',
            ],
            ['Máy chủ đang làm nhiều văn bản cùng lúc', 'Đợi một phút rồi bấm lại.'],
            ['Văn bản làm quá … giây', 'Thử lại; nếu vẫn vậy, báo quản trị.'],
          ],
        },
      ],
    },
  },
};
