const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const page = (title: string, content: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escaped(title)}</title><h1>${escaped(title)}</h1>${content}</html>`;

/** Asks for name and password; `failed` after an attempt that did not succeed. */
export const signInPage = (action: string, failed: boolean): string =>
  page(
    '开发用统一身份认证 Sign-in for development',
    `<p>演示人员及演示密码。People of the demo, with the password of the demo.</p>
${failed ? '<p role="alert">用户名或密码不正确，或已锁定。 Wrong name or password, or locked.</p>' : ''}
<form method="post" action="${escaped(action)}">
<p><label>用户名 Name <input name="username" autocomplete="username" required></label></p>
<p><label>密码 Password <input name="password" type="password" autocomplete="current-password" required></label></p>
<button>登录 Sign in</button></form>`,
  );

/** Asks whether to sign out here too; the form is the provider's own. */
export const signOutPage = (form: string): string =>
  page(
    '退出统一身份认证 Sign out',
    `${form}<button form="op.logoutForm" name="logout" value="yes">退出 Sign out</button>`,
  );

/** After signing out without a way back. */
export const signedOutPage = (): string => page('已退出 Signed out', '');
