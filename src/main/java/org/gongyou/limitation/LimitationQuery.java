package org.gongyou.limitation;

import static org.gongyou.platform.problem.RequestProblem.FORMAT;
import static org.gongyou.platform.problem.RequestProblem.LENGTH;
import static org.gongyou.platform.problem.RequestProblem.RANGE;
import static org.gongyou.platform.problem.RequestProblem.REQUIRED;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongyou.platform.web.QueryReading;
import org.jspecify.annotations.Nullable;

/** What somebody asks the clock. Everything that is wrong is named at once. */
public class LimitationQuery extends LimitationDatesQuery {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2090;
    private static final int MOST_EVENTS = 20;

    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of("dispute", "event", "on"),
                    Arrays.stream(LimitationDate.values()).map(LimitationDate::field))
            .collect(Collectors.toUnmodifiableSet());

    /** A question that makes sense. */
    record Question(
            DisputeKind dispute, Map<LimitationDate, LocalDate> dates, List<Interruption> events, LocalDate on) {}

    @QueryParam("dispute")
    @Parameter(required = true, schema = @Schema(implementation = DisputeKind.class))
    @Nullable
    String dispute;

    @QueryParam("event")
    @Parameter(
            description = "What may have interrupted or suspended a period: cause:day, or cause:first day/day on which"
                    + " it was over, such as CLAIM:2026-03-01 or FORCE_MAJEURE:2026-02-01/2026-02-20; several by"
                    + " repeating it. Causes: CLAIM, RELIEF_SOUGHT, ADMISSION, PROCEEDINGS, FORCE_MAJEURE,"
                    + " NO_REPRESENTATIVE, OTHER_OBSTACLE",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Nullable
    List<String> event;

    @QueryParam("on")
    @Parameter(description = "As of this day; today in China when absent")
    @Nullable
    String on;

    @Context
    @Nullable
    UriInfo uri;

    private final QueryReading asked = new QueryReading();

    /** @throws org.gongyou.platform.problem.ProblemException 422 that names every parameter that is wrong */
    Question question(LocalDate today) {
        knownAndOnce();
        DisputeKind kind = kind();
        LocalDate day = on == null ? today : day("on", on);
        Map<LimitationDate, LocalDate> dates = new EnumMap<>(LimitationDate.class);
        written().forEach((date, text) -> {
            LocalDate known = day(date.field(), text);
            if (known.isAfter(day) && !date.mayLieAhead()) asked.wrong(date.field(), LimitationProblem.IN_FUTURE);
            dates.put(date, known);
        });
        List<Interruption> events = events(day);
        asked.orReject();
        return new Question(kind, dates, events, day);
    }

    /**
     * Of two days neither is guessed to be the right one; events alone may be many. A date whose name is misspelt is not passed
     * over: whoever gave it would trust an answer that does not know of it.
     */
    private void knownAndOnce() {
        Objects.requireNonNull(uri).getQueryParameters().forEach((name, written) -> {
            if (!KNOWN.contains(name)) asked.wrong(name, LimitationProblem.PARAMETER_UNKNOWN);
            else if (written.size() > 1 && !name.equals("event")) asked.wrong(name, LimitationProblem.REPEATED);
        });
    }

    private DisputeKind kind() {
        for (DisputeKind kind : DisputeKind.values()) if (kind.name().equals(dispute)) return kind;
        asked.wrong("dispute", dispute == null ? REQUIRED : LimitationProblem.DISPUTE_UNKNOWN);
        return DisputeKind.OTHER;
    }

    private LocalDate day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) asked.wrong(name, RANGE);
            return day;
        } catch (DateTimeParseException unreadable) {
            asked.wrong(name, FORMAT);
            return LocalDate.EPOCH;
        }
    }

    private List<Interruption> events(LocalDate day) {
        List<Interruption> events = new ArrayList<>();
        if (event == null) return events;
        if (event.size() > MOST_EVENTS) asked.wrong("event", LENGTH);
        else event.forEach(text -> events.add(event(text, day)));
        return events;
    }

    private Interruption event(String text, LocalDate day) {
        String[] parts = text.split(":", 2);
        Cause cause = Arrays.stream(Cause.values())
                .filter(known -> known.name().equals(parts[0]))
                .findFirst()
                .orElse(null);
        if (cause == null || parts.length < 2) {
            asked.wrong("event", LimitationProblem.EVENT_UNREADABLE);
            return new Interruption(Cause.CLAIM, day);
        }
        String[] days = parts[1].split("/", 2);
        LocalDate from = day("event", days[0]);
        LocalDate until = days.length < 2 ? null : day("event", days[1]);
        if (until != null && until.isBefore(from)) asked.wrong("event", LimitationProblem.ENDS_BEFORE_BEGINNING);
        if (from.isAfter(day) || (until != null && until.isAfter(day)))
            asked.wrong("event", LimitationProblem.IN_FUTURE);
        return new Interruption(cause, from, until);
    }
}
