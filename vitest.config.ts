import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // The extractor is a function of its article: its tests may share the tables and the model that they load.
      {
        extends: true,
        test: { name: 'extract', include: ['test/extract/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'all else', include: ['test/**/*.test.ts'], exclude: ['test/extract/**'] },
      },
    ],
    env: {
      // The CloudFormation validator runs in `cdk synth`; in every template test it would cost seconds.
      CDK_VALIDATION: 'false',
      // The SDK's warning of Node below 22 is about this machine; the functions run on 24.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    // Files share nothing, and many wait for processes that they started: one more than there are cores keeps the cores busy.
    maxWorkers: availableParallelism() + 1,
    // Against what hangs; how long something takes on a busy machine is no fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
