import frame from './frame.json';
import login from './login.json';
import workbench from './workbench.json';

/** Chinese, one file per feature. */
export const zhCn = { frame, login, workbench };
