package org.gongyou.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hutool.core.util.CreditCodeUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String VALID = "91350100M000100Y43";

    @Test
    void theStandardsOwnExampleIsValid() {
        assertTrue(CreditCode.isValid(VALID));
        assertTrue(CreditCodeUtil.isCreditCode(VALID));
    }

    @Test
    void anyOtherLastCharacterIsWrong() {
        for (char last : "012456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            assertFalse(CreditCode.isValid(VALID.substring(0, 17) + last), String.valueOf(last));
        }
    }

    @Test
    void codesMadeByAnotherProgramAreValid() {
        for (int i = 0; i < 1_000; i++) {
            String code = CreditCodeUtil.randomCreditCode();
            assertTrue(CreditCode.isValid(code), code);
            assertEquals(code.charAt(17), CreditCode.checkCharacter(code.substring(0, 17)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100m000100y43",
                "9135010OM000100Y43",
                "９1350100M000100Y43"
            })
    void whatHasAnotherShapeIsInvalid(String code) {
        assertFalse(CreditCode.isValid(code));
    }
}
