package copydesk.evaluate;

import copydesk.blocks.BlockClassifier;
import copydesk.lexicon.Table;
import copydesk.normalize.Normalizer;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well lines of pages are told apart, on the pages that {@code block-kinds.tsv} marks. */
public final class BlockKinds {
    private static final List<Table.Row> ROWS = Table.resource(BlockKinds.class, "block-kinds.tsv");

    /** A stretch of lines of one kind; where two readers differ, either is right. */
    private record Mark(int from, int to, BlockKind kind, BlockKind other) {
        boolean isRight(BlockKind found) {
            return found == kind || found == other;
        }

        boolean isRight(boolean cut) {
            return cut == kind.isBoilerplate() || cut == other.isBoilerplate();
        }
    }

    private final Map<String, Map<BlockKind, F1>> kinds = new LinkedHashMap<>();
    private final Map<String, Score> figures = new LinkedHashMap<>();

    /**
     * Reads the marked pages.
     *
     * @param pages all pages
     * @param classifier what reads each; in a measure worth its name one that never saw its site
     */
    public BlockKinds(List<WcxbPage> pages, Function<WcxbPage, BlockClassifier> classifier) {
        Map<String, WcxbPage> byId = pages.stream().collect(Collectors.toMap(WcxbPage::id, Function.identity()));
        Map<String, List<Table.Row>> marks = new LinkedHashMap<>();
        ROWS.forEach(row -> marks.computeIfAbsent(row.required("page"), id -> new ArrayList<>())
                .add(row));
        marks.forEach((id, rows) -> {
            WcxbPage page = Optional.ofNullable(byId.get(id))
                    .filter(one -> Hashes.of(one.text()).startsWith(rows.get(0).required("hash")))
                    .orElseThrow(() -> new IllegalArgumentException("page " + id + " is not the one that was marked"));
            String half = rows.get(0).required("half");
            add(
                    half,
                    page.text(),
                    classifier.apply(page).classify(Normalizer.safe().normalize(page.text())),
                    rows);
        });
    }

    /** Tells whether lines of a page are marked, in either half. */
    public static boolean isMarked(WcxbPage page) {
        return ROWS.stream().anyMatch(row -> row.required("page").equals(page.id()));
    }

    /**
     * Returns the marked kinds of a page by the block that they belong to; none if the page is not in that half.
     *
     * @param blocks the blocks of the page's text
     */
    public static Map<Block, BlockKind> marks(WcxbPage page, String half, List<Block> blocks) {
        Map<Block, BlockKind> marks = new LinkedHashMap<>();
        Map<Integer, Block> found = lines(page.text(), blocks);
        for (Table.Row row : ROWS) {
            boolean wanted = row.required("page").equals(page.id())
                    && row.required("half").equals(half);
            for (int line = (int) row.number("from"); wanted && line <= row.number("to"); line++) {
                Block block = found.get(line);
                if (block != null) {
                    marks.put(block, row.constant("kind", BlockKind.class));
                }
            }
        }
        return marks;
    }

    private void add(String half, String text, List<Block> blocks, List<Table.Row> rows) {
        Map<Integer, Block> found = lines(text, blocks);
        for (Table.Row row : rows) {
            BlockKind kind = row.constant("kind", BlockKind.class);
            BlockKind other = row.text("other").isEmpty() ? kind : row.constant("other", BlockKind.class);
            Mark mark = new Mark((int) row.number("from"), (int) row.number("to"), kind, other);
            for (int line = mark.from; line <= mark.to; line++) {
                Block block = found.get(line);
                if (block != null) {
                    add(half, mark, block);
                }
            }
        }
    }

    private void add(String half, Mark mark, Block block) {
        boolean repeat = block.kind() == BlockKind.DUPLICATE
                && (mark.isRight(BlockKind.HEADLINE) || mark.isRight(BlockKind.CAPTION));
        boolean right = repeat || mark.isRight(block.kind());
        BlockKind gold = right && !repeat ? block.kind() : mark.kind;
        BlockKind said = repeat ? gold : block.kind();
        Map<BlockKind, F1> table = kinds.computeIfAbsent(half, one -> new EnumMap<>(BlockKind.class));
        table.computeIfAbsent(gold, one -> new F1()).add(0, 1, right ? 1 : 0);
        table.computeIfAbsent(said, one -> new F1()).add(1, 0, 0);
        figures.computeIfAbsent("kinds " + half + ", right kind", one -> new Score())
                .add(right ? 1 : 0);
        boolean cut = repeat || mark.isRight(block.boilerplate());
        figures.computeIfAbsent("kinds " + half + ", cut or kept", one -> new Score())
                .add(cut ? 1 : 0);
    }

    /** Returns the block in which each line of the text starts; lines count from 1. */
    private static Map<Integer, Block> lines(String text, List<Block> blocks) {
        Map<Integer, Block> lines = new HashMap<>();
        int next = 0;
        int start = 0;
        for (int line = 1; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int ink = start;
            while (ink < end && text.charAt(ink) <= ' ') {
                ink++;
            }
            while (next < blocks.size() && blocks.get(next).span().end() <= ink) {
                next++;
            }
            if (ink < end && next < blocks.size() && blocks.get(next).span().start() < end) {
                lines.put(line, blocks.get(next));
            }
            start = end + 1;
        }
        return lines;
    }

    /** Returns the share of lines whose kind, and whose being cut or kept, is right, for each half. */
    public Map<String, Double> figures() {
        Map<String, Double> means = new LinkedHashMap<>();
        figures.forEach((name, score) -> means.put(name, score.mean()));
        return means;
    }

    /** Returns precision, recall and the number of marked lines of each kind for a half, {@code dev} or {@code held}. */
    public Map<String, String> byKind(String half) {
        Map<String, String> table = new LinkedHashMap<>();
        kinds.getOrDefault(half, Map.of()).forEach((kind, score) -> table.put(kind.name(), score.toString()));
        return table;
    }
}
