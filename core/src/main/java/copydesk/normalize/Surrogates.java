package copydesk.normalize;

import java.util.List;

/** Makes half of a surrogate pair the replacement character. */
final class Surrogates implements Stage {
    @Override
    public Repair repair() {
        return Repair.SURROGATE;
    }

    @Override
    public boolean mayConcern(char c) {
        return Character.isSurrogate(c);
    }

    @Override
    public List<Clue> clues() {
        return List.of(
                new Clue(Character::isHighSurrogate, c -> !Character.isLowSurrogate(c)),
                new Clue(c -> !Character.isHighSurrogate(c), Character::isLowSurrogate));
    }

    @Override
    public boolean suspects(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    @Override
    public int reach(char c) {
        return BESIDE;
    }

    @Override
    public void repair(Draft draft, Places places) {
        for (int i = 0; i < places.size(); i++) {
            draft.replace(places.get(i), places.get(i) + 1, "\uFFFD", "half of a surrogate pair");
        }
    }
}
