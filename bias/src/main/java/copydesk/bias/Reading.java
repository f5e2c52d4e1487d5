package copydesk.bias;

import copydesk.text.Annotations;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one document from its first line to its last. */
final class Reading {
    private final Document document;
    private final Entities entities;
    private final Lexicon lexicon;
    /** Words without a row that are looked for, too. */
    private final Optional<LearnedWords> learned;

    private final Negation negation;
    private final Voices voices;
    private final ScareQuotes scares;
    private final Tally author = new Tally();
    private final Tally quoted = new Tally();
    private final List<LoadedTerm> terms = new ArrayList<>();
    /** What many findings have in common is kept once. */
    private final Map<String, String> reasons = new HashMap<>();

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Optional<String>> plainer = new HashMap<>();
    private final Targets targets = new Targets(LabelBook.english());

    /** A line that was looked at once. */
    private record Marked(Line line, Aiming aiming, List<Hit> hits, Optional<LineLoad> load) {
        Marked with(List<Hit> all) {
            return new Marked(line, aiming, all, load);
        }
    }

    /** A hit or a scare quote before it is placed in the original text. */
    private record Finding(Span inText, int first, Entry entry, Aims aims, boolean scare) {}

    /** Tells whom a finding may aim at, the likeliest first, of all but one. */
    private interface Aims {
        List<Target> without(Optional<String> speaker);
    }

    /**
     * Starts to read.
     *
     * @param learned words without a row that are looked for, too
     */
    Reading(Document document, Entities entities, Lexicon lexicon, Optional<LearnedWords> learned) {
        this.learned = learned;
        this.document = document;
        this.entities = entities;
        this.lexicon = lexicon;
        this.negation = new Negation(lexicon.lists());
        this.voices = new Voices(document);
        this.scares = new ScareQuotes(document, lexicon.lists());
    }

    BiasReport report() {
        List<Line> lines = Lines.of(document, voices, lexicon.vocabulary());
        Cast cast = Cast.of(document, entities, lines, lexicon.lists());
        Deque<Marked> marked = new ArrayDeque<>();
        Load whole = Load.NONE;
        for (Line line : lines) {
            List<Hit> hits = lexicon.find(line);
            Aiming aiming = new Aiming(line, cast.in(line), lexicon.lists());
            targets.learn(hits, aiming);
            Optional<LineLoad> load = learned.map(words -> words.load(line, hits));
            whole = whole.plus(load.map(LineLoad::sum).orElse(Load.NONE));
            marked.add(new Marked(line, aiming, hits, load));
        }
        while (!marked.isEmpty()) {
            read(withLearned(marked.remove(), whole));
        }
        Tally both = Tally.sum(author, quoted);
        return new BiasReport(
                document,
                entities,
                Scoring.score(both),
                Scoring.score(author),
                Scoring.score(quoted),
                Scoring.interval(both),
                Annotations.of("loaded terms", terms),
                stances());
    }

    private Marked withLearned(Marked marked, Load whole) {
        return learned.isPresent() && marked.load().isPresent()
                ? marked.with(learned.get()
                        .with(marked.line(), marked.hits(), marked.load().get(), whole))
                : marked;
    }

    private void read(Marked marked) {
        Line line = marked.line();
        int before = author.sentences();
        count(line);
        for (Finding finding : findings(marked)) {
            LoadedTerm term = term(line, finding);
            if (!term.span().isEmpty()) {
                terms.add(term);
                tally(term.voice()).term(before + line.sentenceOf(finding.first()), term.strength());
            }
        }
    }

    private Tally tally(Voice voice) {
        return voice == Voice.AUTHOR ? author : quoted;
    }

    private void count(Line line) {
        for (int first = 0; first < line.size(); first = line.end(first)) {
            author.open();
            quoted.open();
            for (int i = first; i < line.end(first); i++) {
                if (line.tokens().isWord(i)) {
                    (line.isQuoted(i) ? quoted : author).word();
                }
            }
        }
    }

    private List<Finding> findings(Marked line) {
        List<Finding> found = new ArrayList<>();
        List<ScareQuotes.Scare> marked = scares.in(line.line());
        for (ScareQuotes.Scare scare : marked) {
            Aims aims = speaker -> targets.of(scare, line.aiming(), speaker);
            lexicon.scare()
                    .ifPresent(entry -> found.add(new Finding(scare.inText(), scare.first(), entry, aims, true)));
        }
        int next = 0;
        for (Hit hit : line.hits()) {
            while (next < marked.size() && marked.get(next).end() <= hit.first()) {
                next++;
            }
            if (next == marked.size() || marked.get(next).first() >= hit.end()) {
                found.add(new Finding(
                        inText(line.line(), hit),
                        hit.first(),
                        hit.entry(),
                        speaker -> targets.of(hit, line.aiming(), speaker),
                        false));
            }
        }
        found.sort(Comparator.comparing(Finding::inText));
        return found;
    }

    /** Leaves the possessive ending outside. */
    private static Span inText(Line line, Hit hit) {
        Span span = line.inText(hit.first(), hit.end());
        boolean possessive = hit.entry().form() == Form.NOUN
                && line.key(hit.end() - 1).endsWith("'s")
                && !hit.entry().phrase().endsWith("'s");
        return possessive ? new Span(span.start(), span.end() - 2) : span;
    }

    private LoadedTerm term(Line line, Finding finding) {
        Entry entry = finding.entry();
        Span span = line.inOriginal(finding.inText());
        Optional<Quotation> quotation = voices.around(finding.inText());
        Optional<Quotation.Form> form = quotation.map(Quotation::form);
        if (finding.scare() && form.isEmpty()) {
            form = Optional.of(Quotation.Form.SCARE);
        }
        return new LoadedTerm(
                span,
                texts.computeIfAbsent(document.quote(span), text -> text),
                entry.category(),
                entry.strength(),
                quotation.isPresent() ? Voice.QUOTED : Voice.AUTHOR,
                form,
                quotation.flatMap(Quotation::speaker),
                target(finding, quotation.flatMap(Quotation::speaker)),
                entry.polarity(),
                negation.negated(line, finding.first()),
                reasons.computeIfAbsent(
                        entry.id(), id -> entry.category().label().replace('_', ' ') + ", row " + id),
                plainer.computeIfAbsent(
                        entry.neutral(), neutral -> Optional.of(neutral).filter(words -> !words.isEmpty())));
    }

    /** Nobody calls himself names: what lowers its target does not aim at the speaker. */
    private static Optional<Target> target(Finding finding, Optional<String> speaker) {
        Optional<String> not = speaker.filter(name -> finding.entry().polarity() == Polarity.NEGATIVE);
        return finding.aims().without(not).stream()
                .filter(target -> !not.equals(Optional.of(target.name())))
                .findFirst();
    }

    private List<Stance> stances() {
        Map<String, Stance> byTarget = new LinkedHashMap<>();
        for (LoadedTerm term : terms) {
            if (term.target().isPresent() && !term.negated()) {
                Target target = term.target().get();
                Stance old = byTarget.getOrDefault(target.key(), new Stance(target, 0, 0, 0, 0));
                byTarget.put(target.key(), old.plus(term));
            }
        }
        return byTarget.values().stream()
                .filter(stance -> stance.negative() + stance.positive() > 0)
                .sorted(Comparator.comparingInt(stance -> -stance.negative() - stance.positive()))
                .toList();
    }
}
