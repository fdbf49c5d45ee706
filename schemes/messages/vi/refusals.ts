/** Why something was refused, and what to do. Vietnamese. */
export const refusals = {
  'refusal.signIn': 'Bạn cần đăng nhập để làm việc này.',
  'refusal.badSignIn': 'Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra lại rồi đăng nhập lại.',
  'refusal.passkeyNotMade':
    'Chưa thêm được khóa truy cập: trình duyệt trả lời không đúng hoặc quá 5 phút. Bấm thêm lại.',
  'refusal.passkeyKnown': 'Khóa truy cập này đã có trong một tài khoản. Chọn khóa khác.',
  'refusal.tooManyPasskeys':
    'Mỗi tài khoản có nhiều nhất {max} khóa truy cập. Xóa khóa không dùng nữa rồi thêm.',
  'refusal.passkeyNotHere':
    'Địa chỉ này không dùng được khóa truy cập. Mở trang qua https và bằng tên máy chủ.',
  'refusal.passkeyRefused':
    'Không đăng nhập được bằng khóa truy cập này. Thử lại, hoặc đăng nhập bằng mật khẩu và mã.',
  'refusal.noPasskey': 'Khóa truy cập này đã bị xóa. Tải lại trang.',
  'refusal.noProvider': 'Máy chủ này không có đăng nhập chung. Đăng nhập bằng tên đăng nhập và mật khẩu.',
  'refusal.providerUnreachable':
    'Máy chủ đăng nhập chung ({label}) không trả lời. Thử lại sau, hoặc đăng nhập bằng tên đăng nhập và mật khẩu.',
  'refusal.providerRefused':
    'Đăng nhập chung ({label}) không thành công. Thử lại; nếu vẫn không được, đăng nhập bằng mật khẩu và báo quản trị.',
  'refusal.providerLate':
    'Đã quá 10 phút, hoặc việc đăng nhập bắt đầu ở trình duyệt khác. Đăng nhập lại từ đầu.',
  'refusal.identityTaken':
    'Tài khoản chung này hoặc tài khoản của bạn đã được nối trước đó. Gỡ ở trang Tài khoản rồi nối lại.',
  'refusal.directoryOff':
    'Mật khẩu của tài khoản này do thư mục của cơ quan kiểm tra, nhưng máy chủ chưa được cài thư mục. Báo quản trị máy chủ (LDAP_URL).',
  'refusal.directoryUnreachable':
    'Thư mục của cơ quan không trả lời nên chưa kiểm tra được mật khẩu. Thử lại sau ít phút; nếu vẫn không được, báo quản trị.',
  'refusal.directoryNeedsOwner':
    'Tài khoản này đang đọc được đề án, nên không chuyển sang thư mục được. Bỏ các vai trò của tài khoản, chuyển sang thư mục, rồi giao lại vai trò (chờ người thứ hai xác nhận).',
  'refusal.directoryOfAdministrator':
    'Tài khoản quản trị phải luôn đăng nhập được. Đặt mật khẩu mới cho tài khoản này: đặt xong thì thôi dùng thư mục.',
  'refusal.passwordInDirectory':
    'Mật khẩu của bạn do thư mục của cơ quan quản lý. Đổi mật khẩu ở máy tính hoặc cổng của cơ quan, không đổi ở đây.',
  'refusal.accountExpired': 'Tài khoản đã hết hạn ngày {day}. Nhờ quản trị gia hạn.',
  'refusal.accountLocked': 'Tài khoản đã bị khóa. Nhờ quản trị mở khóa.',
  'refusal.wrongPassword': 'Mật khẩu hiện nay không đúng. Gõ lại.',
  'refusal.confirmPassword': 'Việc này cần nhập lại mật khẩu. Nội dung đã gõ ở trang này vẫn còn.',
  'refusal.wrongCode':
    'Mã không đúng hoặc đã dùng rồi. Gõ mã mới nhất trên ứng dụng xác thực, hoặc một mã dự phòng.',
  'refusal.factorOn': 'Tài khoản này đã có lớp xác thực thứ hai. Muốn đổi thì tắt trước.',
  'refusal.factorDemanded': 'Vai trò của bạn bắt buộc có lớp xác thực thứ hai nên không tắt được.',
  'refusal.factorShortPassword':
    'Mật khẩu hiện nay quá ngắn hoặc dễ đoán nếu không có lớp xác thực thứ hai. Đổi mật khẩu dài hơn rồi tắt.',
  'refusal.passwordsDiffer': 'Hai lần gõ mật khẩu mới không giống nhau. Gõ lại cả hai.',
  'refusal.passwordShort': 'Mật khẩu cần ít nhất {min} ký tự. Một câu vài từ thì dễ nhớ mà khó đoán.',
  'refusal.passwordLong': 'Mật khẩu dài quá {max} ký tự. Chọn mật khẩu ngắn hơn.',
  'refusal.passwordCommon':
    'Mật khẩu này nhiều người dùng nên dễ đoán, kể cả khi thêm số. Chọn vài từ không liên quan với nhau.',
  'refusal.passwordName':
    'Mật khẩu này gần như chỉ là tên đăng nhập hoặc tên phần mềm. Chọn vài từ không liên quan đến tên.',
  'refusal.passwordPattern':
    'Mật khẩu này chỉ gồm ký tự lặp lại hoặc các phím liền nhau. Chọn vài từ không liên quan với nhau.',
  'refusal.passwordSame': 'Mật khẩu mới giống mật khẩu hiện nay. Chọn mật khẩu khác.',
  'refusal.tooManySignIns': 'Đăng nhập sai quá nhiều lần. Thử lại sau {minutes} phút.',
  'refusal.badLink': 'Liên kết thiết lập không đúng hoặc đã được dùng. Hỏi người vận hành máy chủ.',
  'refusal.notInOrganisation':
    'Bạn không thuộc tiểu ban nhân sự của tổ chức đảng này. Cần tham gia thì nhờ quản trị thêm vai trò.',
  'refusal.notYourRole': 'Vai trò của bạn không được làm việc này. Đề nghị trưởng tiểu ban hoặc quản trị.',
  'refusal.noScheme': 'Không có đề án này, hoặc bạn không được xem. Về danh sách đề án để chọn lại.',
  'refusal.noSection': 'Đề án không còn mục này. Tải lại trang. Chi tiết: {section}.',
  'refusal.noTemplate': 'Mẫu đề án này không có. Chọn một mẫu trong danh sách. Chi tiết: {template}.',
  'refusal.noAccount': 'Không có tài khoản này. Chọn lại trong danh sách ở trang Quản trị.',
  'refusal.noOrganisation': 'Không có tổ chức đảng này. Chọn lại trong danh sách. Chi tiết: {organisation}.',
  'refusal.noPaper': 'Không có loại văn bản này. Chọn lại ở trang Xuất văn bản. Chi tiết: {paper}.',
  'refusal.wrongState':
    'Trạng thái của mục đã thay đổi nên không còn làm được việc này. Tải lại trang để xem trạng thái mới.',
  'refusal.noteMissing': 'Hãy ghi lý do để người soạn thảo biết phải sửa gì.',
  'refusal.noteTooLong': 'Lý do dài quá {max} ký tự. Rút gọn rồi gửi lại.',
  'refusal.changedSinceSeen': 'Nội dung mục đã thay đổi từ khi bạn xem. Hãy xem lại phần thay đổi rồi duyệt.',
  'refusal.findingsStand':
    'Chưa duyệt được: mục này còn {count} vi phạm quy định bắt buộc. Sửa số liệu hoặc ghi quyết định cho phép.',
  'refusal.noNote':
    'Không có ghi chú này, hoặc ghi chú đã được xử lý hay đã rút. Tải lại trang để xem tình trạng mới.',
  'refusal.noteTooLarge':
    'Phần chưa đưa lại được lớn quá {kilobytes} kB nên không gửi thành ghi chú được. Sao chép rồi gửi bằng tệp.',
  'refusal.tooManyNotes':
    'Bạn có {count} ghi chú chưa được xử lý ở đề án này. Đợi trưởng tiểu ban xử lý rồi gửi tiếp; nội dung vẫn còn trên máy này.',
  'refusal.stepChanged':
    '{name} đã sửa bước này từ khi bạn mở. Chưa có gì bị mất: so hai bản rồi chọn bản giữ lại.',
  'refusal.stepsLocked':
    'Hồ sơ năm bước đã được trưởng tiểu ban khóa. Cần sửa thì đề nghị trưởng tiểu ban mở khóa.',
  'refusal.noStep': 'Không có bước này trong quy trình năm bước. Chọn lại bước ở trang Năm bước.',
  'refusal.stepNotReady':
    'Chưa công bố được: bước {step} còn thiếu số liệu. Ghi đủ số người được triệu tập và số phiếu của từng người.',
  'refusal.badStep':
    'Chưa lưu: số liệu của bước này có chỗ không dùng được. Kiểm tra rồi lưu lại. Chi tiết: {where}: {problem}',
  'refusal.rosterLocked':
    'Mục có danh sách trích ngang đã được duyệt nên không chuyển số phiếu ra được. Mở lại mục đó trước.',
  'refusal.noFinding': 'Vi phạm này không còn nữa vì số liệu đã thay đổi. Tải lại trang để xem.',
  'refusal.notWaivable':
    'Lỗi này không dựa trên quy định nào nên không có quyết định nào cho phép được: hãy sửa số liệu hoặc lời văn.',
  'refusal.decisionMissing': 'Ghi đủ số, ngày và cơ quan ban hành của quyết định cho phép.',
  'refusal.notAllApproved':
    'Còn {count} mục chưa duyệt nên chưa xuất được bản chính thức. Có thể tải bản «Dự thảo lần {draft}».',
  'refusal.settingMissing':
    'Chưa đủ thể thức để xuất bản chính thức: văn thư ghi ở trang Xuất văn bản.\n{missing}',
  'refusal.noBackups':
    'Máy chủ này chưa đặt sao lưu tự động. Quản trị máy chủ đặt BACKUP_DIR và BACKUP_RECIPIENT rồi khởi động lại.',
  'refusal.backupRuns': 'Đang sao lưu hoặc kiểm tra bản sao lưu. Đợi việc này xong rồi thử lại.',
  'refusal.papersBusy': 'Máy chủ đang làm nhiều văn bản cùng lúc. Đợi một phút rồi thử lại.',
  'refusal.paperTooSlow':
    'Văn bản làm quá {seconds} giây nên đã dừng. Thử lại; nếu vẫn vậy, báo quản trị kiểm tra máy chủ.',
  'refusal.paperTooLarge':
    'Văn bản lớn quá mức máy chủ làm được ({megabytes} MB). Bớt số dòng hoặc báo quản trị.',
  'refusal.paperFailed':
    'Chưa làm được văn bản; đề án không bị ảnh hưởng. Thử lại; nếu vẫn vậy, báo quản trị xem nhật ký máy chủ.',
  'refusal.paperMissing': 'Chưa phát hành được vì còn thiếu:\n{missing}',
  'refusal.alreadyIssued':
    'Đã phát hành {number} cho đúng phiên bản này của đề án. Muốn phát hành lại với thể thức khác thì hủy số đó, ghi rõ lý do.',
  'refusal.settingElsewhere':
    'Chưa phát hành: thể thức đã được lưu lại từ nơi khác sau khi trang này mở. Xem lại thể thức dưới đây rồi bấm phát hành.',
  'refusal.settingUnsaved':
    'Chưa phát hành: thể thức dưới đây đã sửa mà chưa lưu. Bấm «Lưu thể thức» trước, hoặc tải lại trang để bỏ chỗ sửa.',
  'refusal.notIssued':
    'Văn bản này chưa phát hành nên chưa có bản chính thức. Phát hành ở trang Xuất văn bản.',
  'refusal.noIssue': 'Không có văn bản đã phát hành này, hoặc số đã hủy rồi. Tải lại trang để xem.',
  'refusal.reasonMissing': 'Ghi lý do, từ 5 đến 500 ký tự, để lưu cùng số văn bản.',
  'refusal.numberTooLow':
    'Số tiếp theo phải từ {next} trở lên: các số trước đó đã cấp, hoặc đã ghi là cấp ngoài phần mềm.',
  'refusal.settingUnread':
    'Thể thức đã lưu của văn bản này không còn đọc được. Mở trang Xuất văn bản, sửa các dòng được đánh dấu rồi lưu.',
  'refusal.noOffice':
    'Máy chủ không có LibreOffice nên không làm được tệp PDF. Tải tệp .docx, hoặc nhờ quản trị cài LibreOffice.',
  'refusal.officeSlow':
    'LibreOffice làm văn bản này quá {seconds} giây nên đã bị dừng; không có gì bị mất. Thử lại; nếu vẫn vậy, tải tệp .docx và báo quản trị.',
  'refusal.officeFailed':
    'LibreOffice trên máy chủ không chuyển được văn bản sang PDF. Tải tệp .docx, và báo quản trị xem nhật ký máy chủ.',
  'refusal.serverRoot': 'Phần này chỉ do máy chủ ghi. Tải lại trang rồi làm lại. Chi tiết: {root}.',
  'refusal.unknownRoot': 'Đề án không còn phần bạn đang sửa. Tải lại trang rồi làm lại. Chi tiết: {root}.',
  'refusal.locked': 'Mục «{title}» đã được duyệt và khóa. Cần sửa thì đề nghị trưởng tiểu ban mở lại mục.',
  'refusal.badShape':
    'Thay đổi có chỗ không dùng được. Tải lại trang rồi nhập lại. Chi tiết: {where}: {problem}',
  'refusal.pending':
    'Trang soạn thảo không còn khớp với máy chủ. Sao chép phần chưa lưu, tải lại trang rồi làm tiếp.',
  'refusal.othersClient':
    'Trang soạn thảo đang mở dưới tên người khác. Sao chép phần chưa lưu, tải lại trang rồi làm tiếp.',
  'refusal.badFrame': 'Máy chủ nhận được dữ liệu không đọc được. Tải lại trang; nếu vẫn vậy, báo quản trị.',
  'refusal.storeFailed':
    'Máy chủ không ghi được xuống đĩa. Nội dung bạn gõ còn trên máy bạn; báo quản trị kiểm tra ổ đĩa.',
  'refusal.demoByProxy':
    'Đây là bản dùng thử, chỉ mở trên chính máy chủ; mật khẩu các tài khoản dùng thử ai cũng biết. Yêu cầu này đi qua máy chủ trung gian (proxy). Đặt PUBLIC_URL trong tệp cài đặt rồi khởi động lại: tài khoản dùng thử sẽ bị khóa và màn hình máy chủ hiện đường dẫn lập quản trị đầu tiên.',
  'refusal.diskLow':
    'Ổ đĩa của máy chủ sắp đầy nên chưa nhận nội dung mới. Chữ đã gõ vẫn còn trên máy này và sẽ được lưu khi có chỗ trống; báo người quản trị dọn ổ đĩa.',
  'refusal.roomFailed':
    'Không mở được đề án: tệp lưu trên máy chủ bị hỏng. Không có gì bị ghi đè. Báo quản trị phục hồi từ bản sao lưu.',
  'refusal.badForm': 'Chưa lưu: «{where}» còn thiếu hoặc sai. Sửa rồi gửi lại.',
  'refusal.badSetting': 'Chưa lưu được thể thức. Sửa các dòng sau rồi lưu lại:\n{problem}',
  'refusal.badSnapshot':
    'Tệp không phải tệp dữ liệu đề án dùng được. Chọn tệp tải từ «Tải tệp dữ liệu» của một đề án. Chi tiết: {where}: {problem}',
  'refusal.snapshotSteps':
    'Tệp có số liệu của năm bước, mà vai trò của bạn không được ghi. Nhờ trưởng tiểu ban lập đề án từ tệp này, hoặc dùng tệp do bạn tự tải xuống.',
  'refusal.tooLarge': 'Tệp lớn quá {megabytes} MB. Chọn tệp nhỏ hơn.',
  'refusal.documentFull':
    'Đề án đã đầy ({megabytes} MB). Xóa bớt nội dung không cần, hoặc lập đề án mới từ tệp dữ liệu của đề án này.',
  'refusal.noAnswer':
    'Chưa nhận được trả lời của máy chủ nên có thể chưa gửi được. Kiểm tra kết nối, xem việc đã được ghi nhận chưa rồi bấm lại.',
  'refusal.unreachable': 'Không kết nối được với máy chủ. Kiểm tra kết nối rồi tải lại trang.',
  'refusal.badOrigin': 'Yêu cầu gửi từ một trang khác nên không được nhận. Mở lại phần mềm rồi làm lại.',
  'refusal.bodyTooLarge':
    'Nội dung gửi lên lớn hơn {kilobytes} kB nên không được nhận. Rút ngắn lại; nếu đã bị đăng xuất thì đăng nhập lại.',
  'refusal.bodyWithoutLength':
    'Yêu cầu không ghi độ dài nên không được nhận. Nếu có máy chủ trung gian (proxy) thì bật bộ đệm yêu cầu ở đó.',
  'refusal.badMethod': 'Địa chỉ này không nhận yêu cầu như vậy. Tải lại trang rồi làm lại.',
  'refusal.badAddress': 'Không đọc được địa chỉ. Mở lại phần mềm từ trang đầu.',
  'refusal.badBody': 'Không đọc được nội dung gửi lên. Tải lại trang rồi gửi lại.',
  'refusal.tooMuchAtOnce':
    'Từ máy này hoặc tài khoản này có quá nhiều yêu cầu cùng lúc. Chờ {seconds} giây rồi làm lại.',
  'refusal.signInBusy': 'Đang có rất nhiều người đăng nhập. Chờ vài giây rồi đăng nhập lại.',
  'refusal.usernameTaken': 'Tên đăng nhập «{username}» đã có người dùng. Chọn tên khác.',
  'refusal.organisationTaken': 'Đã có tổ chức đảng tên «{name}». Chọn tổ chức đó hoặc đặt tên khác.',
  'refusal.lastAdministrator':
    'Đây là quản trị duy nhất không có hạn. Giao quyền quản trị cho một tài khoản không có hạn khác trước.',
  'refusal.auditorAlone':
    'Tài khoản kiểm tra không làm quản trị và không có vai trò trong tiểu ban nhân sự. Bỏ các quyền đó trước, hoặc lập tài khoản riêng.',
  'refusal.ledgerTooLong':
    'Có {n} dòng, nhiều hơn {max} dòng của một bảng tính. Thu hẹp bộ lọc, hoặc tải dạng JSON Lines.',
  'refusal.noConfirmation': 'Không còn việc này chờ xác nhận. Tải lại trang để xem.',
  'refusal.ownConfirmation':
    'Người đề nghị, và người được giao vai trò, không tự xác nhận. Nhờ trưởng tiểu ban hoặc một quản trị khác.',
  'refusal.askTooSoon':
    'Bạn mới được giao vai trò hoặc mật khẩu trong 24 giờ qua nên chưa xin vào đề án giới hạn được. Hãy xin lại sau 24 giờ.',
  'refusal.confirmTooSoon':
    'Tài khoản này vừa được giao quyền hoặc được đặt mật khẩu mới nên sau 24 giờ mới xác nhận được. Nhờ người khác xác nhận.',
  'refusal.accountChanged': 'Tài khoản này vừa được người khác sửa. Tải lại trang rồi làm lại.',
  'refusal.layerUnknown':
    'Quy tắc không còn tham số «{parameter}». Tải lại trang để xem các mức hiện hành. Chi tiết: {rule}.',
  'refusal.layerUnreadable': 'Không đọc được giá trị ở «{parameter}». Ghi như: {example}.',
  'refusal.layerLooser':
    'Quy tắc này là bắt buộc: {parameter} {value} nới lỏng mức {above} của {layer}. Cấp dưới chỉ được đặt chặt hơn; muốn khác phải có quyết định cho phép đối với từng đề án. Chi tiết: {rule}.',
  'refusal.layerOrganisationLooser':
    'Quy tắc này là mức phấn đấu: chỉ cấp tỉnh mới được đặt thấp hơn. {parameter} {value} nới lỏng mức {above} của {layer}. Chi tiết: {rule}.',
  'refusal.layerNotComparable':
    'Quy tắc này là bắt buộc: đổi {parameter} từ {above} ({layer}) thành {value} không phải là chặt hơn nên không được đặt ở cấp dưới. Chi tiết: {rule}.',
  'refusal.layerIncoherent':
    'Không giá trị nào thỏa mãn các mức vừa đặt: mức dưới lớn hơn mức trên. Sửa một trong hai mức. Chi tiết: {rule}.',
  'refusal.layerNothing': 'Chưa có mức nào khác với cấp trên. Sửa ít nhất một mức rồi lưu. Chi tiết: {rule}.',
  'refusal.noClause': 'Bộ quy định này không có quy tắc đó. Tải lại trang để xem bộ quy định hiện hành.',
  'refusal.noParent': 'Tổ chức đảng cấp trên phải là một tổ chức khác trong danh sách, ở cấp cao hơn.',
  'refusal.rulesChanged': 'Quy định đã thay đổi từ khi bạn xem. Hãy xem lại bảng so sánh rồi chuyển.',
  'refusal.rulesSame': 'Đề án đã dùng quy định hiện hành; không có gì để chuyển.',
  'refusal.templateSame': 'Đề án có đủ các mục và biểu của mẫu; không có gì để bổ sung.',
  'refusal.templateHeld': 'Các mục cần thêm biểu đều đã duyệt. Trưởng tiểu ban mở lại mục đó rồi bổ sung.',
  'refusal.templateChanged': 'Phần sẽ bổ sung đã khác từ khi bạn xem. Hãy xem lại rồi bổ sung.',
  'refusal.notArchived': 'Chỉ tiêu hủy được đề án đã đưa vào lưu trữ. Đưa đề án vào lưu trữ trước.',
  'refusal.destructionAsked': 'Đã có đề nghị tiêu hủy đề án này. Tải lại trang để xem.',
  'refusal.destructionReason': 'Ghi lý do tiêu hủy, từ 5 đến 500 ký tự; lý do được in vào biên bản.',
  'refusal.destructionWaits':
    'Đề án này đang chờ tiêu hủy nên chưa đưa trở lại sử dụng được. Rút đề nghị tiêu hủy trước.',
  'refusal.otherDestruction':
    'Đề nghị vừa đọc đã rút, thay bằng đề nghị khác. Đọc lại lý do của đề nghị hiện nay rồi quyết định.',
  'refusal.destroyed':
    'Đề án này đã tiêu hủy lúc {at}, theo đề nghị của {by}, {second} xác nhận. Biên bản tiêu hủy số {number} tải được ở trang đầu.',
  'refusal.notDestroyed': 'Đề án này chưa tiêu hủy nên chưa có biên bản.',
  'refusal.archived':
    'Đề án đã được đưa vào lưu trữ nên chỉ đọc được. Trưởng tiểu ban hoặc quản trị có thể đưa trở lại sử dụng.',
  'refusal.organisationHasSchemes':
    'Chưa xóa được: tổ chức đảng này có {n} đề án. Chỉ xóa được tổ chức đảng không có đề án nào.',
  'refusal.organisationHasParts':
    'Chưa xóa được: {n} tổ chức đảng trực thuộc tổ chức này. Chuyển các tổ chức đó sang cấp trên khác trước.',
  'refusal.levelStands':
    'Cấp này không hợp với tổ chức cấp trên hoặc tổ chức trực thuộc đã ghi. Đổi cấp trên trước.',
  'refusal.signedMissing': 'Chưa chọn tệp bản đã ký. Chọn tệp rồi bấm lại.',
  'refusal.signedType':
    'Bản đã ký phải là tệp PDF, JPG hoặc PNG. Lưu hoặc quét lại sang một trong các loại ấy.',
  'refusal.signedTooLarge':
    'Bản đã ký lớn hơn {megabytes} MB. Quét lại đen trắng, 200-300 dpi, rồi chọn tệp mới.',
  'refusal.signedBefore': 'Tệp này là một bản ký trước đã bị thay. Chọn bản ký mới.',
  'refusal.signedTooMany':
    'Văn bản này đã có {max} bản ký, không thêm được nữa. Nếu cần, hủy số rồi phát hành lại.',
  'refusal.noSigned': 'Văn bản này chưa có bản đã ký.',
} as const;
