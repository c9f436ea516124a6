package org.gongyou.campaign;

/** Where a campaign stands, for those who run it; whether it is open, its windows say. */
enum CampaignState {
    DRAFT,
    PUBLISHED,
    CANCELLED
}
