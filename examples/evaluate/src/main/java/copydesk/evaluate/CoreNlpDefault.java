package copydesk.evaluate;

import copydesk.entities.EntityEngine;
import copydesk.text.EntityType;
import copydesk.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CoreNLP as it comes: its own sentences, three CRFs with the layers of rules above them, and its annotator of
 * quotations. It reads whole texts.
 */
public final class CoreNlpDefault implements EntityEngine {
    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "ORGANIZATION", EntityType.ORGANIZATION,
            "LOCATION", EntityType.LOCATION,
            "CITY", EntityType.LOCATION,
            "STATE_OR_PROVINCE", EntityType.LOCATION,
            "COUNTRY", EntityType.LOCATION);

    private final StanfordCoreNLP pipeline;

    private CoreNlpDefault(String annotators) {
        pipeline = new StanfordCoreNLP(
                PropertiesUtils.asProperties("annotators", annotators, "quote.attributeQuotes", "false"));
    }

    /** Returns what finds names by all that its default setting of {@code ner} does. */
    public static CoreNlpDefault names() {
        return new CoreNlpDefault("tokenize,pos,lemma,ner");
    }

    /** Returns what finds quotations, without looking for speakers. */
    public static CoreNlpDefault quotations() {
        return new CoreNlpDefault("tokenize,quote");
    }

    /** Returns the names in a text, without the pronouns that it adds to them; the sentences given are not used. */
    @Override
    public List<Name> names(String text, List<Span> sentences) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        List<Name> names = new ArrayList<>();
        for (CoreEntityMention mention : document.entityMentions()) {
            boolean pronoun =
                    mention.tokens().stream().allMatch(token -> token.tag().startsWith("PRP"));
            Optional.ofNullable(TYPES.get(mention.entityType()))
                    .filter(type -> !pronoun)
                    .ifPresent(type -> names.add(new Name(
                            new Span(
                                    mention.charOffsets().first(),
                                    mention.charOffsets().second()),
                            type)));
        }
        return names;
    }

    /** Returns the direct quotations in a text, each with its marks. */
    public List<Span> quotations(String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        List<Span> spans = new ArrayList<>();
        List<CoreMap> quotes = Optional.ofNullable(document.annotation().get(QuotationsAnnotation.class))
                .orElse(List.of());
        for (CoreMap quote : quotes) {
            spans.add(new Span(
                    quote.get(CharacterOffsetBeginAnnotation.class), quote.get(CharacterOffsetEndAnnotation.class)));
        }
        return spans;
    }
}
