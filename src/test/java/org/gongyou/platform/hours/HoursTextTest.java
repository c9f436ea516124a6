package org.gongyou.platform.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24小时                                        | 24/7
            24 小时开放                                    | 24/7
            ２４小时                                       | 24/7
            24小时营业，全年无休                             | 24/7
            全天候开放                                      | 24/7
            周一至周日 00:00-24:00                          | 24/7
            00:00-23:59                                   | 24/7
            24/7                                          | 24/7
            周一至周五24小时                                 | Mo-Fr 00:00-24:00
            ０８：３０－１１：００                             | 08:30-11:00
            8:30-11:00                                    | 08:30-11:00
            8:30～11:00；13:30～17:00                      | 08:30-11:00,13:30-17:00
            08:30—11:00、13:30—17:00                       | 08:30-11:00,13:30-17:00
            周一至周五 8:30-11:00、13:30-17:00               | Mo-Fr 08:30-11:00,13:30-17:00
            周一到周五８：３０至１１：００；１３：３０至１７：００  | Mo-Fr 08:30-11:00,13:30-17:00
            星期一至星期五上午8:30-11:30，下午1:30-5:00       | Mo-Fr 08:30-11:30,13:30-17:00
            周一至周五：上午8点半至11点，下午1点30分至5点       | Mo-Fr 08:30-11:00,13:30-17:00
            周一-五 9:00-17:00                             | Mo-Fr 09:00-17:00
            周一、三、五 9:00-12:00                          | Mo,We,Fr 09:00-12:00
            周六日 9:00-12:00                               | Sa,Su 09:00-12:00
            周末及节假日 10:00-16:00                         | Sa,Su,PH 10:00-16:00
            周一至周五8:30-17:00，周六9:00-12:00，周日休息     | Mo-Fr 08:30-17:00; Sa 09:00-12:00; Su off
            周一至周五8:30-17:00；节假日休息                   | Mo-Fr 08:30-17:00; PH off
            周一至周五（节假日除外）8:30-17:00                 | Mo-Fr 08:30-17:00; PH off
            周一至周五8:30-17:00，法定节假日除外               | Mo-Fr 08:30-17:00; PH off
            除法定节假日外，周一至周五8:30-17:00               | Mo-Fr 08:30-17:00; PH off
            节假日休息，周一至周五8:30-17:00                   | Mo-Fr 08:30-17:00; PH off
            节假日9:00-12:00；每天8:00-20:00                 | Mo-Su 08:00-20:00; PH 09:00-12:00
            每天8:00-20:00，节假日照常开放                     | Mo-Su 08:00-20:00
            工作日 8:30-17:00                               | Mo-Fr 08:30-17:00; PH off
            工作日 8:30-17:00，节假日9:00-12:00               | Mo-Fr 08:30-17:00; PH 09:00-12:00
            8:30-17:00（周一至周五）                          | Mo-Fr 08:30-17:00
            8:30-17:00（周一至周五），9:00-12:00（周六）        | Mo-Fr 08:30-17:00; Sa 09:00-12:00
            8:30-17:00；周一至周五                            | Mo-Fr 08:30-17:00
            周一至周五；8:30-11:00；13:30-17:00               | Mo-Fr 08:30-11:00,13:30-17:00
            9:00-17:00，周一闭馆                             | 09:00-17:00; Mo off
            每周一休息，9:00-17:00                            | 09:00-17:00; Mo off
            营业时间：8:00-20:00                             | 08:00-20:00
            开放时间：每天 7:00-19:00                         | Mo-Su 07:00-19:00
            22:00-次日6:00                                  | 22:00-06:00
            每晚22:00-次日早6:00                              | 22:00-06:00
            晚上10点至次日6点                                 | 22:00-06:00
            早8点至晚8点                                     | 08:00-20:00
            下午2点-晚上12点                                  | 14:00-24:00
            中午11:30-1:30                                  | 11:30-01:30
            凌晨5:00-8:00                                   | 05:00-08:00
            8.30-17.00（工作日）                              | Mo-Fr 08:30-17:00; PH off
            5月1日至9月30日 8:00-18:00；10月1日至4月30日 8:30-17:00 | May 01-Sep 30 08:00-18:00; Oct 01-Apr 30 08:30-17:00
            5月-9月 周一至周五 8:00-18:00                      | May-Sep Mo-Fr 08:00-18:00
            夏季（5-9月）8:00-18:00，冬季（10月-次年4月）9:00-16:00 | May-Sep 08:00-18:00; Oct-Apr 09:00-16:00
            每天8:00-20:00；5月1-7日休息                      | Mo-Su 08:00-20:00; May 01-May 07 off
            每天8:00-20:00；2026年10月1日闭馆                  | Mo-Su 08:00-20:00; 2026 Oct 01 off
            Mo-Fr 08:30-11:00,13:30-17:00; PH off         | Mo-Fr 08:30-11:00,13:30-17:00; PH off
            Mo-Fr 8:30-11:00; 13:30-17:00                 | Mo-Fr 08:30-11:00,13:30-17:00
            Mo-Fr 08:00-18:00; 12:00-13:00 off            | Mo-Fr 08:00-18:00; 12:00-13:00 off
            Ｍｏ－Ｆｒ　０８：３０－１７：００                    | Mo-Fr 08:30-17:00
            Mo-Fr 08:30-17:00 open "凭会员卡"               | Mo-Fr 08:30-17:00 open "凭会员卡"
            """)
    void readsWhatPeopleType(String typed, String canonical) {
        assertEquals(canonical, HoursText.canonical(typed));
        assertEquals(canonical, HoursText.canonical(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            看情况                      | UNREADABLE
            周一至周五                   | NO_TIMES
            周一至周五上班时间            | UNREADABLE
            夏季8:00-18:00              | UNREADABLE
            25点-26点                   | UNREADABLE
            13月1日 8:00-9:00           | UNREADABLE
            周一8:00-12:00，电话预约      | UNREADABLE
            节假日照常                   | UNREADABLE
            日出至日落                   | UNREADABLE
            08:30+                     | OPEN_END
            """)
    void saysWhyItDoesNotUnderstand(String typed, HoursProblem problem) {
        HoursException refused = assertThrows(HoursException.class, () -> HoursText.canonical(typed));
        assertEquals(problem, refused.problem());
    }

    @Test
    void aTextWithoutEndIsRefusedBeforeItIsRead() {
        HoursException refused =
                assertThrows(HoursException.class, () -> HoursText.canonical("周一8:00-9:00，".repeat(10_000)));
        assertEquals(HoursProblem.TOO_LONG, refused.problem());
    }
}
