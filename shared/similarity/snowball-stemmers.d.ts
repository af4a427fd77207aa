// The one call of snowball-stemmers that similarity uses; the package ships no types.
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(language: 'dutch'): Stemmer };
  export default snowball;
}
