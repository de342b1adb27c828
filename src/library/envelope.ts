/** What a stored text or a backup holds: fields of the current version, data of a newer one, or nothing readable. */
export type Envelope =
  | { state: 'current'; content: Readonly<Record<string, unknown>> }
  | { state: 'newer'; version: number }
  | { state: 'unreadable' };

type Content = Readonly<Record<string, unknown>>;

/** Leads from one version's content to the next one's; it may throw where the content is not what it should be. */
export type MigrationStep = (content: Content) => Content;

/** The version of what lies in storage. Raising it takes a step in `storageSteps`, from the version before. */
export const storageVersion = 1;

/** `storageSteps[0]` leads from version 1 to 2, and so on: always one step fewer than there are versions. */
export const storageSteps: readonly MigrationStep[] = [];

/**
 * Opens a JSON object with a `version` and brings its content step by step to the newest version, which is the one that
 * the last step leads to.
 */
export function readEnvelope(text: string, steps: readonly MigrationStep[]): Envelope {
  try {
    return openEnvelope(JSON.parse(text), steps);
  } catch {
    return { state: 'unreadable' };
  }
}

/** The same for what was parsed already. */
export function openEnvelope(content: unknown, steps: readonly MigrationStep[]): Envelope {
  try {
    if (!isContent(content)) return { state: 'unreadable' };
    const { version } = content;
    if (!Number.isInteger(version) || Number(version) < 1) return { state: 'unreadable' };
    if (Number(version) > steps.length + 1) return { state: 'newer', version: Number(version) };
    const migrated = steps.slice(Number(version) - 1).reduce((older, step) => step(older), content);
    return { state: 'current', content: migrated };
  } catch {
    return { state: 'unreadable' };
  }
}

function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
