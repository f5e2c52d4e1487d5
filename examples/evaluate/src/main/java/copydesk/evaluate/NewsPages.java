package copydesk.evaluate;

import copydesk.lexicon.Table;
import copydesk.text.EntityType;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Starts of news pages whose marks {@code news-pages.tsv} holds as offsets into the main content of WCXB pages; the words
 * themselves are not here, only their hashes.
 */
final class NewsPages {
    private static final String TEXT = "text";
    private static final String MENTION = "mention";

    private NewsPages() {}

    /**
     * Returns the marked texts.
     *
     * @param pages all pages of the set
     * @throws IllegalArgumentException if a page is missing or not the one that was marked
     */
    static List<NewsGold> of(List<WcxbPage> pages) {
        Map<String, WcxbPage> byId = pages.stream().collect(Collectors.toMap(WcxbPage::id, page -> page));
        Map<String, List<Table.Row>> marks = new LinkedHashMap<>();
        for (Table.Row row : Table.resource(NewsPages.class, "news-pages.tsv")) {
            marks.computeIfAbsent(row.required("page"), id -> new ArrayList<>()).add(row);
        }
        List<NewsGold> gold = new ArrayList<>();
        marks.forEach((id, rows) -> gold.add(read(id, Optional.ofNullable(byId.get(id)), rows)));
        return gold;
    }

    private static NewsGold read(String id, Optional<WcxbPage> page, List<Table.Row> rows) {
        String content = page.map(WcxbPage::gold).orElse("");
        String text = "";
        List<NewsGold.Name> names = new ArrayList<>();
        List<NewsGold.Said> quotes = new ArrayList<>();
        for (Table.Row row : rows) {
            Span span = new Span((int) row.number("start"), (int) row.number("end"));
            boolean same = span.end() <= content.length()
                    && Hashes.of(span.of(content)).startsWith(row.required("hash"));
            if (!same) {
                throw row.fault("page " + id + " is not the one that was marked");
            }
            String layer = row.required("layer");
            if (layer.equals(TEXT)) {
                text = span.of(content);
            } else if (layer.equals(MENTION)) {
                names.add(new NewsGold.Name(span, row.constant("kind", EntityType.class), row.required("thing")));
            } else {
                String speaker = row.required("thing").equals("-") ? "" : row.required("thing");
                quotes.add(new NewsGold.Said(span, row.constant("kind", Quotation.Form.class), speaker));
            }
        }
        return new NewsGold(id, rows.get(0).required("half"), text, names, quotes, List.of());
    }
}
