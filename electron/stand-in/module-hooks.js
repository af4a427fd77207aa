// Loaded by Node's module loader: `import … from 'electron'` anywhere gives the stand-in.

const standIn = new URL('./electron-module.js', import.meta.url).href;

export async function resolve(specifier, context, next) {
  if (specifier === 'electron' || specifier === 'electron/main') return { url: standIn, shortCircuit: true };
  return next(specifier, context);
}
