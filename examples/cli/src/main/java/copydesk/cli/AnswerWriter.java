package copydesk.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import copydesk.bias.BiasReport;
import copydesk.bias.LoadedTerm;
import copydesk.bias.Stance;
import copydesk.bias.Target;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Edit;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.Mention;
import copydesk.text.Metadata;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes what was found in one article: the fields of the steps that were asked for. */
final class AnswerWriter {
    private final Set<Step> steps;

    AnswerWriter(Set<Step> steps) {
        this.steps = steps;
    }

    /** Writes the fields of one article; {@code source} asks for the text that all offsets point into. */
    void write(String id, boolean source, Findings findings, JsonGenerator json) throws IOException {
        Document article = findings.document();
        json.writeStringField("id", id);
        if (source) {
            json.writeStringField("source", article.original());
        }
        if (steps.contains(Step.CLEAN)) {
            clean(article, json);
        }
        if (steps.contains(Step.QUOTES)) {
            quotes(article, json);
        }
        if (steps.contains(Step.ENTITIES)) {
            entities(findings.entities(), json);
        }
        if (steps.contains(Step.BIAS)) {
            bias(findings.report(), json);
        }
    }

    private static void clean(Document article, JsonGenerator json) throws IOException {
        json.writeStringField("title", article.title().orElse(null));
        meta(article.metadata(), json);
        json.writeStringField("normalized", article.text());
        json.writeStringField("body", article.body());
        json.writeArrayFieldStart("edits");
        for (Edit edit : article.normalized().edits()) {
            json.writeStartObject();
            span(edit.span(), json);
            json.writeStringField("replacement", edit.replacement());
            json.writeStringField("repair", edit.repair());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("blocks");
        for (Block block : article.blocks()) {
            json.writeStartObject();
            span(block.span(), json);
            json.writeStringField("kind", block.kind().name());
            json.writeBooleanField("boilerplate", block.boilerplate());
            json.writeNumberField("confidence", rounded(block.confidence()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void meta(Metadata metadata, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("meta");
        if (!metadata.authors().isEmpty()) {
            json.writeArrayFieldStart("authors");
            for (String author : metadata.authors()) {
                json.writeString(author);
            }
            json.writeEndArray();
        }
        known("published", metadata.published(), json);
        known("updated", metadata.updated(), json);
        known("language", metadata.language(), json);
        known("site", metadata.site(), json);
        known("url", metadata.url(), json);
        json.writeEndObject();
    }

    private static void known(String field, Optional<?> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().toString());
        }
    }

    private static void quotes(Document article, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("quotes");
        for (Quotation quotation : article.quotations()) {
            json.writeStartObject();
            span(quotation.span(), json);
            json.writeStringField("form", lower(quotation.form()));
            json.writeStringField("speaker", quotation.speaker().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void entities(Entities entities, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("entities");
        for (Entity entity : entities.all()) {
            json.writeStartObject();
            json.writeStringField("id", entity.id());
            json.writeStringField("type", entity.type().name());
            json.writeStringField("name", entity.name());
            json.writeArrayFieldStart("roles");
            for (String role : entity.roles()) {
                json.writeString(role);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("mentions");
            for (Mention mention : entity.mentions()) {
                json.writeStartObject();
                span(mention.span(), json);
                json.writeStringField("text", mention.text());
                json.writeStringField("kind", lower(mention.kind()));
                json.writeBooleanField("boilerplate", mention.boilerplate());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void bias(BiasReport report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("bias");
        scores(report, json);
        json.writeArrayFieldStart("terms");
        for (LoadedTerm term : report.terms()) {
            term(term, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("stance");
        for (Stance stance : report.stance()) {
            Optional<String> target = key(stance.target());
            if (target.isEmpty()) {
                continue;
            }
            json.writeStartObject();
            json.writeStringField("target", target.get());
            json.writeStringField("name", stance.target().name());
            json.writeNumberField("negative", stance.negative());
            json.writeNumberField("positive", stance.positive());
            json.writeNumberField("authorNegative", stance.authorNegative());
            json.writeNumberField("authorPositive", stance.authorPositive());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void scores(BiasReport report, JsonGenerator json) throws IOException {
        json.writeNumberField("score", rounded(report.score()));
        json.writeNumberField("authorScore", rounded(report.authorScore()));
        json.writeNumberField("quotedScore", rounded(report.quotedScore()));
        json.writeArrayFieldStart("interval");
        json.writeNumber(rounded(report.interval().low()));
        json.writeNumber(rounded(report.interval().high()));
        json.writeEndArray();
    }

    private void term(LoadedTerm term, JsonGenerator json) throws IOException {
        json.writeStartObject();
        span(term.span(), json);
        json.writeStringField("text", term.text());
        json.writeStringField("category", term.category().label());
        json.writeNumberField("strength", term.strength());
        json.writeStringField("voice", term.voice().label());
        json.writeStringField("form", term.form().map(AnswerWriter::lower).orElse(null));
        json.writeStringField("speaker", term.speaker().orElse(null));
        json.writeStringField("target", term.target().flatMap(this::key).orElse(null));
        json.writeStringField("polarity", term.polarity().label());
        json.writeBooleanField("negated", term.negated());
        json.writeStringField("why", term.why());
        json.writeEndObject();
    }

    /** Where entities were looked for, a target is one of them; otherwise it is a plain name. */
    private Optional<String> key(Target target) {
        return steps.contains(Step.ENTITIES) ? target.id() : Optional.of(target.key());
    }

    private static void span(Span span, JsonGenerator json) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
