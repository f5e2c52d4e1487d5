package copydesk.bias;

import copydesk.lexicon.Tokens;
import copydesk.text.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the labels of one article. */
final class LabelReader {
    private final String article;
    private final BiasReport report;
    private final List<Found> found = new ArrayList<>();
    private final Set<Integer> starts = new HashSet<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();

    private record Found(List<Label> labels, Optional<Target> target, Voice voice) {}

    LabelReader(Article article, LabelBook book, WordLists lists) {
        this.article = article.name();
        this.report = article.report();
        List<Line> lines = Lines.of(report.document(), new Voices(report.document()), book.vocabulary());
        Cast cast = Cast.of(report.document(), report.entities(), lines, lists);
        for (Line line : lines) {
            List<Actor> actors = cast.in(line);
            actors.forEach(actor -> names.merge(actor.target().name(), 1, Integer::sum));
            Aiming aiming = new Aiming(line, actors, lists);
            for (LabelBook.Use use : book.in(line)) {
                Voice voice = line.isQuoted(use.first()) ? Voice.QUOTED : Voice.AUTHOR;
                starts.add(line.inOriginal(use.first(), use.end()).start());
                found.add(new Found(use.labels(), aiming.labelled(use.first(), use.end()), voice));
            }
        }
    }

    /** Returns the names of the actors, also of those who are quoted. */
    Set<String> names() {
        Set<String> all = new LinkedHashSet<>(names.keySet());
        report.document().quotations().forEach(quotation -> quotation.speaker().ifPresent(all::add));
        return all;
    }

    /** Counts who is named and who speaks; scare quotes are nobody's. */
    void count(AttentionCount named, AttentionCount speakers, ActorKeys keys) {
        names.forEach((name, times) -> named.add(keys.key(name), name, article, times));
        for (Quotation quotation : report.document().quotations()) {
            if (quotation.form() != Quotation.Form.SCARE) {
                quotation.speaker().ifPresent(name -> speakers.add(keys.key(name), name, article, 1));
            }
        }
    }

    /** Counts contested labels, and the names that loaded terms call an actor. */
    void count(LabelCount actors, LabelCount concepts, ActorKeys keys) {
        for (Found use : found) {
            String word = use.labels().get(0).label();
            use.labels().forEach(label -> concepts.add(label.concept(), label.concept(), article, use.voice(), word));
            use.target()
                    .map(Target::name)
                    .ifPresent(name -> actors.add(keys.key(name), name, article, use.voice(), word));
        }
        for (LoadedTerm term : report.terms()) {
            String word = Tokens.fold(term.text());
            boolean label = term.category() == Category.NAME_CALLING_LABELLING || term.category() == Category.DOUBT;
            if (label && !starts.contains(term.span().start())) {
                term.target()
                        .map(Target::name)
                        .ifPresent(name -> actors.add(keys.key(name), name, article, term.voice(), word));
            }
        }
    }
}
