package copydesk.text;

/** Joins two steps of edits into one. Edits that touched the same characters become one edit. */
final class Composition {
    private final String original;
    private final String text;
    private final EditTable first;
    private final EditTable second;
    private final EditTable joined = new EditTable();
    private int a;
    private int b;

    private Composition(NormalizedText first, NormalizedText second) {
        this.original = first.original();
        this.text = second.text();
        this.first = first.table();
        this.second = second.table();
    }

    /** Returns the edits that lead from the original of the first to the text of the second. */
    static EditTable of(NormalizedText first, NormalizedText second) {
        Composition composition = new Composition(first, second);
        while (composition.a < composition.first.size || composition.b < composition.second.size) {
            composition.group();
        }
        return composition.joined.trim();
    }

    /** Takes the next edit and all that overlap it in the text between. */
    private void group() {
        int firstA = a;
        int firstB = b;
        int start;
        int end;
        if (aIsNext()) {
            start = first.textFrom[a];
            end = first.textTo[a++];
        } else {
            start = second.from[b];
            end = second.to[b++];
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            if (a < first.size && first.textFrom[a] < end) {
                end = Math.max(end, first.textTo[a++]);
                grew = true;
            }
            if (b < second.size && second.from[b] < end) {
                end = Math.max(end, second.to[b++]);
                grew = true;
            }
        }
        Span from = new Span(originalStart(firstA, start), originalEnd(end));
        int textFrom = textStart(firstB, start);
        int textTo = textEnd(end);
        boolean same = from.length() == textTo - textFrom
                && original.regionMatches(from.start(), text, textFrom, from.length());
        if (!same) {
            joined.add(
                    from,
                    textFrom,
                    textTo,
                    names(first.repairs, firstA, second.repairs, firstB, "+"),
                    names(first.whys, firstA, second.whys, firstB, "; "));
        }
    }

    /** A deletion in the first step comes before an edit of the second step at the same place. */
    private boolean aIsNext() {
        if (a == first.size) {
            return false;
        }
        if (b == second.size) {
            return true;
        }
        return first.textFrom[a] <= second.from[b];
    }

    private int originalStart(int firstA, int start) {
        if (firstA < a && first.textFrom[firstA] == start) {
            return first.from[firstA];
        }
        return firstA == 0 ? start : first.to[firstA - 1] + (start - first.textTo[firstA - 1]);
    }

    private int originalEnd(int end) {
        int last = a - 1;
        if (last < 0) {
            return end;
        }
        return first.to[last] + (end - first.textTo[last]);
    }

    private int textStart(int firstB, int start) {
        if (firstB < b && second.from[firstB] == start) {
            return second.textFrom[firstB];
        }
        return firstB == 0 ? start : second.textTo[firstB - 1] + (start - second.to[firstB - 1]);
    }

    private int textEnd(int end) {
        int last = b - 1;
        if (last < 0) {
            return end;
        }
        return second.textTo[last] + (end - second.to[last]);
    }

    /** The words of all edits of the group, each once. */
    private String names(String[] firsts, int firstA, String[] seconds, int firstB, String separator) {
        String one = firstA < a ? firsts[firstA] : seconds[firstB];
        if (a - firstA + b - firstB == 1) {
            return one;
        }
        StringBuilder names = new StringBuilder();
        for (int i = firstA; i < a; i++) {
            name(names, firsts[i], separator);
        }
        for (int i = firstB; i < b; i++) {
            name(names, seconds[i], separator);
        }
        return one.contentEquals(names) ? one : names.toString();
    }

    private static void name(StringBuilder names, String more, String separator) {
        int start = 0;
        while (start <= more.length()) {
            int end = more.indexOf(separator, start);
            end = end < 0 ? more.length() : end;
            String name = more.substring(start, end);
            if (!name.isEmpty() && !(separator + names + separator).contains(separator + name + separator)) {
                names.append(names.isEmpty() ? "" : separator).append(name);
            }
            start = end + separator.length();
        }
    }
}
