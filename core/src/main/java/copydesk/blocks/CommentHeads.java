package copydesk.blocks;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.util.Optional;

/** Reads the first lines of comments: a time, {@code Ana says:}, or a name and a time. */
final class CommentHeads {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_HEAD = 14;

    private final Calendar calendar;
    private final Cues cues;

    /** Who wrote a comment and when, as far as a line tells. */
    record Head(Optional<String> author, Optional<String> time) {}

    CommentHeads(Calendar calendar, Cues cues) {
        this.calendar = calendar;
        this.cues = cues;
    }

    /** The text before {@code end}, without the signs that part it from what follows. */
    private static String name(String text, int end) {
        int stop = end;
        while (stop > 0 && !Tokens.isWordPart(text.charAt(stop - 1)) && text.charAt(stop - 1) != '.') {
            stop--;
        }
        return text.substring(0, stop);
    }

    /**
     * Returns author and time if a comment starts in this line.
     *
     * @param nameBefore whether the line before may be the author's name
     */
    Optional<Head> read(Line line, boolean nameBefore) {
        if (calendar.isDate(line)) {
            return nameBefore || line.words() > 1
                    ? Optional.of(new Head(Optional.empty(), Optional.of(line.text())))
                    : Optional.empty();
        }
        if (line.endsIn(':') && cues.isCommentMark(line)) {
            int end = line.tokens().start(line.tokens().size() - 2);
            String name = line.text().substring(0, end).strip();
            return name.isEmpty() ? Optional.empty() : Optional.of(new Head(Optional.of(name), Optional.empty()));
        }
        if (line.words() <= LONGEST_HEAD && !line.isClosed() && calendar.hasDate(line)) {
            int start = calendar.dateStart(line);
            String name = name(line.text(), start);
            boolean named =
                    !name.isEmpty() && Line.of(name, new Span(0, name.length())).words() <= LONGEST_NAME;
            if (named) {
                return Optional.of(
                        new Head(Optional.of(name), Optional.of(line.text().substring(start))));
            }
        }
        return Optional.empty();
    }
}
