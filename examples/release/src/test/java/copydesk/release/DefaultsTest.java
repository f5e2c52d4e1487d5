package copydesk.release;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;

/** Nothing that is published asks in which language, time zone, encoding or hour it runs. */
@AnalyzeClasses(packages = "copydesk", importOptions = ImportOption.DoNotIncludeTests.class)
class DefaultsTest {
    private static final Set<String> DEFAULTS = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.util.TimeZone.getDefault()",
            "java.time.ZoneId.systemDefault()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.Math.random()",
            "com.ibm.icu.util.ULocale.getDefault()",
            "com.ibm.icu.lang.UCharacter.toLowerCase(java.lang.String)",
            "com.ibm.icu.lang.UCharacter.toUpperCase(java.lang.String)",
            "com.ibm.icu.text.BreakIterator.getCharacterInstance()",
            "com.ibm.icu.text.BreakIterator.getWordInstance()",
            "com.ibm.icu.text.BreakIterator.getLineInstance()",
            "com.ibm.icu.text.BreakIterator.getSentenceInstance()",
            "com.ibm.icu.text.Collator.getInstance()");

    private static final DescribedPredicate<JavaAccess<?>> ASK_FOR_A_DEFAULT =
            describe("asks for a default", access -> DEFAULTS.contains(signature(access)));

    private static final DescribedPredicate<JavaAccess<?>> ASK_FOR_THE_TIME = describe(
            "asks for the time",
            access -> access.getTargetOwner().getPackageName().equals("java.time")
                    && access.getTarget().getName().equals("now"));

    @ArchTest
    static final ArchRule NO_DEFAULTS = noClasses().should().accessTargetWhere(ASK_FOR_A_DEFAULT);

    @ArchTest
    static final ArchRule NO_TIME_OF_DAY = noClasses().should().accessTargetWhere(ASK_FOR_THE_TIME);

    @ArchTest
    static final ArchRule NO_FORMATS_OF_A_PLACE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("(java|com\\.ibm\\.icu)\\.text\\..*(Format|FormatSymbols)|java\\.util\\.(Date|Calendar"
                    + "|GregorianCalendar|Random|Scanner|Formatter)|java\\.io\\.(FileReader|PrintStream|PrintWriter)");

    private static String signature(JavaAccess<?> access) {
        String parameters = access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).collect(Collectors.joining(", "))
                : "";
        return access.getTargetOwner().getName() + "." + access.getTarget().getName() + "(" + parameters + ")";
    }
}
