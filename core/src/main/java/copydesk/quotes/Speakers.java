package copydesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers, down a document, who spoke last and whom the sentences name, so that pronouns can be resolved. */
final class Speakers {
    private final Subjects subjects;
    private List<Optional<String>> sentences = List.of();
    private Optional<String> lastSpeaker = Optional.empty();
    private Optional<String> lastNamed = Optional.empty();

    Speakers(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Turns to the next block. */
    void enter(Passage passage) {
        sentences.stream().flatMap(Optional::stream).forEach(name -> lastNamed = Optional.of(name));
        sentences = new ArrayList<>();
        passage.sentences().forEach(sentence -> {
            Subject first = subjects.first(passage, passage.token(sentence.start()), passage.token(sentence.end()));
            sentences.add(first == null ? Optional.empty() : Optional.ofNullable(first.name()));
        });
    }

    /** Notes who spoke. */
    void spoke(Optional<String> name) {
        lastSpeaker = name;
    }

    /** Returns the name of a subject; for a pronoun whom an earlier sentence of the block names, or who spoke last. */
    Optional<String> name(Passage passage, Subject subject) {
        if (subject.name() != null || !subject.pronoun()) {
            return Optional.ofNullable(subject.name());
        }
        for (int i = passage.sentenceIndex(subject.span().start()) - 1; i >= 0; i--) {
            if (sentences.get(i).isPresent()) {
                return sentences.get(i);
            }
        }
        return lastSpeaker.isPresent() ? lastSpeaker : lastNamed;
    }
}
