package copydesk.blocks;

/** What a feature of a line is a feature of, in words for a reader. */
enum Clue {
    LENGTH("its length"),
    WORDING("its words"),
    SHAPE("its shape"),
    PHRASE("a known phrase"),
    DATE("a date"),
    REPEAT("repeats"),
    TITLE("words of the title"),
    NEIGHBOURS("the lines beside it"),
    SURROUNDINGS("the lines around it"),
    PLACE("its place"),
    PAGE("the kind of page"),
    MARKUP("its element"),
    NAMES("the classes around it"),
    LINKS("its links"),
    CONTAINER("what else is in its section"),
    DATA("what the page tells machines");

    private final String words;

    Clue(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
