/** A PDF of plain text: pages of paragraphs of lines, an empty line's height between paragraphs. */
export function writePdf(pages: readonly (readonly (readonly string[])[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  pages.forEach((paragraphs, i) => {
    const stream = contentOf(paragraphs);
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

function contentOf(paragraphs: readonly (readonly string[])[]): string {
  let y = 750;
  const shown: string[] = [];
  for (const lines of paragraphs) {
    for (const line of lines) {
      shown.push(`BT /F1 11 Tf 72 ${y} Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`);
      y -= 14;
    }
    y -= 14;
  }
  return shown.join('\n');
}
