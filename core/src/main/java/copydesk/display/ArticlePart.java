package copydesk.display;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws the original article block by block: the story as it is, what was cut in grey with its reason. */
final class ArticlePart {
    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}";

    private final Document document;
    private final Inline inline;

    ArticlePart(Document document, List<Mark> marks) {
        this.document = document;
        this.inline = new Inline(document.normalized(), marks);
    }

    void write(HtmlWriter out) {
        String language = document.metadata().language().orElse("");
        if (language.matches(LANGUAGE)) {
            out.line().open("article", "lang", language);
        } else {
            out.line().open("article");
        }
        List<Block> blocks = document.blocks();
        int i = 0;
        while (i < blocks.size()) {
            if (blocks.get(i).boilerplate()) {
                i = cut(out, blocks, i);
            } else {
                block(out, i++);
            }
        }
        out.close();
    }

    /** Draws the blocks that were cut one after the other; returns the place of the first block behind them. */
    private int cut(HtmlWriter out, List<Block> blocks, int from) {
        int to = from;
        while (to < blocks.size() && blocks.get(to).boilerplate()) {
            to++;
        }
        out.line().open("details", "class", "cut", "open", "").leaf("summary", summary(blocks.subList(from, to)));
        for (int i = from; i < to; i++) {
            block(out, i);
        }
        out.close();
        return to;
    }

    private static String summary(List<Block> cut) {
        Map<BlockKind, Integer> counts = new TreeMap<>();
        cut.forEach(block -> counts.merge(block.kind(), 1, Integer::sum));
        String list = counts.entrySet().stream()
                .map(entry -> name(entry.getKey()) + (cut.size() > 1 ? " " + entry.getValue() : ""))
                .collect(Collectors.joining(", "));
        return Words.count(cut.size(), "block") + " cut: " + list;
    }

    private void block(HtmlWriter out, int i) {
        Block block = document.blocks().get(i);
        String kind = name(block.kind());
        String style = block.kind().name().toLowerCase(Locale.ROOT);
        int next = i + 1 < document.blocks().size()
                ? document.blocks().get(i + 1).span().start()
                : document.original().length();
        out.line().open("div", "class", "block " + style);
        out.leaf("span", kind, "class", "kind", "title", reason(block)).text(" ");
        boolean head = block.kind() == BlockKind.SUBHEAD && !block.boilerplate();
        out.open(head ? "h3" : "p", "class", "text", "dir", "auto");
        inline.write(out, block.span(), next);
        out.close();
        if (block.boilerplate()) {
            out.leaf("p", "cut, " + reason(block), "class", "why");
        }
        out.close();
    }

    private static String name(BlockKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String reason(Block block) {
        return String.format(Locale.ROOT, "confidence %.2f: %s", block.confidence(), block.evidence());
    }
}
