package org.beloved;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** How classes are built and named, over all of the house. Which room may use which is held by {@link ModularityTests}. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.beloved");

    /** They decide, count and say; whoever calls them brings the records and the time. */
    private static final String[] ENGINES = {
        "org.beloved.policy",
        "org.beloved.policy.casefile",
        "org.beloved.policy.clock",
        "org.beloved.policy.data",
        "org.beloved.policy.strict",
        "org.beloved.policy.wording",
        "org.beloved.evidence.counting",
        "org.beloved.evidence.facility",
        "org.beloved.evidence.intake",
        "org.beloved.evidence.records"
    };

    @Test
    void theWholeHouseWasRead() {
        assertThat(HOUSE.size()).as("classes seen").isGreaterThan(900);
        assertThat(HOUSE.that(resideInAnyPackage(ENGINES)))
                .as("classes of the engines")
                .hasSizeGreaterThan(100);
    }

    @Test
    void enginesKnowNoFrameworkAndNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(ENGINES)
                .and(are(
                        "not their pages or the face of the room",
                        engine -> !engine.getSimpleName().matches(".*(Controller|Page)|package-info")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..")
                .check(HOUSE);
    }

    @Test
    void nobodyHasAClockOfTheirOwn() {
        noClasses()
                .that(are(
                        "not the start, where the one clock is made",
                        house -> !house.getName().startsWith("org.beloved.web.WebSetup")
                                && !house.getPackageName().startsWith("org.beloved.operations")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(HOUSE);
    }

    @Test
    void whatAnswersRequestsIsNobodyElsesBusiness() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .check(HOUSE);
        methods()
                .that()
                .areMetaAnnotatedWith(EventListener.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        for (String empty : List.of("Manager", "Helper", "Util", "Utils", "Impl", "Dto", "Service")) {
            noClasses().should().haveSimpleNameEndingWith(empty).check(HOUSE);
        }
        noClasses()
                .should()
                .resideInAnyPackage("..common..", "..util..", "..misc..", "..impl..")
                .check(HOUSE);
    }

    @Test
    void whatABeanNeedsIsHandedToItsConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(HOUSE);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should()
                .beFinal()
                .check(HOUSE);
    }

    @Test
    void documentsAndSharedWordsKnowNoOtherRoom() {
        classes()
                .that()
                .resideInAPackage("org.beloved.shared..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("org.beloved.shared..")
                        .or(are("of no room", used -> !used.getPackageName().startsWith("org.beloved"))))
                .check(HOUSE);
        classes()
                .that()
                .resideInAPackage("org.beloved.documents..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.beloved.documents..", "org.beloved.shared..")
                        .or(are("of no room", used -> !used.getPackageName().startsWith("org.beloved"))))
                .check(HOUSE);
    }

    @Test
    void noDoorLeadsPastTheWalls() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.beloved.walls..", "org.beloved.operations..", "org.beloved.jobs..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.JdbcTemplate")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.DriverManager")
                .check(HOUSE);
    }

    @Test
    void whatAPageShowsIsReadyBeforeItIsDrawn() {
        classes()
                .that(simpleNameEndingWith("Page")
                        .and(are(
                                "what a controller answers with",
                                page -> page.isTopLevelClass()
                                        && !page.isInterface()
                                        && !page.isAnnotatedWith(Component.class))))
                .should()
                .beAssignableTo(Record.class)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> which) {
        return DescribedPredicate.describe(what, which);
    }
}
