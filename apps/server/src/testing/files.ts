import { crc32 } from 'node:zlib';
import sharp from 'sharp';

function entry(name: string, text: string) {
  const [nameBytes, data] = [Buffer.from(name), Buffer.from(text)];
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  return { nameBytes, data, common };
}

/** A ZIP archive of texts by their names, nothing compressed: enough for what Word, Excel and LibreOffice files are told by. */
export function zipOf(texts: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(texts)) {
    const { nameBytes, data, common } = entry(name, text);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, nameBytes, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, nameBytes]));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  const directory = Buffer.concat(central);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

const office = (part: string) =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${part}.main+xml"/></Types>`,
  });

/** A small file of each kind that is kept and is no picture. */
export const papers = {
  'lease.pdf': Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
  'letter.docx': office('wordprocessingml.document'),
  'rents.xlsx': office('spreadsheetml.sheet'),
  'minutes.odt': zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
  'rents.csv': Buffer.from('Hall,Rent\r\nMarl Hole,£1\r\n'),
  'note.txt': Buffer.from('BM is how this begins, as a bitmap does.'),
  'thanks.eml': Buffer.from('From: Ada Thorne <ada@example.org>\r\nSubject: Thanks\r\n\r\nThank you.\r\n'),
};

/** A photograph as a phone takes it: on its side, 60 by 40 once it is turned, with the place and the day in it. */
export function photograph(kind: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> {
  const picture = sharp({ create: { width: 40, height: 60, channels: 3, background: '#8a5' } });
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '53/1 0/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '2/1 10/1 0/1' };
  const exif = { IFD0: { Model: 'Handset 7' }, IFD2: { DateTimeOriginal: '2026:11:20 14:05:00' }, IFD3: place };
  return picture.withExif(exif).withMetadata({ orientation: 6 }).withExifMerge(exif)[kind]().toBuffer();
}
