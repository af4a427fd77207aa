// When a screen cannot be drawn: a sentence and a way back, never an empty window.
import { Component, type ReactNode } from 'react';
import { words } from '@shared/i18n/nl-screens';
import { useDossier } from '../platform/dossier-store';
import { goTo } from '../platform/place';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main className="broken">
        <h1 className="title">{words.broken.title}</h1>
        <Notice kind="danger" isAnnounced>
          {words.broken.text}
        </Notice>
        <Button variant="main" onPress={this.#goBack}>
          {words.broken.back}
        </Button>
      </main>
    );
  }

  #goBack = () => {
    useDossier.getState().close();
    goTo('start');
    this.setState({ isBroken: false });
  };
}
