package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.sentences.Sentences;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.NormalizedText;
import copydesk.text.Quotation;
import copydesk.text.Quotation.Form;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations: words in quotation marks, also over paragraphs; reported speech; turns of a conversation; and marks
 * around one to three words that nobody is said to have spoken. Thread-safe.
 */
public final class Quotations {
    private static final Quotations ENGLISH = new Quotations(new SpeakerWords());
    private static final int SCARE_WORDS = 3;

    private final SpeakerWords words;

    private Quotations(SpeakerWords words) {
        this.words = words;
    }

    /** Returns the finder for English text. */
    public static Quotations english() {
        return ENGLISH;
    }

    /** Returns the quotations of all blocks in which the outlet speaks, in the order of the text. */
    public List<Quotation> find(Document document) {
        return new Reading(document).run();
    }

    /** One reading of a document from top to bottom. */
    private final class Reading {
        private final Document document;
        private final Names names = new Names(words);
        private final Subjects subjects = new Subjects(words, names);
        private final Attribution attribution = new Attribution(words, subjects);
        private final ReportedSpeech reported = new ReportedSpeech(words, subjects);
        private final List<Quotation> found = new ArrayList<>();

        private char carried;
        private int quietBlocks;
        private @Nullable Subject lastSpeaker;
        private @Nullable Subject announced;
        private Optional<String> lastNamed = Optional.empty();

        Reading(Document document) {
            this.document = document;
        }

        List<Quotation> run() {
            List<Block> blocks = document.blocks().stream()
                    .filter(block -> !block.boilerplate() || block.kind().isOutletVoice())
                    .toList();
            List<Tokens> tokens = new ArrayList<>();
            for (Block block : blocks) {
                Tokens words = Tokens.of(block.text());
                tokens.add(words);
                names.learn(words);
            }
            for (int i = 0; i < blocks.size(); i++) {
                read(blocks.get(i), tokens.get(i));
            }
            found.sort((a, b) -> a.span().compareTo(b.span()));
            return found;
        }

        private void read(Block block, Tokens tokens) {
            Span inText = document.normalized().toText(block.span());
            int before = found.size();
            if (block.kind() == BlockKind.DIALOGUE) {
                turn(block, tokens, inText);
            } else {
                QuoteMarks marks = QuoteMarks.of(block.text(), carried);
                Passage passage =
                        new Passage(block.text(), tokens, Sentences.english().split(block.text()), marks.spans());
                boolean headline = block.kind() == BlockKind.HEADLINE;
                for (Span mark : marks.spans()) {
                    marked(passage, mark, inText, headline);
                }
                for (ReportedSpeech.Report report : reported.find(passage)) {
                    add(report.span(), Form.INDIRECT, report.subject(), inText);
                }
                carried = marks.open();
                announced = block.text().endsWith(":") ? announcer(passage) : null;
            }
            quietBlocks = found.size() > before ? 0 : quietBlocks + 1;
        }

        private void turn(Block block, Tokens tokens, Span inText) {
            int colon = block.text().indexOf(':');
            int start = colon + 1;
            while (start < block.text().length() && block.text().charAt(start) <= ' ') {
                start++;
            }
            if (colon < 0 || start == block.text().length()) {
                return;
            }
            int end = tokens.indexAt(colon);
            boolean unnamed = words.isLabel(tokens.key(Math.max(0, end - 1)));
            String name =
                    unnamed ? null : names.fullest(tokens, Math.min(names.nameStart(tokens, 0, end), end - 1), end);
            add(
                    new Span(start, block.text().length()),
                    Form.TRANSCRIPT,
                    new Subject(name, new Span(0, colon), false),
                    inText);
        }

        private void marked(Passage passage, Span mark, Span inText, boolean headline) {
            int first = passage.token(mark.start()) + 1;
            int end = passage.token(mark.end() - 1);
            int count = passage.words(first, Math.max(first, end));
            if (count == 0) {
                return;
            }
            boolean continued = mark.start() == 0 && carried != 0;
            Subject speaker = attribution.of(passage, mark);
            if (speaker == null && (continued || carriesOn(passage, mark))) {
                speaker = continued ? lastSpeaker : announced != null ? announced : lastSpeaker;
                if (speaker == null) {
                    speaker = new Subject(null, mark, false);
                }
            }
            boolean mentioned = words.isMentioned(passage.tokens(), first - 1) || isTitle(passage, first, end);
            if (speaker != null && !(mentioned && count <= SCARE_WORDS)) {
                add(mark, Form.DIRECT, speaker, inText);
            } else if (count > SCARE_WORDS && !mentioned) {
                add(mark, Form.DIRECT, new Subject(null, mark, false), inText);
            } else if (count <= SCARE_WORDS && (headline || !mentioned)) {
                add(mark, Form.SCARE, new Subject(null, mark, false), inText);
            }
        }

        /** A paragraph that is all quotation goes on with whoever spoke in the one before. */
        private boolean carriesOn(Passage passage, Span mark) {
            boolean whole = mark.start() == 0 && passage.text().length() - mark.end() <= 1;
            boolean opens = mark.start() == 0 && announced != null;
            return opens || whole && quietBlocks == 0 && lastSpeaker != null;
        }

        /** Names and titles stand in marks too: all their longer words start with capitals. */
        private boolean isTitle(Passage passage, int first, int end) {
            Tokens tokens = passage.tokens();
            int longWords = 0;
            for (int i = first; i < end; i++) {
                boolean word = tokens.isWord(i) && !tokens.isNumber(i);
                if (word && !tokens.isCapitalized(i) && (tokens.key(i).length() > 3 || end - first == 1)) {
                    return false;
                }
                longWords += word && tokens.isCapitalized(i) ? 1 : 0;
            }
            return longWords > 0;
        }

        private @Nullable Subject announcer(Passage passage) {
            return passage.sentences().isEmpty()
                    ? null
                    : attribution.of(
                            passage,
                            new Span(passage.text().length(), passage.text().length()));
        }

        private void add(Span span, Form form, Subject subject, Span inText) {
            Optional<String> name = Optional.ofNullable(subject.name());
            if (name.isEmpty() && subject.pronoun() && quietBlocks <= 2) {
                name = lastNamed;
            }
            if (form != Form.SCARE) {
                lastSpeaker = name.isPresent() ? new Subject(name.get(), subject.span(), false) : subject;
                lastNamed = name.isPresent() ? name : subject.pronoun() ? lastNamed : Optional.empty();
            }
            NormalizedText text = document.normalized();
            Optional<Span> source = subject.span().equals(span)
                    ? Optional.empty()
                    : Optional.of(text.toOriginal(subject.span().shift(inText.start())));
            found.add(new Quotation(text.toOriginal(span.shift(inText.start())), form, name, source));
        }
    }
}
