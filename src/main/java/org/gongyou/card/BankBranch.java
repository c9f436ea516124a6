package org.gongyou.card;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a bank card can be fetched. */
@Schema(name = "BankBranch")
public record BankBranch(String code, String name, String address, String phone) {}
