const TOPIC = /^(identity|leads|approval|land|evaluation|ledger)\.events$/;

/** A topic is named once, in `libs/contracts/src/topics.ts`; everybody else asks `topicOf(service)`. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Topic "{{topic}}" is written out: use topicOf() of @luodi/contracts.' },
  },
  create: (context) => ({
    Literal(node) {
      if (typeof node.value === 'string' && TOPIC.test(node.value))
        context.report({ node, messageId: 'literal', data: { topic: node.value } });
    },
  }),
};
