package copydesk.bias;

import copydesk.text.Annotations;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Negation negation;
    private final Voices voices;
    private final ScareQuotes scares;
    private final Tally tally = new Tally();
    private final List<LoadedTerm> terms = new ArrayList<>();
    private final Map<String, Target> labelled = new HashMap<>();

    /** A hit or a scare quote before it is placed in the original text. */
    private record Finding(Span inText, int first, Entry entry, Optional<Target> target, boolean scare) {}

    Reading(Document document, Entities entities, Lexicon lexicon) {
        this.document = document;
        this.entities = entities;
        this.lexicon = lexicon;
        this.negation = new Negation(lexicon.lists());
        this.voices = new Voices(document);
        this.scares = new ScareQuotes(document);
    }

    BiasReport report() {
        List<Line> lines = Lines.of(document, voices);
        Cast cast = entities.all().isEmpty()
                ? new SurfaceCast(lines, lexicon.lists())
                : new EntityCast(entities, document.normalized());
        lines.forEach(line -> read(line, new Aiming(line, cast.in(line), lexicon.lists())));
        Scoring scoring = new Scoring(tally);
        double score = scoring.score(Voice.values());
        return new BiasReport(
                document,
                entities,
                score,
                scoring.score(Voice.AUTHOR),
                scoring.score(Voice.QUOTED),
                scoring.interval(score),
                Annotations.of("loaded terms", terms),
                stances());
    }

    private void read(Line line, Aiming aiming) {
        int before = tally.sentences();
        count(line);
        for (Finding finding : findings(line, aiming)) {
            LoadedTerm term = term(line, finding);
            if (!term.span().isEmpty()) {
                terms.add(term);
                tally.term(before + line.sentenceOf(finding.first()), term.voice(), term.strength());
            }
        }
    }

    private void count(Line line) {
        int last = -1;
        for (int i = 0; i < line.size(); i++) {
            for (int sentence = line.sentenceOf(i); last < sentence; last++) {
                tally.open();
            }
            if (line.tokens().isWord(i)) {
                tally.word(line.isQuoted(i) ? Voice.QUOTED : Voice.AUTHOR);
            }
        }
    }

    private List<Finding> findings(Line line, Aiming aiming) {
        List<Finding> found = new ArrayList<>();
        List<ScareQuotes.Scare> marked = scares.in(line);
        for (ScareQuotes.Scare scare : marked) {
            Optional<Target> target = aiming.marked(scare.first(), scare.end());
            lexicon.scare()
                    .ifPresent(entry -> found.add(new Finding(scare.inText(), scare.first(), entry, target, true)));
        }
        int next = 0;
        for (Hit hit : lexicon.find(line)) {
            while (next < marked.size() && marked.get(next).end() <= hit.first()) {
                next++;
            }
            if (next == marked.size() || marked.get(next).first() >= hit.end()) {
                found.add(new Finding(inText(line, hit), hit.first(), hit.entry(), target(aiming, hit), false));
            }
        }
        found.sort(Comparator.comparing(Finding::inText));
        return found;
    }

    /** A label that was once put on a name means the same actor where it stands alone: "the regime". */
    private Optional<Target> target(Aiming aiming, Hit hit) {
        Optional<Target> near = aiming.near(hit);
        if (hit.entry().form() != Form.NOUN) {
            return near.or(() -> aiming.far(hit));
        }
        near.ifPresent(target -> labelled.put(hit.entry().id(), target));
        return near.or(() -> Optional.ofNullable(labelled.get(hit.entry().id())))
                .or(() -> aiming.far(hit));
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
                document.quote(span),
                entry.category(),
                entry.strength(),
                quotation.isPresent() ? Voice.QUOTED : Voice.AUTHOR,
                form,
                quotation.flatMap(Quotation::speaker),
                finding.target(),
                entry.polarity(),
                negation.negated(line, finding.first()),
                entry.category().label().replace('_', ' ') + ", row " + entry.id(),
                Optional.of(entry.neutral()).filter(neutral -> !neutral.isEmpty()));
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
