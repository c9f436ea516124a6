package org.gongyou.cover;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.TreeMap;

/** The arithmetic of a benefit; money in fen. Kept as JSON in the product, and checked whenever it is read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Formula.Fixed.class, name = "FIXED"),
    @JsonSubTypes.Type(value = Formula.Graded.class, name = "GRADED"),
    @JsonSubTypes.Type(value = Formula.Daily.class, name = "DAILY"),
    @JsonSubTypes.Type(value = Formula.Share.class, name = "SHARE")
})
public sealed interface Formula {

    /** 100 million yuan: more is a mistake. */
    long MOST_IN_FEN = 10_000_000_000L;

    int MOST_GRADE = 10;
    int WHOLE = 1_000;
    int DAYS_OF_YEAR = 366;

    /** A sum. */
    record Fixed(long fen) implements Formula {
        public Fixed {
            require(isMoney(fen));
        }
    }

    /** By grade of disability: 1 is the worst, 10 the lightest. */
    record Graded(Map<Integer, Long> fenByGrade) implements Formula {
        public Graded {
            require(!fenByGrade.isEmpty());
            fenByGrade.forEach((grade, fen) -> require(grade >= 1 && grade <= MOST_GRADE && isMoney(fen)));
            fenByGrade = java.util.Collections.unmodifiableMap(new TreeMap<>(fenByGrade));
        }
    }

    /** So much a day from after the free days on, for so many days of the cover's year at most. */
    record Daily(long fenADay, int freeDays, int maxDaysAYear) implements Formula {
        public Daily {
            require(isMoney(fenADay)
                    && freeDays >= 0
                    && freeDays <= DAYS_OF_YEAR
                    && maxDaysAYear >= 1
                    && maxDaysAYear <= DAYS_OF_YEAR);
        }
    }

    /** Of what was paid oneself: so many thousandths of what is above the deductible, at most the cap. */
    record Share(long deductibleInFen, int permille, long capInFen) implements Formula {
        public Share {
            require(deductibleInFen >= 0
                    && deductibleInFen <= MOST_IN_FEN
                    && permille >= 1
                    && permille <= WHOLE
                    && isMoney(capInFen));
        }
    }

    private static boolean isMoney(long fen) {
        return fen >= 1 && fen <= MOST_IN_FEN;
    }

    private static void require(boolean sound) {
        if (!sound) throw new IllegalArgumentException("a formula out of bounds");
    }
}
