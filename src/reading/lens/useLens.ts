import { useLocation, useNavigate } from 'react-router-dom';
import * as v from 'valibot';
import { useAskedLens } from './useAskedLens.ts';
import { withLens } from './lens.ts';

/** Marks an entry of the history that was made by choosing a lens: the list without one is the entry before it. */
const stepSchema = v.object({ isLensStep: v.literal(true) });

interface LensPage {
  /** The list's own page, where another one is open: a lens leads there. */
  listPath: string | undefined;
  /** Whether a lens is a step that Back takes back. Pages that write their address as one goes on have no such steps. */
  hasSteps: boolean;
}

/** The lens of the list on the page, `results,limitations` or empty, and the way to another. */
export function useLens({ listPath, hasSteps }: LensPage): [lens: string, show: (lens: string) => void] {
  const asked = useAskedLens();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: unknown };
  const lens = listPath === undefined ? asked : '';

  function show(next: string): void {
    if (next === lens) return;
    if (listPath !== undefined) void navigate({ pathname: listPath, search: withLens('', next) });
    else if (next === '' && v.is(stepSchema, state)) void navigate(-1);
    else {
      const isStep = hasSteps && lens === '';
      const search = withLens(window.location.search, next);
      void navigate({ search }, { replace: !isStep, state: isStep ? { isLensStep: true } : state });
    }
  }

  return [lens, show];
}
