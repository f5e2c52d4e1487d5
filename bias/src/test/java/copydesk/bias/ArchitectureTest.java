package copydesk.bias;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("copydesk.bias");

    @Test
    void seesOnlyTheValuesAndTheLexiconRoom() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "copydesk.bias",
                        "copydesk.text",
                        "copydesk.display",
                        "copydesk.lexicon",
                        "copydesk.sentences",
                        "copydesk",
                        "java..",
                        "org.jspecify..")
                .check(classes);
    }

    @Test
    void neverSeesTheNameFinder() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "copydesk.entities..")
                .check(classes);
    }
}
