/** S14: nobody has a default or weak password. At least twelve characters, a letter and a digit, not the name in it. */
export const isStrongPassword = (password: string, username: string): boolean =>
  password.length >= 12 &&
  /\p{L}/u.test(password) &&
  /\d/.test(password) &&
  new Set(password).size >= 5 &&
  !password.toLowerCase().includes(username.toLowerCase());
