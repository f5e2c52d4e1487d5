package copydesk.entities;

import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds whom a description means that is no role of anybody: {@code the striker}, {@code the 19-year-old}, {@code the
 * Swede} is who was named last, unless the text has brought such a one in without a name.
 */
final class Descriptions {
    /** So many words may stand between an article and the noun. */
    private static final int ADJECTIVES = 4;

    /** So many words at most lie between an article and an unknown noun. */
    private static final int NOUNS = 3;

    private final Scene scene;
    private final Words words;
    private final Meant meant;
    private final Map<String, Integer> unnamed = new HashMap<>();

    Descriptions(Scene scene, Meant meant) {
        this.scene = scene;
        this.words = scene.words();
        this.meant = meant;
        for (int i = 1; i < scene.tokens().size(); i++) {
            String key = scene.key(i);
            if (words.is("somebody", key) && isIndefinite(i) && !isNamed(i)) {
                unnamed.putIfAbsent(key, i);
            }
        }
    }

    /** Returns whom of those who fit the description means that ends with a source. */
    Optional<Entity> by(Span source, Predicate<Entity> fits) {
        int head = scene.token(source.end() - 1);
        String key = scene.key(head);
        boolean somebody = words.is("somebody", key)
                || isSomebody(head)
                || words.is("role", key) && isAlone(source)
                || isNational(head)
                || isOfAge(head);
        int article = article(head);
        if (!somebody || !words.is("definite", scene.key(article)) || unnamed.getOrDefault(key, head) < head) {
            return Optional.empty();
        }
        Span description = new Span(scene.tokens().start(article), source.end());
        return meant.by(description, entity -> entity.type() == EntityType.PERSON && fits.test(entity));
    }

    /** A noun in the singular that stands for no group and no paper: it speaks, so it is somebody. */
    private boolean isSomebody(int head) {
        String key = scene.key(head);
        int article = article(head);
        boolean noun = article >= head - NOUNS
                && !scene.tokens().isCapitalized(head)
                && scene.tokens().isWord(head);
        return noun
                && !key.endsWith("s")
                && !key.endsWith("ed")
                && !words.is("no-somebody", key)
                && !words.is("organization-noun", key)
                && !words.is("of-state", key)
                && !words.is("document", key)
                && !words.is("role", key)
                && !words.is("no-noun", key);
    }

    /** Tells whether one person alone, of whom no role is told, is named in the paragraph or the one before. */
    private boolean isAlone(Span source) {
        int block = scene.blockIndex(source.start());
        int from = scene.block(Math.max(0, block - 1)).start();
        List<Entity> persons = scene.persons(Math.min(from, source.start()), source.start());
        return persons.size() == 1 && persons.get(0).roles().isEmpty();
    }

    /** {@code the Swede}: a nationality that no noun follows. */
    private boolean isNational(int head) {
        Scene.Part part = scene.part(head);
        return part != null
                && part.entity().type() == EntityType.NORP
                && !scene.key(head).endsWith("s")
                && words.is("definite", scene.key(scene.token(part.span().start()) - 1));
    }

    /** {@code the 19-year-old}. */
    private boolean isOfAge(int head) {
        return scene.key(head).equals("old")
                && scene.key(head - 1).equals("-")
                && scene.key(head - 2).equals("year");
    }

    private int article(int head) {
        int i = head - 1;
        int stop = Math.max(0, head - ADJECTIVES - 4);
        while (i > stop
                && !words.is("determiner", scene.key(i))
                && (scene.tokens().isWord(i) || scene.key(i).equals("-"))) {
            i--;
        }
        return i;
    }

    private boolean isIndefinite(int noun) {
        String key = scene.key(article(noun));
        return key.equals("a") || key.equals("an") || key.equals("one") || key.equals("another");
    }

    /** {@code X, a farmer in …}, {@code a farmer, X}, {@code a farmer named X}: a name stands beside it. */
    private boolean isNamed(int noun) {
        int article = article(noun);
        int before = scene.key(article - 1).equals(",") ? article - 2 : article - 1;
        boolean aged = before > 1 && scene.tokens().isNumber(before) && isPersonAt(before - 2);
        boolean behind = aged || isPersonAt(before);
        for (int i = noun + 1; i <= noun + ADJECTIVES && !behind; i++) {
            behind = isPersonAt(i);
            if (scene.key(i).equals(".")) {
                break;
            }
        }
        return behind;
    }

    private boolean isPersonAt(int token) {
        Scene.Part part = scene.part(token);
        return part != null && part.entity().type() == EntityType.PERSON;
    }
}
