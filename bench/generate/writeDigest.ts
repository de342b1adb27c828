import type { Passage, SevenKind } from './readSources.ts';

/** An edition before it is written down. */
export interface Draft {
  paperId: string;
  title: string;
  sections: { kind: SevenKind; passages: Passage[] }[];
}

const headings: Record<SevenKind, string> = {
  motivation: '핵심 동기와 문제 정의',
  contributions: '주요 기여 및 참신성',
  method: '모델 아키텍처 및 학습 설정',
  experiments: '실험 설정',
  results: '정량적 결과',
  limitations: '한계점 및 잠재적 실패 요인',
  future: '후속 연구 아이디어 또는 확장 방향',
};

/** The seven kinds in the order of their headings. */
export const sevenKinds = Object.keys(headings) as SevenKind[];

/** A day's digest in the form that most real ones have. */
export function writeDigest(date: string, drafts: Draft[]): string {
  return `# 📰 Hugging Face Daily Papers – ${date}\n\n${drafts.map(writeEntry).join('')}`;
}

function writeEntry({ paperId, title, sections }: Draft): string {
  const body = sections.map(
    ({ kind, passages }, index) => `## ${index + 1}. ${headings[kind]}\n\n${writePassages(passages)}\n`,
  );
  return `## ${paperId}
🔗 https://huggingface.co/papers/${paperId}

**Summary**:
\`\`\`markdown
# ${title}

${body.join('\n')}\`\`\`
 

---

`;
}

/** Sentences as one paragraph in front, bullets behind. */
function writePassages(passages: Passage[]): string {
  const sentences = passages.filter(({ isBullet }) => !isBullet).map(({ markdown }) => markdown);
  const bullets = passages.filter(({ isBullet }) => isBullet).map(({ markdown }) => `- ${markdown}`);
  return [sentences.join(' '), bullets.join('\n')].filter((part) => part !== '').join('\n\n');
}
