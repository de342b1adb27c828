import { useQuery } from '@tanstack/react-query';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { DayTexts } from '../../data/DayTexts.tsx';
import { dayTextsQuery } from '../../data/queries.ts';
import { minutesLens } from '../../reading/lens/lens.ts';
import { measurePaper } from '../../reading/minutes/measurePaper.ts';
import { MinutesList } from '../../reading/minutes/MinutesList.tsx';
import { PickedSections } from '../../reading/minutes/PickedSections.tsx';
import { PaperList } from '../../reading/PaperList.tsx';
import { dayPath } from '../../reading/paths.ts';

interface DayMinutesProps {
  date: string;
  /** All of the day. */
  papers: ListedPaper[];
  minutes: number;
  openPaperId: string | undefined;
  onIntent: () => void;
}

/** What can be read of a day in a given time. */
export function DayMinutes({ date, papers, minutes, openPaperId, onIntent }: DayMinutesProps) {
  const texts = useQuery(dayTextsQuery(date));
  const editions = texts.data?.editions ?? [];
  const measured = papers.flatMap(({ paperId }) => {
    const edition = editions.find((one) => one.paperId === paperId);
    return edition ? [measurePaper(edition, date)] : [];
  });
  return (
    <MinutesList
      list={date}
      listPath={openPaperId === undefined ? undefined : dayPath(date)}
      minutes={minutes}
      paperIds={papers.map(({ paperId }) => paperId)}
      hasMore={false}
      papers={texts.data === undefined ? undefined : measured}
      failed={texts.isLoadingError ? { error: texts.error, retry: () => void texts.refetch() } : undefined}
    >
      {(picked) => (
        <PaperList
          papers={papers.filter(({ paperId }) => picked.some((one) => one.paperId === paperId))}
          origin={{ day: date, lens: minutesLens(minutes) }}
          openPaperId={openPaperId}
          onIntent={onIntent}
          renderUnder={({ paperId }) =>
            openPaperId === undefined && <PickedSections paperId={paperId} picked={picked} Texts={DayTexts} />
          }
        />
      )}
    </MinutesList>
  );
}
