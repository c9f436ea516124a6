package org.gongyou.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The house stands on tiers: a package imports from lower ones only, never sideways or up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TiersTest {

    private static final String ROOT = "org.gongyou.";

    private static final List<Set<String>> TIERS = List.of(
            Set.of("platform"),
            Set.of("audit"),
            Set.of("calendar"),
            Set.of("file", "notification", "witness"),
            Set.of("account"),
            Set.of("organisation"),
            Set.of("casework"),
            Set.of("membership", "payment", "booking", "limitation", "evidence", "lawyer"),
            Set.of("card", "station", "merchant", "tally"),
            Set.of("report", "offer", "cover", "coupon"),
            Set.of("penalty"),
            Set.of("campaign", "coverclaim"),
            Set.of("redemption"),
            Set.of("legalaid"),
            Set.of("representation"),
            Set.of("proceeding"),
            Set.of("household", "publicnotice"),
            Set.of("programme"),
            Set.of("hardship"),
            Set.of("relief"),
            Set.of("warmth"),
            Set.of("dispute", "aidtally", "services", "feed"),
            Set.of("privacy", "office", "home"),
            Set.of("launch", "demo"));

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gongyou");

    @Test
    void packagesImportFromLowerTiersOnly() {
        classes().should(lookDown()).check(program);
    }

    @Test
    void thePlatformIsWithoutCycles() {
        slices().matching("org.gongyou.platform.(*)..")
                .should()
                .beFreeOfCycles()
                .check(program);
    }

    @Test
    void packagesAreFlat() {
        classes().should(beInAKnownRoom()).check(program);
    }

    private static ArchCondition<JavaClass> lookDown() {
        return new ArchCondition<>("import from lower tiers only") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().forEach(dependency -> {
                    JavaClass target = dependency.getTargetClass();
                    boolean ours = target.getPackageName().startsWith(ROOT);
                    if (ours && !room(target).equals(room(item)) && tier(target) >= tier(item)) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                });
            }
        };
    }

    private static ArchCondition<JavaClass> beInAKnownRoom() {
        return new ArchCondition<>("lie in a flat package of a tier") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String below = item.getPackageName().substring(ROOT.length());
                boolean flat = below.startsWith("platform.")
                        ? below.indexOf('.', "platform.".length()) < 0
                        : !below.contains(".");
                if (!flat || tier(item) < 0) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " lies in no known room"));
                }
            }
        };
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    private static int tier(JavaClass type) {
        String room = room(type);
        for (int i = 0; i < TIERS.size(); i++) {
            if (TIERS.get(i).contains(room)) {
                return i;
            }
        }
        return -1;
    }
}
