import { freshForms } from './fresh-forms';
import { labelledHeldOut } from './held-out';
export const heldOutForms = () => freshForms.map(labelledHeldOut);
