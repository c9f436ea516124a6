package org.gongyou.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** Finds out what a worker should mind about the cover there is, and that there is none. Pure. */
final class Warnings {

    private final List<CoverOnFile> rows;
    private final Function<UUID, Product> products;
    private final LocalDate today;
    private final Language language;
    private final List<CoverWarning> found = new ArrayList<>();

    Warnings(List<CoverOnFile> rows, Function<UUID, Product> products, LocalDate today, Language language) {
        this.rows = rows;
        this.products = products;
        this.today = today;
        this.language = language;
    }

    /** @param cardWithoutCover whether the city covers members, and a valid card is all this one has */
    List<CoverWarning> all(boolean cardWithoutCover) {
        if (cardWithoutCover) {
            add(
                    "CARD_WITHOUT_COVER",
                    new Words(
                            "您的会员证有效，但目前没有会员专享保障（有卡无保）。请联系所在工会参保。",
                            "Your card is valid, but no member-exclusive cover goes with it. Ask your union to enrol you."),
                    null);
        }
        for (CoverOnFile row : rows) look(row, row.cover(today));
        return List.copyOf(found);
    }

    private void look(CoverOnFile row, Cover cover) {
        String name = products.apply(cover.product()).name().in(language);
        boolean over = today.isAfter(cover.until());
        if (isDuplicate(row, cover) && !over) {
            add(
                    "DUPLICATE_COVER",
                    new Words(
                            "“" + name + "”与已有保障重复，" + (cover.state() == CoverState.VOID ? "不生效。" : "同一事由只能按一份申请。"),
                            name + " duplicates a cover you have"
                                    + (cover.state() == CoverState.VOID
                                            ? " and is void."
                                            : "; only one of them pays.")),
                    cover.id());
        }
        if (cover.state() != CoverState.VALID) return;
        if (cover.covers(today) && cover.benefitsFrom().isAfter(today)) {
            add(
                    "WAITING",
                    new Words(
                            "“" + name + "”处于等待期，" + cover.benefitsFrom() + " 起发生的事由才可申请。",
                            name + " is in its waiting time: it pays for what happens from " + cover.benefitsFrom()
                                    + " on."),
                    cover.id());
        }
        if (endsSoon(cover) && !isFollowed(row, cover)) {
            add(
                    "ENDS_SOON",
                    new Words("“" + name + "”将于 " + cover.until() + " 到期。", name + " ends on " + cover.until() + "."),
                    cover.id());
        }
    }

    private boolean endsSoon(Cover cover) {
        return cover.covers(today)
                && !cover.until().minusDays(CoverNews.SOON_DAYS).isAfter(today);
    }

    private boolean isFollowed(CoverOnFile row, Cover cover) {
        LocalDate next = cover.until().plusDays(1);
        return rows.stream()
                .anyMatch(other ->
                        other.family() == row.family() && other.cover(today).covers(next));
    }

    /** Void as one, or of a former account beside one of this. */
    private boolean isDuplicate(CoverOnFile row, Cover cover) {
        if (row.reason() == CoverReason.DUPLICATE) return true;
        return cover.state().counts()
                && rows.stream()
                        .filter(other -> other.id().compareTo(row.id()) < 0 && other.family() == row.family())
                        .filter(other -> other.cover(today).state().counts())
                        .anyMatch(other -> !other.starts().isAfter(cover.until())
                                && !other.ends().isBefore(cover.from()));
    }

    private void add(String code, Words text, @Nullable UUID cover) {
        found.add(new CoverWarning(code, text.in(language), cover));
    }
}
