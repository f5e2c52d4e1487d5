package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementTest {
    private final Element html = new Element(null, 0, "html", 1, List.of(), false);
    private final Element body = new Element(html, 1, "body", 2, List.of(), false);
    private final Element main = new Element(body, 2, "main", 1, List.of("story"), true);
    private final Element text = new Element(main, 3, "p", 4, List.of(), false);
    private final Element foot = new Element(body, 4, "footer", 2, List.of(), false);

    @Test
    void whatIsWithinSomethingHiddenIsHidden() {
        assertTrue(main.isHidden() && text.isHidden());
        assertFalse(html.isHidden() || body.isHidden() || foot.isHidden());
    }

    @Test
    void findsTheInnermostElementAroundTwo() {
        assertSame(body, text.common(foot));
        assertSame(body, foot.common(text));
        assertSame(main, text.common(main));
        assertSame(main, main.common(text));
        assertSame(text, text.common(text));
        assertSame(html, html.common(text));
        Element other = new Element(null, 0, "html", 1, List.of(), false);
        assertSame(html, html.common(other), "of two pages");
    }

    @Test
    void namesItsWayFromTheOutermost() {
        assertEquals("html > body:nth-child(2) > main:nth-child(1) > p:nth-child(4)", text.toString());
        assertEquals(3, text.depth());
        assertEquals(0, html.depth());
        assertSame(body, text.nearest("body"));
    }
}
