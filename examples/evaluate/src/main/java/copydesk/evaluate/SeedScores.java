package copydesk.evaluate;

import copydesk.Copydesk;
import copydesk.bias.LoadedLanguage;
import copydesk.bias.LoadedTerm;
import copydesk.bias.Voice;
import copydesk.entities.EntityExtractor;
import copydesk.entities.Speakers;
import copydesk.seeds.Gold;
import copydesk.seeds.LoadedMark;
import copydesk.seeds.Seed;
import copydesk.seeds.Seeds;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.Mention;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The seed corpus: what the library finds in its articles beside what a careful reader marked. */
final class SeedScores {
    private final Score kinds = new Score();
    private final Score cuts = new Score();
    private final Score repairs = new Score();
    private final F1 quotes = new F1();
    private final Score speakers = new Score();
    private final F1 mentions = new F1();
    private final Score merged = new Score();
    private final F1 loaded = new F1();
    private final Score voices = new Score();

    static Map<String, Double> of(Seeds seeds) {
        SeedScores scores = new SeedScores();
        EntityExtractor extractor = EntityExtractor.english();
        for (Seed seed : seeds) {
            scores.add(seed, extractor);
        }
        return scores.table();
    }

    private Map<String, Double> table() {
        Map<String, Double> table = new TreeMap<>();
        table.put("blocks kind", kinds.mean());
        table.put("blocks cut or kept", cuts.mean());
        table.put("repaired text", repairs.mean());
        table.put("quotes F1", quotes.value());
        table.put("quotes speaker", speakers.mean());
        table.put("mentions F1", mentions.value());
        table.put("entities merged", merged.mean());
        table.put("loaded F1", loaded.value());
        table.put("loaded voice", voices.mean());
        return table;
    }

    private void add(Seed seed, EntityExtractor extractor) {
        Gold gold = seed.marks();
        Document document = Copydesk.parse(seed.text());
        blocks(document, gold);
        repairs.add(WordF1.of(document.text(), gold.document().text()));
        Entities cast = extractor.extract(document);
        Document spoken = document.withQuotations(Speakers.resolve(document, cast));
        quotes(spoken, gold);
        mentions(cast, gold);
        merged(cast, gold);
        loaded(LoadedLanguage.english().score(spoken, cast).terms(), gold.loaded());
    }

    private void blocks(Document document, Gold gold) {
        for (Block mark : gold.blocks()) {
            BlockKind found = document.blocks().stream()
                    .filter(block -> block.span().overlaps(mark.span()))
                    .map(Block::kind)
                    .findFirst()
                    .orElse(BlockKind.PARAGRAPH);
            boolean repeat = found == BlockKind.DUPLICATE
                    && (mark.kind() == BlockKind.HEADLINE || mark.kind() == BlockKind.CAPTION);
            kinds.add(found == mark.kind() || repeat ? 1 : 0);
            cuts.add(found.isBoilerplate() == mark.boilerplate() || repeat ? 1 : 0);
        }
    }

    private record Quote(Span span, Quotation.Form form) {}

    private void quotes(Document document, Gold gold) {
        quotes.add(
                document.quotations().stream()
                        .map(q -> new Quote(q.span(), q.form()))
                        .toList(),
                gold.quotes().stream().map(q -> new Quote(q.span(), q.form())).toList());
        for (Quotation mark : gold.quotes()) {
            document.quotations().stream()
                    .filter(quotation -> quotation.span().equals(mark.span()))
                    .findFirst()
                    .ifPresent(quotation -> speakers.add(quotation.speaker().equals(mark.speaker()) ? 1 : 0));
        }
    }

    private record Typed(Span span, Object type) {}

    private void mentions(Entities cast, Gold gold) {
        mentions.add(typed(cast), typed(gold.entities()));
    }

    private static List<Typed> typed(Entities cast) {
        List<Typed> typed = new ArrayList<>();
        for (Entity entity : cast.all()) {
            for (Mention mention : entity.mentions()) {
                if (mention.kind() != Mention.Kind.DESCRIPTOR) {
                    typed.add(new Typed(mention.span(), entity.type()));
                }
            }
        }
        return typed;
    }

    /** An entity with several forms is merged if one found entity has all of its mentions that were found. */
    private void merged(Entities cast, Gold gold) {
        for (Entity mark : gold.entities().all()) {
            Set<String> forms = new HashSet<>();
            Set<String> ids = new HashSet<>();
            mark.mentions().forEach(mention -> {
                forms.add(mention.text());
                cast.at(mention.span()).ifPresent(entity -> ids.add(entity.id()));
            });
            if (forms.size() > 1) {
                merged.add(ids.size() == 1 ? 1 : 0);
            }
        }
    }

    /** A term is found if it overlaps a marked one; each counts once. */
    private void loaded(List<LoadedTerm> terms, List<LoadedMark> marks) {
        int both = 0;
        Set<LoadedTerm> used = new HashSet<>();
        for (LoadedMark mark : marks) {
            for (LoadedTerm term : terms) {
                if (term.span().overlaps(mark.span()) && used.add(term)) {
                    both++;
                    boolean quoted = mark.voice() == LoadedMark.Voice.QUOTED;
                    voices.add((term.voice() == Voice.QUOTED) == quoted ? 1 : 0);
                    break;
                }
            }
        }
        loaded.add(terms.size(), marks.size(), both);
    }
}
