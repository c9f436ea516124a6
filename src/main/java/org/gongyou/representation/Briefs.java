package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.OtherSide;
import org.gongyou.lawyer.OtherSides;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.Matters;
import org.gongyou.legalaid.Opponent;
import org.jspecify.annotations.Nullable;

/** Reads off a case what has to be known to find a lawyer. In the caller's session. */
@ApplicationScoped
class Briefs {

    private static final String SIGN_LANGUAGE = "sgn-CN";

    private final Matters matters;
    private final Persons persons;
    private final OtherSides sides;

    Briefs(Matters matters, Persons persons, OtherSides sides) {
        this.matters = matters;
        this.persons = persons;
        this.sides = sides;
    }

    Uni<Brief> of(WorkCase subject) {
        return matters.of(subject)
                .chain(matter -> persons.of(subject.workerId()).map(person -> brief(subject, matter, person)));
    }

    private Brief brief(WorkCase subject, Matter matter, @Nullable Person person) {
        return new Brief(
                subject.workerId(),
                subject.id(),
                subject.unionId(),
                subject.excludedUnions(),
                matter.divisionCode(),
                matter.grievances().stream().map(Enum::name).collect(Collectors.toSet()),
                languages(matter.need()),
                sides.keys(opponents(matter)),
                sides.keys(clients(matter, person)));
    }

    private static List<OtherSide> opponents(Matter matter) {
        return matter.opponents().stream()
                .map(opponent -> new OtherSide(opponent.called(), code(opponent)))
                .toList();
    }

    private static @Nullable String code(Opponent opponent) {
        String code = opponent.creditCode();
        return code == null || code.isBlank() ? null : code;
    }

    private static Set<String> languages(Matter.Need need) {
        if (need.signLanguage()) return Set.of(SIGN_LANGUAGE);
        String language = need.language();
        return language == null || language.isBlank() ? Set.of() : Set.of(language);
    }

    /** Whoever asks, and whoever it is asked for: a relative's lawyer acts for both. */
    private static Set<OtherSide> clients(Matter matter, @Nullable Person person) {
        return Stream.of(person == null ? null : person.name(), matter.concerned())
                .filter(Objects::nonNull)
                .map(name -> new OtherSide(name.value(), null))
                .collect(Collectors.toSet());
    }
}
