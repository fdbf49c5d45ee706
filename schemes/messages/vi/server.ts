/** What the server says on its console. */
export const server = {
  'server.ready': 'Đề Án đang chạy tại {url}',
  'server.demo': 'Không gian dùng thử, dữ liệu hư cấu. Tài khoản (tên đăng nhập, mật khẩu):',
  'server.setUp': 'Chưa có quản trị. Mở liên kết dùng một lần này để lập tài khoản quản trị: {url}',
} as const;
