package copydesk.blocks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of models that the library comes with. */
final class ModelFile {
    private ModelFile() {}

    /** What makes a model of a stream. */
    interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /** Returns the model in a file beside the classes of this package. */
    static <T> T read(String name, Reader<T> reader) {
        try (InputStream in = ModelFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + ModelFile.class.getName());
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
