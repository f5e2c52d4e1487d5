package copydesk.entities;

import copydesk.text.EntityType;

/** Finds the network that has one letter for a name, by the words of posting before it: {@code wrote on X}. */
final class Posts {
    private final Page page;
    private final Claims taken;

    Posts(Page page, Claims taken) {
        this.page = page;
        this.taken = taken;
    }

    /** Claims its places. */
    void find() {
        for (int i = 2; i < page.size(); i++) {
            boolean letter = page.key(i).equals("x") && page.isCapital(i) && page.is(i - 1, i, "on");
            if (letter && page.isA("post", i - 2) && page.within(i - 2, i) && isAlone(i)) {
                taken.add(new Found(i, i + 1, EntityType.ORGANIZATION, page.key(i)));
            }
        }
    }

    /** Neither a word in capitals nor a number goes with the letter. */
    private boolean isAlone(int i) {
        boolean next = page.within(i + 1, i);
        return !next
                || !page.isNumber(i + 1)
                        && !page.isCapital(i + 1)
                        && !page.key(i + 1).equals("-");
    }
}
