// Every screen that gets its picture: whom it is opened as (key of a demo person), and what is done before the shutter.
export const SCREENS = [
  { name: 'login', path: '/login' },
  { name: 'design', path: '/design', languages: ['zh-CN'], sizes: ['desk'] },
  { name: 'desk-approval', path: '/', as: 'planning' },
  {
    name: 'desk-why',
    path: '/',
    as: 'planning',
    sizes: ['desk'],
    act: async (page) => {
      await page.locator('.why-button').first().click();
    },
  },
  { name: 'desk-window', path: '/', as: 'window' },
];
