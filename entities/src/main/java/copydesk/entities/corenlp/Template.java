package copydesk.entities.corenlp;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of features that the model knows, by the end of their names. Those that end in {@code C} bear on the label of a
 * word, those in {@code CpC} on the labels of a word and the one before. Source of the names: the feature index of the
 * model.
 */
enum Template {
    ANY("###|C"),
    WORD("-WORD|C"),
    PREVIOUS_WORD("-PW|C"),
    NEXT_WORD("-NW|C"),
    /** A start or an end of the word. */
    GRAM("#|C"),
    SHAPE("-TYPE|C"),
    PREVIOUS_SHAPE("-PTYPE|C"),
    NEXT_SHAPE("-NTYPE|C"),
    CLUSTER("-DISTSIM|C"),
    PREVIOUS_CLUSTER("-PDISTSIM|C"),
    NEXT_CLUSTER("-NDISTSIM|C"),
    WORD_NEAR_BEFORE("-DISJP|C"),
    WORD_NEAR_BEHIND("-DISJN|C"),
    PREVIOUS_WORD_AND_SHAPE("-PW_CTYPE|C"),
    NEXT_WORD_AND_SHAPE("-NW_CTYPE|C"),
    WORD_BEFORE_PREVIOUS_AND_SHAPE("-PPW_CTYPE|C"),
    WORD_BEHIND_NEXT_AND_SHAPE("-NNW_CTYPE|C"),
    PREVIOUS_SHAPE_AND_SHAPE("-PCTYPE|C"),
    SHAPE_AND_NEXT_SHAPE("-CNTYPE|C"),
    THREE_SHAPES("-PCNTYPE|C"),
    NO_NAME_TO_LOOK_FOR("NO-OCCURRENCE-PATTERN|C"),
    STANDS_BEHIND_TOO("X-NEXT-OCCURRENCE-X|C"),
    STANDS_BEFORE_TOO("X-PREV-OCCURRENCE-X|C"),
    ANY_PAIR("PSEQ|CpC"),
    PAIR_WORD("-PSEQW|CpC"),
    PAIR_PREVIOUS_WORD("-PSEQpW|CpC"),
    PAIR_WORDS("-PSEQW2|CpC"),
    PAIR_CLUSTER("-PSEQcDS|CpC"),
    PAIR_PREVIOUS_CLUSTER("-PSEQpDS|CpC"),
    PAIR_CLUSTERS("-PSEQpcDS|CpC"),
    PAIR_SHAPE("-PSEQcS|CpC"),
    PAIR_PREVIOUS_SHAPE("-PSEQpS|CpC"),
    PAIR_SHAPES("-TYPES|CpC"),
    PAIR_SHAPE_AGAIN("-TPS2|CpC"),
    PAIR_NEXT_SHAPE("-TNS1|CpC");

    private static final Map<String, Template> BY_END =
            Arrays.stream(values()).collect(Collectors.toMap(template -> template.end, template -> template));

    private final String end;
    private final long hash;
    private final long shift;

    Template(String end) {
        this.end = end;
        Piece piece = Piece.of(end);
        hash = piece.hash();
        shift = piece.shift();
    }

    /** Returns the kind of a feature with this name. */
    static Optional<Template> of(String feature) {
        int dash = feature.lastIndexOf('-');
        int sign = feature.lastIndexOf('#');
        return Stream.of(feature, feature.substring(Math.max(dash, 0)), feature.substring(Math.max(sign, 0)))
                .filter(BY_END::containsKey)
                .map(BY_END::get)
                .findFirst();
    }

    boolean isOfPairs() {
        return end.endsWith("|CpC");
    }

    /** Returns the feature of this kind that has only the kind's name. */
    Piece feature() {
        return new Piece(hash, shift);
    }

    Piece feature(Piece name) {
        return name.then(feature());
    }
}
