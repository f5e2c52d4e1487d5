package copydesk.normalize;

import copydesk.text.NormalizedText;

/**
 * A stretch of text with its layers of wrong decoding taken off.
 *
 * @param text the way from the stretch as it stands to what it was
 * @param gain how much less odd it is now
 * @param sure whether that is enough to believe it without other evidence
 * @param page the code page of the outermost layer
 */
record Peeled(NormalizedText text, int gain, boolean sure, CodePage page) {
    /** What a control speaks against a page that has a sign in its place. */
    private static final int STRAY = 3;

    /** Returns the same for a page that reads the stretch so, too. */
    Peeled by(CodePage other, int strays) {
        return new Peeled(text, gain - STRAY * strays, sure, other);
    }
}
