package neurarium.sources;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What may use what, beyond the order of the modules. */
class ArchitectureTest {
    private static final String[] COMPILED = {
        "neurarium.tensor..",
        "neurarium.kernel..",
        "neurarium.graph..",
        "neurarium.nn..",
        "neurarium.optim..",
        "neurarium.io..",
        "neurarium.model..",
        "neurarium.data..",
        "neurarium.symbolic..",
        "neurarium.ui..",
        "neurarium.browser..",
        "neurarium.bench..",
        "neurarium.demos.."
    };

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("neurarium");

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void onlyTheBrowserPackageTouchesTheBrowser() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("neurarium.browser..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.teavm.jso..", "org.teavm.interop.."));
    }

    @Test
    void modelsAndViewsDoNotKnowThePage() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("neurarium.demos.*..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("neurarium.browser.."));
    }

    @Test
    void coreKnowsNoScreen() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "neurarium.tensor..",
                                "neurarium.kernel..",
                                "neurarium.graph..",
                                "neurarium.nn..",
                                "neurarium.optim..",
                                "neurarium.io..",
                                "neurarium.model..",
                                "neurarium.data..",
                                "neurarium.symbolic..",
                                "neurarium.train..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "neurarium.ui..", "neurarium.browser..", "neurarium.demos.."));
    }

    @Test
    void compiledCodeLeavesOutWhatIsHeavyOrUnseeded() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(COMPILED)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.util.stream..",
                                "java.util.regex..",
                                "java.lang.reflect..",
                                "java.text..",
                                "java.time.."));
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(COMPILED)
                        .should()
                        .callMethod(Math.class, "random")
                        .orShould()
                        .callMethod(String.class, "format", String.class, Object[].class)
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Random"));
    }
}
