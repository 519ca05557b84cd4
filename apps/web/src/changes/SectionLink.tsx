import { Link, Text } from '../ui/index.ts';

/** The way from a section to the whole of what it shows a part of. */
export function SectionLink({ href, children }: { href: string; children: string }) {
  return (
    <Text as="span" size="s">
      <Link href={href}>{children}</Link>
    </Text>
  );
}
