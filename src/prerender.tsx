import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { App } from './App.tsx';
import type { FirstDay, PrerenderedPage } from './bundle/firstDay.ts';
import { LazyPart } from './bundle/lazyPart.ts';
import { makeQueryClient } from './data/queryClient.ts';
import { takeFirstDay } from './data/takeFirstDay.ts';
import { ko } from './i18n/ko.ts';
import { LazyLibrary } from './library/lazyLibrary.ts';
import { Offline } from './offline/offline.ts';
import type { SearchClient } from './search/answer.ts';
import { AppRoutes } from './routes.tsx';

/** Parts that come behind the first paint never come here. */
const never = () => new Promise<never>(() => undefined);

/** The page of the newest day, before anything is known of its reader: `main.tsx` goes on from it. */
export function prerenderFirstDay(firstDay: FirstDay): PrerenderedPage {
  const queryClient = makeQueryClient();
  takeFirstDay(queryClient, firstDay);
  const parts = {
    queryClient,
    library: new LazyLibrary(never),
    search: new LazyPart<SearchClient>(never),
    offline: new Offline(),
  };
  const base = import.meta.env.BASE_URL;
  const html = renderToString(
    <App parts={parts} language="" words={ko}>
      <StaticRouter basename={base} location={base}>
        <AppRoutes />
      </StaticRouter>
    </App>,
  );
  queryClient.clear();
  // React puts the title, which belongs into the head, where the component stands.
  const [tag = '', title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return { title, content: html.replace(tag, '') };
}
