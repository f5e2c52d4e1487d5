package copydesk.entities;

import copydesk.text.EntityType;

/** Finds sums of money with their currency: {@code $500,000}, {@code half a million dollars}, {@code Rs 40 crore}. */
final class Money {
    /** Words of a sum that is written out. */
    private static final int MOST_WORDS = 12;

    private final Page page;
    private final Words words;
    private final Claims claims;

    private Money(Page page, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.claims = claims;
    }

    static void find(Page page, Claims claims) {
        new Money(page, claims).scan();
    }

    private void scan() {
        int i = 0;
        while (i < page.size()) {
            int end = at(i);
            if (end > i) {
                claims.add(new Found(i, end, EntityType.MONEY, page.key(i, end)));
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Returns the end of the sum that starts at word {@code i}; {@code i} if none does. */
    private int at(int i) {
        int behindSign = sign(i);
        if (behindSign > i && number(behindSign, i) > behindSign) {
            int end = magnitude(number(behindSign, i), i);
            end = range(end, i);
            return currency(end, i) > end && page.key(end).equals("dollars") ? currency(end, i) : end;
        }
        int glued = glued(i);
        if (glued > i) {
            return glued;
        }
        if (page.isNumber(i) && !isInsideNumber(i)) {
            return counted(i, number(i, i));
        }
        return worded(i);
    }

    /** A sign with the letters before it, or a code before a number. */
    private int sign(int i) {
        if (page.isA("currency-sign", i)) {
            return i + 1;
        }
        if (!page.isWord(i)) {
            return i;
        }
        if (page.isA("currency-sign-lead", i)
                && page.within(i + 1, i)
                && page.isGlued(i + 1)
                && page.isA("currency-sign", i + 1)) {
            return i + 2;
        }
        boolean word =
                page.isA("currency", i) && !page.isA("currency-unsure", i) && page.isCapital(i) && !page.isInitial(i);
        if (word && page.within(i + 1, i) && page.isNumber(i + 1)) {
            return i + 1;
        }
        if (page.isA("currency-code", i) && (page.isAllCaps(i) || page.isCapital(i))) {
            return page.is(i + 1, i, ".") ? i + 2 : i + 1;
        }
        return i;
    }

    /** {@code Sh1.4 million}, {@code R250,000}: letters of a currency that a number is tied to. */
    private int glued(int i) {
        String key = page.key(i);
        int letters = 0;
        while (letters < key.length() && Character.isLetter(key.charAt(letters))) {
            letters++;
        }
        boolean sum = letters > 0
                && letters < key.length()
                && page.isCapital(i)
                && words.is("currency-glued", key.substring(0, letters))
                && Dates.isDigits(key.substring(letters));
        if (!sum) {
            return i;
        }
        int end = i + 1;
        while (page.within(end + 1, i)
                && page.isGlued(end)
                && page.isGlued(end + 1)
                && (page.key(end).equals(",") || page.key(end).equals("."))
                && page.isNumber(end + 1)) {
            end += 2;
        }
        int behind = magnitude(end, i);
        return letters > 1 || behind > i + 1 ? behind : i;
    }

    private int counted(int start, int end) {
        int behind = magnitude(end, start);
        if (page.within(behind, start)
                && page.isA("currency-sign", behind)
                && !(page.within(behind + 1, start) && page.isGlued(behind + 1) && page.isNumber(behind + 1))) {
            return behind + 1;
        }
        int sum = currency(behind, start);
        if (sum > behind) {
            boolean unsure = page.isA("currency-unsure", sum - 1);
            return unsure && behind == end && page.length(start) < 4 && end == start + 1 ? start : sum;
        }
        return start;
    }

    /** {@code half a million dollars}, {@code two billion euros}, {@code millions of dollars}. */
    private int worded(int start) {
        int i = start;
        if (page.is(i, start, "a") && page.within(i + 1, start) && page.isA("magnitude-word", i + 1)) {
            i++;
        }
        int seen = 0;
        while (i < start + MOST_WORDS
                && page.within(i, start)
                && (page.isA("number-word", i)
                        || page.isA("magnitude-plural", i)
                        || seen > 0
                                && (page.key(i).equals("a")
                                        || page.key(i).equals("of")
                                        || page.key(i).equals("and")
                                        || page.key(i).equals("-")))) {
            seen += page.isA("number-word", i) || page.isA("magnitude-plural", i) ? 1 : 0;
            i++;
        }
        if (seen == 0) {
            return start;
        }
        int end = currency(i, start);
        return end > i && !page.isA("currency-unsure", end - 1) || end > i && seen > 1 ? end : start;
    }

    /** Returns the end of the number at {@code i}, with its separators; {@code i} if there is none. */
    private int number(int i, int start) {
        if (!page.within(i, start) || !page.isNumber(i)) {
            return i;
        }
        int end = i + 1;
        while (page.within(end + 1, start)
                && page.isGlued(end)
                && page.isGlued(end + 1)
                && (page.key(end).equals(",") || page.key(end).equals("."))
                && page.isNumber(end + 1)) {
            end += 2;
        }
        return end;
    }

    private boolean isInsideNumber(int i) {
        return page.isGlued(i) && i > 1 && page.isGlued(i - 1) && page.isNumber(i - 2);
    }

    private int magnitude(int i, int start) {
        int end = i;
        while (page.within(end, start)
                && page.isA("magnitude", end)
                && (page.length(end) > 2 || page.isGlued(end) || page.isA("magnitude-word", end))) {
            end++;
        }
        if (end == i && page.is(i, start, "-") && page.within(i + 1, start) && page.isA("magnitude-word", i + 1)) {
            end = i + 2;
        }
        return end;
    }

    /** {@code $5-10 million}. */
    private int range(int i, int start) {
        boolean dash = page.is(i, start, "-") || page.is(i, start, "–");
        if (!dash || !page.isGlued(i)) {
            return i;
        }
        int from = page.within(i + 1, start) && page.isA("currency-sign", i + 1) ? i + 2 : i + 1;
        int end = number(from, start);
        return end > from ? magnitude(end, start) : i;
    }

    /** A currency behind a number, with the country before it: {@code Australian dollars}. */
    private int currency(int i, int start) {
        int at = i;
        if (page.is(at, start, "-") && page.isGlued(at)) {
            at++;
        }
        if (page.within(at + 1, start) && page.isWord(at) && page.isCapital(at) && page.isA("currency", at + 1)) {
            at++;
        }
        if (page.is(at + 3, start, "dollars") && page.is(at, start, "u") && page.is(at + 2, start, "s")) {
            at += 3;
        } else if (page.is(at + 4, start, "dollars") && page.is(at, start, "u") && page.is(at + 2, start, "s")) {
            at += 4;
        }
        if (page.within(at, start) && page.isA("currency", at)) {
            return at + 1;
        }
        return page.within(at, start) && page.isA("currency-code", at) && page.isAllCaps(at) ? at + 1 : i;
    }
}
