import type { Around } from './around.ts';
import type { Quantity } from './quantity.ts';

const ofRecording = /^(?:의|\s|짜리|길이|분량)*(?:비디오|영상|동영상|오디오|음성|클립|길이|분량|데이터|동안)/;
const said = /^(?:에)?\s?(?:불과|만에|이내|이하|미만|안에)|^\s?(?:로|까지)?\s?(?:단축|감소|줄|낮)/;

/** How long something took; not how long a film was, nor how long the training went on. */
export function isSpentTime({ numbers }: Quantity, { written, before, after, clause }: Around): boolean {
  if (ofRecording.test(after)) return false;
  if (said.test(after)) return true;
  if (!/지연|시간|속도|레이턴시|latency|소요|걸/.test(clause) || /학습|훈련|사전/.test(clause)) return false;
  if (numbers.length > 1 || /ms|밀리초/.test(written)) return true;
  return /(?:지연|시간|속도|latency)[^,]{0,12}$/i.test(before) || /^[^,]{0,6}(?:걸|소요)/.test(after);
}
