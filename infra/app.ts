import { App } from 'aws-cdk-lib';
import { checkStack } from './checks.ts';
import { EntenteStack } from './stack.ts';

const app = new App({ analyticsReporting: false });
const stack = new EntenteStack(app, 'Entente', {
  description: 'Reads news articles and tracks every meeting and every pact between states in them',
});
checkStack(app, stack);
