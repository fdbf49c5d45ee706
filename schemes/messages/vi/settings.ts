/** The settings of the server, as `de-an config` and the guide list them. */
export const settings = {
  'setting.DATA_DIR': 'Thư mục dữ liệu',
  'setting.HOST': 'Địa chỉ mà máy chủ nghe; 0.0.0.0 là mọi địa chỉ của máy',
  'setting.PORT': 'Cổng mà máy chủ nghe; 0 là cổng trống bất kỳ',
  'setting.PUBLIC_URL':
    'Địa chỉ mà mọi người gõ vào trình duyệt, khi máy chủ đứng sau một proxy hoặc có tên miền',
  'setting.TRUST_PROXY':
    'Proxy được tin khi báo địa chỉ người dùng và https. Không đặt thì chỉ tin proxy chạy trên cùng máy (loopback)',
  'setting.TLS_CERT': 'Chứng thư TLS dạng PEM, gồm cả chứng thư trung gian; máy chủ tự phục vụ https',
  'setting.TLS_KEY': 'Khóa riêng của chứng thư TLS, dạng PEM',
  'setting.MIN_FREE_MB':
    'Dung lượng trống tối thiểu của ổ đĩa dữ liệu; dưới mức này máy chủ không nhận nội dung mới',
  'setting.CONNECTIONS_PER_PERSON':
    'Số trang soạn thảo mà một người được mở cùng lúc; không đặt thì theo máy chủ',
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
