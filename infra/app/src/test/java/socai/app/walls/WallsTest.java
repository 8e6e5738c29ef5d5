package socai.app.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.spine.write.AuthorityReader;
import socai.spine.write.Catalogue;
import socai.spine.write.CommandHandling;
import socai.spine.write.Replayer;
import socai.spine.write.StreamTails;
import socai.store.events.Spine;

/** The walls of the house: who may know whom, and where time, chance and frameworks may enter. */
@AnalyzeClasses(packages = "socai", importOptions = OurProgram.class)
class WallsTest {

    private static final String[] LANGUAGE = {
        "socai..events..", "socai.spine", "socai.spine.journal", "socai.spine.time"
    };
    private static final String[] WRITING = {
        "socai.organisation.write..", "socai.membership.write..", "socai.policy.write..", "socai.dues.write.."
    };
    private static final String[] READING = {"socai..read.."};
    private static final List<String> CONTEXTS = List.of("organisation", "membership", "policy", "dues");

    @ArchTest
    static final ArchRule theLanguageKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(LANGUAGE)
            .and()
            .resideOutsideOfPackage("socai.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..", "org.slf4j..");

    /** The page, the command line and the tests have theirs from one place, so that they cannot see different things. */
    @ArchTest
    static final ArchRule decisionsAreTakenAgainByOneReplayer = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("socai.store.events.Spine")
            .should()
            .callConstructor(
                    Replayer.class,
                    Catalogue.class,
                    StreamTails.class,
                    CommandHandling.Book.class,
                    AuthorityReader.class);

    @ArchTest
    static final ArchRule oneReplayerServesTheWholeProgram = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("socai.app.SpineConfiguration")
            .should()
            .callMethod(Spine.class, "replayer");

    @ArchTest
    static final ArchRule theLanguageKnowsNeitherSide = noClasses()
            .that()
            .resideInAnyPackage(
                    "socai.organisation.events..",
                    "socai.membership.events..",
                    "socai.policy.events..",
                    "socai.dues.events..",
                    "socai.spine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("socai..write..", "socai..read..", "socai.store..", "socai.app..", "socai.web..");

    @ArchTest
    static final ArchRule contextsDecideWithoutFrameworks = noClasses()
            .that()
            .resideInAnyPackage(WRITING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..", "org.slf4j..");

    @ArchTest
    static final ArchRule readingKnowsNoFrameworkAndNotTheWritingSide = noClasses()
            .that()
            .resideInAnyPackage(READING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..", "socai..write..");

    @ArchTest
    static final ArchRule axonIsKnownToTheHandlerAndTheStoreOnly = classes()
            .that()
            .resideInAnyPackage("socai..")
            .and()
            .resideOutsideOfPackages("socai.spine.write", "socai.store..", "socai.app", "socai.bench..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("org.axonframework..");

    @ArchTest
    static final ArchRule decisionsKnowNoClockNoChanceAndNoLog = classes()
            .that()
            .resideInAnyPackage(
                    "socai.organisation..",
                    "socai.membership..",
                    "socai.policy..",
                    "socai.dues..",
                    "socai.spine",
                    "socai.spine.time")
            .and()
            .resideOutsideOfPackages("socai..web..")
            .should(NeverAsk.condition());

    @ArchTest
    static final ArchRule noPackageWithoutMeaning = noClasses()
            .should()
            .resideInAnyPackage(
                    "..service..",
                    "..services..",
                    "..util..",
                    "..utils..",
                    "..impl..",
                    "..helper..",
                    "..dto..",
                    "..common..");

    /** Each of them once, called or named: the wall above would else be none. */
    @Test
    void everyWayToAskIsFoundOut() {
        ConditionEvents found = ConditionEvents.Factory.create();
        ArchCondition<JavaClass> never = NeverAsk.condition();
        JavaClass asking = new ClassFileImporter().importClass(AskingEverything.class);
        never.init(List.of(asking));
        never.check(asking, found);
        assertThat(found.getViolating()).hasSize(AskingEverything.WAYS);
    }

    /** Contexts meet through events, ids and the states folded from events; never through each other's reading side. */
    @Test
    void contextsDoNotReachIntoEachOthersReadingSide() {
        JavaClasses all =
                new ClassFileImporter().withImportOption(new OurProgram()).importPackages("socai");
        for (String context : CONTEXTS) {
            for (String other : CONTEXTS) {
                if (!context.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage("socai." + context + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("socai." + other + ".read..")
                            .allowEmptyShould(true)
                            .check(all);
                }
            }
        }
    }
}
