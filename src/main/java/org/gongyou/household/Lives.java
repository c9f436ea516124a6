package org.gongyou.household;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long figures, papers and authorities are good for, in days: the city says so. */
@Singleton
class Lives {

    private static final int OTHERWISE = 183;

    private final Map<String, Integer> figures;
    private final Map<String, Integer> papers;
    private final int authority;

    Lives(
            @ConfigProperty(name = "gongyou.household.life") Map<String, Integer> figures,
            @ConfigProperty(name = "gongyou.household.paper-life") Map<String, Integer> papers,
            @ConfigProperty(name = "gongyou.household.authority-life") int authority) {
        this.figures = Map.copyOf(figures);
        this.papers = Map.copyOf(papers);
        this.authority = authority;
    }

    /** The last day it is good for. */
    LocalDate of(FigureKind kind, LocalDate asOf) {
        return asOf.plusDays(figures.getOrDefault(kind.name(), OTHERWISE));
    }

    LocalDate of(PaperKind kind, LocalDate issuedOn) {
        return issuedOn.plusDays(papers.getOrDefault(kind.name(), OTHERWISE));
    }

    LocalDate ofAuthority(LocalDate signedOn) {
        return signedOn.plusDays(authority);
    }
}
