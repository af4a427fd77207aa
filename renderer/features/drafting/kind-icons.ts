// The sign of each kind of point; its word always stands beside it.
import type { PointKind } from '@shared/domain';
import type { IconName } from '../../ui/icon';

export const kindIcons: Record<PointKind, IconName> = {
  waardering: 'heart',
  zorg: 'care',
  vraag: 'help',
  advies: 'sign',
};
