import type { paperSetting as vi } from '../vi/paperSetting';

/** Problems with the setting of a paper. English. */
export const paperSetting: Readonly<Record<keyof typeof vi, string>> = {
  'paperSetting.number': 'Enter the paper number as a whole number from 1 to 9999.',
  'paperSetting.symbol': 'Enter the symbol as type and issuer, without spaces, for example ĐA/ĐU.',
  'paperSetting.date': 'Enter a valid date of issue, for example 05/07/2025.',
  'paperSetting.place': 'Enter the place, starting with a capital letter, for example Công Hải.',
  'paperSetting.superior': 'Enter the name of the superior organisation, or leave this out.',
  'paperSetting.issuer': 'Enter the name of the issuer, for example Đảng ủy xã Công Hải.',
  'paperSetting.authority': 'Write the signing authority with a slash, for example T/M BAN THƯỜNG VỤ.',
  'paperSetting.post': 'Enter the signatory’s post, for example BÍ THƯ.',
  'paperSetting.postWithCommittee':
    'Write only BÍ THƯ or PHÓ BÍ THƯ as the signatory’s post, without the name of the committee.',
  'paperSetting.name': 'Use letters only in the signatory’s name.',
  'paperSetting.nameWithTitle': 'Leave academic titles, degrees and ranks out of the signatory’s name.',
  'paperSetting.recipients': 'Enter each recipient on its own line, at most 30 lines.',
  'paperSetting.archive': 'Enter where the paper is filed, for example Lưu Văn phòng Đảng ủy.',
  'paperSetting.draft': 'Enter the draft number as a whole number from 1 to 99.',
  'paperSetting.secrecy': 'Choose a level of secrecy from the list: Mật, Tối mật, Tuyệt mật.',
  'paperSetting.urgency': 'Choose a level of urgency from the list: Khẩn, Thượng khẩn, Hỏa tốc.',
  'paperSetting.notText': 'This line has characters that cannot be printed; type it again.',
  'paperSetting.tooLong': 'This line is too long; shorten it.',
  'paperSetting.time': 'Enter the time as hours and minutes, for example 08:00.',
  'paperSetting.deputyOfBody':
    'A committee is a collective body: its deputy signs T/M with the post PHÓ BÍ THƯ, never K/T.',
  'paperSetting.circulation': 'Choose the circulation from the list.',
  'paperSetting.copy': 'Enter the copy number as a whole number from 1 to 9999.',
  'paperSetting.typist': 'Write the typist’s initials as a name and a number, for example NguyenVanAn-26.',
  'paperSetting.standard': 'Choose the Party or the State format.',
  'paperSetting.subject': 'Enter the subject, at most 500 characters.',
  'paperSetting.addressees': 'Enter each addressee on its own line, at most 10 lines.',
  'paperSetting.asks': 'Choose opinion or approval.',
  'paperSetting.meetingPlace': 'Enter the place of the meeting, for example Hội trường Đảng ủy xã.',
  'paperSetting.house': 'Choose a layout from the list.',
};
