import { backupFormat, backupVersion, type Backup } from '../src/library/backupFormat.ts';
import { fingerprint } from '../src/library/fingerprint.ts';

const papersADay = 22;
const firstDay = Date.UTC(2021, 0, 4);
const dayMs = 86_400_000;
/** About as long as two sentences. */
const noteText =
  '표 3의 결과가 흥미롭다. 다만 비교한 모델이 모두 같은 데이터로 학습되어, 구조의 차이인지 데이터의 차이인지 알기 어렵다. ' +
  'Ablation이 부록에만 있으니 다음 주 세미나 전에 다시 확인할 것. 후속 연구로는 더 긴 문맥에서의 검증이 필요해 보인다.';

/**
 * The backup of one who has read 22 papers a day, years on end, marking each day done, and who saved some of them with
 * a note, evenly spread.
 */
export function draftBackup(papers: number, saved: number): string {
  const everyNth = Math.floor(papers / saved);
  const backup: Backup = {
    format: backupFormat,
    version: backupVersion,
    papers: Array.from({ length: papers }, (_, index) => draftPaper(index, index % everyNth === 0)),
    days: Array.from({ length: Math.ceil(papers / papersADay) }, (_, day) => draftDay(day, papers)),
    settings: [],
    places: [],
  };
  return JSON.stringify(backup);
}

export const noteLength = noteText.length;

function draftPaper(index: number, isSaved: boolean): Backup['papers'][number] {
  const day = Math.floor(index / papersADay);
  const time = timeOf(day) + (index % papersADay) * 60_000;
  const read = { value: dateOf(day), time };
  if (!isSaved) return { id: idOf(index), read };
  const session = fingerprint(dateOf(day));
  const note = { versions: [{ text: `${noteText} ${index}`, session, time }], seen: [], time };
  return { id: idOf(index), read, saved: { value: true, time }, note };
}

function draftDay(day: number, papers: number): Backup['days'][number] {
  const first = day * papersADay;
  const ids = Array.from({ length: Math.min(papersADay, papers - first) }, (_, index) => idOf(first + index));
  const value = ids.map((id) => fingerprint(id).slice(-4)).join('');
  return { date: dateOf(day), value, time: timeOf(day) + dayMs / 3 };
}

/** arXiv's numbers go on through a month, in steps, since a digest has few of its papers. */
function idOf(index: number): string {
  const date = dateOf(Math.floor(index / papersADay));
  return `${date.slice(2, 4)}${date.slice(5, 7)}.${String((index * 19) % 24_000).padStart(5, '0')}`;
}

function dateOf(day: number): string {
  return new Date(firstDay + day * dayMs).toISOString().slice(0, 10);
}

function timeOf(day: number): number {
  return firstDay + day * dayMs + dayMs / 3 + ((day * 7919) % 3_600_000);
}
