package copydesk.entities;

import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text with its names marked, read from {@code name.marked}: {@code [P1 Aude Lenoir]} is a person, and all marks with
 * one letter and number are one entity.
 */
record Marked(String name, String text, List<Mark> marks) {
    private static final Map<Character, EntityType> LETTERS = Map.of(
            'P', EntityType.PERSON,
            'L', EntityType.LOCATION,
            'O', EntityType.ORGANIZATION,
            'F', EntityType.FACILITY,
            'N', EntityType.NORP,
            'Q', EntityType.EQUIPMENT,
            'V', EntityType.EVENT,
            'M', EntityType.MONEY,
            'D', EntityType.DATE);

    /** One marked name. */
    record Mark(Span span, EntityType type, String entity) {}

    static List<Marked> in(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(Marked.class.getResource(folder).toURI()))) {
            List<Marked> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                all.add(parse(file.getFileName().toString().replace(".marked", ""), Files.readString(file)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Marked parse(String name, String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int i = 0;
        while (i < marked.length()) {
            int blank = marked.indexOf(' ', i);
            boolean open = marked.charAt(i) == '['
                    && blank > i + 2
                    && LETTERS.get(marked.charAt(i + 1)) != null
                    && Character.isDigit(marked.charAt(i + 2));
            if (open) {
                int close = marked.indexOf(']', i);
                String id = marked.substring(i + 1, blank);
                int start = text.length();
                text.append(marked, blank + 1, close);
                marks.add(new Mark(new Span(start, text.length()), type(id.charAt(0)), id));
                i = close + 1;
            } else {
                text.append(marked.charAt(i++));
            }
        }
        return new Marked(name, text.toString(), List.copyOf(marks));
    }

    private static EntityType type(char letter) {
        return Objects.requireNonNull(LETTERS.get(letter), () -> "no type " + letter);
    }

    /** Writes the same marks for what was found, the numbers by entity and type. */
    String render(Entities entities) {
        TreeMap<Integer, String> opens = new TreeMap<>();
        TreeMap<Integer, Integer> closes = new TreeMap<>();
        for (Entity entity : entities.all()) {
            for (Mention mention : entity.mentions()) {
                char letter = LETTERS.entrySet().stream()
                        .filter(entry -> entry.getValue() == entity.type())
                        .findFirst()
                        .orElseThrow()
                        .getKey();
                opens.put(mention.span().start(), "[" + letter + entity.id().substring(1) + " ");
                closes.put(mention.span().end(), 1);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (closes.containsKey(i)) {
                out.append(']');
            }
            out.append(opens.getOrDefault(i, ""));
            if (i < text.length()) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** How well found names agree with marks. */
    static final class Score {
        int right;
        int found;
        int gold;
        int linksRight;
        int linksFound;
        int linksGold;

        double f1() {
            return 2.0 * right / Math.max(1, found + gold);
        }

        /** F1 over pairs of mentions that are one entity, among the mentions that both have. */
        double links() {
            return linksFound + linksGold == 0 ? 1 : 2.0 * linksRight / (linksFound + linksGold);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "mentions %.3f (%d gold, %d found), links %.3f", f1(), gold, found, links());
        }
    }

    void score(Entities entities, Score score) {
        Map<Span, String> ours = new TreeMap<>();
        for (Entity entity : entities.all()) {
            entity.mentions().forEach(mention -> ours.put(mention.span(), entity.type() + entity.id()));
        }
        Map<Span, String> both = new TreeMap<>();
        Map<Span, String> gold = new TreeMap<>();
        for (Mark mark : marks) {
            String there = ours.get(mark.span());
            if (there != null && there.startsWith(mark.type().name())) {
                score.right++;
                both.put(mark.span(), there);
                gold.put(mark.span(), mark.entity());
            }
        }
        score.found += ours.size();
        score.gold += marks.size();
        for (Span a : both.keySet()) {
            for (Span b : both.keySet()) {
                if (a.start() < b.start()) {
                    boolean one = Objects.equals(both.get(a), both.get(b));
                    boolean oneGold = Objects.equals(gold.get(a), gold.get(b));
                    score.linksFound += one ? 1 : 0;
                    score.linksGold += oneGold ? 1 : 0;
                    score.linksRight += one && oneGold ? 1 : 0;
                }
            }
        }
    }
}
