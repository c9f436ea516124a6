package org.gongyou.legalaid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a household lives on, by the worker's own word; asked only where a city's rules want it. */
@Schema(name = "LegalAidMeans")
record Means(
        @Min(0) @Max(1_000_000_000L) long monthlyIncomeInFen,
        @Min(1) @Max(30) int people) {

    long perHead() {
        return monthlyIncomeInFen / people;
    }

    @Override
    public String toString() {
        return "Means";
    }
}
