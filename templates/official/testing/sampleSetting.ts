import type { PaperSetting } from '@templates/official/setting/paperSetting';

/** A setting for tests: a commune's final paper. */
export const FINAL_SETTING: PaperSetting = {
  number: 5,
  symbol: 'ĐA/ĐU',
  date: '2026-07-05',
  place: 'Minh Tân',
  superior: 'Đảng bộ tỉnh Hải Thanh',
  issuer: 'Đảng ủy xã Minh Tân',
  signing: { authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: 'Nguyễn Đức Thịnh' },
  recipients: ['Ban Thường vụ Tỉnh ủy', '- Các đồng chí ủy viên Ban Chấp hành;'],
  archive: 'Lưu Văn phòng Đảng ủy.',
};

/** The same paper while it is still a draft. */
export const DRAFT_SETTING: PaperSetting = {
  symbol: 'ĐA/ĐU',
  place: 'Minh Tân',
  superior: 'Đảng bộ tỉnh Hải Thanh',
  issuer: 'Đảng ủy xã Minh Tân',
  signing: { authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: '' },
  recipients: [],
  archive: 'Lưu Văn phòng Đảng ủy',
  draft: 2,
};
