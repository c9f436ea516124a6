package org.gongyou.platform.problem;

/** What can be wrong with a request whatever it asks for. */
public enum RequestProblem implements ProblemType {
    INVALID(422, "request.invalid", "填写的内容有误，请按提示修改", "Some fields need to be mended"),
    REQUIRED(422, "request.field-required", "此项必填", "This field is required"),
    LENGTH(422, "request.field-length", "长度不符合要求", "The length is out of bounds"),
    RANGE(422, "request.field-range", "数值超出范围", "The value is out of range"),
    FORMAT(422, "request.field-format", "格式不正确", "The format is not right"),
    CURSOR(422, "request.cursor-invalid", "翻页标记无效，请从第一页重新开始", "The cursor is not valid, start from the first page"),
    MALFORMED(400, "request.malformed", "请求内容无法解析", "The request cannot be read"),
    IDEMPOTENCY_KEY_MISSING(
            400, "request.idempotency-key-missing", "缺少 Idempotency-Key 请求头", "The Idempotency-Key header is missing"),
    IDEMPOTENCY_KEY_INVALID(
            400,
            "request.idempotency-key-invalid",
            "Idempotency-Key 须为 1 至 64 个可见 ASCII 字符",
            "Idempotency-Key takes 1 to 64 visible ASCII characters"),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "request.idempotency-key-reused",
            "该 Idempotency-Key 已用于另一请求",
            "This Idempotency-Key was used for another request"),
    IN_PROGRESS(409, "request.in-progress", "同一请求正在处理，请稍后重试", "The same request is still running, try again shortly"),
    UNAUTHENTICATED(401, "request.unauthenticated", "请先登录", "Please sign in"),
    FORBIDDEN(403, "request.forbidden", "您没有权限进行此操作", "You may not do this"),
    CONFIRMATION_REQUIRED(
            403, "account.confirmation-required", "新设备登录，请先核验身份后再操作", "This device is new: confirm who you are first"),
    NOT_FOUND(404, "request.not-found", "没有找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "request.method-not-allowed", "不支持该请求方法", "This method is not supported here"),
    NOT_ACCEPTABLE(406, "request.not-acceptable", "无法按所要求的格式返回", "The format asked for cannot be served"),
    TIMEOUT(408, "request.timeout", "请求传输超时，请重试", "The request took too long to arrive"),
    STALE(412, "request.stale", "内容已被更新，请刷新后重试", "This has changed meanwhile, load it again"),
    TOO_LARGE(413, "request.too-large", "内容过大", "The request is too large"),
    URI_TOO_LONG(414, "request.uri-too-long", "请求地址过长", "The address of the request is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "request.unsupported-media-type", "不支持该内容类型", "This content type is not supported"),
    APP_TOO_OLD(426, "request.app-too-old", "应用版本过旧，请升级", "This version of the app is too old, please upgrade"),
    IF_MATCH_MISSING(
            428, "request.if-match-missing", "缺少 If-Match 请求头，请先刷新", "The If-Match header is missing, load it first"),
    TOO_MANY(429, "request.too-many", "操作过于频繁，请稍后再试", "Too many requests, try again later"),
    HEADERS_TOO_LARGE(431, "request.headers-too-large", "请求头过大", "The headers of the request are too large"),
    INTERNAL(500, "request.internal", "系统出现问题，请稍后再试", "Something went wrong on our side, try again later"),
    UNAVAILABLE(503, "request.unavailable", "服务暂时不可用，请稍后再试", "The service is away for a moment, try again shortly");

    private final ProblemDefinition definition;

    RequestProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
