package copydesk.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import copydesk.bias.Article;
import copydesk.bias.Attention;
import copydesk.bias.Comparison;
import copydesk.bias.Labels;
import copydesk.bias.Usage;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes a comparison: the articles with their scores, and the tables that its page shows. */
final class ComparisonWriter {
    private ComparisonWriter() {}

    static void write(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("articles");
        for (Article article : comparison.articles()) {
            json.writeStartObject();
            json.writeStringField("name", article.name());
            AnswerWriter.scores(article.report(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        labels("actors", comparison.actors(), json);
        labels("concepts", comparison.concepts(), json);
        attention("speakers", comparison.speakers(), json);
        attention("named", comparison.named(), json);
        json.writeObjectFieldStart("leftOut");
        for (Article article : comparison.articles()) {
            json.writeArrayFieldStart(article.name());
            for (Attention name : comparison.leftOut(article.name())) {
                json.writeString(name.name());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void labels(String field, List<Labels> all, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Labels labels : all) {
            json.writeStartObject();
            json.writeStringField("name", labels.name());
            json.writeArrayFieldStart("usages");
            for (Usage usage : labels.usages()) {
                json.writeStartObject();
                json.writeStringField("article", usage.article());
                counts("author", usage.author(), json);
                counts("quoted", usage.quoted(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void attention(String field, List<Attention> all, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Attention attention : all) {
            json.writeStartObject();
            json.writeStringField("name", attention.name());
            counts("counts", attention.counts(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void counts(String field, Map<String, Integer> counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }
}
