/** What the command line and the server print on the console. */
export const command = {
  'command.usage':
    'Cách dùng:\n  de-an validate TỆP-DỮ-LIỆU.json|TỆP.docx|TỆP.xlsx [--json] [--lang vi|en]\n  de-an export TỆP-DỮ-LIỆU.json [--paper TÊN] --out TỆP.docx [--setting THỂ-THỨC.json] [--draft N]\n  de-an verify TỆP.docx [--data THƯ-MỤC]\n  de-an verify --all [THƯ-MỤC-SAO-LƯU ...] [--data THƯ-MỤC]\n  de-an user add --username TÊN --name "HỌ TÊN" [--organisation MÃ --role {roles}] [--administrator | --auditor] [--data THƯ-MỤC]\n  de-an backup THƯ-MỤC-SAO-LƯU [--data THƯ-MỤC]\n  de-an restore THƯ-MỤC-SAO-LƯU [--data THƯ-MỤC] [--accept-unsigned]\n  de-an backup --encrypted [THƯ-MỤC-SAO-LƯU] [--data THƯ-MỤC]\n  de-an backup keygen [--out TỆP]\n  de-an restore THƯ-MỤC-SAO-LƯU --identity TỆP [--backup MÃ] [--key-from-backup] [--data THƯ-MỤC]\n  de-an drill [THƯ-MỤC-SAO-LƯU] --identity TỆP [--work THƯ-MỤC] [--record TỆP] [--key-from-backup] [--data THƯ-MỤC]\n  de-an key rotate|seal|adopt [--data THƯ-MỤC]\n  de-an migrate [--data THƯ-MỤC]\n  de-an accept-older [ĐƯỜNG-DẪN ...] [--data THƯ-MỤC]\n  de-an config [--all] [--json]\nMật khẩu của «user add» đọc từ biến DE_AN_PASSWORD hoặc từ đầu vào chuẩn.',
  'command.unknown': 'Không có lệnh «{command}».',
  'command.drillNeedsIdentity':
    'Thiếu --identity TỆP: diễn tập cần tệp khóa giải mã (do «de-an backup keygen» làm, cất trong tủ an toàn).',
  'command.storeNeedsIdentity':
    '{folder} chứa bản sao lưu mã hóa, còn thiếu --identity TỆP: tệp khóa giải mã (do «de-an backup keygen» làm, cất trong tủ an toàn).',
  'command.folderInUse':
    'Thư mục dữ liệu {folder} đang được tiến trình {pid} sử dụng, thường là dịch vụ Đề Án đang chạy. Dừng dịch vụ trước (systemctl stop de-an), chạy lại lệnh này, rồi khởi động dịch vụ. Nếu biết chắc tiến trình đó không còn chạy, xóa tệp {lock} rồi chạy lại.',
  'command.folderInUseOn':
    'Thư mục dữ liệu {folder} đang được tiến trình {pid} trên máy {host} sử dụng, thường là dịch vụ Đề Án đang chạy. Dừng dịch vụ trước (systemctl stop de-an), chạy lại lệnh này, rồi khởi động dịch vụ. Nếu biết chắc tiến trình đó không còn chạy, xóa tệp {lock} rồi chạy lại.',
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
  'command.sealedWith': 'Dùng khóa đang có, mã {key}, ở {file}: thư mục đã phục hồi mở bằng khóa này.',
  'command.restored': 'Đã phục hồi {schemes} đề án ({files} tệp, sao lưu lúc {at}) vào {data}.',
  'command.notRestored':
    'Chưa phục hồi được: {problem}. Cần một bản sao lưu đủ tệp và một thư mục dữ liệu trống.',
  'command.noFolder': 'Không có thư mục {folder}; đặt DATA_DIR hoặc --data.',
  'command.settingNeeded': 'Chưa có {name}: đặt biến này, hoặc ghi thư mục sao lưu trong lệnh.',
  'command.backedUpEncrypted':
    'Đã sao lưu {files} tệp, mã hóa, vào {folder}: bản {id}, thêm {added} byte, xóa {removed} bản cũ.',
  'command.backupDamaged':
    '{n} tệp trong {data} không còn như lúc ghi. Không xóa bản sao lưu cũ nào. Chạy «de-an verify --all» để biết là tệp nào, rồi phục hồi từ bản sao lưu trước đó.',
  'command.notBackedUpEncrypted':
    'Chưa sao lưu được: {problem}. Sửa lỗi này rồi chạy lại; phần đã ghi được dùng tiếp.',
  'command.restoredEncrypted': 'Đã phục hồi {files} tệp của bản sao lưu lúc {at} vào {data}.',
  'command.openWith':
    'Thư mục {data} niêm phong bằng khóa {key} ở {file}, không phải khóa ở nơi phần mềm tự tìm. Muốn mở thư mục này thì đặt DE_AN_KEY_FILE={file}.',
  'command.keyFromBackup':
    'Tệp khóa {file} lấy từ bản sao lưu, mã khóa {key}. Đối chiếu mã này với trang ký xác nhận gần nhất: nếu khác, đây không phải bản sao lưu của cơ quan.',
  'command.keygenShown':
    'Dòng trên là khóa giải mã. Chép ra giấy hoặc USB, cất vào tủ an toàn, không để trên máy chủ. Thiếu khóa này không ai mở được bản sao lưu. Trên máy chủ chỉ đặt:',
  'command.keygenWritten':
    'Khóa giải mã ở {file}. Chuyển sang USB, cất vào tủ an toàn, xóa khỏi máy này. Thiếu khóa này không ai mở được bản sao lưu. Trên máy chủ chỉ đặt:',
  'drill.restored':
    'Đã phục hồi thử bản {id} lúc {at}: {files} tệp, phục hồi {restore} giây, kiểm tra {verify} giây.',
  'drill.keptKey':
    'Bản này niêm phong bằng khóa {key} trước khi đổi khóa, đã đọc ở {file}. Sao lưu ngay để có bản dùng khóa mới.',
  'drill.whole': '{n} tệp còn nguyên như lúc ghi. Thư mục tạm đã xóa.',
  'drill.damaged':
    '{n} tệp không còn như lúc ghi. Thư mục tạm đã xóa. Giữ các bản sao lưu cũ hơn và kiểm tra máy chủ.',
  'drill.notRestored': 'Không phục hồi được bản mới nhất: {problem}.',
  'drill.record': 'Biên bản diễn tập: {file}. Máy chủ tự ghi vào nhật ký cơ quan.',
  'drill.recordToBring':
    'Biên bản diễn tập: {file}. Chép vào thư mục drills của {store} trên máy chủ để ghi vào nhật ký cơ quan.',
  'drill.noRecord':
    'Không có tệp khóa nên không lập được biên bản. Đặt DE_AN_KEY_FILE hoặc thêm --key-from-backup.',
  'drill.noRecordYet':
    'Chưa lập được biên bản: khóa để niêm phong biên bản nằm trong bản sao lưu chưa phục hồi được.',
  'drill.failed': 'Chưa diễn tập được: {problem}. Sửa lỗi này rồi chạy lại.',
  'command.added': 'Đã thêm tài khoản {username}.',
  'command.passwordMissing': 'Chưa có mật khẩu: đặt biến DE_AN_PASSWORD hoặc đưa vào đầu vào chuẩn.',
  'server.watchingLock':
    'Thư mục dữ liệu có thể đang được tiến trình {pid} trên máy {host} sử dụng. Theo dõi tối đa {seconds} giây trước khi khởi động.',
  'backup.unsigned':
    '{file} không có dấu niêm phong. Bản sao lưu do phiên bản trước 0.3 làm thì không có: nếu đúng là bản đó và biết chắc không ai sửa, thêm --accept-unsigned',
  'backup.changed': '{file} đã bị sửa sau khi sao lưu (dấu niêm phong không khớp)',
  'backup.insideData':
    'thư mục sao lưu {folder} nằm trong thư mục dữ liệu {data}; chọn một thư mục ở nơi khác',
  'backup.storeInUse': 'một tiến trình khác đang ghi vào {folder}, đợi nó xong rồi thử lại',
  'backup.none': '{store} chưa có bản sao lưu nào',
  'backup.noSuch': '{store} không có bản sao lưu {id}',
  'backup.keyMissing':
    'bản sao lưu niêm phong bằng khóa {key}, không có khóa đó ở {file} và {file}.{key}. Lấy bản sao tệp khóa có mã {key} cất trong tủ an toàn, chép thành {file} (khóa trước khi đổi khóa: thành {file}.{key}) rồi chạy lại; nếu bản sao lưu có kèm khóa thì thêm --key-from-backup',
  'backup.keyOther':
    'bản sao lưu niêm phong bằng khóa {key}, còn {file} là khóa khác: giữ nguyên tệp này. Khóa {key} có thể ở hai nơi: tệp {file}.{key} do «de-an key rotate» để lại (hiện không có), hoặc bản sao cất trong tủ an toàn. Chép tệp tìm được thành {file}.{key} rồi chạy lại',
  'backup.keyGone':
    'bản sao lưu niêm phong bằng khóa {key}, không có khóa đó ở {file} và {file}.{key}. Lấy bản sao tệp khóa có mã {key} cất trong tủ an toàn, chép thành {file} (khóa trước khi đổi khóa: thành {file}.{key}) rồi chạy lại',
  'backup.keyNotKept':
    'bản sao lưu niêm phong bằng khóa {key} và không kèm khóa. Lấy bản sao tệp khóa có mã {key} cất trong tủ an toàn, chép thành {file} (khóa trước khi đổi khóa: thành {file}.{key}) rồi chạy lại',
  'backup.otherKey': '{file} niêm phong bằng khóa {key}, máy này không có tệp khóa đó nên chưa kiểm tra được',
  'backup.diskLow':
    'đĩa của {folder} còn trống ít hơn MIN_FREE_MB; giải phóng chỗ trống hoặc giảm BACKUP_KEEP',
  'backup.pieceGone': 'bản sao lưu thiếu tệp {file}',
  'backup.notForIdentity': 'không giải mã được {file}: tệp --identity không phải của bản sao lưu này',
  'backup.noIdentity': 'không có tệp khóa giải mã {file}; ghi đúng đường dẫn sau --identity',
  'backup.identityDenied':
    'tài khoản chạy lệnh không đọc được tệp khóa giải mã {file}; đổi chủ sở hữu hoặc quyền đọc của tệp',
  'backup.identityThere':
    'tệp này đã có và không bao giờ bị ghi đè, vì có thể là khóa giải mã đang dùng; chọn tên khác sau --out',
  'backup.noFolder': 'không có thư mục {folder}; tạo thư mục đó trước',
  'backup.noWork':
    'thư mục tạm {folder} không có hoặc tài khoản chạy lệnh không ghi được; tạo thư mục đó, hoặc chỉ thư mục khác bằng --work',
  'backup.noManifest': '{folder} không phải bản sao lưu của phần mềm này (không có tệp {file})',
  'backup.badIdentity': '{file} không có khóa giải mã nào (dòng AGE-SECRET-KEY-1…)',
  'backup.failed': 'máy báo lỗi: {reason}',
  'backup.thread.busy': 'đang có quá nhiều việc chờ, thử lại sau ít phút',
  'backup.thread.slow': 'việc này quá lâu nên đã dừng',
  'backup.thread.large': 'hết bộ nhớ khi đang làm',
  'backup.thread.failed': 'luồng xử lý dừng đột ngột, xem nhật ký vận hành',
  'backup.badCheck': '{file} không phải kết quả kiểm tra của thư mục dữ liệu này (dấu niêm phong không khớp)',
  'backup.badRecord':
    '{file} không phải biên bản diễn tập của thư mục dữ liệu này (dấu niêm phong không khớp)',
  'verify.folder': '{folder}, kiểm tra lúc {at} bằng khóa {key}. Dòng cuối của từng nhật ký:',
  'verify.head': '  {title} ({scheme}): dòng {n}, {hash}',
  'verify.officeHead': '  Nhật ký cơ quan: dòng {n}, {hash}',
  'verify.backup': 'Bản sao lưu {folder} lúc {at}: {files} tệp, nguyên vẹn.',
  'verify.store':
    '{folder}: {backups} bản sao lưu mã hóa nguyên vẹn, {pieces} tệp đã kiểm tra. Nội dung chỉ kiểm tra được bằng «de-an drill».',
  'verify.storeOf':
    '{folder}: {backups} trong {all} bản sao lưu mã hóa nguyên vẹn, {pieces} tệp đã kiểm tra. Nội dung chỉ kiểm tra được bằng «de-an drill».',
  'verify.brokenBackup': '  Không dùng được, hoặc chưa kiểm tra được: bản {id}{when}.',
  'verify.allWhole':
    '{n} tệp còn nguyên như lúc ghi. In trang này, ký và lưu; giữ một bản sao của {file} ở nơi khác.',
  'verify.notAllWhole':
    'Thư mục dữ liệu hoặc bản sao lưu không còn như phần mềm đã ghi. Giữ nguyên hiện trạng và phục hồi một bản sao lưu nguyên vẹn vào thư mục khác.',
  'key.rotated':
    'Thư mục dữ liệu đã dùng khóa mới {file}. Giữ một bản sao ở nơi khác, và giữ {old}: các bản sao lưu trước cần khóa này. Sao lưu ngay bây giờ: bản sao lưu mới nhất còn dùng khóa cũ.',
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
  'damage.missing': 'không có tệp này',
  'damage.seal': 'dấu niêm phong không khớp, tệp đã bị chương trình khác sửa',
  'damage.changed': 'không giải mã được, tệp đã bị chương trình khác sửa',
  'damage.clear': 'tệp chưa mã hóa, do chương trình khác ghi',
  'damage.noSeal': 'tệp không có dấu niêm phong, do chương trình khác ghi',
  'damage.notJson': 'nội dung không đúng dạng JSON ({reason})',
  'damage.sha256': 'SHA-256 không khớp',
  'damage.digest': 'mã băm của nội dung không khớp tên tệp',
  'damage.format': 'tệp không ghi thư mục ở định dạng nào',
  'damage.keyChanged': 'không mở được bằng tệp khóa, tệp đã bị sửa',
  'damage.keyMissing': 'mất khóa, không đọc được nội dung mã hóa bằng khóa này',
  'damage.noDocument': 'mất nội dung đề án',
  'damage.recordMissing': 'thiếu bản ghi {record}',
  'damage.base': 'mã kiểm tra sai hoặc thiếu một tệp log sau đó',
  'damage.record':
    'bản ghi ở byte {byte} không giải mã được bằng khóa của đề án, đã bị chương trình khác sửa',
  'damage.checksum': 'mã kiểm tra ở byte {byte} sai',
  'damage.otherLine': 'dòng {line} không phải dòng đã ghi',
  'damage.lineSeal': 'dấu niêm phong của dòng {line} không khớp',
  'damage.shorter': 'tệp hết ở dòng {last}, trong khi dòng {written} đã được ghi',
  'damage.longer': 'tệp có nhiều dòng hơn {head} dòng mà tệp .head ghi',
  'damage.line': 'dòng {line} không giải mã được, đã bị sửa',
  'damage.chain': 'dòng {line} không khớp chuỗi mã băm',
  'damage.older': 'đây là bản cũ hơn: bản ghi cuối là {last}, trong khi bản ghi {written} đã được lưu',
  'damage.olderLedger': 'đây là bản cũ hơn: không có dòng {written} đã được lưu',
  'damage.olderOffice': 'đây là bản cũ hơn: không có dòng {written} đã được lưu',
  'damage.olderFile': 'đây là bản cũ hơn: lần ghi {last}, trong khi lần ghi {written} đã được lưu',
  'damage.olderMarks': 'đây là bản cũ hơn: ghi lúc {at}, trong khi nhật ký cơ quan có dòng lúc {last}',
  'older.found': '  {path}: {problem}',
  'older.none': 'Không có tệp nào cũ hơn lần lưu gần nhất.',
  'older.howTo':
    'Nếu còn bản mới nhất thì đặt lại bản đó. Nếu không còn, chạy «de-an accept-older ĐƯỜNG-DẪN» với đường dẫn ở trên: những gì lưu sau bản đó bị mất và nhật ký cơ quan ghi lại việc này.',
  'older.notOlder': '{path} không phải là bản cũ hơn.',
  'older.accepted': 'Đã chấp nhận {path} như hiện có. Khởi động lại dịch vụ.',
  'older.failed': 'Chưa chấp nhận bản nào: {problem}',
  'log.scheme': 'không đọc hoặc không ghi được một đề án',
  'log.backup': 'sao lưu hoặc kiểm tra sao lưu không thành công',
  'log.demoDisabled': 'các tài khoản dùng thử đã bị khóa: máy khác truy cập được địa chỉ này',
  'log.unencrypted':
    'mật khẩu đi qua mạng không mã hóa: đặt TLS_CERT và TLS_KEY, hoặc đặt máy chủ ủy quyền có TLS phía trước và đặt TRUST_PROXY',
  'log.diskLow': 'đĩa sắp đầy: không nhận thêm gì cho đến khi có chỗ trống',
  'log.diskFree': 'đĩa đã có chỗ trống trở lại',
  'log.freeSpace': 'không đọc được dung lượng trống của đĩa',
  'log.marks': 'không ghi được mốc đã lưu của các nhật ký',
  'log.workbook': 'không làm được một bảng tính',
  'log.import': 'không đọc được một tệp đưa vào',
  'log.page': 'một trang bị lỗi',
  'log.provider': 'hệ thống tài khoản dùng chung bị lỗi',
  'log.accountImport': 'một lần nhập tài khoản từ tệp bị lỗi',
  'log.notReady': 'chưa sẵn sàng',
  'log.request': 'một yêu cầu bị lỗi',
  'log.frame': 'không xử lý được một khung dữ liệu',
  'log.socket': 'không phục vụ được một kết nối',
  'log.session': 'không gia hạn được một phiên đăng nhập',
  'log.uncaught': 'lỗi không lường trước: máy chủ dừng',
  'log.notClosed': 'máy chủ dừng không trọn vẹn',
  'damaged.file': '{path} bị hỏng: {problem}. Chưa ghi đè gì. {cure}',
  'damaged.lastGood':
    'Bản đúng gần nhất là {lastGood}: kiểm tra bản đó, chép đè lên tệp hỏng rồi khởi động lại.',
  'damaged.fromBackup': 'Không có bản nào trước đó: phục hồi tệp này từ bản sao lưu.',
  'damaged.olderCopy':
    'Đặt lại bản mới nhất. Nếu không còn bản nào mới hơn, dừng dịch vụ rồi chạy «de-an accept-older»: lệnh nêu những gì đã mất và chấp nhận bản cũ.',
  'folder.inUse':
    'Thư mục dữ liệu {folder} đang được tiến trình {pid} sử dụng. Dừng tiến trình đó trước, hoặc đặt DATA_DIR sang thư mục khác. Nếu biết chắc tiến trình đó không còn chạy, xóa tệp {lock} rồi khởi động lại.',
  'folder.inUseOn':
    'Thư mục dữ liệu {folder} đang được tiến trình {pid} trên máy {host} sử dụng. Dừng tiến trình đó trước, hoặc đặt DATA_DIR sang thư mục khác. Nếu biết chắc tiến trình đó không còn chạy, xóa tệp {lock} rồi khởi động lại.',
  'folder.taken':
    'Tiến trình này không còn giữ thư mục dữ liệu {folder}: tiến trình {pid} trên máy {host} đang giữ. Tiến trình dừng, không ghi thêm gì. Bảo đảm chỉ một máy chủ dùng thư mục này rồi khởi động lại.',
  'folder.lockRemoved':
    'Tiến trình này không còn giữ thư mục dữ liệu {folder}: tệp khóa (lock) đã bị xóa. Tiến trình dừng, không ghi thêm gì. Bảo đảm chỉ một máy chủ dùng thư mục này rồi khởi động lại.',
  'folder.newer':
    'Thư mục dữ liệu {folder} có định dạng {stored}, phiên bản này chỉ đọc được đến định dạng {known}. Chưa thay đổi gì. Chạy phiên bản đã ghi thư mục này hoặc phiên bản mới hơn.',
  'folder.none': 'Không có thư mục {folder}. Đặt DATA_DIR bằng đường dẫn của thư mục dữ liệu.',
  'folder.older':
    'Thư mục dữ liệu {folder} có định dạng {version}. Khởi động máy chủ với thư mục này một lần, hoặc chạy: de-an migrate --data {folder}. Sau đó thử lại.',
  'folder.halfEncrypted':
    'Việc mã hóa thư mục dữ liệu {folder} bị dừng giữa chừng. Khởi động máy chủ với thư mục này một lần, hoặc chạy: de-an migrate --data {folder}. Sau đó thử lại.',
  'folder.formatMissing':
    'Thiếu tệp {format} trong khi tệp khóa {file} đang được dùng. Nếu thư mục do phiên bản trước 0.3 ghi và phiên bản này chưa ghi lần nào, chạy: de-an key seal --data {folder}. Nếu không thì phục hồi từ bản sao lưu.',
  'folder.keyInside':
    'Tệp khóa {file} nằm trong thư mục dữ liệu. Đặt DE_AN_KEY_FILE bằng một tệp nằm ngoài {folder}.',
  'folder.keyOpen': 'Tài khoản khác trên máy đọc hoặc ghi được tệp khóa {file}. Chạy: chmod 600 {file}',
  'folder.keyUnreadable':
    '{file} không phải tệp khóa của phần mềm này. Sửa DE_AN_KEY_FILE cho đúng tệp khóa, hoặc nếu tệp khóa bị hỏng thì đặt lại một bản sao.',
  'folder.keyIsFolder':
    '{file} là thư mục, không phải tệp khóa. Đặt DE_AN_KEY_FILE bằng đường dẫn của tệp khóa, ví dụ {file}/de-an.key.',
  'folder.keyNotMade':
    'Không tạo được tệp khóa {file} ({reason}). Đặt DE_AN_KEY_FILE bằng một tệp mà máy chủ ghi được.',
  'folder.keyMissing':
    'Không có tệp khóa {file} mà thư mục dữ liệu {folder} được niêm phong bằng khóa đó. Đặt lại tệp khóa từ bản đã giữ, hoặc chỉ đường dẫn bằng DE_AN_KEY_FILE. Nếu đã mất khóa, xem mục «A lost key» trong docs/reliability.md.',
  'folder.keyWrong':
    '{file} không phải khóa của thư mục dữ liệu {folder}; thư mục được niêm phong bằng khóa {key}. Đặt lại đúng tệp khóa, hoặc chỉ đường dẫn bằng DE_AN_KEY_FILE. Nếu đã mất khóa, xem mục «A lost key» trong docs/reliability.md.',
  'folder.halfRotated':
    'Việc đổi khóa bị dừng giữa chừng: còn tệp {next}. Chạy: de-an key rotate --data {folder}',
  'folder.keyThere': '{file} đúng là khóa của thư mục dữ liệu {folder}: không mất gì.',
  'folder.otherKeyThere':
    'Đã có tệp {file}. Nếu đó không phải khóa của thư mục dữ liệu {folder} thì chuyển tệp đi nơi khác rồi thử lại.',
  'folder.noKeyNoContent':
    'Thư mục dữ liệu {folder} đã mã hóa, không có khóa thì không ai đọc được. Đặt lại một bản sao tệp khóa có khóa {key}. Nếu không còn bản nào thì toàn bộ nội dung trong thư mục và các bản sao lưu đã mất.',
  'server.keyMade':
    'Đã tạo khóa của thư mục dữ liệu: {file}. Giữ một bản sao ở nơi khác: thiếu khóa này, thư mục dữ liệu và các bản sao lưu đều bị từ chối.',
  'server.otherOrigin':
    'Trang này mở từ {origin}, còn máy chủ nhận yêu cầu tại {own}. Nếu phần mềm đứng sau một proxy, người quản trị đặt PUBLIC_URL bằng địa chỉ mà mọi người gõ vào trình duyệt, và đặt TRUST_PROXY khi proxy chạy trên máy khác.',
  'server.portTaken':
    'Cổng {port} ở địa chỉ {host} đã có chương trình khác dùng, có thể là một Đề Án đang chạy. Dừng chương trình đó (xem bằng ss -ltnp, trên Windows netstat -ano), hoặc đặt {setting} bằng một cổng khác.',
  'server.portDenied':
    'Tài khoản chạy phần mềm không được phép dùng cổng {port} ở địa chỉ {host}. Đặt {setting} bằng một cổng từ 1024 trở lên và để proxy nhận ở cổng {port}.',
  'server.hostWrong':
    '{host} không phải địa chỉ của máy này. Đặt HOST bằng một địa chỉ của máy, hoặc 0.0.0.0 để nhận ở mọi địa chỉ.',
  'server.ready': 'Đề Án đang chạy tại {url}',
  'server.demo': 'Không gian dùng thử, dữ liệu hư cấu. Tài khoản (tên đăng nhập, mật khẩu):',
  'server.setUp': 'Chưa có quản trị. Mở liên kết dùng một lần này để lập tài khoản quản trị: {url}',
  'setting.DATA_DIR': 'Thư mục dữ liệu',
  'setting.DE_AN_KEY_FILE':
    'Tệp khóa của thư mục dữ liệu, nằm ngoài thư mục đó; không đặt thì là tệp .key cạnh thư mục',
  'setting.HOST': 'Địa chỉ mà máy chủ nghe; 0.0.0.0 là mọi địa chỉ của máy',
  'setting.PORT': 'Cổng mà máy chủ nghe; 0 là cổng trống bất kỳ',
  'setting.PUBLIC_URL':
    'Địa chỉ mà mọi người gõ vào trình duyệt, khi máy chủ đứng sau một proxy hoặc có tên miền; gồm cả đường dẫn nếu phần mềm chạy ở một đường dẫn con của tên miền',
  'setting.TRUST_PROXY':
    'Proxy được tin khi báo địa chỉ người dùng và https. Không đặt thì chỉ tin proxy chạy trên cùng máy (loopback)',
  'setting.TLS_CERT': 'Chứng thư TLS dạng PEM, gồm cả chứng thư trung gian; máy chủ tự phục vụ https',
  'setting.TLS_KEY': 'Khóa riêng của chứng thư TLS, dạng PEM',
  'setting.RETENTION_DAYS':
    'Thời gian tối thiểu một đề án nằm trong lưu trữ trước khi được tiêu hủy, tính bằng ngày',
  'setting.MIN_FREE_MB':
    'Dung lượng trống tối thiểu của ổ đĩa dữ liệu; dưới mức này máy chủ không nhận nội dung mới',
  'setting.CONNECTIONS_PER_PERSON': 'Số trang soạn thảo mà một người được mở cùng lúc; không đặt: 60',
  'setting.SESSION_IDLE_MINUTES': 'Phiên đăng nhập kết thúc sau thời gian này không có thao tác',
  'setting.SECOND_FACTOR':
    'Mã xác thực thứ hai: được chọn, hay bắt buộc với quản trị, trưởng tiểu ban, văn thư và kiểm tra (người đọc nhật ký)',
  'setting.WARM_UP':
    'Mở sẵn một đề án mẫu khi khởi động để người đầu tiên không phải chờ; no thì khởi động nhanh hơn nửa giây',
  'setting.LOG_LEVEL': 'Mức nhật ký vận hành; info ghi từng yêu cầu',
  'setting.SECURITY_LOG': 'Tệp nhật ký an ninh; không đặt thì ghi ra đầu ra chuẩn',
  'setting.METRICS_PORT': 'Cổng riêng của /metrics, chỉ nghe trên máy này',
  'setting.METRICS_TOKEN': 'Mã để đọc /metrics ở cổng chính (Authorization: Bearer …)',
  'setting.SOFFICE':
    'Chương trình LibreOffice để xuất PDF và đọc .doc, .odt, .rtf, .xls; không đặt thì tự tìm, để trống là không dùng',
  'setting.BACKUP_DIR':
    'Thư mục chứa các bản sao lưu mã hóa mà máy chủ tự làm; không đặt thì không tự sao lưu',
  'setting.BACKUP_RECIPIENT':
    'Khóa công khai (age) để mã hóa bản sao lưu; khóa giải mã cất ở nơi khác, không để trên máy chủ',
  'setting.BACKUP_AT': 'Giờ sao lưu theo giờ Việt Nam, hoặc cách nhau bao nhiêu giờ',
  'setting.BACKUP_KEEP': 'Giữ lại bao nhiêu bản theo ngày, tuần, tháng; bản cũ hơn bị xóa',
  'setting.BACKUP_WITH_KEY': 'Đưa tệp khóa của thư mục dữ liệu vào bản sao lưu mã hóa',
  'setting.DE_AN_PASSWORD': 'Mật khẩu cho lệnh «de-an user add»',
  'setting.LANG': 'Ngôn ngữ của dòng lệnh, của những dòng máy chủ in ra và của nhật ký vận hành',
  'setting.NODE_ENV': 'Chế độ chạy',
  'setting.OIDC_ISSUER': 'Địa chỉ máy chủ đăng nhập chung (OpenID Connect); không đặt thì không có',
  'setting.OIDC_CLIENT_ID': 'Mã của Đề Án ở máy chủ đăng nhập chung',
  'setting.OIDC_CLIENT_SECRET': 'Khóa bí mật của Đề Án ở máy chủ đăng nhập chung',
  'setting.OIDC_CLIENT_SECRET_FILE': 'Tệp chứa khóa bí mật đó, thay cho OIDC_CLIENT_SECRET',
  'setting.OIDC_LABEL': 'Chữ trên nút đăng nhập chung; không đặt thì ghi «Đăng nhập bằng tài khoản chung»',
  'setting.LDAP_URL':
    'Thư mục (LDAP) kiểm tra mật khẩu của tài khoản gắn với thư mục; ldap:// bắt buộc StartTLS, trừ khi ở chính máy này',
  'setting.LDAP_CA': 'Chứng thư của nơi cấp chứng thư cho thư mục, PEM; không đặt thì theo Node',
  'setting.LDAP_BIND_DN': 'Tên để đăng nhập vào thư mục, {username} là chỗ của tên người dùng',
  'setting.LDAP_SEARCH_BASE': 'Nhánh của thư mục để tìm người, thay cho LDAP_BIND_DN',
  'setting.LDAP_FILTER': 'Bộ lọc để tìm người, {username} là chỗ của tên người dùng',
  'setting.LDAP_SEARCH_DN': 'Tài khoản dùng để tìm; không đặt thì tìm ẩn danh',
  'setting.LDAP_SEARCH_PASSWORD': 'Mật khẩu của tài khoản dùng để tìm',
  'setting.LDAP_SEARCH_PASSWORD_FILE': 'Tệp chứa mật khẩu đó, thay cho LDAP_SEARCH_PASSWORD',
  'setting.accepts.issuer': 'https:// và máy, hoặc http:// trên chính máy này',
  'setting.accepts.text': 'chữ',
  'setting.accepts.ldap': 'ldaps:// hoặc ldap://, máy và cổng nếu cần',
  'setting.accepts.bindDn': 'tên phân biệt hoặc tên@miền, có {username}',
  'setting.accepts.dn': 'tên phân biệt (DN)',
  'setting.accepts.filter': 'bộ lọc LDAP trong ngoặc đơn, có {username}',
  'setting.needs': '{name} cần có {other}. Đặt thêm {other}, hoặc bỏ {name}.',
  'setting.notBoth': '{name} và {other} không đặt cùng lúc. Bỏ một trong hai.',
  'setting.ldapLookup':
    'LDAP_URL cần đúng một cách tìm người: LDAP_BIND_DN, hoặc LDAP_SEARCH_BASE với LDAP_FILTER.',
  'setting.accepts.folder': 'đường dẫn thư mục',
  'setting.accepts.file': 'đường dẫn tệp',
  'setting.accepts.host': 'địa chỉ IP hoặc tên máy',
  'setting.accepts.port': 'số nguyên từ 0 đến 65535',
  'setting.accepts.publicUrl':
    'http:// hoặc https:// và tên máy, có thể kèm cổng và đường dẫn mà proxy dành cho phần mềm, ví dụ https://vanphong.example/de-an; đường dẫn gồm chữ không dấu, chữ số, dấu chấm, gạch dưới và gạch nối, không bắt đầu bằng phần đầu địa chỉ của một trang trong phần mềm (như /schemes, /admin)',
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
  'setting.accepts.recipients': 'một hay nhiều khóa age1…, cách nhau bằng dấu phẩy hoặc dấu cách',
  'setting.accepts.backupAt': 'giờ như 02:30, hoặc số giờ từ 1h đến 24h',
  'setting.accepts.backupKeep': 'ba số như 7d 4w 12m (ngày, tuần, tháng)',
  'setting.accepts.yesNo': 'yes hoặc no',
  'setting.accepts.password': 'mật khẩu',
  'setting.accepts.lang': 'bắt đầu bằng en là tiếng Anh, còn lại là tiếng Việt',
  'setting.accepts.environment': 'production, development hoặc test',
  'setting.blank':
    '{name} đang để trống. Giá trị được nhận: {accepted}. Ghi giá trị, hoặc bỏ hẳn biến này để dùng mặc định.',
  'setting.secretKey':
    'BACKUP_RECIPIENT là khóa giải mã (AGE-SECRET-KEY-…). Khóa đó không được để trên máy chủ: xóa nó khỏi tệp cài đặt, làm cặp khóa mới bằng «de-an backup keygen», và ghi vào đây dòng age1….',
  'setting.wrong': '{name} là «{value}», không dùng được. Giá trị được nhận: {accepted}.',
  'setting.together': '{name} phải đi cùng {other}. Đặt cả hai, hoặc bỏ cả hai.',
  'setting.samePort': 'METRICS_PORT và PORT trùng nhau. Chọn cho METRICS_PORT một cổng khác.',
  'setting.unreadable': 'Không đọc được tệp ở {name}: {problem}. Sửa đường dẫn hoặc quyền đọc tệp.',
  'setting.badTls': 'Chứng thư ở TLS_CERT và khóa ở TLS_KEY không dùng được: {problem}',
  'setting.isSet': 'đã đặt',
  'setting.notSet': 'không đặt',
  'setting.unknown': '{name} không phải tên thiết đặt. Xem tên đúng bằng «de-an config --all».',
  'setting.unknownNear': '{name} không phải tên thiết đặt; có phải {nearest}? Sửa tên, rồi khởi động lại.',
  'setting.others': '{n} thiết đặt khác theo mặc định; xem hết bằng «de-an config --all».',
  'setting.path.missing': '{name}: không có {path}. Sửa đường dẫn, hoặc chép tệp vào đó.',
  'setting.path.unreadable': '{name}: không đọc được {path}. Cấp quyền đọc cho tài khoản chạy phần mềm.',
  'setting.path.unwritable': '{name}: không ghi được vào {path}. Cấp quyền ghi cho tài khoản chạy phần mềm.',
  'setting.path.notFolder':
    '{name}: trên đường đến {path} có một tệp, nên không lập thư mục được. Sửa đường dẫn.',
  'setting.noProtocol':
    'PUBLIC_URL là https nhưng proxy không gửi X-Forwarded-Proto, nên máy chủ không biết trình duyệt có dùng https hay không. Thêm vào cấu hình proxy, với nginx: proxy_set_header X-Forwarded-Proto $scheme;',
  'setting.source.environment': 'biến môi trường',
  'setting.source.default': 'mặc định',
  'setting.line': '{name}: {value} (mặc định: {fallback}; nguồn: {source}). {what}; nhận: {accepted}.',
} as const;
