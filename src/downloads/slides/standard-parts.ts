/**
 * Puts right where the library's slides leave the format's own order, which PowerPoint forgives and
 * stricter programs do not: a kind of bars in a chart of lines, marks behind labels, a third axis of
 * two, the notes' master behind the slides, and a bullet of its own full size, which needs no word.
 * Source: ECMA-376 part 1, schemas pml, dml-chart and dml-main.
 */
export function standardPart(xml: string): string {
  return xml
    .replaceAll('<a:buSzPct val="100000"/>', '')
    .replace(
      /(<p:sldIdLst>.*<\/p:sldIdLst>)(\s*)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
      '$3$2$1',
    )
    .replace(/<c:lineChart>.*?<\/c:lineChart>/gs, lines)
    .replace(/((?:<c:axId [^>]*\/>\s*){2})<c:axId [^>]*\/>\s*(<\/c:(?:line|bar)Chart>)/g, '$1$2');
}

/** A chart of lines by the order of its parts: grouping first, marks before labels. */
function lines(chart: string): string {
  const grouped = chart.includes('<c:grouping')
    ? chart
    : chart.replace('<c:lineChart>', '<c:lineChart><c:grouping val="standard"/>');
  return grouped
    .replace(/<c:invertIfNegative[^>]*\/>/g, '')
    .replace(
      /(<c:dLbls>(?:(?!<\/c:dLbls>).)*<\/c:dLbls>)(\s*)(<c:marker>.*?<\/c:marker>)/gs,
      '$3$2$1',
    );
}
