package copydesk.display;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the story of a document as Markdown (CommonMark, with tables as GitHub has them). */
final class Markdown {
    private static final String SIGNS = "\\`*_[]<>";

    private final Document document;
    private final StringBuilder out = new StringBuilder();
    private final List<List<String>> rows = new ArrayList<>();
    private @Nullable Element row;
    private @Nullable Block before;

    private Markdown(Document document) {
        this.document = document;
    }

    static String of(Document document) {
        Markdown markdown = new Markdown(document);
        document.title().ifPresent(title -> markdown.out.append("# ").append(escaped(title)));
        for (Block block : document.blocks()) {
            if (!block.boilerplate()
                    && block.kind() != BlockKind.HEADLINE
                    && !block.text().isBlank()) {
                markdown.add(block);
            }
        }
        markdown.endTable();
        return markdown.endCode().append('\n').toString();
    }

    private void add(Block block) {
        if (block.kind() != BlockKind.TABLE) {
            endTable();
        }
        boolean goesOn = before != null && before.kind() == block.kind();
        if (block.kind() != BlockKind.CODE) {
            endCode();
        }
        switch (block.kind()) {
            case TABLE -> addCell(block);
            case CODE -> start(goesOn).append(goesOn ? "" : "```\n").append(indented(block));
            case LIST_ITEM -> start(goesOn).append(bullet(block)).append(escaped(withoutBullet(block.text())));
            case SUBHEAD -> start(false).append(hashes(block)).append(escaped(block.text()));
            case QUOTE -> start(false).append("> ").append(escaped(block.text()));
            case CAPTION, PHOTO_CREDIT, EDITOR_NOTE, UPDATE_STAMP, BYLINE, DATELINE ->
                start(false).append('*').append(escaped(block.text())).append('*');
            default -> start(false).append(atStart(escaped(block.text())));
        }
        before = block;
    }

    /** The line of a listing with the blanks before it, which repairs take away. */
    private String indented(Block block) {
        int start = block.span().start();
        int line = start;
        while (line > 0 && document.original().charAt(line - 1) == ' ') {
            line--;
        }
        return document.original().substring(line, start) + block.text();
    }

    /** Parts a block from the one before it: by a line break within a list or a listing, else by a blank line. */
    private StringBuilder start(boolean goesOn) {
        return out.append(out.isEmpty() ? "" : goesOn ? "\n" : "\n\n");
    }

    private StringBuilder endCode() {
        boolean code = before != null && before.kind() == BlockKind.CODE;
        before = code ? null : before;
        return code ? out.append("\n```") : out;
    }

    private @Nullable Element around(Block block, String name) {
        return document.element(block).map(element -> element.nearest(name)).orElse(null);
    }

    private String bullet(Block block) {
        Element item = around(block, "li");
        if (item == null) {
            return "- ";
        }
        Element list = item.parent();
        return list != null && list.name().equals("ol") ? item.place() + ". " : "- ";
    }

    private static String withoutBullet(String text) {
        return !text.isEmpty() && "•·▪◦‣*-–".indexOf(text.charAt(0)) >= 0
                ? text.substring(1).strip()
                : text;
    }

    private String hashes(Block block) {
        for (int level = 3; level <= 6; level++) {
            if (around(block, "h" + level) != null) {
                return "#".repeat(level) + " ";
            }
        }
        return "## ";
    }

    private void addCell(Block block) {
        Element own = around(block, "tr");
        boolean same = own != null && own.equals(row);
        if (!same) {
            rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(escaped(block.text()).replace("|", "\\|"));
        row = own;
    }

    /** Writes the rows that were collected, the first one as head. */
    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        start(false)
                .append(line(rows.get(0), width))
                .append('\n')
                .append("| --- ".repeat(width))
                .append('|');
        for (List<String> cells : rows.subList(1, rows.size())) {
            out.append('\n').append(line(cells, width));
        }
        rows.clear();
        row = null;
    }

    private static String line(List<String> cells, int width) {
        return "| " + String.join(" | ", cells) + " " + "| ".repeat(width - cells.size()) + "|";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c == '\n' ? ' ' : c);
        }
        return out.toString();
    }

    /** A sign that would start a head, a list or a quotation is none in running text. */
    private static String atStart(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        if (numbered) {
            return text.substring(0, digits) + "\\" + text.substring(digits);
        }
        return !text.isEmpty() && "#-+=~".indexOf(text.charAt(0)) >= 0 ? "\\" + text : text;
    }
}
