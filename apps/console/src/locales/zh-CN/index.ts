import events from './events.json';
import frame from './frame.json';
import handle from './handle.json';
import login from './login.json';
import project from './project-page.json';
import projects from './projects.json';
import workbench from './workbench.json';

/** Chinese, one file per feature. */
export const zhCn = { events, frame, handle, login, project, projects, workbench };
