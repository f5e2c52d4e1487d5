package copydesk.normalize;

/** Removes control characters that are no blanks and no line ends, and the commands that terminals read. */
final class Controls implements Stage {
    private static final char ESCAPE = 0x1B;
    private static final char BELL = 0x07;

    /** A window title or a link; what goes on longer was never meant for a terminal. */
    private static final int LONGEST_STRING = 2000;

    private static final int LONGEST_COMMAND = 32;

    @Override
    public Repair repair() {
        return Repair.CONTROL;
    }

    @Override
    public boolean mayConcern(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f' && c != 0x0B || c >= 0x7F && c < 0xA0;
    }

    @Override
    public boolean suspects(String text, int at) {
        return true;
    }

    @Override
    public int reach(char c) {
        return c == ESCAPE ? LONGEST_STRING + BESIDE : BESIDE;
    }

    @Override
    public void repair(Draft draft, Places places) {
        String text = draft.text();
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            int end = text.charAt(at) == ESCAPE ? commandEnd(text, at) : at + 1;
            draft.delete(at, end, end > at + 1 ? "terminal command" : "control character");
        }
    }

    /** The end of the command that an escape starts, or of the escape alone if it starts none (ECMA-48). */
    private static int commandEnd(String text, int at) {
        if (at + 1 >= text.length()) {
            return at + 1;
        }
        char kind = text.charAt(at + 1);
        if (kind == '[') {
            return sequenceEnd(text, at);
        }
        boolean string = kind == ']' || kind == 'P' || kind == 'X' || kind == '^' || kind == '_';
        return string ? stringEnd(text, at) : at + 1;
    }

    /** CSI: parameters, intermediates, one final byte. */
    private static int sequenceEnd(String text, int at) {
        int i = at + 2;
        int stop = Math.min(text.length(), at + LONGEST_COMMAND);
        while (i < stop && text.charAt(i) >= ' ' && text.charAt(i) < '@') {
            i++;
        }
        boolean isFinal = i < stop && text.charAt(i) >= '@' && text.charAt(i) <= '~';
        return isFinal ? i + 1 : at + 1;
    }

    /** OSC and its kin: a string up to a bell or an escape with a backslash. */
    private static int stringEnd(String text, int at) {
        int stop = Math.min(text.length(), at + LONGEST_STRING);
        for (int i = at + 2; i < stop; i++) {
            char c = text.charAt(i);
            if (c == BELL) {
                return i + 1;
            }
            if (c == ESCAPE) {
                return i + 1 < text.length() && text.charAt(i + 1) == '\\' ? i + 2 : at + 1;
            }
            if (c == '\n') {
                break;
            }
        }
        return at + 1;
    }
}
