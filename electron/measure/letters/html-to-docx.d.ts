// The part of html-to-docx that the bench uses; it brings no types.
declare module 'html-to-docx' {
  const convert: (html: string) => Promise<ArrayBuffer | Buffer>;
  export default convert;
}
