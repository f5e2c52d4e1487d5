package copydesk.bias;

import copydesk.lexicon.Tokens;
import copydesk.text.Document;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Tells in whose quotation a place of the repaired text stands; places must be asked for in the order of the text. */
final class Voices {
    /** Who reports is sought in so many characters before a report. */
    private static final int REPORTER = 48;

    private static final String SENTENCE_ENDS = ".!?\n“”\"";
    private static final WordSet AUTHORS = WordLists.english().of("own_voice");

    private final List<Place> places;
    private final Deque<Place> open = new ArrayDeque<>();
    private int next;
    private int word;
    private int quotedUpTo;

    private record Place(Span inText, Quotation quotation) {}

    Voices(Document document) {
        this.places = document.quotations().stream()
                .filter(quotation -> quotation.form() != Quotation.Form.SCARE)
                .filter(quotation -> !isOwn(document, quotation))
                .map(quotation -> new Place(document.normalized().toText(quotation.span()), quotation))
                .sorted(Comparator.comparing(Place::inText))
                .toList();
    }

    /** What "I think", "we told how" and "one wonders which" report are the author's own words. */
    private static boolean isOwn(Document document, Quotation quotation) {
        if (quotation.form() != Quotation.Form.INDIRECT || quotation.speaker().isPresent()) {
            return false;
        }
        int end = document.normalized().toText(quotation.span()).start();
        int start = end;
        while (start > 0
                && end - start < REPORTER
                && SENTENCE_ENDS.indexOf(document.text().charAt(start - 1)) < 0) {
            start--;
        }
        Tokens before = Tokens.of(document.text(), new Span(start, end));
        for (int i = 0; i < before.size(); i++) {
            if (AUTHORS.has(before.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the innermost quotation that covers the span. */
    Optional<Quotation> around(Span inText) {
        while (next < places.size() && places.get(next).inText().start() <= inText.start()) {
            close(places.get(next).inText().start());
            open.push(places.get(next++));
        }
        close(inText.start());
        return open.stream()
                .filter(place -> place.inText().contains(inText))
                .map(Place::quotation)
                .findFirst();
    }

    private void close(int start) {
        while (!open.isEmpty() && open.peek().inText().end() <= start) {
            open.pop();
        }
    }

    /** Tells whether the word that starts here is quoted; for words in the order of the text. */
    boolean covers(int offset) {
        while (word < places.size() && places.get(word).inText().start() <= offset) {
            quotedUpTo = Math.max(quotedUpTo, places.get(word++).inText().end());
        }
        return offset < quotedUpTo;
    }
}
