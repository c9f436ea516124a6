package org.gongyou.account;

/** The places of a person, which are often three different ones. */
enum AddressKind {
    /** 户籍所在地 */
    HOUSEHOLD_REGISTER,
    /** 常住地 */
    RESIDENCE,
    /** 工作地 */
    WORK_PLACE
}
