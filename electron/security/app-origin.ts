// Where the window's own pages come from, and who may ask main for something.

export const appScheme = 'app';
export const appHost = 'samenadvies';
export const appUrl = `${appScheme}://${appHost}/index.html`;

/** True for the app's own pages, and for the development server when there is one. */
export function isOwnUrl(url: string, developmentUrl?: string): boolean {
  const asked = parse(url);
  if (asked === undefined) return false;
  if (asked.protocol === `${appScheme}:`) return asked.host === appHost;
  const development = developmentUrl === undefined ? undefined : parse(developmentUrl);
  return (
    development !== undefined && asked.protocol === development.protocol && asked.host === development.host
  );
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
