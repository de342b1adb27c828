import { describe, expect, it } from 'vitest';
import { readEnvelope, storageSteps, storageVersion, type MigrationStep } from './envelope.ts';

/** As they would be after two changes of the form; `readEnvelope` runs them as it runs `storageSteps`. */
const steps: MigrationStep[] = [
  ({ marks, ...rest }) => ({ ...rest, entries: marks }),
  ({ entries, ...rest }) => {
    if (!Array.isArray(entries)) throw new TypeError('Version 2 has a list of entries.');
    return { ...rest, entries: entries.map((entry: unknown) => [entry]) };
  },
];

describe('an envelope', () => {
  it('is brought from the oldest version to the newest, step by step', () => {
    expect(readEnvelope('{"version":1,"marks":["a"]}', steps)).toEqual({
      state: 'current',
      content: { version: 1, entries: [['a']] },
    });
  });

  it('takes only the steps that its version lacks', () => {
    const second = readEnvelope('{"version":2,"entries":["a"]}', steps);
    expect(second).toMatchObject({ content: { entries: [['a']] } });
    const third = readEnvelope('{"version":3,"entries":["a"]}', steps);
    expect(third).toMatchObject({ content: { entries: ['a'] } });
  });

  it('is unreadable where a step finds something else', () => {
    expect(readEnvelope('{"version":2,"entries":1}', steps)).toEqual({ state: 'unreadable' });
  });

  it('is newer beyond the last step', () => {
    expect(readEnvelope('{"version":4}', steps)).toEqual({ state: 'newer', version: 4 });
  });

  it('is unreadable without a version, or as something else than an object', () => {
    for (const text of [
      '',
      '{',
      '{}',
      '[]',
      'null',
      '1',
      '{"version":"1"}',
      '{"version":0}',
      '{"version":1.5}',
    ]) {
      expect(readEnvelope(text, steps)).toEqual({ state: 'unreadable' });
    }
  });

  it('has a step from each stored version to the next', () => {
    expect(storageSteps).toHaveLength(storageVersion - 1);
  });
});
