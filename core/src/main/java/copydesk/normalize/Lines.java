package copydesk.normalize;

/** Where lines start and end, as far as that is worth looking for. */
final class Lines {
    /** What is longer is no line that was split from others, and its start tells nothing. */
    private static final int LONGEST = 2000;

    private Lines() {}

    /** Returns where the line that ends at {@code end} starts, or a place within it if it is very long. */
    static int start(String text, int end) {
        int least = Math.max(0, end - LONGEST);
        int start = end;
        while (start > least && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    /** Returns where the line that starts at {@code start} ends, or a place within it if it is very long. */
    static int end(String text, int start) {
        int most = Math.min(text.length(), start + LONGEST);
        int end = start;
        while (end < most && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Tells whether a line starts at a place. */
    static boolean isStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }
}
