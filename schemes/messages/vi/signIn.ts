/** Signing in and out, sessions, passwords and second factors. Vietnamese. */
export const signIn = {
  'signOut.title': 'Máy này còn giữ nội dung chưa gửi',
  'signOut.lead':
    'Nội dung này chưa về máy chủ. Giữ lại thì lần sau đăng nhập trên máy này sẽ được gửi; bỏ đi thì mất hẳn. Nếu người khác cũng dùng máy này, nên gửi xong rồi mới đăng xuất.',
  'signOut.keep': 'Giữ trên máy này, đăng xuất',
  'signOut.discard': 'Bỏ nội dung, đăng xuất',
} as const;
