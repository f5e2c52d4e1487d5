package copydesk.entities;

import copydesk.text.EntityType;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.Locale;
import java.util.Optional;

/** Tells where a pronoun goes on for somebody who spoke without a name: {@code A teacher said … “…,” she said}. */
final class Unnamed {
    private static final int ADJECTIVES = 3;

    /** So many sentences within the quotation at most are looked over. */
    private static final int SENTENCES = 4;

    private final Scene scene;
    private final Meant meant;

    Unnamed(Scene scene, Meant meant) {
        this.scene = scene;
        this.meant = meant;
    }

    /**
     * Tells whether a pronoun means the one without a name who spoke before.
     *
     * @param pronoun where it stands
     * @param before the quotation before, with nobody as its speaker
     */
    boolean isMeant(Span pronoun, Optional<Quotation> before) {
        if (before.isEmpty() || before.get().source().isEmpty()) {
            return false;
        }
        Span source = before.get().source().get();
        int from = Math.max(source.end(), before.get().span().end());
        boolean near = scene.blockIndex(source.start()) >= scene.blockIndex(pronoun.start()) - 1;
        boolean between = scene.parts(from, pronoun.start()).stream()
                .anyMatch(part -> part.entity().type() == EntityType.PERSON
                        && !scene.isSpoken(part.span().start()));
        boolean asks = scene.words().is("asks", scene.key(scene.token(source.end() - 1)));
        return near && from <= pronoun.start() && isIndefinite(source) && !between && !asks;
    }

    /** {@code An army official, who asked not to be named, shook his head. “Who else?” he said}: nobody is named there. */
    boolean opens(Span pronoun, Optional<Quotation> before) {
        int at = scene.sentenceIndex(pronoun.start()) - 1;
        int stop = Math.max(0, at - SENTENCES);
        while (at > stop && scene.isSpoken(scene.sentence(at).start())) {
            at--;
        }
        Span sentence = scene.sentence(at);
        boolean later =
                before.filter(other -> other.span().start() >= sentence.start()).isEmpty();
        int first = scene.token(sentence.start());
        return later
                && sentence.end() <= pronoun.start()
                && scene.blockIndex(sentence.start()) == scene.blockIndex(pronoun.start())
                && isArticle(scene.key(first))
                && isSomebody(first + 1)
                && scene.parts(sentence.start(), pronoun.start()).stream()
                        .noneMatch(part -> part.entity().type() == EntityType.PERSON);
    }

    /** {@code senior army official}: a noun for a person, with what stands before it. */
    private boolean isSomebody(int from) {
        int i = from;
        while (i < from + ADJECTIVES && scene.words().is("modifier", scene.key(i)) && !isPerson(i)) {
            i++;
        }
        return isPerson(i);
    }

    private boolean isPerson(int i) {
        return scene.words().is("role", scene.key(i)) || scene.words().is("somebody", scene.key(i));
    }

    private boolean isIndefinite(Span source) {
        String word = scene.document().quote(source).strip().toLowerCase(Locale.ROOT);
        if (meant.isPersonal(word) || meant.isThing(word)) {
            return false;
        }
        int first = scene.token(source.start());
        return isArticle(scene.key(first)) || isArticle(scene.key(first - 1));
    }

    private static boolean isArticle(String key) {
        return key.equals("a") || key.equals("an") || key.equals("one") || key.equals("another");
    }
}
