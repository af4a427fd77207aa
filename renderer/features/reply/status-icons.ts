// The mark of each status; its words always stand beside it.
import type { ReplyStatus } from '@shared/domain';
import type { IconName } from '../../ui/icon';

export const statusIcons: Readonly<Record<ReplyStatus, IconName>> = {
  overgenomen: 'check',
  deels: 'half',
  'toegezegd-later': 'forward',
  'ter-kennisgeving': 'eye',
  'niet-overgenomen': 'cross',
  'beantwoord-zonder-besluit': 'bubble',
  onbeantwoord: 'care',
};
