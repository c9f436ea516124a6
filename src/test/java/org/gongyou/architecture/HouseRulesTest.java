package org.gongyou.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of the house that a machine can check. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesTest {

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gongyou");

    @Test
    void everyEndpointNamesWhoMayCallIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(nameRoles())
                .check(program);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should(new ArchCondition<>("lie in a @NullMarked package") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(item, item.getPackageName()));
                        }
                    }
                })
                .check(program);
    }

    @Test
    void onlyTheClockTellsTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.gongyou.launch..")
                .and()
                .haveSimpleNameNotContaining("Ticking")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(program);
    }

    @Test
    void nothingWaitsOnTheEventLoop() {
        noClasses().should().callMethod(Uni.class, "await").check(program);
    }

    @Test
    void rowsAreReadByQueriesThatNameTheWorker() {
        noClasses()
                .should()
                .callMethod(Mutiny.Session.class, "find", Class.class, Object.class)
                .orShould()
                .callMethod(Mutiny.Session.class, "getReference", Class.class, Object.class)
                .orShould()
                .callMethod(Mutiny.Session.class, "merge", Object.class)
                .orShould()
                .callMethod(Mutiny.Session.class, "refresh", Object.class)
                .check(program);
    }

    /** Panache's inherited methods find and delete by a bare id. Stations belong to no worker. */
    @Test
    void repositoriesOfWorkersInheritNothing() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gongyou.station")
                .should()
                .beAssignableTo(PanacheRepositoryBase.class)
                .check(program);
    }

    @Test
    void entitiesOfWorkersHaveNoAssociations() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAnnotatedWith(ManyToOne.class)
                .orShould()
                .beAnnotatedWith(OneToMany.class)
                .orShould()
                .beAnnotatedWith(OneToOne.class)
                .orShould()
                .beAnnotatedWith(ManyToMany.class)
                .check(program);
    }

    @Test
    void nothingIsCalledAfterADrawer() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .check(program);
    }

    @Test
    void resourcesOpenNoSession() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "io.quarkus.hibernate..", "io.vertx.mutiny.sqlclient..")
                .check(program);
    }

    private static ArchCondition<JavaMethod> nameRoles() {
        return new ArchCondition<>("name who may call it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = names(method) || names(method.getOwner());
                boolean isPublic = method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
                if (!named || !isPublic) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    private static boolean names(com.tngtech.archunit.core.domain.properties.CanBeAnnotated place) {
        return place.isAnnotatedWith(RolesAllowed.class)
                || place.isAnnotatedWith(PermitAll.class)
                || place.isAnnotatedWith(DenyAll.class);
    }
}
