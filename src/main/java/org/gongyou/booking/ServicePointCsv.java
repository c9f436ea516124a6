package org.gongyou.booking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.jspecify.annotations.Nullable;

/** Service points as a table of the form that officers import. */
final class ServicePointCsv {

    static final String UNION = "union";

    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of("code", "name", "address", "lat", "lon", "manners", "slotMinutes", "places"),
            List.of("crs", "phone", "hours", "region", "languages", "slotHours", "daysAhead", UNION),
            Map.ofEntries(
                    Map.entry("编号", "code"),
                    Map.entry("名称", "name"),
                    Map.entry("站点名称", "name"),
                    Map.entry("地址", "address"),
                    Map.entry("纬度", "lat"),
                    Map.entry("经度", "lon"),
                    Map.entry("坐标系", "crs"),
                    Map.entry("电话", "phone"),
                    Map.entry("联系电话", "phone"),
                    Map.entry("开放时间", "hours"),
                    Map.entry("服务时间", "hours"),
                    Map.entry("行政区划", "region"),
                    Map.entry("接待方式", "manners"),
                    Map.entry("语言", "languages"),
                    Map.entry("预约时间", "slotHours"),
                    Map.entry("时段分钟", "slotMinutes"),
                    Map.entry("每段人数", "places"),
                    Map.entry("可约天数", "daysAhead"),
                    Map.entry("所属工会", UNION),
                    Map.entry("工会编码", UNION)),
            Set.of("序号", "备注"));

    private static final int CODE_LENGTH = 40;
    private static final UUID NOT_KNOWN_YET = new UUID(0, 0);

    /**
     * One line.
     *
     * @param details of a union that is not known yet
     * @param union its code; null when the line does not say
     */
    record Line(
            int number,
            String code,
            ServicePointDetails details,
            @Nullable String union) {

        ServicePointDetails in(UUID unionId) {
            return new ServicePointDetails(
                    details.name(),
                    details.address(),
                    details.place(),
                    details.phone(),
                    details.hours(),
                    details.region(),
                    details.manners(),
                    details.languages(),
                    details.slots(),
                    unionId);
        }
    }

    private ServicePointCsv() {}

    static CsvSheet open(byte[] table) {
        return CsvSheet.read(table, COLUMNS);
    }

    /** The lines without fault; the faults of the others are the sheet's findings. */
    static List<Line> read(CsvSheet sheet) {
        return sheet.rows(ServicePointCsv::line);
    }

    private static Line line(CsvRow row) {
        ServicePointReader reader =
                new ServicePointReader((field, what) -> row.report(field.replaceAll("/.*", ""), what));
        String code = row.uniqueCode("code", CODE_LENGTH);
        Double ahead = row.optionalNumber("daysAhead", 1, 90);
        ServicePointRequest said = new ServicePointRequest(
                code,
                row.text("name", ServicePointRequest.NAME),
                row.text("address", ServicePointRequest.ADDRESS),
                row.number("lat", -90, 90),
                row.number("lon", -180, 180),
                row.optionalText("crs", CODE_LENGTH),
                row.optionalText("phone", 60),
                row.optionalText("hours", ServicePointRequest.HOURS),
                row.optionalCode("region", 12),
                row.list("manners"),
                row.list("languages").isEmpty() ? null : row.list("languages"),
                row.optionalText("slotHours", ServicePointRequest.HOURS),
                (int) row.number("slotMinutes", 5, 480),
                (int) row.number("places", 1, 100),
                ahead == null ? null : ahead.intValue(),
                null);
        if (said.manners().isEmpty()) row.report("manners", BookingProblem.MANNER_UNKNOWN);
        return new Line(row.line(), code, reader.details(said, NOT_KNOWN_YET), row.optionalText(UNION, CODE_LENGTH));
    }
}
