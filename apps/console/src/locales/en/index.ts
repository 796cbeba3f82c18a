import type { Texts } from '../../i18n/texts';
import events from './events.json';
import frame from './frame.json';
import handle from './handle.json';
import login from './login.json';
import project from './project-page.json';
import projects from './projects.json';
import workbench from './workbench.json';

/** English, one file per feature, complete: what is missing does not compile. */
export const en: Texts = { events, frame, handle, login, project, projects, workbench };
