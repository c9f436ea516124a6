package org.gongyou.evidence;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum EvidenceProblem implements ProblemType {
    ALREADY_THERE(409, "evidence.already-there", "该文件已在证据夹中", "This file is in the locker already"),
    FULL(409, "evidence.full", "证据夹已满，请移除不需要的材料", "The locker is full: take out what is not needed"),
    ORDER_INCOMPLETE(422, "evidence.order-incomplete", "排序须包含全部材料各一次", "The order names every item once"),
    DATE_AHEAD(422, "evidence.date-ahead", "日期不能晚于今天", "The day is still to come"),
    EMPTY(409, "evidence.empty", "证据夹是空的", "There is nothing in the locker"),
    PACK_UNDER_WAY(409, "evidence.pack-under-way", "证据包正在生成，请稍候", "A pack is being made, wait until it is done"),
    PACK_MISSING(404, "evidence.pack-missing", "还没有可下载的证据包", "There is no pack to fetch"),
    RANGE(416, "evidence.range", "请求的字节范围超出文件", "The range of bytes lies outside the file");

    private final ProblemDefinition definition;

    EvidenceProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
