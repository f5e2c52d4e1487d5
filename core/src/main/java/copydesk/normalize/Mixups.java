package copydesk.normalize;

/** Undoes mix-ups of single-byte pages: single letters tell too little, the line around them tells enough. */
final class Mixups {
    /** So much of a line to each side is looked at. */
    private static final int NEAR = 1000;

    private Mixups() {}

    static void undo(Draft draft, Places places) {
        String text = draft.text();
        int end = 0;
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            if (at >= end && at > 0 && Mixup.hints(text.charAt(at - 1), text.charAt(at))) {
                int start = start(text, at, end);
                end = end(text, at);
                undo(draft, start, text.substring(start, end));
            }
        }
    }

    private static int start(String text, int at, int least) {
        int start = at;
        while (start > least && at - start < NEAR && text.charAt(start - 1) != '\n') {
            start--;
        }
        while (start > least && start < at && text.charAt(start - 1) > ' ') {
            start++;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < NEAR && text.charAt(end) != '\n') {
            end++;
        }
        while (end < text.length() && end > at + 1 && text.charAt(end) > ' ') {
            end--;
        }
        return end;
    }

    /** One edit for each run of characters beyond ASCII. */
    private static void undo(Draft draft, int start, String line) {
        Mixup.Undone undone = Mixup.undone(line);
        int i = 0;
        while (undone != null && i < line.length()) {
            int end = i;
            while (end < line.length() && line.charAt(end) >= 0x80) {
                end++;
            }
            if (end > i) {
                draft.replace(start + i, start + end, undone.text().substring(i, end), undone.why());
            }
            i = end + 1;
        }
    }
}
