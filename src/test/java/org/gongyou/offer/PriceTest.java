package org.gongyou.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind       | value | from | atMost | bearer   | union | amount      | due        | unionShare | merchantShare
            PERCENT      | 120   | 0    |        | MERCHANT | 0     | 10000       | 8800       | 0          | 1200
            PERCENT      | 120   | 0    |        | MERCHANT | 0     | 1           | 0          | 0          | 1
            PERCENT      | 120   | 0    |        | UNION    | 0     | 999         | 879        | 120        | 0
            PERCENT      | 333   | 0    |        | SHARED   | 500   | 100         | 66         | 17         | 17
            PERCENT      | 5     | 0    |        | SHARED   | 500   | 101         | 100        | 0          | 1
            PERCENT      | 1000  | 0    |        | SHARED   | 333   | 1000        | 0          | 333        | 667
            PERCENT      | 500   | 0    | 300    | MERCHANT | 0     | 1000        | 700        | 0          | 300
            PERCENT      | 200   | 5000 |        | MERCHANT | 0     | 4999        | 4999       | 0          | 0
            PERCENT      | 200   | 5000 |        | MERCHANT | 0     | 5000        | 4000       | 0          | 1000
            PERCENT      | 1     | 0    |        | SHARED   | 1     | 10000000000 | 9990000000 | 10000      | 9990000
            PERCENT      | 120   | 0    |        | MERCHANT | 0     | 0           | 0          | 0          | 0
            FIXED_SUM    | 500   | 0    |        | UNION    | 0     | 2000        | 1500       | 500        | 0
            FIXED_SUM    | 500   | 0    |        | UNION    | 0     | 300         | 0          | 300        | 0
            FIXED_SUM    | 1000  | 3000 |        | SHARED   | 700   | 3000        | 2000       | 700        | 300
            FIXED_PRICE  | 990   | 0    |        | MERCHANT | 0     | 1500        | 990        | 0          | 510
            FIXED_PRICE  | 990   | 0    |        | MERCHANT | 0     | 800         | 800        | 0          | 0
            FIXED_PRICE  | 0     | 0    |        | SHARED   | 250   | 1001        | 0          | 250        | 751
            GIFT         | 0     | 2000 |        | UNION    | 0     | 2500        | 2500       | 0          | 0
            """)
    void whatIsDueAndWhoBearsTheRest(
            OfferKind kind,
            long value,
            long minimum,
            Long atMost,
            Bearer bearer,
            int union,
            long amount,
            long due,
            long unionShare,
            long merchantShare) {
        Price price = new OfferTerms(kind, value, minimum, atMost, bearer, union).price(amount);

        assertThat(price).isEqualTo(new Price(amount, amount - due, due, unionShare, merchantShare));
    }

    @Test
    void itAlwaysSumsUpAndNobodyPaysMoreThanWithout() {
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            OfferKind kind = OfferKind.values()[random.nextInt(4)];
            long value = kind == OfferKind.PERCENT ? 1 + random.nextInt(1_000) : random.nextInt(20_000);
            Bearer bearer = Bearer.values()[random.nextInt(3)];
            Long atMost = random.nextInt(3) == 0 ? Long.valueOf(1 + random.nextInt(5_000)) : null;
            OfferTerms terms =
                    new OfferTerms(kind, value, random.nextInt(3_000), atMost, bearer, random.nextInt(1_001));
            long amount = random.nextInt(30_000);

            Price price = terms.price(amount);

            assertThat(price.dueInFen()).isBetween(0L, amount);
            assertThat(price.unionShareInFen() + price.merchantShareInFen() + price.dueInFen())
                    .isEqualTo(amount);
            if (atMost != null) assertThat(price.discountInFen()).isLessThanOrEqualTo(atMost);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, OfferTerms.MOST_IN_FEN + 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void whatIsNoAmountIsRefused(long amount) {
        OfferTerms terms = new OfferTerms(OfferKind.PERCENT, 120, 0, null, Bearer.MERCHANT, 0);

        assertThatThrownBy(() -> terms.price(amount)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPriceThatDoesNotSumUpIsNone() {
        assertThatThrownBy(() -> new Price(100, 10, 90, 5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Price(100, 10, 91, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Price(100, 10, 90, 11, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
