package copydesk.notebook;

import copydesk.bias.BiasPage;
import copydesk.bias.BiasReport;
import copydesk.bias.Comparison;
import copydesk.display.Page;
import copydesk.text.Document;
import copydesk.text.Entities;
import java.util.List;
import java.util.function.Function;

/**
 * How a notebook shows values of one type.
 *
 * @param type the type
 * @param page draws a value
 */
record View<T>(Class<T> type, Function<T, Page> page) {
    /** Returns the views of all values that have a page. */
    static List<View<?>> all() {
        return List.of(
                new View<>(Document.class, Page::of),
                new View<>(Entities.class, CastPage::of),
                new View<>(BiasReport.class, BiasPage::of),
                new View<>(Comparison.class, BiasPage::of),
                new View<>(Page.class, Function.identity()));
    }

    /**
     * Returns the page of a value in a frame of its own, so that its style is not that of the notebook. Without the base
     * its inner links would lead to the notebook.
     */
    String html(Object value) {
        String html =
                page.apply(type.cast(value)).toHtml().replaceFirst("<head>", "<head><base href=\"about:srcdoc\">");
        return "<iframe style=\"width:100%;height:32em;border:1px solid #8888;border-radius:4px\" srcdoc=\""
                + html.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>";
    }
}
