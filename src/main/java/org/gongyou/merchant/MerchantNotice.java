package org.gongyou.merchant;

import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What somebody is told who owns a merchant or serves at one. */
enum MerchantNotice implements NoticeTemplate {
    OWNER_APPOINTED(
            "merchant.owner-appointed",
            new Words("您是{merchant}的店主了", "You are the owner of {merchant}"),
            new Words(
                    "重新打开应用后，您可以添加店员、为会员核销优惠。您的姓名和电话不会公开。",
                    "Open the app again to add clerks and to serve members. Your name and phone are shown to nobody.")),
    OWNER_DISMISSED(
            "merchant.owner-dismissed",
            new Words("您不再是{merchant}的店主", "You are no longer the owner of {merchant}"),
            new Words("工会已作调整，您的姓名和电话已从该商户删除。", "The union has changed this. Name and phone are erased there.")),
    CLERK_ADDED(
            "merchant.clerk-added",
            new Words("您是{merchant}的店员了", "You are a clerk of {merchant}"),
            new Words(
                    "重新打开应用后，您可以在门店为会员核销优惠。不是您本人？请拨打 12351。",
                    "Open the app again to serve members at its stores. If this is not you, please call 12351.")),
    CLERK_REMOVED(
            "merchant.clerk-removed",
            new Words("您不再是{merchant}的店员", "You are no longer a clerk of {merchant}"),
            new Words("您的姓名和电话已从该商户删除。", "Your name and phone are erased there."));

    private final Wording wording;

    MerchantNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    /** @param event once of which somebody is told */
    Notice about(Merchant merchant, String event) {
        return Notice.of(merchant.id() + "/" + event, this).with("merchant", merchant.name());
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
