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
        return isOther(reason) && !a.get(0).equals(b.get(0)) && !bySpelling(a.get(0), b.get(0));
    }

    private boolean bySpelling(String a, String b) {
        return words.is("given-same", a + " " + b) || words.is("given-same", b + " " + a);
    }

    /** Returns why the shorter name may stand for the longer; empty if it may not. */
    String reason(List<String> one, List<String> other) {
        if (!generation(one).isEmpty()
                && !generation(other).isEmpty()
                && !generation(one).equals(generation(other))) {
            return "";
        }
        List<String> longer = bare(one);
        List<String> shorter = bare(other);
        return longer.size() < shorter.size() ? part(shorter, longer) : part(longer, shorter);
    }

    /** {@code jr}, {@code sr}; empty where the name has none. */
    private String generation(List<String> name) {
        String last = name.get(name.size() - 1);
        return words.is("generation", last) ? last : "";
    }

    private List<String> bare(List<String> name) {
        return generation(name).isEmpty() || name.size() < 2 ? name : name.subList(0, name.size() - 1);
    }

    private String part(List<String> longer, List<String> shorter) {
        int less = longer.size() - shorter.size();
        if (less > 0) {
            List<String> tail = longer.subList(less, longer.size());
            String reason = "";
            if (isOne(longer.get(0), shorter.get(0))
                    && isOne(longer.get(longer.size() - 1), shorter.get(shorter.size() - 1))
                    && longer.containsAll(shorter.subList(1, shorter.size() - 1))) {
                reason = "the same without middle name";
            } else if (isOne(longer.subList(0, shorter.size()), shorter)) {
                reason = "the same without second surname";
            } else if (isOne(tail, shorter)) {
                reason = "the same without first name";
            }
            if (!reason.isEmpty()) {
                return longer.containsAll(shorter) ? reason : SPELLING;
            }
            if (tail.get(0).equals(shorter.get(0)) && isSlip(tail, shorter)) {
                return SLIP;
            }
        }
        if (isInitialed(longer, shorter) || isInitialed(shorter, longer)) {
            return "initials";
        }
        if (isSpelling(longer, shorter) || less == 0 && isOne(longer, shorter)) {
            return SPELLING;
        }
        return less == 0 && isSlip(longer, shorter) ? SLIP : "";
    }

    private boolean isOne(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!isOne(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Two given names that are both in use are two, however alike, unless one has a letter twice. */
    private boolean isOne(String a, String b) {
        boolean two =
                words.isGiven(a) && words.isGiven(b) && !Spelling.single(a).equals(Spelling.single(b));
        return a.equals(b) || Spelling.isSame(a, b) && !two;
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
            return bySpelling(a.get(0), b.get(0));
        }
        String one = String.join("", a);
        String other = String.join("", b);
        boolean article = withoutArticles(a).equals(withoutArticles(b))
                && withoutArticles(a).size() > 1;
        boolean order = a.size() == b.size() && a.size() > 1 && Set.copyOf(a).equals(Set.copyOf(b));
        boolean joined = one.equals(other) || Spelling.umlauts(one).equals(Spelling.umlauts(other));
        return article
                || order
                || joined
                || a.size() != b.size()
                        && Math.min(one.length(), other.length()) >= LONG
                        && (one.equals(other) || Similar.isSlip(one, other));
    }

    /** The words without articles, {@code Tarek el-Gohary} and {@code Tarek Gohary}. */
    private List<String> withoutArticles(List<String> name) {
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
