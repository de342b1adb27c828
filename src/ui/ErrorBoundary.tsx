import { Component, type ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice.tsx';

interface ErrorBoundaryProps {
  /** A change of this forgets the error: another page may well be drawn. */
  resetKey: string;
  /** What the error stands in, where it is all of the page. */
  renderAround?: (notice: ReactNode) => ReactNode;
  children: ReactNode;
}

interface ErrorBoundaryState {
  error: Error | undefined;
  resetKey: string;
}

/** Keeps an error in one part of the page from taking the rest with it. React has no hook for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: Error): Partial<ErrorBoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return resetKey === state.resetKey ? null : { error: undefined, resetKey };
  }

  override render() {
    const { error } = this.state;
    const { renderAround = (notice) => notice, children } = this.props;
    if (!error) return children;
    // The code of a view is fetched when it is first opened; without a network that is what fails.
    const isFetchError = /dynamically imported module|importing a module script|unable to preload css/i.test(
      error.message,
    );
    const reason = isFetchError ? 'incomplete' : 'crashed';
    return renderAround(
      <ErrorNotice reason={reason} detail={error.message} onRetry={() => location.reload()} />,
    );
  }
}
