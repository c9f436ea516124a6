package org.gongyou.merchant;

import java.util.UUID;

/**
 * A merchant as other features know it.
 *
 * @param union which answers for it
 */
public record MerchantName(UUID id, String code, String name, UUID union) {}
