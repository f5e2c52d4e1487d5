package copydesk.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Checks what the profile {@code release} made, in the folder of the project that is its argument. */
public final class ReleaseCheck {
    private static final String CORENLP = "edu.stanford.nlp/stanford-corenlp";
    private static final List<String> CORE = List.of("com.ibm.icu/icu4j", "org.jsoup/jsoup", "org.jspecify/jspecify");
    private static final Map<String, List<String>> COMPONENTS = Map.of(
            "core",
            CORE,
            "bias",
            CORE,
            "seeds",
            CORE,
            "entities",
            List.of("org.apache.commons/commons-text", "org.apache.commons/commons-lang3", CORENLP));
    private static final List<String> FACTS = List.of(
            "groupId",
            "artifactId",
            "version",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private final List<String> faults = new ArrayList<>();
    private final Path project;

    private ReleaseCheck(Path project) {
        this.project = project;
    }

    /** Prints each fault in a line and ends with status 1 if there is one. */
    public static void main(String[] arguments) throws IOException, XPathExpressionException {
        ReleaseCheck check = new ReleaseCheck(Path.of(arguments[0]));
        check.run();
        check.faults.forEach(System.out::println);
        System.out.println(check.faults.isEmpty() ? "all that is published is whole" : "not fit to be published");
        System.exit(check.faults.isEmpty() ? 0 : 1);
    }

    private void run() throws IOException, XPathExpressionException {
        Document bom = pom("core/bom");
        String published = text(bom, "//dependencyManagement");
        if (published.contains("junit")) {
            faults.add("core/bom: manages what only our build needs");
        }
        for (String module : new TreeMap<>(COMPONENTS).keySet()) {
            for (String kind : List.of("", "-sources", "-javadoc")) {
                Path jar = project.resolve(
                        module + "/target/copydesk-" + module + "-" + text(bom, "/project/version") + kind + ".jar");
                if (!Files.exists(jar)) {
                    faults.add(module + ": no " + jar.getFileName());
                }
            }
            if (!published.contains("copydesk-" + module)) {
                faults.add("core/bom: does not list " + module);
            }
            Document pom = pom(module);
            if (!text(pom, "/project/parent").isEmpty()) {
                faults.add(module + ": the POM has a parent");
            }
            components(module);
        }
        coreNlpIsLeftToTheUser();
    }

    private void coreNlpIsLeftToTheUser() throws IOException, XPathExpressionException {
        String entry = "/project/dependencies/dependency[artifactId='stanford-corenlp']";
        if (!text(pom("entities"), entry + "/optional").equals("true")) {
            faults.add("entities: CoreNLP is not optional in the POM");
        }
        for (String module : List.of("core", "bias", "seeds")) {
            if (!text(pom(module), entry).isEmpty()) {
                faults.add(module + ": CoreNLP stands in the POM");
            }
        }
    }

    private void components(String module) throws IOException {
        Map<String, String> scopes = new TreeMap<>();
        for (JsonNode component : new ObjectMapper()
                .readTree(project.resolve(module + "/target/bom.json").toFile())
                .path("components")) {
            scopes.put(
                    component.path("group").asText() + "/"
                            + component.path("name").asText(),
                    component.path("scope").asText());
        }
        for (String needed : COMPONENTS.getOrDefault(module, List.of())) {
            if (!scopes.containsKey(needed)) {
                faults.add(module + ": the list of components lacks " + needed);
            }
        }
        String coreNlp = scopes.getOrDefault(CORENLP, "absent");
        if (!coreNlp.equals(module.equals("entities") ? "optional" : "absent")) {
            faults.add(module + ": CoreNLP is " + coreNlp + " in the list of components");
        }
    }

    /** Reads the POM that is published, and notes which of the facts that Central asks for it lacks. */
    private Document pom(String module) throws IOException, XPathExpressionException {
        Document pom;
        try {
            pom = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(project.resolve(module + "/target/flattened-pom.xml").toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(module + ": " + e.getMessage(), e);
        }
        for (String fact : FACTS) {
            String value = text(pom, "/project/" + fact);
            if (value.isEmpty() || value.contains("${")) {
                faults.add(module + ": the POM has no " + fact + ", but \"" + value + "\"");
            }
        }
        return pom;
    }

    private String text(Document pom, String path) throws XPathExpressionException {
        return xpath.evaluate("normalize-space(" + path + ")", pom);
    }
}
