package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Puts together what a household says, who its applicant is, and where its members count. */
@ApplicationScoped
class Portraits {

    private final Applicants applicants;
    private final HeadCount heads;
    private final NamedPersons named;
    private final HouseholdText text;
    private final Lives lives;
    private final Clock clock;

    Portraits(
            Applicants applicants, HeadCount heads, NamedPersons named, HouseholdText text, Lives lives, Clock clock) {
        this.applicants = applicants;
        this.heads = heads;
        this.named = named;
        this.text = text;
        this.lives = lives;
        this.clock = clock;
    }

    LocalDate today() {
        return ChinaDay.today(clock);
    }

    /** Of an authority that is given today. */
    LocalDate authorityUntil() {
        return lives.ofAuthority(today());
    }

    Uni<Picture> of(UUID worker, HouseholdRequest household, LocalDate on) {
        return applicants.find(worker).chain(self -> heads.elsewhere(worker)
                .chain(elsewhere -> named.spouseLeft(worker).map(left -> {
                    List<PictureMaker.Known> known = household.members().stream()
                            .map(member -> known(member, self, elsewhere))
                            .toList();
                    Picture picture = new PictureMaker(household, lives, on).picture(known);
                    return picture.owing(Proofs.of(household, known, picture.heads(), left, on));
                })));
    }

    Picture of(HouseholdRequest typed, LocalDate on) {
        HouseholdRequest whole = HouseholdEntry.withOneself(typed)
                .with(typed.meansAsOf(), typed.savings(), typed.spending(), Consents.ALL);
        List<PictureMaker.Known> known = new ArrayList<>();
        for (int i = 0; i < whole.members().size(); i++)
            known.add(typed(whole.members().get(i), i));
        return new PictureMaker(whole, lives, on).picture(known);
    }

    private PictureMaker.Known typed(MemberRequest member, int place) {
        try {
            return known(member, null, Set.of());
        } catch (ProblemException unreadable) {
            throw unreadable.under("/members/" + place + "/document");
        }
    }

    Uni<HouseholdView> shown(UUID worker, HouseholdStore.Kept kept) {
        return heads.elsewhere(worker).map(elsewhere -> {
            Set<UUID> members = new HashSet<>();
            for (MemberRequest member : kept.household().members()) {
                if (isElsewhere(member, elsewhere)) members.add(HouseholdEntry.idOf(member));
            }
            return HouseholdView.of(kept, members, lives);
        });
    }

    Uni<List<GrownUp>> adults(UUID worker, HouseholdRequest household, LocalDate on) {
        return applicants.find(worker).chain(self -> heads.elsewhere(worker).map(elsewhere -> {
            List<GrownUp> adults = new ArrayList<>();
            for (MemberRequest member : household.members()) {
                PictureMaker.Known known = known(member, self, elsewhere);
                boolean young = known.bornOn() != null && PictureMaker.age(known.bornOn(), on) < PictureMaker.GROWN_UP;
                if (young && !member.isSelf()) continue;
                adults.add(member.isSelf() ? self(member, self) : other(member));
            }
            adults.sort((one, another) ->
                    Boolean.compare(another.adult().isApplicant(), one.adult().isApplicant()));
            return adults;
        }));
    }

    /** Of those who are heads here, under every live key. */
    Uni<List<String>> countedKeys(UUID worker, HouseholdRequest household) {
        return applicants.find(worker).chain(self -> heads.elsewhere(worker).map(elsewhere -> {
            List<PictureMaker.Known> known = household.members().stream()
                    .map(member -> known(member, self, elsewhere))
                    .toList();
            Picture picture = new PictureMaker(household, lives, today()).picture(known);
            return IntStream.range(0, known.size())
                    .filter(i -> picture.heads().get(i).countsHere())
                    .mapToObj(i -> keys(household.members().get(i), self))
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }));
    }

    private List<String> keys(MemberRequest member, Applicants.@Nullable Applicant self) {
        if (member.isSelf() && self != null) return self.keys();
        IdentityDocument document = document(member);
        return document == null ? List.of() : text.keys(document);
    }

    private static GrownUp self(MemberRequest member, Applicants.@Nullable Applicant self) {
        String name = self == null ? "" : self.name();
        PersonName shown = PersonName.read(name);
        return new GrownUp(
                new Adult(HouseholdEntry.idOf(member), shown == null ? "" : shown.masked(), true),
                Relation.SELF,
                name,
                self == null ? null : self.document(),
                self == null ? List.of() : self.keys());
    }

    private GrownUp other(MemberRequest member) {
        PersonName name = member.name();
        IdentityDocument document = document(member);
        return new GrownUp(
                new Adult(HouseholdEntry.idOf(member), name == null ? "" : name.masked(), false),
                member.relation(),
                name == null ? "" : name.value(),
                document,
                document == null ? List.of() : text.keys(document));
    }

    private PictureMaker.Known known(MemberRequest member, Applicants.@Nullable Applicant self, Set<String> elsewhere) {
        if (member.isSelf() && self != null) {
            return new PictureMaker.Known(self.keys().get(0), self.bornOn(), false);
        }
        IdentityDocument document = document(member);
        if (document == null) return new PictureMaker.Known("", member.bornOn(), false);
        LocalDate bornOn = document.birthDate(today());
        List<String> keys = text.keys(document);
        return new PictureMaker.Known(
                keys.get(0),
                bornOn == null ? member.bornOn() : bornOn,
                keys.stream().anyMatch(elsewhere::contains));
    }

    private boolean isElsewhere(MemberRequest member, Set<String> elsewhere) {
        IdentityDocument document = document(member);
        return document != null && text.keys(document).stream().anyMatch(elsewhere::contains);
    }

    static @Nullable IdentityDocument document(MemberRequest member) {
        return member.document() == null ? null : HouseholdEntry.read(member.document());
    }

    /** Keys of all members but oneself; of spouses, or of the others. */
    List<String> keysOfOthers(HouseholdRequest household, boolean spouses) {
        return household.members().stream()
                .filter(member -> !member.isSelf() && spouses == (member.relation() == Relation.SPOUSE))
                .map(Portraits::document)
                .filter(document -> document != null)
                .flatMap(document -> text.keys(document).stream())
                .toList();
    }
}
