package copydesk.normalize;

/** What kinds of suspicious characters a text holds, found in one scan. */
record Traits(
        boolean encodings,
        boolean lineEnds,
        boolean controls,
        boolean invisibles,
        boolean ampersands,
        boolean marks,
        boolean spaces,
        boolean lines,
        boolean blankLines,
        boolean curlyQuotes) {

    static Traits of(String text) {
        boolean encodings = false;
        boolean lineEnds = false;
        boolean controls = false;
        boolean invisibles = false;
        boolean ampersands = false;
        boolean marks = false;
        boolean spaces = false;
        boolean lines = false;
        boolean blankLines = false;
        boolean curlyQuotes = false;
        char last = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                spaces |= last == '\n' || last == ' ' || last == '\t';
                encodings |= last >= 0x80 && (CodePages.roles(last) & CodePages.BEFORE_SPACE) != 0;
            } else if (c == '\n') {
                lines |= i + 1 < text.length();
                spaces |= last == ' ' || last == '\t';
                blankLines |= last == '\n';
            } else if (c == '&') {
                ampersands = true;
            } else if (c < ' ') {
                lineEnds |= c == '\r' || c == '\f' || c == 0x0B;
                controls |= c != '\r' && c != '\f' && c != 0x0B;
            } else if (c >= 0x7F) {
                controls |= c < 0xA0;
                encodings |= c >= 0x80 && c < 0xA0 || CodePages.begin(last, c) || Mixup.hints(last, c);
                lineEnds |= c == 0x2028 || c == 0x2029;
                invisibles |= Invisibles.isCandidate(c);
                spaces |= Spaces.isOdd(c);
                marks |= c >= 0x300;
                curlyQuotes |= c == '“' || c == '”';
            }
            last = c;
        }
        spaces |= last == ' ' || last == '\t';
        return new Traits(
                encodings, lineEnds, controls, invisibles, ampersands, marks, spaces, lines, blankLines, curlyQuotes);
    }
}
