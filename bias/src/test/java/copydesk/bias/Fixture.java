package copydesk.bias;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Markup;
import copydesk.text.Metadata;
import copydesk.text.NormalizedText;
import copydesk.text.Quotation;
import copydesk.text.Sentence;
import copydesk.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text with marks: {@code [[span|category|voice|target|polarity]]} is a finding, {@code {{form|speaker|text}}} a
 * quotation. A line is a block; a line that opens with a kind and {@code ::} is a block of that kind.
 */
record Fixture(Document document, List<Gold> gold) {
    record Gold(Span span, String category, Voice voice, String target, Polarity polarity) {}

    static Fixture of(String marked) {
        return new Reader(marked).read();
    }

    /** Returns a document in which every line is a paragraph and nothing is quoted. */
    static Document plain(String text) {
        return document(text, List.of(), Map.of());
    }

    BiasReport score() {
        return LoadedLanguage.english().score(document);
    }

    /** Reads the groups of a resource that # lines open. */
    static Map<String, Fixture> resource(String name) {
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        StringBuilder group = new StringBuilder();
        for (String line : lines(name)) {
            if (line.startsWith("# ")) {
                group = groups.computeIfAbsent(line.substring(2), title -> new StringBuilder());
            } else {
                group.append(line).append('\n');
            }
        }
        Map<String, Fixture> fixtures = new LinkedHashMap<>();
        groups.forEach((title, text) -> fixtures.put(title, of(text.toString().strip())));
        return fixtures;
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Fixture.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String text, List<Quotation> quotations, Map<Integer, BlockKind> kinds) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                Span span = new Span(start, start + line.length());
                BlockKind kind = kinds.getOrDefault(number, BlockKind.PARAGRAPH);
                blocks.add(Block.of(span, kind, 1, "fixture", line));
            }
            start += line.length() + 1;
            number++;
        }
        return new Document(
                NormalizedText.unchanged(text),
                blocks,
                Markup.none(),
                Metadata.none(),
                Document.Annotators.of(doc -> sentences(doc), doc -> quotations));
    }

    private static List<Sentence> sentences(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            int start = block.span().start();
            int end = block.span().end();
            for (int i = start; i < end; i++) {
                boolean stop = ".!?".indexOf(document.original().charAt(i)) >= 0;
                if (stop && i + 2 < end && document.original().charAt(i + 1) == ' ' && i - start > 3) {
                    sentences.add(new Sentence(new Span(start, i + 1)));
                    start = i + 2;
                }
            }
            sentences.add(new Sentence(new Span(start, end)));
        }
        return sentences;
    }

    private static final class Reader {
        private final String marked;
        private final StringBuilder text = new StringBuilder();
        private final List<Quotation> quotations = new ArrayList<>();
        private final List<Gold> gold = new ArrayList<>();
        private final Map<Integer, BlockKind> kinds = new LinkedHashMap<>();
        private int line;
        private int i;

        Reader(String marked) {
            this.marked = marked;
        }

        Fixture read() {
            kind();
            while (i < marked.length()) {
                step();
            }
            quotations.sort(Comparator.comparing(Quotation::span));
            gold.sort(Comparator.comparing(Gold::span));
            return new Fixture(document(text.toString(), quotations, kinds), gold);
        }

        private void kind() {
            int stop = marked.indexOf("::", i);
            if (stop > 0 && marked.substring(i, stop).chars().allMatch(c -> Character.isUpperCase(c) || c == '_')) {
                kinds.put(line, BlockKind.valueOf(marked.substring(i, stop)));
                i = stop + 2;
                while (marked.charAt(i) == ' ') {
                    i++;
                }
            }
        }

        private void step() {
            if (marked.startsWith("[[", i)) {
                term();
            } else if (marked.startsWith("{{", i)) {
                quotation();
            } else {
                char c = marked.charAt(i++);
                text.append(c);
                if (c == '\n') {
                    line++;
                    kind();
                }
            }
        }

        private void term() {
            i += 2;
            int start = text.length();
            while (marked.charAt(i) != '|') {
                step();
            }
            Span span = new Span(start, text.length());
            int end = marked.indexOf("]]", i);
            String[] cells = marked.substring(i + 1, end).split("\\|", -1);
            i = end + 2;
            Polarity polarity = switch (cells[3]) {
                case "-" -> Polarity.NEGATIVE;
                case "+" -> Polarity.POSITIVE;
                default -> Polarity.NEUTRAL;
            };
            gold.add(new Gold(span, cells[0], cells[1].equals("a") ? Voice.AUTHOR : Voice.QUOTED, cells[2], polarity));
        }

        private void quotation() {
            int first = marked.indexOf('|', i);
            int second = marked.indexOf('|', first + 1);
            Quotation.Form form = Quotation.Form.valueOf(
                    marked.substring(i + 2, first).strip().toUpperCase(java.util.Locale.ROOT));
            String speaker = marked.substring(first + 1, second);
            i = second + 1;
            int start = text.length();
            while (!marked.startsWith("}}", i)) {
                step();
            }
            i += 2;
            Optional<String> name = Optional.of(speaker).filter(s -> !s.isEmpty());
            quotations.add(new Quotation(new Span(start, text.length()), form, name, Optional.empty()));
        }
    }
}
