package copydesk.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads rows of words and phrases. A file is UTF-8 with tabs between columns; its first line names them; empty lines
 * and lines that start with {@code //} are passed over. A column {@code id} must hold another value in each row.
 */
public final class Table {
    private Table() {}

    /**
     * Reads a resource beside a class.
     *
     * @param owner the class that stands in the resource's package
     * @param resource its file name
     * @throws IllegalArgumentException with file, line and value if a row is malformed
     */
    public static List<Row> resource(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource + " beside " + owner.getName());
            }
            return read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads rows from text.
     *
     * @param name what errors call the text
     * @throws IllegalArgumentException with name, line and value if a row is malformed
     */
    public static List<Row> parse(String name, String rows) {
        try {
            return read(name, new StringReader(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(String name, Reader source) throws IOException {
        BufferedReader in = new BufferedReader(source);
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("//")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i].strip(), i);
                }
                continue;
            }
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": " + cells.length + " columns, not " + columns.size());
            }
            Row row = new Row(name, number, columns, cells);
            if (columns.containsKey("id") && !ids.add(row.text("id"))) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": id \"" + row.text("id") + "\" stands twice");
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    /** One row of a table. Every fault it finds names file, line and value. */
    public static final class Row {
        private final String table;
        private final int line;
        private final Map<String, Integer> columns;
        private final String[] cells;

        private Row(String table, int line, Map<String, Integer> columns, String[] cells) {
            this.table = table;
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /** Returns the cell of a column without the blanks around it; empty where nothing stands. */
        public String text(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw fault("no column \"" + column + "\"");
            }
            return cells[index].strip();
        }

        /**
         * Returns the cell of a column that may not be empty.
         *
         * @throws IllegalArgumentException if it is
         */
        public String required(String column) {
            String cell = text(column);
            if (cell.isEmpty()) {
                throw fault("column \"" + column + "\" is empty");
            }
            return cell;
        }

        /** Returns the parts of a cell between bars; none where nothing stands. */
        public List<String> list(String column) {
            String cell = text(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> parts = new ArrayList<>();
            for (String part : cell.split("\\|", -1)) {
                parts.add(part.strip());
            }
            return List.copyOf(parts);
        }

        /**
         * Returns the number in a cell.
         *
         * @throws IllegalArgumentException if it is none
         */
        public double number(String column) {
            String cell = text(column);
            try {
                return Double.parseDouble(cell);
            } catch (NumberFormatException e) {
                throw fault(column + " \"" + cell + "\" is not a number");
            }
        }

        /**
         * Returns the constant that a cell names, in any case.
         *
         * @throws IllegalArgumentException if there is no such constant
         */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            String cell = text(column);
            try {
                return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw fault(column + " \"" + cell + "\" is not a " + type.getSimpleName());
            }
        }

        /** Returns an error that names this row's place. */
        public IllegalArgumentException fault(String message) {
            return new IllegalArgumentException(table + ":" + line + ": " + message);
        }

        @Override
        public String toString() {
            return table + ":" + line + " " + String.join(" | ", cells);
        }
    }
}
