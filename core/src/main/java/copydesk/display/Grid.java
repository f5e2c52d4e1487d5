package copydesk.display;

import java.util.List;

/**
 * A table. Its roles are spelt out, since browsers forget them where a narrow screen shows rows as lists.
 *
 * @param caption what it tells
 * @param heads the names of the columns
 * @param rows the cells, the first of each row its head
 */
record Grid(String caption, List<String> heads, List<List<String>> rows) {
    Grid {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(
                        "row " + row + " has " + row.size() + " cells for " + heads.size() + " columns");
            }
        }
    }

    void write(HtmlWriter out) {
        out.line().open("table", "role", "table").leaf("caption", caption, "dir", "auto");
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        heads.forEach(head -> out.leaf("th", head, "role", "columnheader", "scope", "col"));
        out.close().close().open("tbody", "role", "rowgroup");
        for (List<String> row : rows) {
            out.line().open("tr", "role", "row");
            out.leaf("th", row.get(0), "role", "rowheader", "scope", "row", "dir", "auto");
            for (int i = 1; i < row.size(); i++) {
                out.open("td", "role", "cell", "data-head", heads.get(i))
                        .leaf("bdi", row.get(i))
                        .close();
            }
            out.close();
        }
        out.close().close();
    }
}
