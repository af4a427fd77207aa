// Text from files of others on a terminal: what would steer the terminal, or turn the line around, is shown as a sign.

/** Control characters other than tabs and line ends, and the marks that change the direction of writing. */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

export function printable(text: string): string {
  return text.replace(steering, '\ufffd');
}
