package copydesk.evaluate;

import copydesk.Copydesk;
import copydesk.entities.EntityEngine;
import copydesk.entities.EntityExtractor;
import copydesk.entities.Speakers;
import copydesk.entities.corenlp.CoreNlpEngine;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Quotation;
import copydesk.text.Sentence;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The cast and the quotations of news texts beside what readers marked who did not know the library. */
final class EntityGold {
    private static final Set<EntityType> NAMES =
            Set.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);

    private static final String MARKS = "\"'“”‘’«»„ \n";

    private final F1 mentions = new F1();
    private final F1 names = new F1();
    private final F1 engineNames = new F1();
    private final Map<EntityType, F1> types = new EnumMap<>(EntityType.class);
    private final Score merged = new Score();
    private final Map<Quotation.Form, F1> quotes = new EnumMap<>(Quotation.Form.class);
    private final Score speakers = new Score();
    private final Score roles = new Score();
    private final Score apart = new Score();
    private int strangers;

    /** A place with what is said of it. */
    private record Typed(Span span, Object type) {}

    /** Measures texts, all of one half. */
    static EntityGold of(Collection<NewsGold> texts) {
        EntityGold scores = new EntityGold();
        EntityEngine engine = new CoreNlpEngine();
        EntityExtractor extractor = EntityExtractor.using(engine);
        for (NewsGold gold : texts) {
            Document document = Copydesk.parse(gold.text());
            Entities cast = extractor.extract(document);
            scores.mentions(cast, gold);
            scores.engine(engine, document, gold);
            scores.merged(cast, gold);
            scores.strangers(cast, gold);
            scores.quotes(Speakers.resolve(document, cast), gold);
            scores.roles(cast, gold);
        }
        return scores;
    }

    /** Returns the figures that are held, all the better the higher. */
    Map<String, Double> figures() {
        Map<String, Double> table = new LinkedHashMap<>();
        table.put("mentions F1", mentions.value());
        table.put("names F1", names.value());
        table.put("names F1 above the engine alone", names.value() - engineNames.value());
        for (EntityType type : List.of(EntityType.EQUIPMENT, EntityType.EVENT, EntityType.MONEY)) {
            table.put(
                    type.name().toLowerCase(Locale.ROOT) + " found", type(type).recall());
        }
        table.put("entities merged", merged.mean());
        table.put("persons kept apart", apart.mean());
        for (Quotation.Form form : List.of(Quotation.Form.DIRECT, Quotation.Form.INDIRECT)) {
            String name = "quotes " + form.name().toLowerCase(Locale.ROOT);
            table.put(name + " F1", form(form).value());
            table.put(name + " found", form(form).recall());
        }
        table.put("quotes speaker", speakers.mean());
        if (roles.count() > 0) {
            table.put("roles found", roles.mean());
        }
        return table;
    }

    /** Returns all counts as rows, for a reader. */
    Map<String, String> details() {
        Map<String, String> table = new TreeMap<>();
        types.forEach((type, score) -> table.put("type " + type, score.toString()));
        quotes.forEach((form, score) -> table.put("quotes " + form, score.toString()));
        table.put("mentions", mentions.toString());
        table.put("names", names.toString());
        table.put("names, engine alone", engineNames.toString());
        table.put("merged", merged.toString());
        table.put("strangers merged", Integer.toString(strangers));
        table.put("speakers", speakers.toString());
        table.put("roles", roles.toString());
        return table;
    }

    /** Returns the F1 of the names that an engine alone finds. */
    static double namesOf(EntityEngine engine, Collection<NewsGold> texts) {
        EntityGold scores = new EntityGold();
        texts.forEach(gold -> scores.engine(engine, Copydesk.parse(gold.text()), gold));
        return scores.engineNames.value();
    }

    /** Returns the F1 of the direct quotations that another tool finds, with their marks or without. */
    static double directQuotationsOf(Function<String, List<Span>> tool, Collection<NewsGold> texts) {
        F1 score = new F1();
        for (NewsGold gold : texts) {
            score.add(
                    tool.apply(gold.text()).stream()
                            .map(span -> words(span, gold.text()))
                            .toList(),
                    gold.quotes().stream()
                            .filter(said -> said.form() == Quotation.Form.DIRECT)
                            .map(said -> words(said.span(), gold.text()))
                            .toList());
        }
        return score.value();
    }

    /** The span without quotation marks and blanks around it. */
    private static Span words(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    private F1 type(EntityType type) {
        return types.computeIfAbsent(type, one -> new F1());
    }

    private F1 form(Quotation.Form form) {
        return quotes.computeIfAbsent(form, one -> new F1());
    }

    private void mentions(Entities cast, NewsGold gold) {
        List<Typed> found = new ArrayList<>();
        for (Entity entity : cast.all()) {
            entity.mentions().stream()
                    .filter(mention -> mention.kind() != Mention.Kind.DESCRIPTOR)
                    .forEach(mention -> found.add(new Typed(mention.span(), entity.type())));
        }
        List<Typed> wanted = typed(gold);
        mentions.add(found, wanted);
        for (EntityType type : EntityType.values()) {
            type(type).add(only(found, Set.of(type)), only(wanted, Set.of(type)));
        }
        names.add(only(found, NAMES), only(wanted, NAMES));
    }

    private static List<Typed> typed(NewsGold gold) {
        return gold.names().stream()
                .map(name -> new Typed(name.span(), name.type()))
                .toList();
    }

    private static List<Typed> only(List<Typed> all, Set<EntityType> types) {
        return all.stream().filter(one -> types.contains(one.type)).toList();
    }

    /** The raw answers of the engine for the sentences of the document. */
    private void engine(EntityEngine engine, Document document, NewsGold gold) {
        List<Span> sentences = document.sentences().stream()
                .map(Sentence::span)
                .map(document.normalized()::toText)
                .toList();
        List<Typed> found = engine.names(document.text(), sentences).stream()
                .map(name -> new Typed(document.normalized().toOriginal(name.span()), name.type()))
                .toList();
        engineNames.add(found, only(typed(gold), NAMES));
    }

    /** A thing with several forms is merged if every mention of it was found and belongs to one entity. */
    private void merged(Entities cast, NewsGold gold) {
        gold.entities().values().forEach(places -> {
            Set<String> forms = new HashSet<>();
            Set<String> ids = new HashSet<>();
            places.forEach(place -> {
                forms.add(place.span().of(gold.text()));
                ids.add(cast.at(place.span()).map(Entity::id).orElse(""));
            });
            boolean named =
                    places.get(0).type() != EntityType.DATE && places.get(0).type() != EntityType.MONEY;
            if (forms.size() > 1 && named) {
                merged.add(ids.size() == 1 && !ids.contains("") ? 1 : 0);
            }
        });
    }

    /** Looks for found entities that hold mentions of two persons. */
    private void strangers(Entities cast, NewsGold gold) {
        Map<String, Set<String>> persons = new LinkedHashMap<>();
        Set<String> all = new HashSet<>();
        for (NewsGold.Name name : gold.names()) {
            if (name.type() == EntityType.PERSON) {
                all.add(name.id());
                cast.at(name.span())
                        .ifPresent(entity -> persons.computeIfAbsent(entity.id(), id -> new HashSet<>())
                                .add(name.id()));
            }
        }
        Set<String> mixed = new HashSet<>();
        for (Set<String> ids : persons.values()) {
            if (ids.size() > 1) {
                strangers++;
                mixed.addAll(ids);
            }
        }
        all.forEach(id -> apart.add(mixed.contains(id) ? 0 : 1));
    }

    private void quotes(List<Quotation> found, NewsGold gold) {
        for (Quotation.Form form : Quotation.Form.values()) {
            form(form)
                    .add(
                            found.stream()
                                    .filter(quotation -> quotation.form() == form)
                                    .map(Quotation::span)
                                    .toList(),
                            gold.quotes().stream()
                                    .filter(quotation -> quotation.form() == form)
                                    .map(NewsGold.Said::span)
                                    .toList());
        }
        for (NewsGold.Said said : gold.quotes()) {
            if (said.form() != Quotation.Form.SCARE) {
                found.stream()
                        .filter(quotation -> quotation.span().equals(said.span()))
                        .findFirst()
                        .ifPresent(quotation -> speakers.add(isBy(quotation, said, gold) ? 1 : 0));
            }
        }
    }

    /** The speaker is right under a form of the name that is no part of a longer one, and no acronym of one. */
    static boolean isBy(Quotation quotation, NewsGold.Said said, NewsGold gold) {
        List<String> forms = gold.entities().getOrDefault(said.speaker(), List.of()).stream()
                .map(name -> name.span().of(gold.text()).toLowerCase(Locale.ROOT))
                .toList();
        if (quotation.speaker().isEmpty()) {
            return forms.isEmpty();
        }
        String name = quotation.speaker().get().toLowerCase(Locale.ROOT);
        int most = forms.stream().mapToInt(EntityGold::words).max().orElse(0);
        boolean whole = words(name) > 1 || most == 1;
        return whole
                && forms.contains(name)
                && forms.stream().noneMatch(form -> form.length() > name.length() && (" " + form + " ").contains(name));
    }

    private static int words(String form) {
        return form.split(" ", -1).length;
    }

    private void roles(Entities cast, NewsGold gold) {
        Map<String, List<NewsGold.Name>> entities = gold.entities();
        Set<List<String>> counted = new HashSet<>();
        for (NewsGold.Role role : gold.roles()) {
            String words = role.span().of(gold.text());
            if (counted.add(List.of(role.id(), words.toLowerCase(Locale.ROOT)))) {
                boolean found = entities.getOrDefault(role.id(), List.of()).stream()
                        .flatMap(name -> cast.at(name.span()).stream())
                        .flatMap(entity -> entity.roles().stream())
                        .anyMatch(words::equalsIgnoreCase);
                roles.add(found ? 1 : 0);
            }
        }
    }
}
