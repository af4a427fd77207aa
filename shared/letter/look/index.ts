// How a letter looks: colour, fonts, margins, pictures, and where its address stands.
export * from './accent';
export * from './address-window';
export * from './letter-fonts';
export * from './letter-look';
export * from './page-measures';
export * from './picture-size';
export * from './pictures-of';
