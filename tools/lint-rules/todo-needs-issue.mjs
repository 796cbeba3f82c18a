/** A note to later names where it is tracked: TODO(#123), or it is not written. */
export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { loose: 'Write TODO(#number) or do it now.' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments())
        if (/\b(TODO|FIXME|XXX)\b(?!\(#\d+\))/.test(comment.value))
          context.report({ loc: comment.loc, messageId: 'loose' });
    },
  }),
};
