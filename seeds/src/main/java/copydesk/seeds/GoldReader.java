package copydesk.seeds;

import copydesk.lexicon.Table;
import copydesk.text.Annotation;
import copydesk.text.Annotations;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Markup;
import copydesk.text.Mention;
import copydesk.text.Metadata;
import copydesk.text.NormalizedText;
import copydesk.text.Quotation;
import copydesk.text.Rows;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Turns the rows of one file of marks into values and refuses marks that do not fit the text or each other. */
final class GoldReader {
    private static final int SHOWN = 80;

    private final String file;
    private final String original;

    private final List<Table.Row> mentionRows = new ArrayList<>();
    private final Map<Span, BlockKind> blocks = new LinkedHashMap<>();
    private final List<Quotation> quotes = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<LoadedMark> loaded = new ArrayList<>();
    private final Map<String, Table.Row> names = new LinkedHashMap<>();
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final NormalizedText.Builder text;
    private int blocksEnd;

    GoldReader(String file, String original) {
        this.file = file;
        this.original = original;
        this.text = NormalizedText.edit(original);
    }

    Gold read(List<Table.Row> rows) {
        Map<String, BiConsumer<Table.Row, Details>> layers = Map.of(
                "block", this::block,
                "edit", this::edit,
                "quote", this::quote,
                "entity", this::entity,
                "mention", (row, details) -> mentionRows.add(row),
                "loaded", this::loaded);
        for (Table.Row row : rows) {
            BiConsumer<Table.Row, Details> layer = layers.get(row.text("layer"));
            if (layer == null) {
                throw row.fault(
                        "layer \"" + row.text("layer") + "\" is none of block, edit, quote, entity, mention, loaded");
            }
            layer.accept(row, new Details(row));
        }
        mentionRows.forEach(row -> mention(row, new Details(row)));
        checkCover();
        checkNames();
        return new Gold(document(), cast(), Annotations.of("loaded", inOrder(loaded)));
    }

    private void block(Table.Row row, Details details) {
        details.only();
        Span span = span(row);
        if (span.start() < blocksEnd || span.isEmpty()) {
            throw row.fault("block " + span + " is empty or starts before " + blocksEnd + ", where the last one ends");
        }
        blocksEnd = span.end();
        blocks.put(span, row.constant("kind", BlockKind.class));
    }

    private void edit(Table.Row row, Details details) {
        details.only("replacement");
        Span span = span(row);
        if (span.isEmpty() || span.start() < text.position()) {
            throw row.fault(
                    "edit " + span + " is empty or starts before " + text.position() + ", where the last one ends");
        }
        if (span.of(original).equals(details.value("replacement"))) {
            throw row.fault("edit " + span + " changes nothing");
        }
        text.replace(span, details.value("replacement"), row.required("kind"));
    }

    private void quote(Table.Row row, Details details) {
        details.only("speaker");
        Optional<String> speaker = name(row, details, "speaker");
        quotes.add(new Quotation(span(row), row.constant("kind", Quotation.Form.class), speaker, Optional.empty()));
    }

    private void entity(Table.Row row, Details details) {
        details.only("id");
        if (!row.text("start").isEmpty() || !row.text("end").isEmpty()) {
            throw row.fault("an entity has no span; its mentions have");
        }
        String id = details.required("id");
        EntityType type = row.constant("kind", EntityType.class);
        Entity entity = new Entity(id, type, row.required("text"), List.of(), List.of(), List.of());
        if (entities.put(id, entity) != null) {
            throw row.fault("id \"" + id + "\" stands twice");
        }
    }

    private void mention(Table.Row row, Details details) {
        details.only("id");
        String id = details.required("id");
        if (!entities.containsKey(id)) {
            throw row.fault("no entity has the id \"" + id + "\"");
        }
        Span span = span(row);
        Mention mention =
                new Mention(span, span.of(original), row.constant("kind", Mention.Kind.class), isFurniture(span));
        mentions.computeIfAbsent(id, key -> new ArrayList<>()).add(mention);
    }

    private void loaded(Table.Row row, Details details) {
        details.only("strength", "voice", "speaker", "target", "polarity");
        Span span = span(row);
        int strength = details.number("strength");
        if (strength < 1 || strength > 3) {
            throw row.fault("strength " + strength + " is not between 1 and 3");
        }
        loaded.add(new LoadedMark(
                span,
                span.of(original),
                row.required("kind"),
                strength,
                details.constant("voice", LoadedMark.Voice.class),
                name(row, details, "speaker"),
                name(row, details, "target"),
                details.constant("polarity", LoadedMark.Polarity.class)));
    }

    /** Reads a name that must be an entity's; the entities may stand further down. */
    private Optional<String> name(Table.Row row, Details details, String key) {
        String name = details.value(key);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        names.putIfAbsent(name, row);
        return Optional.of(name);
    }

    private void checkNames() {
        names.forEach((name, row) -> {
            if (entities.values().stream().noneMatch(entity -> entity.name().equals(name))) {
                throw row.fault("no entity has the name \"" + name + "\"");
            }
        });
    }

    /** A file without blocks marks other layers only; one with blocks must mark them all. */
    private void checkCover() {
        if (blocks.isEmpty()) {
            return;
        }
        int at = 0;
        for (Span span : blocks.keySet()) {
            checkBlank(at, span.start());
            at = span.end();
        }
        checkBlank(at, original.length());
    }

    private void checkBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = original.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                throw new IllegalArgumentException(file + ": no block holds the character '" + c + "' at " + i);
            }
        }
    }

    private Span span(Table.Row row) {
        int start = whole(row, "start");
        int end = whole(row, "end");
        String found;
        Span span;
        try {
            span = new Span(start, end);
            found = span.of(original);
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
        String expected = Escapes.decode(row, row.text("text"));
        if (!found.equals(expected)) {
            throw row.fault(span + " holds " + Rows.quoted(found, SHOWN) + ", not " + Rows.quoted(expected, SHOWN)
                    + nearest(expected, start));
        }
        return span;
    }

    /** Says where the quoted text stands instead, which is what a reader who counted wrong wants to know. */
    private String nearest(String expected, int start) {
        int behind = original.indexOf(expected, start);
        int before = original.lastIndexOf(expected, start);
        int place = before < 0 || (behind >= 0 && behind - start < start - before) ? behind : before;
        return place < 0 ? "" : ", which stands " + new Span(place, place + expected.length());
    }

    private static int whole(Table.Row row, String column) {
        return Details.whole(row, column, row.text(column));
    }

    private boolean isFurniture(Span span) {
        return blocks.entrySet().stream()
                .anyMatch(block ->
                        block.getKey().overlaps(span) && block.getValue().isBoilerplate());
    }

    private Document document() {
        NormalizedText normalized = text.build();
        List<Block> all = new ArrayList<>();
        blocks.forEach((span, kind) ->
                all.add(Block.of(span, kind, 1, "gold", normalized.toText(span).of(normalized.text()))));
        Annotations<Quotation> spoken = Annotations.of("quotes", inOrder(quotes));
        return new Document(
                normalized,
                all,
                Markup.none(),
                Metadata.none(),
                Document.Annotators.of(document -> List.of(), document -> spoken));
    }

    private Entities cast() {
        List<Entity> cast = new ArrayList<>();
        entities.forEach((id, entity) -> {
            List<Mention> places = inOrder(mentions.getOrDefault(id, List.of()));
            cast.add(new Entity(id, entity.type(), entity.name(), List.of(), places, List.of()));
        });
        return Entities.of(cast);
    }

    private static <T extends Annotation> List<T> inOrder(List<T> items) {
        return items.stream().sorted(Comparator.comparing(Annotation::span)).toList();
    }

    /** The cell {@code details} of a row: {@code key=value} between bars. */
    private static final class Details {
        private final Table.Row row;
        private final Map<String, String> values = new LinkedHashMap<>();

        Details(Table.Row row) {
            this.row = row;
            for (String part : row.list("details")) {
                int equals = part.indexOf('=');
                if (equals < 0) {
                    throw row.fault("detail \"" + part + "\" has no \"=\"");
                }
                String key = part.substring(0, equals).strip();
                String value = Escapes.decode(row, part.substring(equals + 1).strip());
                if (values.put(key, value) != null) {
                    throw row.fault("detail \"" + key + "\" stands twice");
                }
            }
        }

        /** Refuses keys that this layer does not know, which are slips of the pen. */
        void only(String... keys) {
            for (String key : values.keySet()) {
                if (!List.of(keys).contains(key)) {
                    throw row.fault(row.text("layer") + " has no detail \"" + key + "\"");
                }
            }
        }

        /** Returns what stands for a key; empty where nothing does. */
        String value(String key) {
            return values.getOrDefault(key, "");
        }

        String required(String key) {
            String value = value(key);
            if (value.isEmpty()) {
                throw row.fault("detail \"" + key + "\" is missing");
            }
            return value;
        }

        int number(String key) {
            return whole(row, key, required(key));
        }

        <E extends Enum<E>> E constant(String key, Class<E> type) {
            String value = required(key);
            try {
                return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.fault(key + " \"" + value + "\" is not a " + type.getSimpleName());
            }
        }

        static int whole(Table.Row row, String name, String value) {
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw row.fault(name + " \"" + value + "\" is not a whole number");
            }
        }
    }
}
