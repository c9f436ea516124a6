package org.gongyou.file;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

/** What can be wrong with a file. */
public enum FileProblem implements ProblemType {
    EMPTY(422, "file.empty", "文件是空的，请重新选择", "The file is empty, please choose another"),
    DAMAGED(
            422,
            "file.damaged",
            "文件不完整或已损坏，请重新拍摄或上传",
            "The file is incomplete or damaged, please take or send it again"),
    TOO_LARGE(413, "file.too-large", "文件过大，请压缩后再上传", "The file is too large, please make it smaller"),
    TYPE_NOT_ACCEPTED(
            415,
            "file.type-not-accepted",
            "仅支持 JPEG、PNG、HEIC 图片和 PDF 文件",
            "Only JPEG, PNG, HEIC and PDF files are accepted"),
    NOT_A_PHOTO(415, "file.not-a-photo", "此处仅支持 JPEG、PNG、HEIC 图片", "Only JPEG, PNG and HEIC photos are accepted here"),
    /** Of a field that names a file. */
    UNKNOWN(422, "file.unknown", "没有找到该文件，请重新上传", "There is no such file of yours, please send it again");

    private final ProblemDefinition definition;

    FileProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
