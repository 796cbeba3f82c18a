const ID_NUMBER = /(?<!\d)[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;

/** No real identity number or mobile phone in code or test data: 138****1234 shows the same. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { found: 'This looks like a personal {{what}}; use a masked or impossible one.' },
  },
  create: (context) => {
    const check = (node, text) => {
      if (ID_NUMBER.test(text)) context.report({ node, messageId: 'found', data: { what: 'identity number' } });
      else if (MOBILE.test(text)) context.report({ node, messageId: 'found', data: { what: 'phone number' } });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};
