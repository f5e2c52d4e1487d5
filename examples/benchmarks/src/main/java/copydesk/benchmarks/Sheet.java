package copydesk.benchmarks;

import copydesk.display.Page;
import copydesk.display.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of paragraphs and tables that is written as Markdown and as HTML.
 *
 * @param title its title
 * @param parts one below the other
 */
record Sheet(String title, List<Part> parts) {
    Sheet {
        parts = List.copyOf(parts);
    }

    /** A part with a head of its own. */
    record Part(String title, List<String> paragraphs, List<Table> tables) {
        Part {
            paragraphs = List.copyOf(paragraphs);
            tables = List.copyOf(tables);
        }
    }

    /** A table; the first cell of a row is its head. */
    record Table(String caption, List<String> heads, List<List<String>> rows) {
        Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    String toMarkdown() {
        StringBuilder out = new StringBuilder("# ").append(title).append('\n');
        for (Part part : parts) {
            out.append("\n## ").append(part.title).append('\n');
            part.paragraphs.forEach(
                    paragraph -> out.append('\n').append(paragraph).append('\n'));
            for (Table table : part.tables) {
                out.append("\n**").append(table.caption).append("**\n\n");
                row(out, table.heads);
                row(out, table.heads.stream().map(head -> "---").toList());
                table.rows.forEach(cells -> row(out, cells));
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, List<String> cells) {
        List<String> safe = new ArrayList<>();
        cells.forEach(cell -> safe.add(cell.replace("|", "\\|")));
        out.append("| ").append(String.join(" | ", safe)).append(" |\n");
    }

    String toHtml() {
        Page page = Page.titled(title);
        for (Part part : parts) {
            Section section = Section.of(part.title);
            for (String paragraph : part.paragraphs) {
                section = section.text(plain(paragraph));
            }
            for (Table table : part.tables) {
                section = section.table(table.caption, table.heads, plain(table.rows));
            }
            page = page.with(section);
        }
        return page.toHtml();
    }

    private static List<List<String>> plain(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Sheet::plain).toList()).toList();
    }

    /** Without the marks of Markdown. */
    private static String plain(String text) {
        return text.replace("`", "").replace("**", "");
    }
}
