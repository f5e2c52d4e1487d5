package copydesk.entities;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("copydesk.entities");

    @Test
    void onlyTheEngineSeesCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("copydesk.entities.corenlp")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void theEngineSeesOnlyThePort() {
        classes()
                .that()
                .resideInAPackage("copydesk.entities.corenlp")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "copydesk.entities..", "copydesk.text", "edu.stanford..", "java..", "org.jspecify..")
                .check(CLASSES);
    }
}
