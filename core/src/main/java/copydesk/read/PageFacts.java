package copydesk.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that tell what it is, found in one walk. */
final class PageFacts implements NodeVisitor {
    private static final Set<String> DESCRIPTIONS = Set.of("description", "og:description", "twitter:description");
    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

    private final List<Element> data = new ArrayList<>();
    private final Map<String, String> metas = new HashMap<>();
    private final Map<String, List<Element>> others = new HashMap<>();
    private String description = "";

    static PageFacts of(Document page) {
        PageFacts facts = new PageFacts();
        NodeTraversor.traverse(facts, page);
        return facts;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "script" -> addScript(element);
                case "meta" -> addMeta(element);
                case "link" -> add("link " + element.attr("rel").toLowerCase(Locale.ROOT), element);
                case "h1", "time", "html" -> add(element.normalName(), element);
                default -> {}
            }
            if (element.attributesSize() > 0) {
                String property = element.attr("itemprop");
                if (!property.isEmpty()) {
                    add("itemprop " + property.toLowerCase(Locale.ROOT), element);
                }
                if (element.attr("rel").equals("author")) {
                    add("rel author", element);
                }
            }
        }
    }

    private void add(String what, Element element) {
        others.computeIfAbsent(what, one -> new ArrayList<>()).add(element);
    }

    private void addScript(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            data.add(element);
        }
    }

    private void addMeta(Element element) {
        String content = element.attr("content").strip();
        for (String attribute : NAMING) {
            String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isEmpty()) {
                metas.putIfAbsent(name, content);
                boolean longer = content.length() > description.length();
                description = DESCRIPTIONS.contains(name) && longer ? content : description;
            }
        }
    }

    /** Returns the scripts that hold JSON-LD. */
    List<Element> data() {
        return data;
    }

    /** Returns the content of the first meta element of this name, which is in lower case. */
    Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name));
    }

    /** Returns the longest description of the page; empty if there is none. */
    String description() {
        return description;
    }

    /**
     * Returns elements in the order of the page.
     *
     * @param what {@code h1}, {@code time} or {@code html}, {@code link canonical}, {@code rel author}, or {@code itemprop} and
     *     a property in lower case
     */
    List<Element> all(String what) {
        return others.getOrDefault(what, List.of());
    }

    /** Returns the first of these elements. */
    Optional<Element> first(String what) {
        return all(what).stream().findFirst();
    }
}
