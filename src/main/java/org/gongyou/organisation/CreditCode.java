package org.gongyou.organisation;

/** Unified social credit codes of organisations: 18 characters of which the last checks the others (GB 32100-2015). */
public final class CreditCode {

    /** Digits and letters without I, O, S, V and Z, which would be misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;

    private CreditCode() {}

    public static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code.substring(0, LENGTH - 1));
    }

    /** What stands after these 17 characters of the alphabet. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
