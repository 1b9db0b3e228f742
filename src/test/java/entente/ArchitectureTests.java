package entente;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(Entente.class);

    @Test
    void modulesUseOnlyWhatOthersOfferAndNeverInACircle() {
        ApplicationModules.of(Entente.class).verify();
    }

    @Test
    void historyKnowsNothingButJava() {
        classes()
                .that()
                .resideInAPackage("entente.history..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("entente.history..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void libraryKnowsOnlyHistory() {
        noClasses()
                .that()
                .resideInAPackage("entente.library..")
                .should()
                .dependOnClassesThat(resideInAPackage("entente..")
                        .and(resideOutsideOfPackage("entente.library.."))
                        .and(resideOutsideOfPackage("entente.history..")))
                .check(CLASSES);
    }

    @Test
    void timelineComparisonSearchAndCitationKnowOnlyHistoryAndLibrary() {
        for (var feature :
                new String[] {"entente.timeline..", "entente.comparison..", "entente.search..", "entente.citation.."}) {
            noClasses()
                    .that()
                    .resideInAPackage(feature)
                    .should()
                    .dependOnClassesThat(resideInAPackage("entente..")
                            .and(resideOutsideOfPackage(feature))
                            .and(resideOutsideOfPackage("entente.library.."))
                            .and(resideOutsideOfPackage("entente.history..")))
                    .check(CLASSES);
        }
    }

    @Test
    void onlySearchKnowsLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage("entente.search")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(CLASSES);
    }

    @Test
    void onlyHandoutsKnowPowerPoint() {
        noClasses()
                .that()
                .resideOutsideOfPackage("entente.lecture.handout")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                .check(CLASSES);
    }

    @Test
    void addOnKnowsNothingOfEntente() {
        noClasses()
                .that()
                .resideInAPackage("entente.vistimeline..")
                .should()
                .dependOnClassesThat(resideInAPackage("entente..").and(resideOutsideOfPackage("entente.vistimeline..")))
                .check(CLASSES);
    }

    @Test
    void onlyViewsTheFrameAndTheAddOnKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("entente..ui..", "entente.shell..", "entente.vistimeline..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void timeComesFromAnInjectedClock() {
        var withoutAClock = DescribedPredicate.<JavaCall<?>>describe(
                "without a clock",
                call -> call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class)));

        noClasses()
                .should()
                .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                        .and(target(name("now")))
                        .and(withoutAClock))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
