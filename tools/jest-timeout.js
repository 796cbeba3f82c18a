// `testTimeout` is ignored in a project of a multi-project run: real servers get two minutes, pure rules ten seconds.
jest.setTimeout(/\.(int|e2e)\.spec\.ts$/.test(expect.getState().testPath) ? 120_000 : 10_000);
