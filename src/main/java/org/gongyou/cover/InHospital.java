package org.gongyou.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** Answers somebody to whom it has happened: which covers pay, from when, with which papers, by when. Pure. */
final class InHospital {

    private final Event event;
    private final LocalDate since;
    private final LocalDate today;
    private final Language language;

    InHospital(Event event, LocalDate since, LocalDate today, Language language) {
        this.event = event;
        this.since = since;
        this.today = today;
        this.language = language;
    }

    HospitalView of(List<CoverOnFile> rows, Function<UUID, Product> products) {
        List<HospitalView.Paying> covers = rows.stream()
                .filter(row -> row.cover(today).covers(since))
                .filter(row -> !benefits(row, products).isEmpty())
                .map(row -> paying(row, products.apply(row.productId())))
                .toList();
        long paying = covers.stream().filter(HospitalView.Paying::pays).count();
        Words sentence = paying == 0
                ? new Words(
                        "您在 " + since + " 没有可以支付“" + event.words().zh() + "”的保障。",
                        "On " + since + " you had no cover that pays for this: "
                                + event.words().en() + ".")
                : new Words(
                        "有 " + paying + " 份保障可以申请，请备齐材料，在期限内提交。",
                        paying + (paying == 1 ? " cover pays" : " covers pay")
                                + ": collect the papers and claim in time.");
        return new HospitalView(event.name(), event.words().in(language), since, sentence.in(language), covers);
    }

    private List<Benefit> benefits(CoverOnFile row, Function<UUID, Product> products) {
        return products.apply(row.productId()).benefitsFor(event);
    }

    private HospitalView.Paying paying(CoverOnFile row, Product product) {
        Cover cover = row.cover(today);
        LocalDate claimBy = since.plusDays(product.claimWithinDays());
        boolean pays = cover.pays(since);
        LocalDate from = pays ? firstPaidDay(product) : null;
        return new HospitalView.Paying(
                CoverView.of(row, product, today, language),
                pays,
                sentence(cover, from, claimBy).in(language),
                from,
                claimBy,
                product.benefitsFor(event).stream()
                        .map(benefit -> BenefitView.of(benefit, language))
                        .toList(),
                PaperView.of(product.papersFor(event), language),
                pays ? ClaimDraft.of(cover, event, since) : null);
    }

    /** Of what is paid by the day, the first days may be free. */
    private LocalDate firstPaidDay(Product product) {
        int free = product.benefitsFor(event).stream()
                .map(Benefit::formula)
                .mapToInt(formula -> formula instanceof Formula.Daily daily ? daily.freeDays() : 0)
                .min()
                .orElse(0);
        return since.plusDays(free);
    }

    private Words sentence(Cover cover, @Nullable LocalDate from, LocalDate claimBy) {
        if (from == null) {
            return new Words(
                    "等待期内，" + cover.benefitsFrom() + " 起发生的事由才可申请。",
                    "Still waiting: it pays for what happens from " + cover.benefitsFrom() + " on.");
        }
        boolean late = today.isAfter(claimBy);
        return new Words(
                "自 " + from + " 起支付，" + (late ? "申请期限已于 " + claimBy + " 届满，逾期须说明理由。" : "请最迟于 " + claimBy + " 申请。"),
                "Pays from " + from + " on; "
                        + (late
                                ? "the last day to claim was " + claimBy + ", say why you are late."
                                : "claim by " + claimBy + "."));
    }
}
