import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formNames, toLine, writeForm } from './markdownForms.ts';
import { isLong, readPayloads, readSample } from './payloads.ts';

/** Above 20,000 characters an entry is shown as plain text. */
const mostText = 17_000;
const papersInDay = 250;
/** Each payload is written as text and in so many other forms; the unit test has them all. */
const formsInDigest = isLong ? 4 : 1;

/** The day whose papers hold harmless text of the same forms. */
export const harmlessDate = '2024-03-01';
/** The day whose papers hold payloads in their text, many in each. */
export const textDate = '2024-02-01';

/** A text with every form that a payload takes, and nothing in it that could run. */
export function buildHarmlessText(): string {
  return formNames
    .filter((name) => name !== 'target that runs')
    .map((name) => writeForm(name, '해롭지 않은'))
    .concat('[글](https://example.com/)  \n글', '> # 글\n> ### 글\n> ##### 글', '3. 글', '***')
    .join('\n\n');
}

/** Payloads as Markdown, in texts that are short enough to be read as such. */
export function buildTexts(): string[] {
  const texts: string[] = [];
  let text = '';
  for (const [index, payload] of readPayloads().entries()) {
    const others = Array.from(
      { length: formsInDigest },
      (_, order) => formNames[1 + ((index * formsInDigest + order) % (formNames.length - 1))] ?? '',
    );
    // Apart, so that what one leaves open swallows as little as may be of the next.
    const part = ['text', ...others].map((name) => writeForm(name, payload)).join('\n\n');
    if (text.length + part.length > mostText) {
      texts.push(text);
      text = '';
    }
    if (part.length <= mostText) text += `${part}\n\n`;
  }
  return [...texts, text];
}

/** The payloads that are ids, links, titles and headings. */
const titlePayloads = readSample(5);

/** The dates of the days whose papers have them. */
export function titleDates(): string[] {
  const days = Math.ceil(titlePayloads.length / papersInDay);
  return Array.from({ length: days }, (_, day) => `2024-01-${String(day + 1).padStart(2, '0')}`);
}

/** The id of a text's paper, by the text's place. */
export function textPaperId(index: number): string {
  return `2402.${String(10_000 + index)}`;
}

/** Writes a collection of digests in which every payload takes every place that a digest has. */
export async function writeHostileDigests(folder: string): Promise<void> {
  for (const [day, date] of titleDates().entries()) {
    const todays = titlePayloads.slice(day * papersInDay, (day + 1) * papersInDay);
    const entries = todays.map((payload, index) => writeTitleEntry(payload, day * papersInDay + index));
    await writeDay(folder, date, todays.map(toLine).join('\n'), entries);
  }
  const texts = buildTexts().map((text, index) => writeTextEntry(textPaperId(index), text));
  await writeDay(folder, textDate, '', texts);
  await writeDay(folder, harmlessDate, '머리말', [writeTextEntry('2403.00001', buildHarmlessText())]);
}

async function writeDay(folder: string, date: string, preamble: string, entries: string[]): Promise<void> {
  const text = [`# 📰 Hugging Face Daily Papers – ${date}`, preamble, ...entries].join('\n\n');
  await writeFile(join(folder, `${date}.md`), text);
}

/** A payload as id where it can be one, as link, title, heading, and in the one line that a list shows. */
function writeTitleEntry(payload: string, index: number): string {
  const line = toLine(payload).trim();
  const isId = /^[\x21-\x7e]*[\d\-_./][\x21-\x7e]*$/.test(line);
  return [
    `## ${isId ? line : `2401.${String(10_000 + index)}`}`,
    `🔗 ${index % 2 === 0 ? line : `https://example.com/${line}`}`,
    '',
    '**Summary**:',
    `# ${line}`,
    line,
    `## 2. 주요 기여 및 참신성`,
    `- **${line}**: ${line}`,
    `## 5. ${line}`,
    `${line} 12.5% ${line}`,
    '---',
  ].join('\n');
}

function writeTextEntry(id: string, text: string): string {
  return `## ${id}\n🔗 https://huggingface.co/papers/${id}\n\n**Summary**:\n# 논문 ${id}\n\n## 5. 정량적 결과\n\n${text}\n\n---`;
}
