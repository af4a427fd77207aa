// A page of the manual: headings, and between them the formatted text that the app knows.
import { Written } from '../ui/written';

interface Section {
  readonly level: number;
  readonly title: string;
  readonly markdown: string;
}

export function HelpText({ markdown }: { readonly markdown: string }) {
  return (
    <article className="help-text">
      {sectionsOf(markdown).map((section, index) => (
        <section key={index}>
          {section.title !== '' && <Title section={section} />}
          {section.markdown !== '' && <Written markdown={section.markdown} className="help-words" />}
        </section>
      ))}
    </article>
  );
}

function Title({ section: { level, title } }: { readonly section: Section }) {
  if (level === 1) return <h3 className="title">{title}</h3>;
  if (level === 2) return <h4 className="title-sheet">{title}</h4>;
  return <h5 className="label">{title}</h5>;
}

function sectionsOf(markdown: string): Section[] {
  return markdown.split(/^(?=#{1,6} )/m).map((part) => {
    const heading = /^(#{1,6}) +(.*)$/m.exec(part.startsWith('#') ? part : '');
    if (heading === null) return { level: 0, title: '', markdown: part.trim() };
    const [line, signs = '', title = ''] = heading;
    return { level: signs.length, title: title.trim(), markdown: part.slice(line.length).trim() };
  });
}
