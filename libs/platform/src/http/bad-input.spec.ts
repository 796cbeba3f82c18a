import { ask, dealId, sign, token, withDealsApp } from '../../test/http/deals-app';

withDealsApp();

describe('bad input', () => {
  it('names every fault at once, in Chinese first and in English on request', async () => {
    const bad = { name: '', areaM2: 'many', zone: 'zone-b', version: 0 };
    const zh = await sign(bad, { 'idempotency-key': '' });
    expect(zh.status).toBe(400);
    expect(zh.body.errors).toEqual([
      { code: 'COMMON.INVALID_FIELD', path: 'headers.idempotency-key', detail: '此项填写有误：应为 1–200 个可见字符' },
      { code: 'COMMON.INVALID_FIELD', path: 'name', detail: '此项填写有误：至少 1 个字' },
      { code: 'COMMON.INVALID_FIELD', path: 'areaM2', detail: '此项填写有误：应为数字' },
      { code: 'COMMON.INVALID_FIELD', path: 'zone', detail: '此项填写有误：不认识的字段' },
      { code: 'COMMON.INVALID_FIELD', path: 'version', detail: '此项填写有误：不认识的字段' },
    ]);
    const en = await sign(bad, { 'accept-language': 'fr, en;q=0.8, zh;q=0.2' });
    expect(en.body.detail).toBe('The input has faults; each is named at its field.');
    expect(en.text).not.toContain('many');
  });

  it('refuses a command without Idempotency-Key (INV-02)', async () => {
    const answer = await ask(`/api/leads/deals/${dealId}/sign`, {
      method: 'POST',
      bearer: await token(),
      body: { name: 'a', areaM2: 1 } as never,
    });
    expect(answer.body).toMatchObject({ status: 400, errors: [{ code: 'COMMON.IDEMPOTENCY_KEY_MISSING' }] });
  });

  it.each([
    ['S18 a zone in the query', '?zone=zone-b'],
    ['S18 two zones', '?zone=zone-a&zone=zone-b'],
    ['S18 a zone list', '?zone[]=zone-b'],
    ['S38 SQL in sort', '?sort=(select%20pg_sleep(5))'],
    ['S38 a statement in sort', '?sort=name;drop'],
    ['S40 an operator', '?name[$ne]=a'],
    ['S40 a list for a text', '?name=a&name=b'],
    ['S41 __proto__ in the query', '?__proto__[x]=1'],
    ['S41 constructor in the query', '?constructor=1'],
    ['S76 a limit of 1e9', '?limit=1e9'],
    ['S76 a negative limit', '?limit=-1'],
  ])('%s: 400 in less than 100 ms', async (_, query) => {
    const bearer = await token();
    const started = performance.now();
    const answer = await ask(`/api/leads/deals${query}`, { bearer });
    expect(performance.now() - started).toBeLessThan(100);
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'COMMON.INVALID_INPUT',
      errors: [{ path: expect.stringMatching(/^query/) }],
    });
  });

  const valid = '"name":"a","areaM2":1';
  it.each([
    ['S33 fields nobody may set', `{${valid},"status":"approved","createdBy":"p2"}`, 400],
    ['S41 __proto__', `{${valid},"__proto__":{"x":1}}`, 400],
    ['S41 an escaped __proto__', `{${valid},"\\u005f_proto__":{"x":1}}`, 400],
    ['S41 constructor.prototype', `{${valid},"constructor":{"prototype":{"x":1}}}`, 400],
    ['S42 depth 10,000', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400],
    ['S42 100,000 keys', `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join(',')}}`, 413],
    ['S42 a key given twice', `{${valid},"name":"b"}`, 400],
    ['S42 10 MB', `{"name":"${'a'.repeat(10_000_000)}"}`, 413],
    ['S43 NaN', '{"name":"a","areaM2":NaN}', 400],
    ['S43 1e309', '{"name":"a","areaM2":1e309}', 400],
    ['S43 more digits than a number keeps', '{"name":"a","areaM2":99999999999999999999}', 400],
    ['S43 minus zero', '{"name":"a","areaM2":-0}', 400],
    ['S43 a negative area', '{"name":"a","areaM2":-1}', 400],
    ['S43 1,000 as text', '{"name":"a","areaM2":"1,000"}', 400],
    ['S43 full-width digits', '{"name":"a","areaM2":"１"}', 400],
    ['not JSON', '{"name"', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
  ])('%s: refused in less than 200 ms', async (_, body, status) => {
    const started = performance.now();
    const answer = await sign(body);
    expect(performance.now() - started).toBeLessThan(200);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('S42: refuses compressed bodies instead of unpacking them', async () => {
    expect((await sign('x', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'S70: refuses a body of type %s',
    async (type) => expect((await sign('name=a', { 'content-type': type })).status).toBe(415),
  );
});
