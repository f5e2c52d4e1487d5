package copydesk.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells whether two full names may be one person's, and why. */
final class SameName {
    private static final String SLIP = "one slip apart";
    private static final String SPELLING = "spelled otherwise";

    /** Names shorter than this, written in one, are too short to be told by one letter. */
    private static final int LONG = 12;

    private final Words words;

    SameName(Words words) {
        this.words = words;
    }

    /** Tells whether a reason makes a name another spelling rather than a part. */
    boolean isOther(String reason) {
        return reason.equals(SLIP) || reason.equals(SPELLING);
    }

    /** A given name that is written otherwise again and again is another one: {@code Rashid} and {@code Rashida}. */
    boolean isSlipOfFirst(String reason, List<String> a, List<String> b) {
        return reason.equals(SLIP) && !a.get(0).equals(b.get(0));
    }

    /** Returns why the shorter name may stand for the longer; empty if it may not. */
    String reason(List<String> longer, List<String> shorter) {
        int less = longer.size() - shorter.size();
        if (less > 0) {
            boolean ends = longer.get(0).equals(shorter.get(0))
                    && longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1))
                    && longer.containsAll(shorter);
            if (ends) {
                return "the same without middle name";
            }
            if (longer.subList(0, shorter.size()).equals(shorter)) {
                return "the same without second surname";
            }
            List<String> tail = longer.subList(less, longer.size());
            if (tail.equals(shorter)) {
                return "the same without first name";
            }
            if (tail.get(0).equals(shorter.get(0)) && isSlip(tail, shorter)) {
                return SLIP;
            }
        }
        if (isInitialed(longer, shorter) || isInitialed(shorter, longer)) {
            return "initials";
        }
        if (isSpelling(longer, shorter)) {
            return SPELLING;
        }
        return less == 0 && isSlip(longer, shorter) ? SLIP : "";
    }

    /** {@code J. Smith} and {@code John Smith}. */
    private static boolean isInitialed(List<String> a, List<String> b) {
        int last = a.size() - 1;
        return a.get(last).equals(b.get(b.size() - 1))
                && a.get(0).length() == 1
                && b.get(0).length() > 1
                && b.get(0).startsWith(a.get(0));
    }

    /** {@code Abdul Rahman al-Sufi} and {@code Abdulrahman al-Soufi}; given names of one origin, {@code Oleg}, {@code Oleh}. */
    private boolean isSpelling(List<String> a, List<String> b) {
        if (a.size() == b.size() && a.subList(1, a.size()).equals(b.subList(1, b.size()))) {
            String first = a.get(0);
            String second = b.get(0);
            return words.is("given-same", first + " " + second) || words.is("given-same", second + " " + first);
        }
        String one = String.join("", a);
        String other = String.join("", b);
        boolean article = bare(a).equals(bare(b)) && bare(a).size() > 1;
        boolean order = a.size() == b.size() && a.size() > 1 && Set.copyOf(a).equals(Set.copyOf(b));
        boolean joined = one.equals(other) || umlauts(one).equals(umlauts(other));
        return article
                || order
                || joined
                || a.size() != b.size()
                        && Math.min(one.length(), other.length()) >= LONG
                        && (one.equals(other) || Similar.isSlip(one, other));
    }

    /** {@code Mueller} and {@code Muller}, as {@code Müller} is written elsewhere. */
    private static String umlauts(String name) {
        return name.replace("oe", "o").replace("ae", "a").replace("ue", "u").replace("aa", "a");
    }

    /** The words without articles, {@code Tarek el-Gohary} and {@code Tarek Gohary}. */
    private List<String> bare(List<String> name) {
        List<String> bare = new ArrayList<>(name);
        bare.removeIf(word -> words.is("name-article", word));
        return bare;
    }

    /** All words but one are the same, and that one is a slip and no other given name. */
    private boolean isSlip(List<String> a, List<String> b) {
        int different = -1;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0
                && Similar.isSlip(a.get(different), b.get(different))
                && !(different == 0 && words.isGiven(a.get(0)) && words.isGiven(b.get(0)));
    }
}
