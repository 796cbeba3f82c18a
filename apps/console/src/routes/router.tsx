import { Refusal } from '@luodi/api-client';
import type { QueryClient } from '@tanstack/react-query';
import type { RouterHistory } from '@tanstack/react-router';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { meQuery } from '../data/queries';
import { NotFound, PageBroken } from '../frame/page-states';
import {
  readDesignSearch,
  readLoginSearch,
  readProjectSearch,
  readProjectsSearch,
  readWorkbenchSearch,
} from './search';

interface Context {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()();

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: readLoginSearch,
  component: lazyRouteComponent(() => import('../features/login/login.page'), 'LoginPage'),
});

/** Everything inside needs somebody signed in; who is not goes to the login page and comes back to where they wanted to be. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(meQuery);
    } catch (error) {
      if (error instanceof Refusal && error.problem.status === 401)
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send somebody elsewhere
        throw redirect({ to: '/login', search: { to: location.href } });
      throw error;
    }
  },
  component: lazyRouteComponent(() => import('../frame/frame'), 'Frame'),
  errorComponent: PageBroken,
  notFoundComponent: NotFound,
});

// One line per screen inside the frame. Each is fetched when it is first opened.
const inside = <Path extends string>(path: Path) => ({ getParentRoute: () => frame, path, errorComponent: PageBroken });

const workbench = createRoute({
  ...inside('/'),
  validateSearch: readWorkbenchSearch,
  component: lazyRouteComponent(() => import('../features/workbench/workbench.page'), 'WorkbenchPage'),
});

const projects = createRoute({
  ...inside('/projects'),
  validateSearch: readProjectsSearch,
  component: lazyRouteComponent(() => import('../features/projects/projects.page'), 'ProjectsPage'),
});

const project = createRoute({
  ...inside('/projects/$projectId'),
  validateSearch: readProjectSearch,
  component: lazyRouteComponent(() => import('../features/project/project.page'), 'ProjectPage'),
});

const handle = createRoute({
  ...inside('/items/$projectId/$stage/$itemCode'),
  component: lazyRouteComponent(() => import('../features/handle/handle.page'), 'HandlePage'),
});

const design = createRoute({
  getParentRoute: () => root,
  path: '/design',
  validateSearch: readDesignSearch,
  component: lazyRouteComponent(() => import('../features/design/design.page'), 'DesignPage'),
});

const tree = root.addChildren([login, design, frame.addChildren([workbench, projects, project, handle])]);

/** The router of the console; another history than the browser's in tests. */
export const routerOf = (queries: QueryClient, history?: RouterHistory) =>
  createRouter({
    routeTree: tree,
    ...(history && { history }),
    context: { queries },
    defaultPreload: 'intent',
    defaultErrorComponent: PageBroken,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerOf>;
  }
}
