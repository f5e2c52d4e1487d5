package copydesk.normalize;

import java.util.Locale;

/** A repair of noisy text: locally evident and reversible through its recorded edits. All but the last are safe. */
public enum Repair {
    /** What was decoded by a wrong charset, once or several times, is decoded again; stray controls become their signs. */
    ENCODING,
    /** Carriage returns and Unicode separators become line feeds. */
    LINE_END,
    /** Half of a surrogate pair, which no encoding can write, becomes U+FFFD. */
    SURROGATE,
    /** Control characters and the commands of terminals vanish. */
    CONTROL,
    /** Zero-width characters, soft hyphens and stray direction marks vanish. */
    INVISIBLE,
    /** HTML character references become their characters, however often they were escaped; not in addresses and code. */
    ENTITY,
    /** Base letters with combining marks become the composed letters (NFC). */
    COMPOSE,
    /** No-break and other odd spaces become plain ones, runs become one, line edges become clean. */
    SPACE,
    /** More than one blank line becomes one. */
    BLANK_LINE,
    /** A sentence that was split over lines is joined again. */
    LINE_JOIN,
    /** A quotation mark that points the wrong way is turned, and gets back the space it lost. */
    QUOTE,
    /** Typographic forms become plain ones: curly quotation marks, dashes, ligatures, full-width letters. Not safe. */
    TYPOGRAPHY;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the name that edits carry, such as {@code line-join}. */
    public String label() {
        return label;
    }

    Stage stage() {
        return switch (this) {
            case ENCODING -> new Encodings();
            case LINE_END -> new LineEnds();
            case SURROGATE -> new Surrogates();
            case CONTROL -> new Controls();
            case INVISIBLE -> new Invisibles();
            case ENTITY -> new CharacterReferences();
            case COMPOSE -> new Composer();
            case SPACE -> new Spaces();
            case BLANK_LINE -> new BlankLines();
            case LINE_JOIN -> new LineJoiner();
            case QUOTE -> new QuoteTurner();
            case TYPOGRAPHY -> new Typography();
        };
    }
}
