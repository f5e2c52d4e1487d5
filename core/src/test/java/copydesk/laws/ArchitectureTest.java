package copydesk.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may see whom. */
@AnalyzeClasses(packages = "copydesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ROOMS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("front")
            .definedBy("copydesk")
            .layer("text")
            .definedBy("copydesk.text")
            .layer("lexicon")
            .definedBy("copydesk.lexicon")
            .layer("sentences")
            .definedBy("copydesk.sentences")
            .layer("normalize")
            .definedBy("copydesk.normalize")
            .layer("read")
            .definedBy("copydesk.read")
            .layer("blocks")
            .definedBy("copydesk.blocks")
            .layer("quotes")
            .definedBy("copydesk.quotes")
            .layer("display")
            .definedBy("copydesk.display")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("lexicon")
            .mayOnlyAccessLayers("text")
            .whereLayer("sentences")
            .mayOnlyAccessLayers("text", "lexicon")
            .whereLayer("normalize")
            .mayOnlyAccessLayers("text", "lexicon")
            .whereLayer("read")
            .mayOnlyAccessLayers("text", "lexicon")
            .whereLayer("blocks")
            .mayOnlyAccessLayers("text", "lexicon")
            .whereLayer("quotes")
            .mayOnlyAccessLayers("text", "lexicon", "sentences")
            .whereLayer("display")
            .mayOnlyAccessLayers("text");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("copydesk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CORENLP =
            noClasses().should().dependOnClassesThat().resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule NO_FAULTY_ESCAPING = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.commons.text.StringEscapeUtils");
}
