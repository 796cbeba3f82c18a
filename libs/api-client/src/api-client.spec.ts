import { answerOf, createLuodiClient, faultOf, isProblem, Refusal, UnreadableAnswer, type Body, type Problem } from '.';

const problem: Problem = {
  type: 'urn:luodi:problem:LEADS.CONTACT_IN_FUTURE',
  title: '联系日期不能晚于今天（2025-03-01）。',
  status: 422,
  code: 'LEADS.CONTACT_IN_FUTURE',
  detail: '联系日期不能晚于今天（2025-03-01）。',
  correlationId: '019e0000-0000-7000-8000-000000000001',
  errors: [{ code: 'LEADS.CONTACT_IN_FUTURE', detail: '…', facts: { today: '2025-03-01' } }],
};
const answering = (status: number, body: string, type = 'application/json') => {
  const requests: Request[] = [];
  const client = createLuodiClient({
    baseUrl: 'http://luodi.test',
    accessToken: () => 'token',
    language: () => 'en',
    fetch: (request) => {
      requests.push(request);
      return Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
    },
  });
  return { client, requests };
};
const lead: Body<'logLead'> = { projectName: '线索', channel: 'WINDOW', industryCode: '1499' };

it('sends the key, the token and the language, and answers what the server answered', async () => {
  const { client, requests } = answering(201, '{"id":"one","version":1,"projectId":"two"}');
  const answer = await answerOf(
    client.POST('/api/leads/leads', { params: { header: { 'Idempotency-Key': 'k1' } }, body: lead }),
  );
  expect(answer.projectId).toBe('two');
  const [sent] = requests;
  expect(sent?.url).toBe('http://luodi.test/api/leads/leads');
  expect(sent?.headers.get('idempotency-key')).toBe('k1');
  expect(sent?.headers.get('authorization')).toBe('Bearer token');
  expect(sent?.headers.get('accept-language')).toBe('en');
});

it('does not compile without a key, with a wrong body, or with a fact the sentence does not name', () => {
  const { client } = answering(200, '{}');
  // @ts-expect-error a command takes its key (INV-02)
  const keyless = () => client.POST('/api/leads/leads', { body: lead });
  const wrong = () =>
    client.POST('/api/leads/leads', {
      params: { header: { 'Idempotency-Key': 'k1' } },
      // @ts-expect-error no such channel
      body: { ...lead, channel: 'RUMOUR' },
    });
  // @ts-expect-error this code has the fact `today` and no other
  const unknownFact = () => faultOf(problem, 'LEADS.CONTACT_IN_FUTURE')?.facts?.tomorrow;
  expect([keyless, wrong, unknownFact]).toHaveLength(3);
});

it('turns a refusal into an error that carries the problem, its code and its facts', async () => {
  const { client } = answering(422, JSON.stringify(problem), 'application/problem+json');
  const call = answerOf(client.GET('/api/leads/leads'));
  await expect(call).rejects.toThrow(Refusal);
  await expect(call).rejects.toMatchObject({ problem, message: problem.detail });
  expect(faultOf(problem, 'LEADS.CONTACT_IN_FUTURE')?.facts?.today).toBe('2025-03-01');
  expect(faultOf(problem, 'LEADS.LEAD_NOT_OPEN')).toBeUndefined();
});

it('tells the page of a proxy on the way from an answer of Luodi', async () => {
  const { client } = answering(502, '<html>Bad gateway</html>', 'text/html');
  await expect(answerOf(client.GET('/api/status'))).rejects.toEqual(new UnreadableAnswer(502));
  expect(isProblem('<html>')).toBe(false);
  expect(isProblem({ code: 'X', status: 502 })).toBe(false);
});
