package io.github.questionwright.loaders;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "io.github.questionwright.loaders";

    private static final JavaClasses LOADERS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(LOADERS);
    }

    @Test
    void theInsideDoesNotKnowTheFrontDoor() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(LOADERS);
    }

    @Test
    void formatsKnowNeitherEachOtherNorWhatComesAfterThem() {
        for (String format : new String[] {"json", "csv", "yaml", "article"}) {
            classes()
                    .that()
                    .resideInAPackage(ROOT + ".internal." + format)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(
                                    ROOT + ".internal." + format + "..",
                                    ROOT + ".internal.text",
                                    ROOT + ".internal.tree",
                                    ROOT + ".report",
                                    "io.github.questionwright.spi",
                                    "io.github.questionwright.source",
                                    "io.github.questionwright.model",
                                    "java..",
                                    "tools.jackson..",
                                    "org.snakeyaml..",
                                    "org.jspecify..")
                            .or(belongToAnyOf(KeyNames.class, FieldRole.class)))
                    .check(LOADERS);
        }
    }

    @Test
    void onlyTheCheckKnowsTheValidator() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.check")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta..")
                .check(LOADERS);
    }

    @Test
    void publicSignaturesHoldNoTypeOfOthers() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".report")
                .should(new ArchCondition<>("have only types of ours and of Java in the signature") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String strangers = method.getAllInvolvedRawTypes().stream()
                                .filter(not(resideInAnyPackage("io.github.questionwright..", "java..", "")))
                                .map(JavaClass::getName)
                                .collect(Collectors.joining(", "));
                        events.add(new SimpleConditionEvent(
                                method, strangers.isEmpty(), method.getFullName() + ": " + strangers));
                    }
                })
                .check(LOADERS);
    }
}
