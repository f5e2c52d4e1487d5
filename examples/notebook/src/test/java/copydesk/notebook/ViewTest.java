package copydesk.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.bias.BiasReport;
import copydesk.bias.Comparison;
import copydesk.bias.LoadedLanguage;
import copydesk.display.Page;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplaySystem;

class ViewTest {
    private static final Document ARTICLE = Copydesk.parse("Fog\n\nThe so-called experts were a \"disgrace\".\n");
    private static final BiasReport REPORT = LoadedLanguage.english().score(ARTICLE);

    /** Each value with what its page tells. */
    private static Map<Object, String> values() {
        Map<Object, String> values = new LinkedHashMap<>();
        values.put(ARTICLE, "so-called experts");
        values.put(Entities.none(), "0 entities");
        values.put(REPORT, "How loaded it is");
        values.put(Comparison.of(REPORT, REPORT), "2 articles compared");
        values.put(Page.titled("A page & more"), "A page &amp;amp; more");
        return values;
    }

    private static void assertFrame(String told, @Nullable Object html) {
        String frame = String.valueOf(html);
        assertTrue(frame.startsWith("<iframe ") && frame.endsWith("</iframe>"), frame);
        assertTrue(frame.contains(told), frame);
        assertEquals(4, frame.chars().filter(c -> c == '"').count(), "no quotation mark of the page ends the frame");
    }

    @Test
    void rapaioFindsTheViewsAndShowsEachValue() {
        values().forEach((value, told) -> {
            DisplayData shown = DisplaySystem.inst().render(value);
            assertFrame(told, shown.data().get("text/html"));
            assertEquals(value.toString(), shown.data().get("text/plain"));
        });
    }

    @Test
    void jjavaFindsTheViews() {
        List<Class<? extends Extension>> found = ServiceLoader.load(Extension.class).stream()
                .<Class<? extends Extension>>map(ServiceLoader.Provider::type)
                .toList();
        assertEquals(List.of(JJavaViews.class), found);
    }

    @Test
    void jjavaShowsEachValue() {
        Renderer renderer = new Renderer();
        JJavaViews.register(renderer);
        values().forEach((value, told) -> {
            assertFrame(told, renderer.render(value).getData(MIMEType.TEXT_HTML));
            assertEquals(value.toString(), renderer.render(value).getData(MIMEType.TEXT_PLAIN));
        });
    }

    @Test
    void aCastIsATable() {
        Document article = Copydesk.parse("Ana Ruiz spoke. Ruiz left.");
        Mention name = new Mention(new Span(0, 8), article.quote(new Span(0, 8)), Mention.Kind.NAME, false);
        Mention last = new Mention(new Span(16, 20), article.quote(new Span(16, 20)), Mention.Kind.SHORT, false);
        Entity ana = new Entity("e1", EntityType.PERSON, "Ana Ruiz", List.of("mayor"), List.of(name, last), List.of());
        String html = CastPage.of(Entities.of(List.of(ana))).toHtml();
        for (String cell : new String[] {"Ana Ruiz", "PERSON", "Ruiz", "mayor", "2"}) {
            assertTrue(html.contains(">" + cell + "<"), cell + " in " + html);
        }
    }
}
