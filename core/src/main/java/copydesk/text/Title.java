package copydesk.text;

import java.util.List;
import java.util.Optional;

/** Chooses the title among the headlines of a page. */
final class Title {
    /** Signs that part a headline from the name of its site in a page's title line. */
    private static final List<String> PARTINGS = List.of(" | ", " - ", " – ", " — ", " :: ", " • ", " » ");

    private static final int LONGEST_SITE = 5;
    private static final int SHORTEST_TITLE = 3;

    private Title() {}

    static Optional<String> of(List<Block> blocks) {
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
