package copydesk.text;

import com.ibm.icu.lang.UCharacter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the title among the headlines of a page. */
final class Title {
    /** Signs that part a headline from the name of its site in a page's title line. */
    private static final List<String> PARTINGS = List.of(" | ", " - ", " – ", " — ", " :: ", " • ", " » ");

    private static final int LONGEST_SITE = 5;
    private static final int SHORTEST_TITLE = 3;
    private static final double COMMON = 0.34;

    private Title() {}

    /**
     * Chooses among the headlines of a page. On a page of HTML that is the visible one, unless it is only the site's name or
     * has next to no word in common with the title of the window.
     */
    static Optional<String> of(List<Block> blocks, Markup markup) {
        Optional<Block> window =
                blocks.stream().filter(block -> isOfWindow(block, markup)).findFirst();
        Optional<String> visible = blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE && !isOfWindow(block, markup))
                .map(Block::text)
                .findFirst();
        if (window.isEmpty()) {
            return of(blocks);
        }
        String title = withoutSite(window.get().text());
        return Optional.of(visible.filter(headline -> isOf(headline, title)).orElse(title));
    }

    /** Tells whether a headline has a fair share of its words, or of those of the title, in common with the title. */
    private static boolean isOf(String headline, String title) {
        Set<String> own = wordSet(headline);
        Set<String> words = wordSet(title);
        long shared = own.stream().filter(words::contains).count();
        return shared >= COMMON * Math.min(own.size(), words.size());
    }

    private static Set<String> wordSet(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && UCharacter.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(UCharacter.foldCase(text.substring(start, i), true));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isOfWindow(Block block, Markup markup) {
        return markup.at(block.span().start())
                .map(line -> line.element().name().equals("title"))
                .orElse(false);
    }

    private static Optional<String> of(List<Block> blocks) {
        Optional<Block> first = blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .findFirst();
        return first.map(title -> blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .map(Block::text)
                .filter(text ->
                        text.length() < title.text().length() && title.text().startsWith(text))
                .findFirst()
                .orElseGet(() -> isPageTitle(title, blocks) ? withoutSite(title.text()) : title.text()));
    }

    /** The first line of a page that has menus is the title line of its window. */
    private static boolean isPageTitle(Block title, List<Block> blocks) {
        return title.equals(blocks.get(0)) && blocks.stream().anyMatch(block -> block.kind() == BlockKind.NAVIGATION);
    }

    private static String withoutSite(String title) {
        int cut = -1;
        for (String parting : PARTINGS) {
            cut = Math.max(cut, title.lastIndexOf(parting));
        }
        boolean parts = cut > 0
                && words(title.substring(cut)) <= LONGEST_SITE + 1
                && words(title.substring(0, cut)) >= SHORTEST_TITLE;
        return parts ? title.substring(0, cut) : title;
    }

    private static int words(String text) {
        return text.strip().split(" +", -1).length;
    }
}
