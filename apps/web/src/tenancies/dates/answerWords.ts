import type { TenancyAnswer, TenancyWarning } from '@weft/domain';

/** How the reason that answers a warning is asked for. */
export const answerWords: Readonly<Record<TenancyAnswer, { label: string; example: string }>> = {
  besideOthers: { label: 'Why it is right', example: 'For example: a part of the building, or staying on while a new lease is agreed' },
  heldThrough: { label: 'Who holds it for the tenant', example: 'For example: four holding trustees, by the deed of 2009' },
};

/** A warning as a sentence, with the reason that somebody gave, for where it is read and not edited. */
export function warningWords({ sentence, reason }: TenancyWarning): string {
  return reason === null ? sentence : `${sentence} On record: ${reason}`;
}
