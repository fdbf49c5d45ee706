/** What the command line and the server print on the console. */
export const command = {
  'command.usage':
    'Cách dùng:\n  de-an validate TỆP-DỮ-LIỆU.json [--json] [--lang vi|en]\n  de-an export TỆP-DỮ-LIỆU.json [--paper TÊN] --out TỆP.docx [--setting THỂ-THỨC.json] [--draft N]\n  de-an verify TỆP.docx [--data THƯ-MỤC]\n  de-an verify --all [THƯ-MỤC-SAO-LƯU ...] [--data THƯ-MỤC]\n  de-an user add --username TÊN --name "HỌ TÊN" [--organisation MÃ --role {roles}] [--administrator | --auditor] [--data THƯ-MỤC]\n  de-an backup THƯ-MỤC-SAO-LƯU [--data THƯ-MỤC]\n  de-an restore THƯ-MỤC-SAO-LƯU [--data THƯ-MỤC] [--accept-unsigned]\n  de-an key rotate|seal|adopt [--data THƯ-MỤC]\n  de-an migrate [--data THƯ-MỤC]\n  de-an config [--json]\nMật khẩu của «user add» đọc từ biến DE_AN_PASSWORD hoặc từ đầu vào chuẩn.',
  'command.unknown': 'Không có lệnh «{command}».',
  'command.badArguments': 'Tham số không đúng: {problem}',
  'command.noFile': 'Không đọc được tệp {file}: {problem}',
  'command.notJson': 'Tệp {file} không phải JSON: {problem}',
  'command.cannotWrite': 'Không ghi được tệp {file}: {problem}',
  'command.noPack': 'Chưa chọn được bộ quy định: ghi ngày đại hội và cấp của tổ chức đảng ở Thông tin chung.',
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
  'command.cannotOpen': 'Không mở được thư mục dữ liệu: {problem}',
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
  'server.watchingLock':
    'Thư mục dữ liệu có thể đang được tiến trình {pid} trên máy {host} sử dụng. Theo dõi tối đa {seconds} giây trước khi khởi động.',
  'backup.unsigned':
    '{file} không có dấu niêm phong. Bản sao lưu do phiên bản trước 0.3 làm thì không có: nếu đúng là bản đó và biết chắc không ai sửa, thêm --accept-unsigned',
  'backup.changed': '{file} đã bị sửa sau khi sao lưu (dấu niêm phong không khớp)',
  'verify.folder': '{folder}, kiểm tra lúc {at} bằng khóa {key}. Dòng cuối của từng nhật ký:',
  'verify.head': '  {title} ({scheme}): dòng {n}, {hash}',
  'verify.officeHead': '  Nhật ký cơ quan: dòng {n}, {hash}',
  'verify.backup': 'Bản sao lưu {folder} lúc {at}: {files} tệp, nguyên vẹn.',
  'verify.allWhole':
    '{n} tệp và nhật ký còn nguyên như lúc ghi. In trang này, ký và lưu; giữ một bản sao của {file} ở nơi khác.',
  'verify.notAllWhole':
    'Thư mục dữ liệu hoặc bản sao lưu không còn như phần mềm đã ghi. Giữ nguyên hiện trạng và phục hồi một bản sao lưu nguyên vẹn vào thư mục khác.',
  'key.rotated':
    'Thư mục dữ liệu đã dùng khóa mới {file}. Giữ một bản sao ở nơi khác, và giữ {old}: các bản sao lưu trước cần khóa này.',
  'key.adopted':
    '{folder} đã niêm phong bằng khóa mới {file}. Giữ một bản sao ở nơi khác. Đối chiếu kết quả «de-an verify --all» với trang đã ký gần nhất: ngoài cách đó không còn phát hiện được những gì bị sửa trước lúc này.',
  'migrate.file': '  {n} tệp đã mã hóa: {file}',
  'migrate.done': '{folder} đã ở định dạng mới nhất, mã hóa toàn bộ. Số tệp vừa xử lý: {n}.',
  'migrate.disk':
    'Tệp cũ chưa mã hóa đã xóa, nhưng ổ SSD có thể còn giữ các khối cũ: khi thải ổ đĩa phải hủy ổ. Sau khi chuyển xong nên đổi khóa: de-an key rotate.',
  'migrate.failed':
    'Chưa chuyển xong: {problem} Sửa lỗi rồi chạy lại lệnh; những tệp đã chuyển không bị làm lại.',
  'migrate.left.damaged':
    '{file} bị hỏng từ trước nên chưa mã hóa, để nguyên như cũ. Khôi phục từ bản sao lưu, hoặc cất giữ an toàn rồi xóa.',
  'migrate.left.unknown':
    '{file} không phải tệp của chương trình, chưa mã hóa. Kiểm tra rồi chuyển đi nơi khác.',
  'migrate.left.kept':
    'Thư mục {file} có thay đổi không khớp với đề án nào; đã mã hóa và giữ lại với đuôi .kept. Báo người bảo trì.',
  'key.sealed': '{folder} đã niêm phong bằng khóa {key}, {file}.',
  'key.failed': 'Chưa đổi được khóa: {problem}',
  'server.keyMade':
    'Đã tạo khóa của thư mục dữ liệu: {file}. Giữ một bản sao ở nơi khác: thiếu khóa này, thư mục dữ liệu và các bản sao lưu đều bị từ chối.',
  'server.otherOrigin':
    'Trang này mở từ {origin}, còn máy chủ nhận yêu cầu tại {own}. Nếu phần mềm đứng sau một proxy, người quản trị đặt PUBLIC_URL bằng địa chỉ mà mọi người gõ vào trình duyệt, và đặt TRUST_PROXY khi proxy chạy trên máy khác.',
  'server.ready': 'Đề Án đang chạy tại {url}',
  'server.demo': 'Không gian dùng thử, dữ liệu hư cấu. Tài khoản (tên đăng nhập, mật khẩu):',
  'server.setUp': 'Chưa có quản trị. Mở liên kết dùng một lần này để lập tài khoản quản trị: {url}',
  'setting.DATA_DIR': 'Thư mục dữ liệu',
  'setting.DE_AN_KEY_FILE':
    'Tệp khóa của thư mục dữ liệu, nằm ngoài thư mục đó; không đặt thì là tệp .key cạnh thư mục',
  'setting.HOST': 'Địa chỉ mà máy chủ nghe; 0.0.0.0 là mọi địa chỉ của máy',
  'setting.PORT': 'Cổng mà máy chủ nghe; 0 là cổng trống bất kỳ',
  'setting.PUBLIC_URL':
    'Địa chỉ mà mọi người gõ vào trình duyệt, khi máy chủ đứng sau một proxy hoặc có tên miền',
  'setting.TRUST_PROXY':
    'Proxy được tin khi báo địa chỉ người dùng và https. Không đặt thì chỉ tin proxy chạy trên cùng máy (loopback)',
  'setting.TLS_CERT': 'Chứng thư TLS dạng PEM, gồm cả chứng thư trung gian; máy chủ tự phục vụ https',
  'setting.TLS_KEY': 'Khóa riêng của chứng thư TLS, dạng PEM',
  'setting.RETENTION_DAYS':
    'Thời gian tối thiểu một đề án nằm trong lưu trữ trước khi được tiêu hủy, tính bằng ngày',
  'setting.MIN_FREE_MB':
    'Dung lượng trống tối thiểu của ổ đĩa dữ liệu; dưới mức này máy chủ không nhận nội dung mới',
  'setting.CONNECTIONS_PER_PERSON':
    'Số trang soạn thảo mà một người được mở cùng lúc; không đặt thì theo máy chủ',
  'setting.SESSION_IDLE_MINUTES': 'Phiên đăng nhập kết thúc sau thời gian này không có thao tác',
  'setting.SECOND_FACTOR':
    'Mã xác thực thứ hai: được chọn, hay bắt buộc với quản trị, người duyệt và văn thư',
  'setting.LOG_LEVEL': 'Mức nhật ký vận hành; info ghi từng yêu cầu',
  'setting.SECURITY_LOG': 'Tệp nhật ký an ninh; không đặt thì ghi ra đầu ra chuẩn',
  'setting.METRICS_PORT': 'Cổng riêng của /metrics, chỉ nghe trên máy này',
  'setting.METRICS_TOKEN': 'Mã để đọc /metrics ở cổng chính (Authorization: Bearer …)',
  'setting.SOFFICE': 'Chương trình LibreOffice để xuất PDF; không đặt thì tự tìm, để trống là không dùng',
  'setting.DE_AN_PASSWORD': 'Mật khẩu cho lệnh «de-an user add»',
  'setting.LANG': 'Ngôn ngữ của dòng lệnh',
  'setting.NODE_ENV': 'Chế độ chạy',
  'setting.accepts.folder': 'đường dẫn thư mục',
  'setting.accepts.file': 'đường dẫn tệp',
  'setting.accepts.host': 'địa chỉ IP hoặc tên máy',
  'setting.accepts.port': 'số nguyên từ 0 đến 65535',
  'setting.accepts.origin':
    'http:// hoặc https:// và tên máy, có thể kèm cổng, không kèm đường dẫn: phần mềm không chạy được trong thư mục con của một địa chỉ, hãy dùng một tên máy riêng',
  'setting.accepts.proxies':
    'loopback, linklocal, uniquelocal, địa chỉ IP hoặc dải mạng, cách nhau bằng dấu phẩy; hoặc số proxy từ 0 đến 10',
  'setting.accepts.megabytes': 'số nguyên, tính bằng MB; 0 là không giới hạn',
  'setting.accepts.count': 'số nguyên từ 1 đến 100000',
  'setting.accepts.days': 'số ngày nguyên từ 0 đến 36500; 0 là không chờ',
  'setting.accepts.minutes': 'số phút nguyên từ 1 đến 720',
  'setting.accepts.factor': 'offered hoặc demanded',
  'setting.accepts.level': 'fatal, error, warn, info, debug, trace hoặc silent',
  'setting.accepts.token': 'ít nhất 16 ký tự, không có khoảng trắng',
  'setting.accepts.program': 'đường dẫn chương trình chạy được, hoặc để trống',
  'setting.accepts.password': 'mật khẩu',
  'setting.accepts.lang': 'bắt đầu bằng en là tiếng Anh, còn lại là tiếng Việt',
  'setting.accepts.environment': 'production, development hoặc test',
  'setting.blank':
    '{name} đang để trống. Giá trị được nhận: {accepted}. Ghi giá trị, hoặc bỏ hẳn biến này để dùng mặc định.',
  'setting.wrong': '{name} là «{value}», không dùng được. Giá trị được nhận: {accepted}.',
  'setting.together': '{name} phải đi cùng {other}. Đặt cả hai, hoặc bỏ cả hai.',
  'setting.samePort': 'METRICS_PORT và PORT trùng nhau. Chọn cho METRICS_PORT một cổng khác.',
  'setting.unreadable': 'Không đọc được tệp ở {name}: {problem}. Sửa đường dẫn hoặc quyền đọc tệp.',
  'setting.badTls': 'Chứng thư ở TLS_CERT và khóa ở TLS_KEY không dùng được: {problem}',
  'setting.isSet': 'đã đặt',
  'setting.notSet': 'không đặt',
  'setting.source.environment': 'biến môi trường',
  'setting.source.default': 'mặc định',
  'setting.line': '{name}: {value} (mặc định: {fallback}; nguồn: {source}). {what}; nhận: {accepted}.',
} as const;
