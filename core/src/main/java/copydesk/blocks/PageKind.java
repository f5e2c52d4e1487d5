package copydesk.blocks;

/** What a page is for. */
enum PageKind {
    ARTICLE(0),
    COLLECTION(1),
    DOCUMENTATION(2),
    FORUM(3),
    LISTING(4),
    PRODUCT(5),
    SERVICE(6);

    static final int COUNT = values().length;

    private final int number;

    PageKind(int number) {
        this.number = number;
    }

    /** Returns its place in the model's file, from 0. */
    int number() {
        return number;
    }
}
