package org.gongyou.aidtally;

import jakarta.inject.Singleton;
import java.util.Arrays;
import org.gongyou.legalaid.Grievance;
import org.gongyou.legalaid.Service;
import org.gongyou.platform.language.Words;
import org.gongyou.tally.AidKinds;

/** What the forms of help are called in the statistics. */
@Singleton
class KindsOfHelp implements AidKinds {

    @Override
    public Words words(String service) {
        return Arrays.stream(Service.values())
                .filter(known -> known.name().equals(service))
                .map(Service::words)
                .findFirst()
                .orElse(new Words(service, service));
    }

    @Override
    public Words grievance(String code) {
        return Arrays.stream(Grievance.values())
                .filter(known -> known.name().equals(code))
                .map(Grievance::words)
                .findFirst()
                .orElse(new Words(code, code));
    }
}
