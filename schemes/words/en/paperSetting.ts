import type { paperSetting as vi } from '../vi/paperSetting';

export const paperSetting: Readonly<Record<keyof typeof vi, string>> = {
  'paperSetting.number': 'The paper number is a whole number from 1 to 9999.',
  'paperSetting.symbol': 'The symbol is the type and the body, without blanks, for example ĐA/ĐU.',
  'paperSetting.date': 'Give a real date of issue, for example 05/07/2025.',
  'paperSetting.place': 'Give the place, beginning with a capital, for example Công Hải.',
  'paperSetting.superior': 'Give the name of the Party organisation above, or leave this out altogether.',
  'paperSetting.issuer': 'Give the name of the issuing body, for example Đảng ủy xã Công Hải.',
  'paperSetting.authority': 'The authority to sign is written with a slash, for example T/M BAN THƯỜNG VỤ.',
  'paperSetting.post': "Give the signatory's post, for example BÍ THƯ.",
  'paperSetting.postWithCommittee':
    "The signatory's post is BÍ THƯ or PHÓ BÍ THƯ alone, without the name of the committee.",
  'paperSetting.name': "The signatory's name has letters only.",
  'paperSetting.nameWithTitle': "Leave academic titles and ranks out of the signatory's name.",
  'paperSetting.recipients': 'Write each recipient on a line of its own, at most 30 lines.',
  'paperSetting.archive': 'Give the place of filing, for example Lưu Văn phòng Đảng ủy.',
  'paperSetting.draft': 'The draft number is a whole number from 1 to 99.',
  'paperSetting.secrecy': 'Choose a secrecy mark from the list: Mật, Tối mật, Tuyệt mật.',
  'paperSetting.urgency': 'Choose an urgency mark from the list: Khẩn, Thượng khẩn, Hỏa tốc.',
  'paperSetting.notText': 'This line has characters that cannot be printed; type it again.',
  'paperSetting.tooLong': 'This line is too long; shorten it.',
  'paperSetting.finalNumber': 'A final paper needs its number; without one, export a draft.',
  'paperSetting.finalDate': 'A final paper needs its date of issue; without one, export a draft.',
  'paperSetting.finalName': "A final paper needs the signatory's name; without one, export a draft.",
};
