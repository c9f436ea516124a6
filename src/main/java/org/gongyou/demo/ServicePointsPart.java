package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.gongyou.booking.MadeUpServicePoints;

/** Eight service points of legal aid, with times that can be booked. */
@ApplicationScoped
class ServicePointsPart implements DemoPart {

    private static final String TABLE = """
            code,name,address,lat,lon,crs,phone,hours,region,manners,languages,slotHours,slotMinutes,places,daysAhead,union
            demo-law-1,演示市总工会法律援助中心,哈尔滨市道里区演示街1号,45.7736,126.6180,wgs84,0451-00009001,"Mo-Fr 08:30-11:30,13:30-17:00",230102,IN_PERSON;TELEPHONE;VIDEO,zh-CN;en,,30,3,30,2301
            demo-law-2,演示道里区法律援助服务站,哈尔滨市道里区演示路2号,45.7560,126.6170,wgs84,0451-00009002,"Mo-Fr 09:00-11:30,13:30-16:30",230102,IN_PERSON;TELEPHONE,zh-CN,,30,2,14,230102
            demo-law-3,演示南岗区法律援助服务站,哈尔滨市南岗区演示路3号,45.7600,126.6690,wgs84,0451-00009003,"Mo-Fr 09:00-11:30,13:30-16:30",230103,IN_PERSON;VIDEO,zh-CN,,30,2,14,230103
            demo-law-4,演示道外区法律援助服务站,哈尔滨市道外区演示路4号,45.7920,126.6490,wgs84,0451-00009004,Mo-Fr 09:00-16:00,230104,IN_PERSON,zh-CN,Tu-Th 09:00-12:00,20,1,14,230104
            demo-law-5,演示平房区法律援助服务站,哈尔滨市平房区演示路5号,45.5980,126.6370,wgs84,0451-00009005,Mo-Fr 09:00-16:00,230108,IN_PERSON;TELEPHONE,zh-CN,,30,1,14,230108
            demo-law-6,演示松北区法律援助服务站,哈尔滨市松北区演示路6号,45.8140,126.5160,wgs84,0451-00009006,Mo-Fr 09:00-16:00,230109,IN_PERSON,zh-CN,,30,1,14,230109
            demo-law-7,演示香坊区法律援助服务站,哈尔滨市香坊区演示路7号,45.7080,126.6620,wgs84,0451-00009007,"Mo-Fr 09:00-12:00; Sa 09:00-11:00",230110,IN_PERSON;TELEPHONE,zh-CN,,30,2,14,230110
            demo-law-8,演示骑手夜间法律咨询,哈尔滨市道里区演示街8号,45.7650,126.6250,wgs84,0451-00009008,Mo-Su 18:00-21:00,230102,TELEPHONE;VIDEO,zh-CN;en,,20,2,7,2301
            """;

    private final MadeUpServicePoints points;

    ServicePointsPart(MadeUpServicePoints points) {
        this.points = points;
    }

    @Override
    public String name() {
        return "service-points";
    }

    @Override
    public Uni<Void> load() {
        return points.enter(TABLE.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Uni<Void> loaded() {
        return points.renew();
    }
}
