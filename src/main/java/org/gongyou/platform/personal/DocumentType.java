package org.gongyou.platform.personal;

import java.util.regex.Pattern;

/** The identity documents a person may state. */
public enum DocumentType {
    /** 居民身份证, GB 11643. Cards of persons over 46 have no end date. */
    RESIDENT_IDENTITY_CARD("[1-8]\\d{16}[\\dX]", false, true),
    /** 港澳居民居住证: 18 digits that begin 81 (Hong Kong) or 82 (Macao). */
    HK_MACAO_RESIDENCE_PERMIT("8[12]\\d{15}[\\dX]", true, true),
    /** 台湾居民居住证: 18 digits that begin 83. */
    TAIWAN_RESIDENCE_PERMIT("83\\d{15}[\\dX]", true, true),
    /** 港澳居民来往内地通行证: a letter and eight digits for life, then two that count the cards. */
    HK_MACAO_TRAVEL_PERMIT("[HM][A-Z0-9]\\d{7}(\\d{2})?", true, false),
    /** 台湾居民来往大陆通行证: eight digits for life, then two that count the cards. */
    TAIWAN_TRAVEL_PERMIT("\\d{8}(\\d{2})?", true, false),
    PASSPORT("[A-Z0-9]{5,20}", true, false),
    /** 外国人永久居留身份证: since 2023 18 digits that begin 9, before it three letters and twelve digits. */
    FOREIGN_PERMANENT_RESIDENT_CARD("9\\d{16}[\\dX]|[A-Z]{3}\\d{12}", true, true);

    private final Pattern shape;
    private final boolean expires;
    private final boolean holdsBirthDate;

    DocumentType(String shape, boolean expires, boolean holdsBirthDate) {
        this.shape = Pattern.compile(shape);
        this.expires = expires;
        this.holdsBirthDate = holdsBirthDate;
    }

    boolean fits(String number) {
        return shape.matcher(number).matches();
    }

    /** Whether every document of the kind has an end date. */
    public boolean expires() {
        return expires;
    }

    boolean holdsBirthDate() {
        return holdsBirthDate;
    }

    /** What stays the same when the person gets a new card of the kind. */
    String lifelong(String number) {
        return switch (this) {
            case HK_MACAO_TRAVEL_PERMIT -> number.substring(0, 9);
            case TAIWAN_TRAVEL_PERMIT -> number.substring(0, 8);
            default -> number;
        };
    }
}
