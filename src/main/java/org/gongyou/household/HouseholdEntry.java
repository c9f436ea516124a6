package org.gongyou.household;

import static org.gongyou.household.HouseholdProblem.BORN_ON_NEEDED;
import static org.gongyou.household.HouseholdProblem.MEMBER_UNKNOWN;
import static org.gongyou.household.HouseholdProblem.PERSON_TWICE;
import static org.gongyou.household.HouseholdProblem.SELF_TWICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PersonalProblem;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What a worker sent, made into what is kept: every member has an id and every figure a day and a source. Pure. */
final class HouseholdEntry {

    private static final int OLDEST = 150;

    private final @Nullable HouseholdRequest before;
    private final @Nullable String ownKey;
    private final @Nullable LocalDate ownBornOn;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param before what is kept so far
     * @param ownKey of the applicant's document
     * @param ownBornOn when the applicant was born, as far as it is known
     */
    HouseholdEntry(
            @Nullable HouseholdRequest before,
            @Nullable String ownKey,
            @Nullable LocalDate ownBornOn,
            LocalDate today) {
        this.before = before;
        this.ownKey = ownKey;
        this.ownBornOn = ownBornOn;
        this.today = today;
    }

    /** @throws ProblemException 422 that names everything that is wrong */
    HouseholdRequest of(HouseholdRequest sent) {
        FigureEntry figures = new FigureEntry(sent.agreed(), today, errors);
        List<MemberRequest> members = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        if (ownKey != null) persons.add(ownKey);
        boolean self = false;
        for (int i = 0; i < sent.members().size(); i++) {
            MemberRequest member = sent.members().get(i);
            String pointer = "/members/" + i;
            if (member.isSelf() && self) wrong(pointer + "/relation", SELF_TWICE);
            self |= member.isSelf();
            if (!member.isSelf()) figures.require(ConsentKind.FAMILY, pointer);
            MemberRequest known = member.isSelf() ? own(member, pointer) : another(member, pointer, persons);
            members.add(figures.of(known, pointer));
        }
        Kinship.check(members, ownBornOn, errors);
        if (!self) members.add(0, oneself());
        HouseholdRequest entered = figures.of(sent.of(members));
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return entered;
    }

    static HouseholdRequest withOneself(HouseholdRequest household) {
        if (household.members().stream().anyMatch(MemberRequest::isSelf)) return household;
        List<MemberRequest> members = new ArrayList<>(household.members());
        members.add(0, oneself());
        return household.of(members);
    }

    private static MemberRequest oneself() {
        return new MemberRequest(Ids.next(), null, Relation.SELF, null, null, null, null, null, null, null);
    }

    private MemberRequest own(MemberRequest member, String pointer) {
        MemberRequest kept = kept(member, pointer);
        return member.known(kept == null ? idOfSelf() : idOf(kept), null, null, born(member.bornOn(), pointer));
    }

    /** Whoever leaves the id out is the same all the same. */
    private UUID idOfSelf() {
        if (before == null) return Ids.next();
        return before.members().stream()
                .filter(MemberRequest::isSelf)
                .map(HouseholdEntry::idOf)
                .findFirst()
                .orElseGet(Ids::next);
    }

    private MemberRequest another(MemberRequest member, String pointer, Set<String> persons) {
        MemberRequest kept = kept(member, pointer);
        PersonName name = name(member.name(), kept);
        if (name == null) wrong(pointer + "/name", RequestProblem.REQUIRED);
        IdentityDocument document = document(member.document(), kept, pointer);
        if (document != null && !persons.add(document.key())) wrong(pointer + "/document", PERSON_TWICE);
        LocalDate written = document == null ? null : document.birthDate(today);
        LocalDate said = born(member.bornOn() == null && kept != null ? kept.bornOn() : member.bornOn(), pointer);
        if (written != null && member.bornOn() != null && !written.equals(member.bornOn())) {
            wrong(pointer + "/bornOn", PersonalProblem.BIRTH_DATE_DIFFERS);
        } else if (written == null && said == null && !wrongBelow(pointer + "/document")) {
            wrong(pointer + "/bornOn", BORN_ON_NEEDED);
        }
        return member.known(
                kept == null ? Ids.next() : idOf(kept), name, written(document), written == null ? said : written);
    }

    private @Nullable MemberRequest kept(MemberRequest member, String pointer) {
        if (member.id() == null) return null;
        MemberRequest kept = before == null ? null : before.member(member.id());
        if (kept == null || kept.isSelf() != member.isSelf()) {
            wrong(pointer + "/id", MEMBER_UNKNOWN);
            return null;
        }
        return kept;
    }

    /** Phones send back what they were shown. */
    private static @Nullable PersonName name(@Nullable PersonName sent, @Nullable MemberRequest kept) {
        PersonName known = kept == null ? null : kept.name();
        return sent == null || known != null && known.masked().equals(sent.value()) ? known : sent;
    }

    private @Nullable IdentityDocument document(
            MemberRequest.@Nullable Document sent, @Nullable MemberRequest kept, String pointer) {
        IdentityDocument known = kept == null || kept.document() == null ? null : read(kept.document());
        if (sent == null || known != null && known.masked().equals(sent.number())) return known;
        try {
            return check(sent);
        } catch (ProblemException faulty) {
            faulty.under(pointer + "/document").errors().forEach(errors::add);
            return null;
        }
    }

    private IdentityDocument check(MemberRequest.Document sent) {
        return IdentityDocument.ofSomebody(sent.documentType(), sent.number(), sent.country(), today);
    }

    /** One that was checked before. */
    static IdentityDocument read(MemberRequest.Document kept) {
        return IdentityDocument.sought(kept.documentType(), kept.number(), kept.country());
    }

    private static MemberRequest.@Nullable Document written(@Nullable IdentityDocument document) {
        return document == null
                ? null
                : new MemberRequest.Document(document.type(), document.number(), document.country());
    }

    private @Nullable LocalDate born(@Nullable LocalDate day, String pointer) {
        return born(day, pointer, today, errors);
    }

    static @Nullable LocalDate born(@Nullable LocalDate day, String pointer, LocalDate today, List<FieldError> errors) {
        if (day == null) return null;
        if (day.isAfter(today)) errors.add(new FieldError(pointer + "/bornOn", HouseholdProblem.DATE_AHEAD));
        if (day.isBefore(today.minusYears(OLDEST)))
            errors.add(new FieldError(pointer + "/bornOn", RequestProblem.RANGE));
        return day;
    }

    static UUID idOf(MemberRequest member) {
        UUID id = member.id();
        if (id == null) throw new IllegalStateException("a kept member has an id");
        return id;
    }

    private boolean wrongBelow(String pointer) {
        return errors.stream().anyMatch(error -> error.pointer().startsWith(pointer));
    }

    private void wrong(String pointer, ProblemType what) {
        errors.add(new FieldError(pointer, what));
    }
}
