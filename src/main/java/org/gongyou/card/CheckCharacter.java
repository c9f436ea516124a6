package org.gongyou.card;

/**
 * Check characters of the hybrid systems of ISO/IEC 7064 (MOD 11,10 and MOD 37,36): they find every single wrong character
 * and nearly every pair that changed places.
 */
enum CheckCharacter {
    MOD_11_10("0123456789"),
    MOD_37_36("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private final String alphabet;

    CheckCharacter(String alphabet) {
        this.alphabet = alphabet;
    }

    /** @param text of characters of the alphabet alone */
    char of(String text) {
        int size = alphabet.length();
        int carry = size;
        for (int i = 0; i < text.length(); i++) {
            int value = alphabet.indexOf(text.charAt(i));
            if (value < 0) throw new IllegalArgumentException("a character that is not of the alphabet");
            int sum = (carry + value) % size;
            carry = (sum == 0 ? size : sum) * 2 % (size + 1);
        }
        return alphabet.charAt((size + 1 - carry) % size);
    }

    /** Whether the last character is the check of those before it. */
    boolean ends(String text) {
        int last = text.length() - 1;
        return of(text.substring(0, last)) == text.charAt(last);
    }
}
