import { ListKeys, type ListKeysProps } from './ListKeys.tsx';
import { ListTouch } from './ListTouch.tsx';

export type ListToolsProps = ListKeysProps;

/** Keys and fingers on a list of papers. Comes after the first paint; without it all can still be done by its buttons. */
export function ListTools(props: ListToolsProps) {
  return (
    <>
      <ListKeys {...props} />
      <ListTouch dateOf={props.dateOf} pane={props.pane} stack={props.stack} />
    </>
  );
}
