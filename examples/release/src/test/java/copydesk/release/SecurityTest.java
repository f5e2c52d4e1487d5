package copydesk.release;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Files;
import java.util.Set;

/** What SECURITY.md promises of all that is published. */
@AnalyzeClasses(packages = "copydesk", importOptions = ImportOption.DoNotIncludeTests.class)
class SecurityTest {
    private static final Set<String> READING =
            Set.of("readAllBytes", "exists", "isDirectory", "list", "newBufferedReader", "readString");

    private static final DescribedPredicate<JavaCall<?>> OTHER_WORK_ON_FILES = describe(
            "do more to files than read them",
            call -> call.getTargetOwner().isEquivalentTo(Files.class)
                    && !READING.contains(call.getTarget().getName()));

    @ArchTest
    static final ArchRule NO_NETWORK =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..", "java.rmi..");

    @ArchTest
    static final ArchRule NO_PROCESSES_THREADS_OR_SCRIPTS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.lang\\.(Process.*|Runtime|Thread.*)|java\\.util\\.(Timer.*|concurrent\\..*(Executor|Pool|Future).*)|javax\\.script\\..*");

    @ArchTest
    static final ArchRule NO_FILE_IS_WRITTEN = noClasses().should().callMethodWhere(OTHER_WORK_ON_FILES);

    @ArchTest
    static final ArchRule NO_OTHER_FILES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File|RandomAccess).*")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(File.class);

    @ArchTest
    static final ArchRule ONLY_CORENLP_IS_DESERIALIZED = noClasses()
            .that()
            .resideOutsideOfPackage("copydesk.entities.corenlp")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.Object(Input|Output)Stream.*");
}
