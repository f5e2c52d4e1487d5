package copydesk.text;

/** What a block of a page is. */
public enum BlockKind {
    /** The title of the story, also the page's title line. */
    HEADLINE(Part.FRONT),
    /** A section head, kicker or deck. */
    SUBHEAD(Part.STORY),
    /** Author and publication line. */
    BYLINE(Part.FRONT),
    /** A date or time alone on its line. */
    DATELINE(Part.FRONT),
    /** Running text. */
    PARAGRAPH(Part.STORY),
    /** An item of a list in the story. */
    LIST_ITEM(Part.STORY),
    /** A pull quote or quoted passage. */
    QUOTE(Part.STORY),
    /** A turn of a conversation or interview. */
    DIALOGUE(Part.STORY),
    /** A row or cell of data. */
    TABLE(Part.STORY),
    /** A listing. */
    CODE(Part.STORY),
    /** The text of a picture or figure, also with its credit. */
    CAPTION(Part.FRONT),
    /** The credit of a picture alone. */
    PHOTO_CREDIT(Part.FRONT),
    /** A correction, a note on the text, an editor's own commentary. */
    EDITOR_NOTE(Part.STORY),
    /** A line that says when the text was updated. */
    UPDATE_STAMP(Part.STORY),
    /** A line that only names the outlet or speaker of the text that follows. */
    SOURCE_LEAD(Part.STORY),

    /** The head of a comment section: counts, "20 thoughts on …". */
    COMMENT_HEADER(Part.FURNITURE),
    /** All that belongs to a reader's comment. */
    COMMENT(Part.FURNITURE),
    /** Labels, notices and buttons of the form for comments. */
    COMMENT_FORM(Part.FURNITURE),
    /** A request or form to log in. */
    LOGIN_PROMPT(Part.FURNITURE),
    /** A pingback or trackback. */
    PINGBACK(Part.FURNITURE),
    /** A notice against spam. */
    SPAM_NOTICE(Part.FURNITURE),
    /** Buttons that share the story. */
    SHARE(Part.FURNITURE),
    /** Invitations to follow the outlet elsewhere. */
    FOLLOW(Part.FURNITURE),
    /** Other stories of the site. */
    RELATED_LINKS(Part.OUTLET),
    /** Other stories under most read, popular or trending. */
    MOST_READ(Part.OUTLET),
    /** A lone "Read more". */
    READ_MORE(Part.OUTLET),
    /** Promoted video. */
    VIDEO_PROMO(Part.OUTLET),
    /** Sign-up by e-mail. */
    NEWSLETTER(Part.FURNITURE),
    /** Donations and their counters. */
    FUNDRAISING(Part.FURNITURE),
    /** A subscription asked for in place of the story. */
    PAYWALL(Part.FURNITURE),
    /** Consent texts with their settings. */
    COOKIE_NOTICE(Part.FURNITURE),
    /** Markers of advertisements, house advertisements. */
    ADVERTISEMENT(Part.FURNITURE),
    /** Menus, breadcrumbs, search boxes, footers. */
    NAVIGATION(Part.FURNITURE),
    /** Tags and categories of the story. */
    TAGS(Part.FURNITURE),
    /** Who the author is. */
    AUTHOR_BOX(Part.FURNITURE),
    /** Addresses, telephone, e-mail. */
    CONTACT(Part.FURNITURE),
    /** Copyright and licence. */
    COPYRIGHT(Part.FURNITURE),
    /** Disclosures and disclaimers. */
    LEGAL(Part.FURNITURE),
    /** Where the text is from. */
    SOURCE_LINK(Part.FURNITURE),
    /** What is left of an embedded post, player or file. */
    EMBED_RESIDUE(Part.FURNITURE),
    /** Icon names, counters, placeholders, unfilled fields. */
    TEMPLATE_RESIDUE(Part.FURNITURE),
    /** What stood on the page before. */
    DUPLICATE(Part.OUTLET);

    private enum Part {
        STORY,
        FRONT,
        OUTLET,
        FURNITURE
    }

    private final Part part;

    BlockKind(Part part) {
        this.part = part;
    }

    /** Tells whether a block of this kind is not the story (outside a forum, where comments are). */
    public boolean isBoilerplate() {
        return part == Part.FURNITURE || part == Part.OUTLET;
    }

    /** Tells whether a block of this kind stands in {@link Document#body()}. */
    public boolean isBody() {
        return part == Part.STORY;
    }

    /** Tells whether the outlet speaks here in its own words: in the story, and where it promotes stories. */
    public boolean isOutletVoice() {
        return part != Part.FURNITURE;
    }
}
