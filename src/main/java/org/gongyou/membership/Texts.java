package org.gongyou.membership;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/**
 * What a worker accepts when joining. The full constitution (《中国工会章程》) is published by the national federation; this is
 * the declaration every federation takes with it, with the articles it rests on. A new wording is a new version.
 */
@ApplicationScoped
class Texts {

    private static final String CHARTER_VERSION = "2023-10";

    private static final Words TITLE = new Words("加入工会声明", "Declaration on joining");

    private static final Words TEXT = new Words("""
            我自愿加入中华全国总工会，承认《中国工会章程》（2023年10月修订），执行工会决议，积极参加工会活动，并按规定缴纳会费。
            一、入会自愿，退会自由（《工会法》第三条；《中国工会章程》第一章）。
            二、会员享有选举权、被选举权和表决权，有权对工会工作提出批评和建议，享受工会提供的法律援助、帮扶救助、医疗互助等服务。
            三、会籍随劳动（工作）关系流动，一次入会、持续有效（《中国工会会员会籍管理办法》第三条）。
            四、会费标准按规定执行，离退休、失业期间保留会籍、免缴会费。
            """, """
            I join the All-China Federation of Trade Unions of my own free will, accept its constitution (October 2023), carry out
            its resolutions, take part in union life and pay dues as laid down.
            1. Joining is free, leaving is free (Trade Union Law art. 3; constitution ch. 1).
            2. Members elect, can be elected and vote; they may criticise and propose; they are served with legal aid, relief
            and mutual medical aid.
            3. Membership follows the labour relation: join once, it goes on (rules on membership art. 3).
            4. Dues follow the rules; retired and unemployed members keep their membership without dues.
            """);

    /** The charter in one language. */
    public record Text(String version, String title, String text) {}

    String charterVersion() {
        return CHARTER_VERSION;
    }

    Text charter(Language language) {
        return new Text(CHARTER_VERSION, TITLE.in(language), TEXT.in(language).strip());
    }
}
