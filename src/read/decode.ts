/** Decoded bytes, with a remark where the encoding had to be guessed; `text` is null when the bytes are no text. */
export interface Decoded {
  readonly text: string | null;
  readonly remark: string | null;
}

/**
 * Decodes UTF-8, UTF-16 with a byte order mark, and Windows-1252 as the last resort; a byte order mark stays in the text, so that
 * spans index into the file as other tools decode it.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (wide) return { text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes), remark: null };
  if (bytes.includes(0) || isPdf(bytes)) return { text: null, remark: 'not a text file' };
  try {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes), remark: null };
  } catch {
    return { text: decodeWindows1252(bytes), remark: 'not UTF-8; read as Windows-1252' };
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46 && bytes[4] === 0x2d;
}

const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Some versions of Node decode "windows-1252" as Latin-1, so the 32 letters that differ are put in here.
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter);
}
