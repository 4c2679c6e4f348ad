import PDFDocument from 'pdfkit';
import { carried, escaped } from '../carried-text.ts';
import {
  type Direction,
  directionMarks,
  directionOf,
  drawnOrder,
  levelsOf,
  type Stretch,
  turned,
} from './bidi.ts';
import { isArabic, printable } from './letters.ts';

type Options = PDFKit.Mixins.TextOptions;

/** A stretch of a line in one font. */
interface Piece extends Stretch {
  arabic: boolean;
}

/** A letter with the marks on it. */
const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu;

/** How high a line with Arabic letters is, and where its letters stand, in units of their size. */
const line = { height: 1.45, ascent: 1.05 };

/**
 * A document in which no letter vanishes: what the fonts lack is printed as a visible mark. Lines
 * with Arabic letters are broken, put in order and drawn here, since pdfkit knows one font and one
 * direction at a time; each stretch is drawn in the order in which it is read.
 */
export class Lettered extends PDFDocument {
  /** Letters that were replaced so far. */
  missing = 0;
  /** The level of the last heading: none is left out on the way down. */
  headed = 0;
  /** The document is read from right to left. */
  fromRight = false;
  private heavy = false;
  /** A piece is measured or drawn, in the one font it has. */
  private inPiece = false;

  override font(source: string): this {
    this.heavy = source.endsWith('bold');
    return this.letters(source);
  }

  /** pdfkit says that the glyph for what is missing means the character zero, which PDF/UA forbids. */
  private letters(source: string): this {
    super.font(source);
    const { unicode } = Reflect.get(this, '_font') as { unicode: number[][] };
    unicode[0] = [0xfffd];
    return this;
  }

  /**
   * PDF/UA-1 asks for no list of the glyphs in a font, and pdfkit's leaves out those that only parts
   * of other letters use. It makes one when the number of the standard is a number.
   */
  listNoGlyphs(): void {
    Reflect.set(this, 'subset', '1');
  }

  /** XMP is XML, in which pdfkit puts title and subject as they are. */
  override endMetadata(): void {
    const { info } = this;
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [
        key,
        typeof value === 'string' ? escaped(carried(value)) : value,
      ]),
    );
    super.endMetadata();
    this.info = info;
  }

  /** A place on the page that leads elsewhere in the file, under its tag and with words for it. */
  linkTo(
    destination: string,
    words: string,
    tag: PDFKit.PDFStructureElement,
    place: { x: number; y: number; width: number; height: number },
  ): void {
    // A text of pdfkit is an object; a plain string would be a name.
    const options = { structParent: tag, Contents: new String(printable(words).text) };
    this.goTo(place.x, place.y, place.width, place.height, destination, options as object);
  }

  override text(text: string, x?: number | Options, y?: number, options?: Options): this {
    if (this.inPiece) return Reflect.apply(super.text, this, [text, x, y, options]);
    const said = printable(text);
    this.missing += said.missing;
    const given = typeof x === 'object' ? x : (options ?? {});
    if (!hasArabic(said.text)) {
      const align: Options =
        this.fromRight && given.width !== undefined ? { align: 'right', ...given } : given;
      return typeof x === 'object'
        ? super.text(said.text, align)
        : super.text(said.text, x, y, align);
    }
    return this.drawLines(said.text, typeof x === 'number' ? x : this.x, y ?? this.y, given);
  }

  override widthOfString(text: string, options?: Options): number {
    if (this.inPiece) return super.widthOfString(text, options);
    const said = printable(text).text;
    if (!hasArabic(said)) return super.widthOfString(said, options);
    return Math.max(
      ...said.split('\n').map((one) => this.widthOf(piecesOf(one, this.baseOf(one)))),
    );
  }

  override heightOfString(text: string, options?: Options): number {
    const said = printable(text).text;
    if (!hasArabic(said)) return super.heightOfString(said, options);
    return (
      this.linesOf(said, options?.width ?? Number.POSITIVE_INFINITY).length * this.lineHeight()
    );
  }

  private lineHeight(): number {
    return this.sizeNow() * line.height;
  }

  private sizeNow(): number {
    // Typings leave out what pdfkit keeps of the size.
    return (this as unknown as { _fontSize: number })._fontSize;
  }

  private baseOf(text: string): Direction {
    return this.fromRight ? 1 : (directionOf(text) ?? 0);
  }

  private inFont<Made>(arabic: boolean, make: () => Made): Made {
    const weight = this.heavy ? 'bold' : 'regular';
    this.letters(arabic ? `arabic-${weight}` : weight);
    this.inPiece = true;
    const made = make();
    this.inPiece = false;
    this.letters(weight);
    return made;
  }

  private widthOf(pieces: readonly Piece[]): number {
    return pieces.reduce((sum, { text, arabic }) => {
      const options = arabic ? { features: [] } : {};
      return sum + this.inFont(arabic, () => super.widthOfString(text, options));
    }, 0);
  }

  /** Texts of lines that fit, each with the direction of its paragraph. */
  private linesOf(text: string, width: number): { text: string; base: Direction }[] {
    return text.split('\n').flatMap((paragraph) => {
      const base = this.baseOf(paragraph);
      const lines: string[] = [];
      let current = '';
      const words = paragraph.split(/(?<=[ \u200b])/);
      for (const word of words.flatMap((one) => this.fitting(one, base, width))) {
        const longer = current + word;
        if (current !== '' && this.widthOf(piecesOf(longer.trimEnd(), base)) > width) {
          lines.push(current.trimEnd());
          current = word;
        } else current = longer;
      }
      return [...lines, current.trimEnd()].map((one) => ({ text: one, base }));
    });
  }

  /** A word, or the pieces of one that is wider than a line. */
  private fitting(word: string, base: Direction, width: number): string[] {
    if (word.length < 4 || this.widthOf(piecesOf(word, base)) <= width) return [word];
    const widths = new Map<string, number>();
    const pieces: string[] = [];
    let [piece, wide] = ['', 0];
    for (const [segment] of word.matchAll(letterWithMarks)) {
      const own = widths.get(segment) ?? this.widthOf(piecesOf(segment, base));
      widths.set(segment, own);
      if (wide + own > width) {
        pieces.push(piece);
        [piece, wide] = ['', 0];
      }
      piece += segment;
      wide += own;
    }
    return [...pieces, piece];
  }

  private drawLines(text: string, x: number, y: number, options: Options): this {
    const { width, align, height, baseline, lineBreak, ...rest } = options;
    const single = lineBreak === false || width === undefined;
    const high = this.lineHeight();
    const rise = this.sizeNow() * line.ascent;
    let top = baseline === 'alphabetic' ? y - rise : y;
    const end = height === undefined ? Number.POSITIVE_INFINITY : y + height;
    for (const { text: one, base } of this.linesOf(
      text,
      single ? Number.POSITIVE_INFINITY : width,
    )) {
      if (top + high > end + 1) break;
      if (!single && height === undefined && top + high > this.page.maxY()) {
        this.continueOnNewPage();
        top = this.page.margins.top;
      }
      const pieces = piecesOf(one, base);
      const spare = single ? 0 : width - this.widthOf(pieces);
      const side = align ?? (base === 1 ? 'right' : 'left');
      const shift = side === 'right' ? spare : side === 'center' ? spare / 2 : 0;
      this.drawLine(one, pieces, x + shift, top + rise, rest);
      top += high;
    }
    this.x = x;
    this.y = top;
    return this;
  }

  /** Draws the pieces as they are read, each in its place; readers of the file get the text itself. */
  private drawLine(text: string, pieces: readonly Piece[], x: number, y: number, rest: Options) {
    const places: number[] = [];
    let left = x;
    for (const at of drawnOrder(pieces)) {
      places[at] = left;
      left += this.widthOf(pieces.slice(at, at + 1));
    }
    this.markContent('Span', { actual: text });
    pieces.forEach(({ text: said, level, arabic }, at) => {
      const shown = !arabic && level % 2 === 1 ? turned(said) : said;
      const features = arabic ? { features: [] } : {};
      this.inFont(arabic, () =>
        super.text(shown, places[at], y, {
          ...rest,
          ...features,
          lineBreak: false,
          baseline: 'alphabetic',
        }),
      );
    });
    this.endMarkedContent();
  }
}

function hasArabic(text: string): boolean {
  return /[\u0600-\u06ff]/.test(text) && [...text].some(isArabic);
}

/** A line cut where its direction or its font changes, in the order in which it is read. */
function piecesOf(text: string, base: Direction): Piece[] {
  const levels = levelsOf(text, base);
  const pieces: Piece[] = [];
  [...text].forEach((letter, at) => {
    if (letter.match(directionMarks)) return;
    const level = levels[at] ?? base;
    const last = pieces.at(-1);
    // The font has the space too, so that words that follow one another stay together.
    const between = letter === ' ' && last?.arabic === true && isArabic(text[at + 1]);
    const arabic = between || isArabic(letter);
    if (last && last.level === level && last.arabic === arabic) last.text += letter;
    else pieces.push({ text: letter, level, arabic });
  });
  return pieces;
}
