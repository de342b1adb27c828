import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SectionKind } from '../../digest/edition.ts';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { useWords } from '../../i18n/words.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { writeSavedMarkdown } from '../../library/writeSavedMarkdown.ts';
import { collectSaved } from './collectSaved.ts';
import { downloadText } from './downloadText.ts';
import { localDate } from './localDate.ts';

export type ExportState =
  | { status: 'idle' }
  | { status: 'running'; done: number; all: number }
  | { status: 'done'; papers: number; failed: number };

/** Writes the saved papers into a file; leaving the page stops it. */
export function useSavedExport() {
  const library = useLibrary();
  const client = useQueryClient();
  const words = useLibraryWords();
  const { standings } = useWords();
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function start(sections: ReadonlySet<SectionKind>): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    const { papers, failedIds } = await collectSaved(library, client, {
      sections,
      words: words.export,
      onProgress: (done, all) => setState({ status: 'running', done, all }),
      signal: controller.signal,
    });
    if (controller.signal.aborted) return;
    const text = writeSavedMarkdown(papers, {
      title: words.export.fileTitle,
      note: words.row.note,
      standing: (standing) => words.export.standing(standings[standing]),
    });
    downloadText(text, `paperdaily-saved-${localDate(Date.now())}.md`, 'text/markdown;charset=utf-8');
    setState({ status: 'done', papers: papers.length, failed: failedIds.length });
  }

  return { state, start };
}
