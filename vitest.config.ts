import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const ofInput = 'test/{extract,query,shared,simulation,tracking}/**/*.test.ts';

/** What a function finds in its environment it reads once: each of these sets one of its own. */
const ofEnvironment = [
  'test/query/{access,article-text}.test.ts',
  'test/shared/article-bucket.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      // These look at functions of their input: one file may use the tables and the model that another has loaded.
      {
        extends: true,
        test: { name: 'functions', include: [ofInput], exclude: ofEnvironment, isolate: false },
      },
      {
        extends: true,
        test: { name: 'environment', include: ofEnvironment },
      },
      {
        extends: true,
        test: { name: 'all else', include: ['test/**/*.test.ts'], exclude: [ofInput] },
      },
    ],
    env: {
      // The CloudFormation validator runs in `cdk synth`; in every template test it would cost seconds.
      CDK_VALIDATION: 'false',
      // The SDK's warning of Node below 22 is about this machine; the functions run on 24.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    // Many files wait for processes that they started: twice as many as there are cores keep the cores busy.
    maxWorkers: 2 * availableParallelism(),
    // Against what hangs; how long something takes on a busy machine is no fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
