import type { Example } from './examples.ts';

/** What was said of an example that was not learned from. */
export interface Checked {
  readonly example: Example;
  readonly said: number;
}

export type Weights = Readonly<Record<string, number>>;

export function chance(weights: Weights, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, f) => sum + (weights[f] ?? 0), 0)));
}

/** Logistic regression by gradient descent; `decay` pulls every weight but the bias to zero. An optional event (0.5) pulls neither way. */
export function learn(examples: readonly Example[], decay: number, rounds = 120): Weights {
  const told = examples.filter(({ label }) => label !== 0.5);
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    const gradient: Record<string, number> = {};
    for (const { features, label, weight } of told) {
      const error = weight * (chance(weights, features) - label);
      for (const f of features) gradient[f] = (gradient[f] ?? 0) + error;
    }
    for (const [f, g] of Object.entries(gradient)) {
      const full = g + (f === 'bias' ? 0 : decay * (weights[f] ?? 0));
      squares[f] = (squares[f] ?? 1e-8) + full * full;
      weights[f] = (weights[f] ?? 0) - (0.3 * full) / Math.sqrt(squares[f]);
    }
  }
  return weights;
}

/** A fold by the article's name: the same in every run. */
const foldOf = ({ article }: Example, folds: number): number =>
  [...article].reduce((hash, char) => (31 * hash + char.charCodeAt(0)) % 65_521, 7) % folds;

/** What a model says of each example that was not learned from: every article is left out once, a tenth at a time. */
export function crossCheck(examples: readonly Example[], decay: number, folds = 10): Checked[] {
  return Array.from({ length: folds }, (_, fold) => {
    const weights = learn(
      examples.filter((e) => foldOf(e, folds) !== fold),
      decay,
    );
    return examples
      .filter((e) => foldOf(e, folds) === fold)
      .map((example) => ({ example, said: chance(weights, example.features) }));
  }).flat();
}

/** Mean surprise (log loss) of what was said; optional events do not count. */
export function surprise(checked: readonly Checked[]): number {
  const told = checked.filter(({ example }) => example.label !== 0.5);
  const sum = told.reduce(
    (total, { example, said }) =>
      total - example.weight * Math.log(example.label === 1 ? said : 1 - said),
    0,
  );
  return sum / told.reduce((total, { example }) => total + example.weight, 0);
}
