import { Page } from '../ui/layout/Page.tsx';
import { Keys, Prose } from '../ui/text/Text.tsx';

/** The accessibility statement: what we aim at, how it is checked, what falls short, what to do about it. */
export function AccessibilityPage() {
  return (
    <Page title="Accessibility" width="reading" description="How far everybody can use Weft, how we know, and what to do if you can’t.">
      <Prose>
        <h2>What we aim at</h2>
        <p>
          Every screen should meet the Web Content Accessibility Guidelines 2.2 at level AA, in the light and the dark theme, and on
          anything from a small phone to a large monitor. You should be able to:
        </p>
        <ul>
          <li>do everything with a keyboard alone, and always see where you are;</li>
          <li>do everything with a screen reader, the map included: it has a table of the same records;</li>
          <li>zoom to 400% without scrolling sideways to read, and set your own text size;</li>
          <li>tell things apart without relying on colour: every type of relationship also has a letter and a line pattern;</li>
          <li>keep movement to a minimum: the “reduce motion” setting of your device is followed;</li>
          <li>speak instead of type without setting off shortcuts by accident: single-key shortcuts can be switched off.</li>
        </ul>
        <h2>Keyboard</h2>
        <p>
          <Keys keys="mod+k" /> finds or does anything. <Keys keys="?" /> lists every shortcut that works on the page you are on, with the
          switch for single keys.
          <Keys keys="F6" /> moves to the messages that appear at the foot of the window.
        </p>
        <h2>How it is checked</h2>
        <p>
          Each component, in each of its states and both themes, is tested by machine against the guidelines, and so are colours against the
          contrast they need. Machine tests find perhaps a third of what can be wrong. Weft has not yet been examined by an outside
          assessor, nor tried with a panel of disabled people, so we do not claim that it conforms: we claim that it is meant to, and that
          we mend what we find.
        </p>
        <h2>What falls short</h2>
        <ul>
          <li>The drawing of the map is not itself readable by a screen reader. The table view holds everything it shows.</li>
          <li>Files that people attach, such as scanned leases, may have no text that can be read aloud.</li>
          <li>Projector view is made to be read from eight metres and shows less at once than the ordinary view.</li>
        </ul>
        <h2>Tell us, or take it further</h2>
        <p>
          Tell the person or team who gave you access to Weft what you could not do, and what you were using. They can give you the same
          information in another form. If you are not content with the answer of a public body in Great Britain, the Equality Advisory and
          Support Service can advise you; in Northern Ireland, the Equality Commission can.
        </p>
      </Prose>
    </Page>
  );
}
