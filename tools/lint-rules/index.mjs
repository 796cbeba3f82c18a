import exportedNeedsTsdoc from './exported-needs-tsdoc.mjs';
import noPersonalData from './no-personal-data.mjs';
import routeDeclaresPermission from './route-declares-permission.mjs';
import stayInYourFolder from './stay-in-your-folder.mjs';
import todoNeedsIssue from './todo-needs-issue.mjs';
import topicOnlyInContracts from './topic-only-in-contracts.mjs';

/** Luodi's own lint rules, each with a spec beside it. */
export default {
  rules: {
    'exported-needs-tsdoc': exportedNeedsTsdoc,
    'no-personal-data': noPersonalData,
    'route-declares-permission': routeDeclaresPermission,
    'stay-in-your-folder': stayInYourFolder,
    'todo-needs-issue': todoNeedsIssue,
    'topic-only-in-contracts': topicOnlyInContracts,
  },
};
