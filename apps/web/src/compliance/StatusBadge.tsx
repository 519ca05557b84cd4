import type { ComplianceStatus } from '@weft/domain';
import { Badge } from '../ui/index.ts';
import { statusLooks } from './complianceWords.ts';

/** How a check stands. */
export function StatusBadge({ status }: { status: ComplianceStatus }) {
  const { label, icon, tone } = statusLooks[status];
  return (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  );
}
