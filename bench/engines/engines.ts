import type { Engine } from './engine.ts';
import { otherEngines } from './otherEngines.ts';

/** Every engine that is measured. Ours belongs in front; its name heads the first column of figures. */
export const engines: Engine[] = [...otherEngines];
