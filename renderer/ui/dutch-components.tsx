// Makes the component library speak Dutch to screen readers.
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

export function DutchComponents({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale="nl-NL">{children}</I18nProvider>;
}
