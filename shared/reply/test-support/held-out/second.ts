import { secondForms } from './second-forms';
import { labelledHeldOut } from './held-out';
export const heldOutForms = () => secondForms.map(labelledHeldOut);
