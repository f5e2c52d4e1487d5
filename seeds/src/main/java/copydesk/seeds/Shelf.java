package copydesk.seeds;

import copydesk.lexicon.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where articles, their marks and their index are read from: this package or a folder. */
final class Shelf {
    private static final String INDEX = "seeds.tsv";
    private static final String TEXT = ".txt";

    private final Source files;
    private final Map<String, Table.Row> index = new LinkedHashMap<>();
    private final List<String> ids;

    /** The bytes of a file by its name; none if there is no such file. */
    private interface Source {
        Optional<byte[]> read(String name) throws IOException;
    }

    private Shelf(Source files, List<String> names) {
        this.files = files;
        read(INDEX).ifPresent(rows -> Table.parse(INDEX, rows).forEach(row -> index.put(row.required("id"), row)));
        ids = new ArrayList<>(index.keySet());
        names.stream().filter(name -> !index.containsKey(name)).forEach(ids::add);
    }

    static Shelf corpus() {
        return new Shelf(
                name -> {
                    try (InputStream in = Shelf.class.getResourceAsStream(name)) {
                        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
                    }
                },
                List.of());
    }

    static Shelf folder(Path folder) {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(TEXT))
                    .map(name -> name.substring(0, name.length() - TEXT.length()))
                    .sorted()
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Shelf(
                name -> {
                    Path file = folder.resolve(name);
                    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
                },
                names);
    }

    static String goldOf(String id) {
        return id + ".gold.tsv";
    }

    List<Seed> seeds() {
        return ids.stream().map(this::seed).toList();
    }

    Seed seed(String id) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("no article \"" + id + "\"; there are " + String.join(", ", ids));
        }
        Table.Row row = index.get(id);
        Optional<String> text = read(id + TEXT);
        if (text.isEmpty() && row != null) {
            throw row.fault("no file " + id + TEXT);
        }
        String original = text.orElse("");
        String gold = goldOf(id);
        return new Seed(
                id,
                original,
                read(gold).map(rows -> new GoldReader(gold, original).read(Table.parse(gold, rows))),
                row == null ? Facts.untold(id) : Facts.of(row));
    }

    private Optional<String> read(String name) {
        try {
            return files.read(name).map(bytes -> decode(name, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decodes without replacing anything: a character that was replaced would move no offset but break every quote. */
    private static String decode(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + ": byte " + in.position() + " is not UTF-8", e);
        }
    }
}
