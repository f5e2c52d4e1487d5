package copydesk.entities;

/**
 * All tables that the news layer reads. Immutable.
 *
 * @param words words by kind
 * @param gazetteer known names
 * @param contexts cues beside names
 * @param equipment designators
 */
record Lore(Words words, Gazetteer gazetteer, Contexts contexts, Equipment equipment) {
    static Lore load() {
        Words words = Words.load();
        return new Lore(words, Gazetteer.load(words), Contexts.load(), Equipment.load());
    }
}
