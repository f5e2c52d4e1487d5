package copydesk.blocks;

import copydesk.lexicon.Table;
import copydesk.text.BlockKind;
import copydesk.text.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the names and classes of elements say of the lines in them, as {@code markup-cues.tsv} has it. */
final class MarkupCues {
    /** A cue holds for lines in its element and in elements so far below. */
    private static final int LEVELS = 8;

    /** Where a cue holds. */
    enum Where {
        STORY,
        BESIDE,
        ANY
    }

    /** A row of the table. */
    record Cue(String id, Where where, BlockKind kind, double confidence) {}

    private final Map<String, Cue> rows = new HashMap<>();

    MarkupCues() {
        for (Table.Row row : Table.resource(MarkupCues.class, "markup-cues.tsv")) {
            rows.put(
                    row.required("word"),
                    new Cue(
                            row.required("id"),
                            row.constant("where", Where.class),
                            row.constant("kind", BlockKind.class),
                            row.number("confidence")));
        }
    }

    /** Returns the cues for the lines of a page. */
    OfPage on(Page page) {
        return new OfPage(page);
    }

    /** The cues of one page: each element is looked at once. */
    final class OfPage {
        private final Page page;
        private final Found[] story;
        private final Found[] beside;
        private final Map<String, Optional<Cue>> known = new HashMap<>();

        private OfPage(Page page) {
            this.page = page;
            int elements = page.markup().elements().size();
            story = new Found[elements];
            beside = new Found[elements];
            for (Element element : page.markup().elements()) {
                story[element.number()] = found(element, true);
                beside[element.number()] = found(element, false);
            }
        }

        /** Returns the cue of the innermost element that has one for a line, of the story or beside it; none in plain text. */
        @Nullable
        Cue of(int i, boolean ofStory) {
            if (page.markup().isEmpty()) {
                return null;
            }
            return (ofStory ? story : beside)[page.marked(i).element().number()].cue;
        }

        private Found found(Element element, boolean ofStory) {
            Cue own = cue("<" + element.name() + ">", ofStory);
            for (String token : element.tokens()) {
                own = own == null ? ofToken(token, ofStory) : own;
            }
            Element parent = element.parent();
            if (own != null || parent == null) {
                return new Found(own, 0);
            }
            Found above = (ofStory ? story : beside)[parent.number()];
            return new Found(above.levels + 1 < LEVELS ? above.cue : null, above.levels + 1);
        }

        private @Nullable Cue ofToken(String token, boolean ofStory) {
            return known.computeIfAbsent(
                            (ofStory ? "+" : "-") + token, one -> Optional.ofNullable(read(token, ofStory)))
                    .orElse(null);
        }
    }

    /** A cue, and how many levels above it was found. */
    private record Found(@Nullable Cue cue, int levels) {}

    private @Nullable Cue read(String token, boolean ofStory) {
        Cue cue = cue(token, ofStory);
        int start = 0;
        for (int i = 0; i <= token.length() && cue == null; i++) {
            if (i == token.length() || token.charAt(i) == '-' || token.charAt(i) == '_') {
                cue = cue(token.substring(start, i), ofStory);
                start = i + 1;
            }
        }
        return cue;
    }

    private @Nullable Cue cue(String word, boolean ofStory) {
        Cue cue = rows.get(word);
        boolean holds = cue != null && (cue.where == Where.ANY || cue.where == (ofStory ? Where.STORY : Where.BESIDE));
        return holds ? cue : null;
    }
}
