package copydesk.read;

import copydesk.text.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Follows a walk through a page, and makes an element of ours for each of jsoup's that holds text. */
final class PageElements {
    private static final List<String> NAMED = List.of("class", "id", "role", "itemprop", "itemtype", "rel");
    private static final int MOST_TOKENS = 24;

    private final List<Element> all = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<String> traits;

    /** An element whose end is not reached. */
    private static final class Open {
        private final org.jsoup.nodes.Element element;
        private final int place;
        private int children;
        private @Nullable Element made;

        Open(org.jsoup.nodes.Element element, int place) {
            this.element = element;
            this.place = place;
        }
    }

    /**
     * Starts a walk.
     *
     * @param traits what the page says it is, as words; they become tokens of its outermost element
     */
    PageElements(List<String> traits) {
        this.traits = traits;
    }

    List<Element> all() {
        return all;
    }

    void enter(org.jsoup.nodes.Element element) {
        int place = open.isEmpty() ? 1 : ++last().children;
        open.add(new Open(element, place));
    }

    void leave() {
        open.remove(open.size() - 1);
    }

    private Open last() {
        return open.get(open.size() - 1);
    }

    /** Returns the innermost element that the walk is in. */
    Element current() {
        int from = open.size();
        while (from > 0 && open.get(from - 1).made == null) {
            from--;
        }
        Element element = from == 0 ? null : open.get(from - 1).made;
        for (int i = from; i < open.size(); i++) {
            element = make(element, open.get(i));
        }
        if (element == null) {
            throw new IllegalStateException("the walk has not entered an element");
        }
        return element;
    }

    private Element make(@Nullable Element parent, Open step) {
        Element element = new Element(
                parent,
                all.size(),
                step.element.normalName(),
                step.place,
                parent == null ? traits : tokens(step.element),
                isHidden(step.element));
        all.add(element);
        step.made = element;
        return element;
    }

    private static List<String> tokens(org.jsoup.nodes.Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        List<String> tokens = new ArrayList<>();
        for (String attribute : NAMED) {
            split(element.attr(attribute).toLowerCase(Locale.ROOT), tokens);
        }
        return tokens;
    }

    private static void split(String value, List<String> tokens) {
        int start = -1;
        for (int i = 0; i <= value.length() && tokens.size() < MOST_TOKENS; i++) {
            boolean ink = i < value.length() && value.charAt(i) > ' ';
            if (ink && start < 0) {
                start = i;
            } else if (!ink && start >= 0) {
                tokens.add(value.substring(start, i));
                start = -1;
            }
        }
    }

    private static boolean isHidden(org.jsoup.nodes.Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || !style.isEmpty() && hides(style.toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    private static boolean hides(String style) {
        return style.contains("display:none") || style.contains("visibility:hidden");
    }
}
