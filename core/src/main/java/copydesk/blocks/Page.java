package copydesk.blocks;

import copydesk.text.BlockKind;
import copydesk.text.Markup;
import copydesk.text.NormalizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of one page while they are being labelled. */
final class Page {
    private final List<Line> lines;
    private final Markup markup;
    private final List<Markup.Line> marked = new ArrayList<>();
    private final List<PhraseRules.@Nullable Rule> rules = new ArrayList<>();
    private final List<@Nullable Label> labels = new ArrayList<>();
    private final int[] repeats;
    private final int[] copies;

    /** What a line is, how sure that is, and why; it is guessed if nothing but its place tells. */
    record Label(BlockKind kind, double confidence, String evidence, boolean guessed) {}

    /** Cuts a text into lines and looks at each. */
    static Page of(NormalizedText text, Markup markup, PhraseRules phrases) {
        Page page = new Page(Segmenter.split(text.text(), !markup.isEmpty()), markup, phrases);
        for (Line line : markup.isEmpty() ? List.<Line>of() : page.lines) {
            page.marked.add(markup.at(text.toOriginal(line.span()).start()).orElseThrow());
        }
        return page;
    }

    private Page(List<Line> lines, Markup markup, PhraseRules phrases) {
        this.lines = lines;
        this.markup = markup;
        this.repeats = new int[lines.size()];
        this.copies = new int[lines.size()];
        Map<String, Integer> seen = new HashMap<>();
        Set<BlockKind> sure = EnumSet.noneOf(BlockKind.class);
        for (int i = 0; i < lines.size(); i++) {
            PhraseRules.Rule rule = phrases.best(lines.get(i));
            if (rule != null && !rule.isWeak()) {
                sure.add(rule.kind());
            }
            rules.add(rule);
            labels.add(null);
            Integer before = seen.putIfAbsent(lines.get(i).folded(), i);
            repeats[i] = before == null ? -1 : before;
            copies[before == null ? i : before]++;
        }
        rules.replaceAll(rule -> rule != null && rule.isWeak() && !sure.contains(rule.kind()) ? null : rule);
        for (int i = 0; i < repeats.length; i++) {
            copies[i] = repeats[i] < 0 ? copies[i] : copies[repeats[i]];
        }
    }

    List<Line> lines() {
        return lines;
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    /** Returns what the HTML tells of the page; empty for plain text. */
    Markup markup() {
        return markup;
    }

    /** Returns what the HTML tells of line {@code i}; not for plain text. */
    Markup.Line marked(int i) {
        return marked.get(i);
    }

    /** Tells whether a line is the title of the window, which is no part of the page itself. */
    boolean isTitleLine(int i) {
        return !markup.isEmpty() && marked.get(i).element().name().equals("title");
    }

    PhraseRules.@Nullable Rule rule(int i) {
        return rules.get(i);
    }

    /** Tells whether a rule says that the line is not the story. */
    boolean isFurniture(int i) {
        PhraseRules.Rule rule = rules.get(i);
        return rule != null && rule.kind().isBoilerplate();
    }

    boolean isRuled(int i, BlockKind kind) {
        PhraseRules.Rule rule = rules.get(i);
        return rule != null && rule.kind() == kind;
    }

    /** Returns the first line that reads the same as line {@code i}, or -1. */
    int repeats(int i) {
        return repeats[i];
    }

    /** Returns how many lines of the page read so, this one with them. */
    int copies(int i) {
        return copies[i];
    }

    boolean isLabelled(int i) {
        return labels.get(i) != null;
    }

    @Nullable
    BlockKind kind(int i) {
        Label label = labels.get(i);
        return label == null ? null : label.kind;
    }

    void label(int i, BlockKind kind, double confidence, String evidence) {
        labels.set(i, new Label(kind, confidence, evidence, false));
    }

    /** Labels a line of which nothing but its place tells. */
    void guess(int i, BlockKind kind, double confidence, String evidence) {
        labels.set(i, new Label(kind, confidence, evidence, true));
    }

    /** Labels a line as its rule says. */
    void label(int i, PhraseRules.Rule rule) {
        label(i, rule.kind(), rule.confidence(), "phrase " + rule.id());
    }

    Label labelOf(int i) {
        Label label = labels.get(i);
        return label == null ? new Label(BlockKind.PARAGRAPH, 0.3, "nothing tells it apart", true) : label;
    }

    /** The number of words of prose in a stretch of lines. */
    int prose(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += lines.get(i).isProse() && !isFurniture(i) ? lines.get(i).words() : 0;
        }
        return words;
    }
}
