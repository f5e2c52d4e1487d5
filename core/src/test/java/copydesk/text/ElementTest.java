package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementTest {
    private static final Element HTML = new Element(null, 0, "html", 1, List.of(), false);
    private static final Element BODY = new Element(HTML, 1, "body", 2, List.of(), false);
    private static final Element MAIN = new Element(BODY, 2, "main", 1, List.of("story"), true);
    private static final Element TEXT = new Element(MAIN, 3, "p", 4, List.of(), false);
    private static final Element FOOT = new Element(BODY, 4, "footer", 2, List.of(), false);

    @Test
    void whatIsWithinSomethingHiddenIsHidden() {
        assertTrue(MAIN.isHidden() && TEXT.isHidden());
        assertFalse(HTML.isHidden() || BODY.isHidden() || FOOT.isHidden());
    }

    @Test
    void findsTheInnermostElementAroundTwo() {
        assertSame(BODY, TEXT.common(FOOT));
        assertSame(BODY, FOOT.common(TEXT));
        assertSame(MAIN, TEXT.common(MAIN));
        assertSame(MAIN, MAIN.common(TEXT));
        assertSame(TEXT, TEXT.common(TEXT));
        assertSame(HTML, HTML.common(TEXT));
    }

    @Test
    void namesItsWayFromTheOutermost() {
        assertEquals("html > body:nth-child(2) > main:nth-child(1) > p:nth-child(4)", TEXT.toString());
        assertEquals(3, TEXT.depth());
        assertEquals(0, HTML.depth());
        assertSame(BODY, TEXT.nearest("body"));
    }
}
