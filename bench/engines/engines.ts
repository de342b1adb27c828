import type { Engine } from './engine.ts';
import { otherEngines } from './otherEngines.ts';
import { paperDailyEngine } from './paperDailyEngine.ts';

/** Every engine that is measured, ours in front. */
export const engines: Engine[] = [paperDailyEngine, ...otherEngines];
