// Pictures of a Word file that say nothing to who cannot see them.
import { openPackage } from './open-package';
import { type XmlElement, descendants, parseXml } from '../xml/xml-tree';

const parts = [
  'word/document.xml',
  ...[1, 2, 3].flatMap((at) => [`word/header${at}.xml`, `word/footer${at}.xml`]),
];

/** The names of pictures without alternative text that nobody marked as decoration; none when the file cannot be read. */
export function mutePictures(bytes: Uint8Array): string[] {
  const read = openPackage(bytes);
  if (!read.ok) return [];
  return parts.flatMap((name) => {
    const xml = read.value(name);
    if (!xml.ok || xml.value === undefined) return [];
    try {
      const root = parseXml(new TextDecoder().decode(xml.value));
      return [...descendants(root, 'wp:inline'), ...descendants(root, 'wp:anchor')].flatMap(muteIn);
    } catch {
      return [];
    }
  });
}

function muteIn(drawing: XmlElement): string[] {
  const [properties] = descendants(drawing, 'wp:docPr');
  const isPicture = [...descendants(drawing)].some(({ name }) => name.endsWith(':pic') || name === 'pic');
  const said = [properties?.attributes.descr, properties?.attributes.title];
  if (!isPicture || properties === undefined || said.some((text) => (text ?? '').trim() !== '')) return [];
  const isDecoration = [...descendants(properties)].some(
    ({ name, attributes }) => name.endsWith('decorative') && attributes.val !== '0',
  );
  return isDecoration ? [] : [properties.attributes.name ?? ''];
}
