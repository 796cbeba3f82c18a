const HTTP_DECORATORS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Sse']);

/** Every way in names what it takes to be let in: a bare Nest route is an unguarded one, a route contract needs `permission`. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      bare: 'Bind the method with @Route(contract): @{{name}}() alone serves a route that declares no permission.',
      missing: 'A route declares its permission (or "anyone" / "signed-in").',
    },
  },
  create: (context) => ({
    Decorator(node) {
      const name = node.expression.callee?.name ?? node.expression.name;
      if (HTTP_DECORATORS.has(name)) context.report({ node, messageId: 'bare', data: { name } });
    },
    CallExpression(node) {
      if (node.callee.name !== 'defineRoute') return;
      const [route] = node.arguments;
      if (route?.type !== 'ObjectExpression') return;
      const declares = route.properties.some(
        (property) => property.type === 'SpreadElement' || property.key?.name === 'permission',
      );
      if (!declares) context.report({ node, messageId: 'missing' });
    },
  }),
};
