import { useState } from 'react';
import { useWorkspace } from '../data/index.ts';
import { Picture, Pictures } from '../ui/index.ts';
import { previewAddress } from './addresses.ts';
import { DocumentDialog } from './DocumentDialog.tsx';
import { opensAs } from './documentWords.ts';
import { useDocuments } from './useDocuments.ts';

/** The photographs of one snag of a case, small; nothing when there are none. */
export function SnagPictures({ caseId, snag }: { caseId: string; snag: { id: string; title: string } }) {
  const { member } = useWorkspace();
  const { data = [] } = useDocuments({ caseId });
  const [openId, setOpenId] = useState<string | null>(null);
  const pictures = data.filter((each) => each.snagId === snag.id && opensAs(each) === 'picture');
  const open = pictures.find(({ id }) => id === openId);
  if (pictures.length === 0) return null;
  return (
    <>
      <Pictures label={`Photographs of “${snag.title}”`} size="s">
        {pictures.map((picture) => (
          <Picture
            key={picture.id}
            src={previewAddress(picture.id, member.id)}
            alt={`${picture.title}, of this snag`}
            onPress={() => setOpenId(picture.id)}
          />
        ))}
      </Pictures>
      {open && <DocumentDialog key={open.id} document={open} among={pictures} onOpen={setOpenId} onClose={() => setOpenId(null)} />}
    </>
  );
}
