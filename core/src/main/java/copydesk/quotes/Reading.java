package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.lexicon.WordPool;
import copydesk.sentences.Sentences;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.NormalizedText;
import copydesk.text.Quotation;
import copydesk.text.Quotation.Form;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a document from top to bottom. */
final class Reading {
    private static final int SCARE_WORDS = 3;

    /** What a sign reads stands so near behind it. */
    private static final int SIGN = 7;

    private final Document document;
    private final SpeakerWords words;
    private final Names names;
    private final Speakers speakers;
    private final SpeechActs speech;
    private final Attribution attribution;
    private final ReportedSpeech reported;
    private final Reactions reactions;
    private final List<Quotation> found = new ArrayList<>();
    private final Set<Span> taken = new HashSet<>();

    /** The mark that is open at the end of the last block, or NUL. */
    private char carried;

    /** Whether anybody spoke in this block or the last one, who did, if named, and whom the last one's end announces. */
    private boolean spoken;

    private @Nullable String lastSpeaker;
    private @Nullable Subject announced;

    Reading(Document document, SpeakerWords words) {
        this.document = document;
        this.words = words;
        this.names = new Names(words);
        Subjects subjects = new Subjects(words, names);
        this.speakers = new Speakers(subjects);
        this.speech = new SpeechActs(words, subjects);
        this.attribution = new Attribution(words, subjects);
        this.reported = new ReportedSpeech(words, subjects);
        this.reactions = new Reactions(words, subjects);
    }

    List<Quotation> run() {
        List<Block> blocks = document.blocks().stream()
                .filter(block -> !block.boilerplate() || block.kind().isOutletVoice())
                .toList();
        WordPool pool = new WordPool(document.text().length());
        List<Tokens> tokens = blocks.stream()
                .map(block -> Tokens.of(block.text(), new Span(0, block.text().length()), pool))
                .toList();
        tokens.forEach(names::learn);
        for (int i = 0; i < blocks.size(); i++) {
            int before = found.size();
            read(blocks.get(i), tokens.get(i));
            spoken = found.size() > before;
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        new HeadlineWords(document).attribute(found);
        return found;
    }

    private void read(Block block, Tokens tokens) {
        QuoteMarks marks = QuoteMarks.of(block.text(), carried);
        Passage passage = new Passage(
                block.text(),
                tokens,
                Sentences.english().split(block.text()),
                marks.spans(),
                block.kind() == BlockKind.HEADLINE);
        BlockReading reading = new BlockReading(block, passage);
        speakers.enter(passage);
        if (block.kind() == BlockKind.DIALOGUE) {
            reading.turn();
        }
        List<SpeechActs.Act> acts = speech.find(passage);
        List<ReportedSpeech.Report> reports = reported.find(passage, acts);
        int next = 0;
        for (Span mark : marks.spans()) {
            while (next < reports.size() && reports.get(next).span().start() < mark.start()) {
                reading.report(reports.get(next++));
            }
            reading.marked(acts, mark);
        }
        while (next < reports.size()) {
            reading.report(reports.get(next++));
        }
        carried = marks.open();
        boolean announces = block.text().endsWith(":") && !acts.isEmpty();
        announced = announces ? acts.get(acts.size() - 1).subject() : null;
    }

    /** The reading of one block. */
    private final class BlockReading {
        private final Passage passage;
        private final boolean headline;
        private final int offset;

        /** Whether anybody has spoken in this block. */
        private boolean here;

        BlockReading(Block block, Passage passage) {
            this.passage = passage;
            this.headline = block.kind() == BlockKind.HEADLINE;
            this.offset = document.normalized().toText(block.span()).start();
        }

        void turn() {
            String text = passage.text();
            int colon = text.indexOf(':');
            int start = colon + 1;
            while (start < text.length() && text.charAt(start) <= ' ') {
                start++;
            }
            if (colon < 0 || start == text.length()) {
                return;
            }
            Tokens tokens = passage.tokens();
            int end = Math.max(1, nameEnd(tokens, tokens.indexAt(colon)));
            Subject speaker = new Subject(labelled(tokens, end), new Span(0, colon), false);
            add(new Span(start, text.length()), Form.TRANSCRIPT, speaker);
        }

        /** {@code Ana Lima, Corvo:}: returns the comma behind the name; the colon where none stands. */
        private static int nameEnd(Tokens tokens, int colon) {
            int end = 0;
            while (end < colon && !tokens.key(end).equals(",")) {
                end++;
            }
            return end;
        }

        /** The name that a turn's label gives; null where it is a role such as "Neighbour". */
        private @Nullable String labelled(Tokens tokens, int end) {
            if (words.isLabel(tokens.key(end - 1)) || names.runEnd(tokens, 0) < end) {
                return null;
            }
            String name = names.fullest(tokens, Math.min(names.nameStart(tokens, 0, end), end - 1), end);
            boolean initials = name.equals(name.toUpperCase(Locale.ROOT));
            return name.indexOf(' ') > 0 || initials ? name : null;
        }

        void report(ReportedSpeech.Report report) {
            add(report.span(), Form.INDIRECT, report.subject());
        }

        void marked(List<SpeechActs.Act> acts, Span mark) {
            int first = passage.token(mark.start()) + 1;
            int end = passage.token(mark.end() - 1);
            int count = passage.words(first, Math.max(first, end));
            if (count == 0 || isOnASign(mark)) {
                return;
            }
            Subject speaker = attribution.of(passage, acts, mark);
            if (speaker == null) {
                speaker = reactions.before(passage, mark);
            }
            if (speaker == null) {
                speaker = implied(mark);
            }
            boolean whole = headline ? isStatement(first, end) : isStopped(mark) && isSentenceStart(mark);
            boolean few = count <= SCARE_WORDS && !whole;
            boolean named = words.isMentioned(passage.tokens(), first - 1) && attribution.author(passage, mark) == null;
            boolean mentioned = named || isTitle(first, end) && !isStopped(mark);
            if (speaker != null && !(mentioned && few)) {
                add(mark, Form.DIRECT, speaker);
            } else if (!few && !mentioned) {
                add(mark, Form.DIRECT, nobody(mark));
            } else if (few && (headline && Names.isTitleCase(passage.tokens()) || !mentioned)) {
                add(mark, Form.SCARE, nobody(mark));
            }
        }

        /** {@code a banner that read “…”}: what is written somewhere is nobody's speech. */
        private boolean isOnASign(Span mark) {
            Tokens tokens = passage.tokens();
            int at = passage.token(mark.start()) - 1;
            if (at < 1 || !words.isWritten(tokens.key(at))) {
                return false;
            }
            for (int i = at - 1; i >= 0 && i > at - SIGN && tokens.isWord(i); i--) {
                if (words.isSign(tokens.key(i))) {
                    return true;
                }
            }
            return false;
        }

        /** A quotation without attribution goes on with whoever spoke before, or was announced. */
        private @Nullable Subject implied(Span mark) {
            boolean starts = mark.start() == 0;
            boolean whole = starts && passage.text().length() - mark.end() <= 1;
            if (starts && carried != 0) {
                return new Subject(lastSpeaker, mark, false);
            }
            if (starts && announced != null) {
                return new Subject(announced.name(), mark, announced.pronoun());
            }
            return spoken && whole || here && isSentence(mark) ? new Subject(lastSpeaker, mark, false) : null;
        }

        /** Tells whether a quotation is a sentence of its own behind another: {@code “…,” said X. “…”}. */
        private boolean isSentence(Span mark) {
            int sentence = passage.sentenceIndex(mark.start());
            return sentence > 0 && passage.sentences().get(sentence).start() == mark.start();
        }

        private boolean isSentenceStart(Span mark) {
            return passage.sentences().get(passage.sentenceIndex(mark.start())).start() == mark.start();
        }

        /** Tells whether a comma, full stop, question or exclamation mark stands before the closing mark. */
        private boolean isStopped(Span mark) {
            char last = mark.length() > 2 ? passage.text().charAt(mark.end() - 2) : ' ';
            return last == ',' || last == '.' || last == '?' || last == '!';
        }

        /** Few words with a verb of their own are said by somebody all the same. */
        private boolean isStatement(int first, int end) {
            for (int i = first + 1; i < end; i++) {
                if (words.isFinite(passage.tokens().key(i))) {
                    return true;
                }
            }
            return false;
        }

        /** Names and titles stand in marks too: all their longer words start with capitals. */
        private boolean isTitle(int first, int end) {
            Tokens tokens = passage.tokens();
            int capitals = 0;
            boolean loud = headline && end - first > SCARE_WORDS && isLoud(first, end);
            for (int i = first; i < end && !loud; i++) {
                boolean word = tokens.isWord(i) && !tokens.isNumber(i);
                if (word && !tokens.isCapitalized(i) && (tokens.key(i).length() > 3 || end - first == 1)) {
                    return false;
                }
                capitals += word && tokens.isCapitalized(i) ? 1 : 0;
            }
            return capitals > 0;
        }

        /** Words all in capitals, as in some headlines, are no title for that. */
        private boolean isLoud(int first, int end) {
            String text = passage.tokens().text(first, end);
            return text.equals(text.toUpperCase(Locale.ROOT));
        }

        private Subject nobody(Span mark) {
            return new Subject(null, mark, false);
        }

        private void add(Span span, Form form, Subject subject) {
            Optional<String> name = speakers.name(passage, subject);
            if (form != Form.SCARE) {
                spoken = true;
                here = true;
                lastSpeaker = name.orElse(null);
                speakers.spoke(name);
            }
            if (taken.add(span.shift(offset))) {
                NormalizedText text = document.normalized();
                Optional<Span> source = subject.span().equals(span)
                        ? Optional.empty()
                        : Optional.of(text.toOriginal(subject.span().shift(offset)));
                found.add(new Quotation(text.toOriginal(span.shift(offset)), form, name, source));
            }
        }
    }
}
