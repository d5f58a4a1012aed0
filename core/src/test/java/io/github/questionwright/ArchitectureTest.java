package io.github.questionwright;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "io.github.questionwright";

    /** Each package may use those before it, and no other. */
    private static final List<String> ORDER = List.of(
            ROOT + ".base",
            ROOT + ".source",
            ROOT + ".model",
            ROOT + ".index",
            ROOT + ".filter",
            ROOT + ".sampling.engine",
            ROOT + ".sampling",
            ROOT,
            ROOT + ".spi",
            ROOT + ".quality",
            ROOT + ".kit",
            ROOT + ".grading");

    private static final List<String> LAST = List.of(ROOT + ".kit", ROOT + ".grading");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).distinct()).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        for (int index = 0; index < ORDER.size(); index++) {
            List<String> allowed = new ArrayList<>(ORDER.subList(0, index + 1));
            allowed.addAll(List.of("java..", "javax.crypto..", "org.jspecify..", "jakarta.validation.."));
            classes()
                    .that()
                    .resideInAPackage(ORDER.get(index))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed.toArray(String[]::new))
                    .check(CORE);
        }
    }

    @Test
    void kitsAndGradesDoNotKnowEachOther() {
        for (String last : LAST) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(last)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(last)
                    .check(CORE);
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theModelAloneKnowsConstraints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta..")
                .check(CORE);
    }

    @Test
    void theEngineKnowsNoQuestion() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".sampling.engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".model", ROOT + ".filter", ROOT + ".source")
                .check(CORE);
    }

    @Test
    void publicSignaturesHoldNoTypeOfOthers() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(
                        not(assignableTo(ConstraintValidator.class).or(assignableTo(Annotation.class))))
                .should(new ArchCondition<>("have only types of ours and of Java in the signature") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String strangers = method.getAllInvolvedRawTypes().stream()
                                .filter(not(resideInAnyPackage(ROOT + "..", "java..", "")))
                                .map(JavaClass::getName)
                                .collect(Collectors.joining(", "));
                        events.add(new SimpleConditionEvent(
                                method, strangers.isEmpty(), method.getFullName() + ": " + strangers));
                    }
                })
                .check(CORE);
    }
}
