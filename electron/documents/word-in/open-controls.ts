// The content controls around what is being read (ECMA-376 part 1, 17.5.2).
import type { WordControl } from '@shared/word-import/word-block';
import { type XmlElement, childElement } from '../xml/xml-tree';
import { valueOf } from './style-sheet';

/** Those without a tag say nothing and are not kept. One for one document. */
export class OpenControls {
  #count = 0;
  #around: readonly WordControl[] = [];

  get around(): readonly WordControl[] {
    return this.#around;
  }

  /** `controls` with this one in them. */
  into(controls: readonly WordControl[], control: XmlElement): readonly WordControl[] {
    const tag = valueOf(childElement(control, 'w:sdtPr'), 'w:tag') ?? '';
    if (tag === '') return controls;
    this.#count += 1;
    return [...controls, { tag, instance: this.#count }];
  }

  /** What `read` answers, with this control around all that it reads. */
  during<T>(control: XmlElement, read: () => T): T {
    const before = this.#around;
    this.#around = this.into(before, control);
    const answer = read();
    this.#around = before;
    return answer;
  }
}
