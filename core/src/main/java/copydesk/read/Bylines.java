package copydesk.read;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Metadata;
import copydesk.text.Metadata.Field;
import copydesk.text.Metadata.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from the lines around a headline what the head of the page does not tell: the day and the authors. */
public final class Bylines {
    private static final int BEFORE = 5;
    private static final int BEHIND = 12;
    private static final int LONGEST = 100;
    private static final double CONFIDENCE = 0.6;
    private static final String BYLINE = "byline";
    private static final String BY = "by ";

    private static final Set<BlockKind> LINES =
            Set.of(BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.UPDATE_STAMP, BlockKind.AUTHOR_BOX);

    private Bylines() {}

    /** Returns the metadata with the day that stands visibly beside the headline, if the page tells no other. */
    public static Metadata complete(Metadata metadata, List<Block> blocks) {
        int headline = headline(blocks);
        if (headline < 0) {
            return metadata;
        }
        List<Block> near = new ArrayList<>();
        for (int i = Math.max(0, headline - BEFORE); i < Math.min(blocks.size(), headline + BEHIND); i++) {
            if (i != headline && blocks.get(i).text().length() <= LONGEST) {
                near.add(blocks.get(i));
            }
        }
        Optional<LocalDate> day = metadata.published().isPresent() ? Optional.empty() : day(near);
        Metadata dated = day.map(metadata::withPublished)
                .map(one -> one.with(Field.PUBLISHED, new Source(BYLINE, CONFIDENCE)))
                .orElse(metadata);
        Optional<String> author = metadata.authors().isEmpty() ? author(near) : Optional.empty();
        return author.map(name -> dated.withAuthors(List.of(name)).with(Field.AUTHORS, new Source(BYLINE, CONFIDENCE)))
                .orElse(dated);
    }

    /** The name in the first line that starts with the word for it, in the text before a date or a sign. */
    private static Optional<String> author(List<Block> near) {
        return near.stream()
                .filter(block -> block.kind() == BlockKind.BYLINE)
                .map(block -> block.text().strip())
                .filter(text -> !withoutBy(text).equals(text))
                .map(text -> beforeSign(withoutBy(text)))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Returns a name without the word that stands before it in a byline. */
    static String withoutBy(String text) {
        String name = text.strip();
        boolean by = name.length() > BY.length() && name.regionMatches(true, 0, BY, 0, BY.length());
        return by ? name.substring(BY.length()).strip() : name;
    }

    private static String beforeSign(String text) {
        int end = 0;
        while (end < text.length() && "|·•–—,0123456789".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end).strip();
    }

    private static Optional<LocalDate> day(List<Block> near) {
        Optional<LocalDate> any = Optional.empty();
        for (Block block : near) {
            Optional<LocalDate> day = DateStamp.read(block.text());
            if (day.isPresent() && LINES.contains(block.kind())) {
                return day;
            }
            any = any.isPresent() ? any : day;
        }
        return any;
    }

    /** The last headline before the text of the story. */
    private static int headline(List<Block> blocks) {
        int headline = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.HEADLINE) {
                headline = i;
            }
            if (headline >= 0 && blocks.get(i).isBody()) {
                return headline;
            }
        }
        return headline;
    }
}
