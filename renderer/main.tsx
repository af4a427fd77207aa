// The windows begin here: the one that people work in, and the projector.
import './platform/without-eval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { ProjectorPage } from './features/projector/projector-page';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/components.css';
import './ui/styles/overlays.css';
import './ui/styles/screens.css';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>{window.location.hash === '#projector' ? <ProjectorPage /> : <App />}</StrictMode>,
  );
}
