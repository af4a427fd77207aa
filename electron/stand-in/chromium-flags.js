// The switches that make a stock Chromium behave as the inside of a desktop app.

// The last --disable-features on a command line wins, so what Playwright turns off is repeated here.
const features = [
  'Translate',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

// electron-vite dev serves the pages, and tells them about changes over a WebSocket.
const developmentServer = process.env.ELECTRON_RENDERER_URL ? ', EXCLUDE localhost, EXCLUDE 127.0.0.1' : '';

export function chromiumFlags(headless) {
  return [
    `--disable-features=${features.join(',')}`,
    // A second lock behind answerRequest: WebSockets do not pass there.
    `--host-resolver-rules=MAP * ~NOTFOUND${developmentServer}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu',
    '--disable-quic',
    '--deny-permission-prompts',
    '--lang=nl',
    '--accept-lang=nl',
    // No bar about unsupported switches above the app.
    '--test-type',
    ...(headless ? [] : ['--app=data:text/html,', '--window-size=1280,860']),
  ];
}
