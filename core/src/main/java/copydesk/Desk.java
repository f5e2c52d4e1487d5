package copydesk;

import copydesk.blocks.BlockClassifier;
import copydesk.blocks.Comments;
import copydesk.normalize.Hints;
import copydesk.normalize.Normalizer;
import copydesk.quotes.Quotations;
import copydesk.read.Bylines;
import copydesk.read.Content;
import copydesk.read.Decoded;
import copydesk.read.HtmlPage;
import copydesk.read.ReadLimits;
import copydesk.sentences.Sentences;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Markup;
import copydesk.text.Metadata;
import copydesk.text.NormalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A desk set up in one's own way; made by {@link Copydesk#builder()}. Thread-safe. */
public final class Desk {
    private static final Document.Annotators ANNOTATORS = new Document.Annotators(
            Sentences.english()::split,
            Quotations.english()::find,
            Hints.english()::find,
            Comments.english()::find,
            Comments.english()::pingbacks);

    private final Normalizer normalizer;
    private final BlockClassifier classifier;
    private final ReadLimits limits;

    private Desk(Builder builder) {
        this.normalizer = builder.normalizer;
        this.classifier = builder.classifier;
        this.limits = builder.limits;
    }

    /** Returns the document of a text; any String is valid. */
    public Document parse(String text) {
        return document(text, Markup.none(), Metadata.none());
    }

    /**
     * Returns the document of a page of HTML. Its spans point into the text that was extracted, {@link
     * Document#original()}.
     *
     * @param html the page
     * @param url its address, or an empty String
     */
    public Document parseHtml(String html, String url) {
        HtmlPage page = HtmlPage.of(html, url, limits);
        return document(page.source(), page.markup(), page.metadata());
    }

    /**
     * Returns the document of a file. It is read as HTML if its name ends in {@code .html}, {@code .htm} or {@code
     * .xhtml}, and as text if it ends in {@code .txt}; another one as what it starts like.
     *
     * @throws IOException if the file cannot be read; the message says why
     */
    public Document read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a directory, not a file");
        }
        if (!Files.exists(file)) {
            throw new IOException(file + " does not exist");
        }
        return read(Files.readAllBytes(file), Content.typeOf(file), "");
    }

    /** Returns the document of bytes that nothing is known of; any bytes are valid. They are HTML if they start so. */
    public Document read(byte[] bytes) {
        return read(bytes, "", "");
    }

    /**
     * Returns the document of bytes, such as a server sent them. How they were decoded, and how sure that is, stands in
     * {@link Metadata#encoding()}.
     *
     * @param bytes any bytes
     * @param contentType what the sender says of them, such as {@code text/html; charset=windows-1251}; empty if nothing
     * @param url the address they came from, or an empty String
     */
    public Document read(byte[] bytes, String contentType, String url) {
        Decoded decoded = Decoded.of(bytes, contentType);
        if (Content.isHtml(contentType, decoded.text())) {
            HtmlPage page = HtmlPage.of(decoded.text(), url, limits);
            return document(page.source(), page.markup(), page.metadata().withEncoding(decoded.encoding()));
        }
        Metadata metadata = Metadata.none().withEncoding(decoded.encoding());
        return document(decoded.text(), Markup.none(), url.isEmpty() ? metadata : metadata.withUrl(url));
    }

    /**
     * Returns the document of all bytes that a stream still has, as {@link #read(byte[])}. The stream stays open.
     *
     * @throws IOException if the stream cannot be read
     */
    public Document read(InputStream in) throws IOException {
        return read(in.readAllBytes());
    }

    private Document document(String text, Markup markup, Metadata metadata) {
        limits.check(text);
        NormalizedText normalized = normalizer.normalize(text);
        List<Block> blocks = classifier.classify(normalized, markup);
        return new Document(normalized, blocks, markup, Bylines.complete(metadata, blocks), ANNOTATORS);
    }

    /** Sets up a desk. */
    public static final class Builder {
        private Normalizer normalizer = Normalizer.safe();
        private BlockClassifier classifier = BlockClassifier.standard();
        private ReadLimits limits = ReadLimits.none();

        Builder() {}

        /** Takes another normalizer than {@link Normalizer#safe()}. */
        public Builder normalizer(Normalizer other) {
            this.normalizer = other;
            return this;
        }

        /** Takes another classifier than {@link BlockClassifier#standard()}. */
        public Builder classifier(BlockClassifier other) {
            this.classifier = other;
            return this;
        }

        /** Refuses pages beyond these limits with an IllegalArgumentException; without it any page is read. */
        public Builder limits(ReadLimits bounds) {
            this.limits = bounds;
            return this;
        }

        /** Returns the desk. */
        public Desk build() {
            return new Desk(this);
        }
    }
}
