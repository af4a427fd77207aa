// How large a picture is printed: as large as its place allows, in its own proportions.
import { twips } from './page-measures';

const places = {
  logo: { width: twips(75), height: twips(20) },
  signature: { width: twips(60), height: twips(16) },
} as const;

/** In twips. */
export function pictureSize(
  { width, height }: { readonly width: number; readonly height: number },
  place: keyof typeof places,
): { readonly width: number; readonly height: number } {
  const most = places[place];
  const share = Math.min(most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}
