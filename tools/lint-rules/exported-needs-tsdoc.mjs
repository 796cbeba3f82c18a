/** An exported function says what its type cannot: units, errors, source. */
export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Exported function "{{name}}" needs a TSDoc comment (units, errors, source).' },
  },
  create: (context) => {
    const check = (node, name, value) => {
      if (value && !/^(Arrow)?Function/.test(value.type)) return;
      const comment = context.sourceCode.getCommentsBefore(node).at(-1);
      if (!comment || comment.type !== 'Block' || !comment.value.startsWith('*'))
        context.report({ node, messageId: 'missing', data: { name } });
    };
    return {
      ExportNamedDeclaration(node) {
        const declaration = node.declaration;
        if (declaration?.type === 'FunctionDeclaration') check(node, declaration.id.name);
        if (declaration?.type === 'VariableDeclaration')
          for (const item of declaration.declarations) if (item.init) check(node, item.id.name, item.init);
      },
    };
  },
};
