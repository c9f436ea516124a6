package org.gongyou.account;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * @param role CLAIMANT who asks, HOLDER whose account is asked for
 * @param dueAt when it is done unless somebody objects
 * @param nextStep what happens now, in one sentence
 */
record TakeoverView(
        UUID id,
        Role role,
        TakeoverState state,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        String nextStep) {

    @Schema(name = "TakeoverRole")
    enum Role {
        CLAIMANT,
        HOLDER
    }

    static TakeoverView of(Takeover takeover, UUID viewer, Language language) {
        Role role = takeover.claimant().equals(viewer) ? Role.CLAIMANT : Role.HOLDER;
        return new TakeoverView(
                takeover.id(),
                role,
                takeover.state(),
                takeover.askedAt(),
                takeover.dueAt(),
                takeover.endedAt(),
                nextStep(takeover.state(), role).in(language));
    }

    private static Words nextStep(TakeoverState state, Role role) {
        return switch (state) {
            case WAITING ->
                role == Role.CLAIMANT
                        ? new Words(
                                "到期前如无异议，原账号将换绑到您现在的手机号；其间您可以照常办理新事项。",
                                "Unless somebody objects until then, the account moves to your phone. You can open new cases"
                                        + " meanwhile.")
                        : new Words("如果不是您本人申请，请在到期前提出异议。", "If it is not you who asks, object before it is due.");
            case UNDER_REVIEW -> new Words("已转工会工作人员核实，请等待通知。", "Union staff look into it; you will be told.");
            case DONE -> new Words("已完成，请用新手机号重新登录。", "Done. Sign in with the new phone.");
            case REFUSED -> new Words("未通过。如有疑问，请到工会服务窗口核实。", "Refused. Ask at a union service window.");
            case WITHDRAWN -> new Words("已撤回。", "Withdrawn.");
            case LAPSED -> new Words("已失效，可重新申请。", "No longer valid; you may ask again.");
        };
    }
}
