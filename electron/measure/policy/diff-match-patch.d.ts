// The one call of diff-match-patch that the bench uses; the package ships no types.
declare module 'diff-match-patch' {
  export default class DiffMatchPatch {
    Match_Distance: number;
    match_main(text: string, pattern: string, location: number): number;
  }
}
