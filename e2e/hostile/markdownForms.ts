/** The places in Markdown that a payload can take, by what it becomes part of. */
const forms: Record<string, (payload: string, line: string) => string> = {
  text: (payload) => payload,
  target: (_, line) => `[눌러](${line})`,
  'bracketed target': (_, line) => `[눌러](<${line}>)`,
  autolink: (_, line) => `<${line}>`,
  image: (_, line) => `![그림](${line}) ![${line}](https://example.com/a.png)`,
  reference: (_, line) => `[이름][${line}] ![이름]\n\n[이름]: ${line} "${line}"\n[${line}]: ${line}`,
  title: (_, line) => `[글](https://example.com/ "${line}") [글](https://example.com/ '${line}')`,
  'end of an address': (_, line) => `[글](https://example.com/${line}) https://example.com/${line}`,
  'literal address': (_, line) => `www.${line} http://${line} mailto:${line} ${line}@example.com`,
  label: (_, line) => `[${line}](https://example.com/)`,
  table: (_, line) => `| ${line} | 값 |\n|---|---|\n| \`${line}\` | ${line} | 남는 칸 ${line} |`,
  code: (payload, line) => `\`\`\`\`${line}\n${payload}\n\`\`\`\`\n\n    ${line}\n\n\`${line}\``,
  emphasis: (_, line) => `**${line}** *${line}* ~~${line}~~ ***[${line}](${line})***`,
  quote: (payload) => payload.replace(/^/gm, '> - '),
  task: (_, line) => `- [x] ${line}\n1. ${line}`,
  footnote: (_, line) => `각주[^${line}]\n\n[^${line}]: ${line}`,
  heading: (_, line) => `# ${line}\n\n${line}\n===`,
  'target that runs': (_, line) => `[눌러](javascript:${line}) [눌러](data:text/html,${line})`,
};

/** The names of all forms. */
export const formNames = Object.keys(forms);

/** A payload within Markdown. */
export function writeForm(name: string, payload: string): string {
  return forms[name]?.(payload, toLine(payload)) ?? payload;
}

/** A payload in one line, for where a second one would end what it is part of. */
export function toLine(payload: string): string {
  return payload.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
}
