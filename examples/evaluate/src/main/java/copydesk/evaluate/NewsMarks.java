package copydesk.evaluate;

import copydesk.lexicon.Table;
import copydesk.text.EntityType;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads news texts that were written and marked for this project: {@code [P1 name]}, {@code <<direct P1|words>>},
 * {@code {role P1|title}}. The letter of an id tells the type.
 */
final class NewsMarks {
    private static final Pattern MARK =
            Pattern.compile("\\[([POLFNQEMD][0-9]+) |<<([a-z]+) ([A-Z0-9]+|-)\\||\\{role ([A-Z0-9]+)\\||\\]|>>|\\}");
    private static final Map<Character, EntityType> TYPES = Map.of(
            'P', EntityType.PERSON,
            'O', EntityType.ORGANIZATION,
            'L', EntityType.LOCATION,
            'F', EntityType.FACILITY,
            'N', EntityType.NORP,
            'Q', EntityType.EQUIPMENT,
            'E', EntityType.EVENT,
            'M', EntityType.MONEY,
            'D', EntityType.DATE);

    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<NewsGold.Name> names = new ArrayList<>();
    private final List<NewsGold.Said> quotes = new ArrayList<>();
    private final List<NewsGold.Role> roles = new ArrayList<>();

    private NewsMarks() {}

    /** A mark that waits for its end. */
    private record Open(String end, int start, String form, String id) {}

    /** Returns all texts of both halves. */
    static List<NewsGold> all() {
        List<NewsGold> all = new ArrayList<>();
        for (Table.Row row : Table.resource(NewsMarks.class, "news.tsv")) {
            String half = row.required("half");
            String name = row.required("name");
            all.add(read(name, half, resource("news/" + half + "/" + name + ".marked")));
        }
        return all;
    }

    private static String resource(String path) {
        try (InputStream in = NewsMarks.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a marked text.
     *
     * @throws IllegalArgumentException if a mark is not closed
     */
    static NewsGold read(String name, String half, String marked) {
        return new NewsMarks().parse(name, half, marked);
    }

    private NewsGold parse(String name, String half, String marked) {
        Matcher mark = MARK.matcher(marked);
        int done = 0;
        while (mark.find()) {
            text.append(marked, done, mark.start());
            done = mark.end();
            if (mark.group(1) != null) {
                open.push(new Open("]", text.length(), "", mark.group(1)));
            } else if (mark.group(2) != null) {
                open.push(new Open(">>", text.length(), mark.group(2), mark.group(3)));
            } else if (mark.group(4) != null) {
                open.push(new Open("}", text.length(), "", mark.group(4)));
            } else if (!open.isEmpty() && open.getFirst().end.equals(mark.group())) {
                close(open.pop());
            } else {
                text.append(mark.group());
            }
        }
        text.append(marked, done, marked.length());
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(name + ": the mark " + open.getFirst() + " is not closed");
        }
        return new NewsGold(name, half, text.toString(), names, quotes, roles);
    }

    private void close(Open mark) {
        Span span = new Span(mark.start, text.length());
        switch (mark.end) {
            case "]" -> named(span, mark.id);
            case ">>" ->
                quotes.add(new NewsGold.Said(
                        span,
                        Quotation.Form.valueOf(mark.form.toUpperCase(Locale.ROOT)),
                        mark.id.equals("-") ? "" : mark.id));
            default -> roles.add(new NewsGold.Role(span, mark.id));
        }
    }

    /** Of nested names only the outer one is a name. */
    private void named(Span span, String id) {
        boolean inside = open.stream().anyMatch(outer -> outer.end.equals("]"));
        if (!inside) {
            names.add(new NewsGold.Name(span, Objects.requireNonNull(TYPES.get(id.charAt(0)), id), id));
        }
    }
}
