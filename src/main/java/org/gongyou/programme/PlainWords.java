package org.gongyou.programme;

import java.util.ArrayList;
import java.util.List;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** How much a programme gives and how often, in sentences. */
final class PlainWords {

    private PlainWords() {}

    static List<String> howMuch(Programme programme, Language language) {
        Amount amount = programme.rules().amount();
        List<String> said = new ArrayList<>();
        if (amount.fixedInFen() != null) said.add(yuan(amount.fixedInFen(), language));
        amount.byClass()
                .forEach((code, fen) -> said.add(programme.className(code).in(language) + ": " + yuan(fen, language)));
        if (amount.share() != null) said.add(share(amount.share(), language));
        if (amount.bands() != null)
            amount.bands().steps().forEach(band -> said.add(yuan(band.amountInFen(), language)));
        if (amount.expression() != null)
            said.add(new Words("按家庭情况核算", "Worked out from the household's figures").in(language));
        return said;
    }

    private static String share(Amount.Share share, Language language) {
        String part = new Words("核定金额的%s%%", "%s %% of what counts").in(language);
        String percent = java.math.BigDecimal.valueOf(share.permille(), 1)
                .stripTrailingZeros()
                .toPlainString();
        String said = String.format(part, percent);
        if (share.mostInFen() == null) return said;
        return said + new Words("，最高", ", at most ").in(language) + yuan(share.mostInFen(), language);
    }

    static List<String> limits(Caps caps, Language language) {
        List<String> said = new ArrayList<>();
        limit(said, caps.timeInFen(), "每次最高", "At a time at most ", language);
        limit(said, caps.personYearInFen(), "每人每年最高", "A person and year at most ", language);
        limit(said, caps.householdYearInFen(), "每户每年最高", "A household and year at most ", language);
        if (caps.timesAYear() > 0)
            said.add(String.format(new Words("每年最多%d次", "At most %d times a year").in(language), caps.timesAYear()));
        if (caps.onceEver()) said.add(new Words("只能享受一次", "Once only").in(language));
        return said;
    }

    private static void limit(List<String> said, long fen, String zh, String en, Language language) {
        if (fen > 0) said.add(new Words(zh, en).in(language) + yuan(fen, language));
    }

    static List<String> steps(Steps steps, Language language) {
        List<Words> said = new ArrayList<>();
        if (steps.visit()) said.add(new Words("入户走访", "A visit at home"));
        if (steps.authority()) said.add(new Words("成年家庭成员逐一签署核查授权", "Each adult allows the check of finances"));
        if (steps.civilAffairs()) said.add(new Words("民政家庭经济状况核对", "A check with civil affairs"));
        if (steps.notice())
            said.add(new Words(
                    "公示" + steps.noticeWorkingDays() + "个工作日",
                    "A public notice of " + steps.noticeWorkingDays() + " working days"));
        return said.stream().map(words -> words.in(language)).toList();
    }

    private static String yuan(long fen, Language language) {
        return Unit.FEN.text(fen, language);
    }
}
