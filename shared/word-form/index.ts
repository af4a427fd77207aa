// The form that a council without the app fills in with Word: what goes in, and what comes back.
export { explanationHash } from './explanation';
export { type FoundWord, findWordPoints } from './find-word-points';
export { formMismatch } from './form-mismatch';
export { buildForm, type FormChapter, type FormModel } from './form-model';
export {
  chapterBookmark,
  formProperty,
  formTag,
  placeholderName,
  pointBookmark,
  pointKey,
} from './form-tags';
export { type FormOrigin, type FoundForm, readForm } from './read-form';
