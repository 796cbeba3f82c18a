// Every screen that gets its picture: whom it is opened as (key of a demo person), and what is done before the shutter.

/** The address of a demo project by the beginning of its name, as the signed-in person sees it. */
const projectNamed =
  (name, search = '') =>
  async (request, url) => {
    const answer = await request.get(`${url}/api/ledger/ledgers?limit=200`);
    const { items } = await answer.json();
    const project = items.find(({ projectName }) => projectName.startsWith(name)) ?? items[0];
    return `/projects/${project.projectId}${search}`;
  };

/** The address of the first open item of the signed-in person. */
const firstTodo = async (request, url) => {
  const answer = await request.get(`${url}/api/approval/tasks?limit=1`);
  const { items } = await answer.json();
  const [{ projectId, stage, itemCode }] = items;
  return `/items/${projectId}/${stage}/${itemCode}`;
};

export const SCREENS = [
  { name: 'login', path: '/login' },
  { name: 'design', path: '/design', languages: ['zh-CN'], sizes: ['desk'] },
  { name: 'desk-approval', path: '/', as: 'planning' },
  {
    name: 'desk-why',
    path: '/',
    as: 'environment',
    sizes: ['desk'],
    act: async (page) => {
      await page.locator('.why-button').first().click();
    },
  },
  { name: 'desk-late', path: '/', as: 'environment' },
  { name: 'desk-window', path: '/', as: 'window' },
  { name: 'project-approval', path: projectNamed('广联达'), as: 'planning' },
  {
    name: 'project-why',
    path: projectNamed('广联达'),
    as: 'planning',
    sizes: ['desk'],
    act: async (page) => {
      await page.locator('.why-button').nth(1).click();
    },
  },
  { name: 'project-built', path: projectNamed('中芯'), as: 'planning' },
  { name: 'project-ledger', path: projectNamed('广联达', '?tab=ledger'), as: 'planning' },
  { name: 'handle', path: firstTodo, as: 'housing' },
  {
    name: 'handle-correction',
    path: firstTodo,
    as: 'housing',
    act: async (page) => {
      await page.locator('.handle-act .act').nth(3).click();
    },
  },
  { name: 'projects', path: '/projects', as: 'planning' },
];
