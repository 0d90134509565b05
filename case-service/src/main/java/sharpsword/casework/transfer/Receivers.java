package sharpsword.casework.transfer;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.casework.party.Agencies;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.district.Districts;

/** Finds the police and the procuratorate of the same level as an agency (T17, Art. 6), from the local copy. */
@Component
class Receivers {

    private static final String POLICE = "PSB-";
    private static final String PROCURATORATE = "PROC-";

    private final Agencies agencies;
    private final ReferenceData reference;

    Receivers(Agencies agencies, ReferenceData reference) {
        this.agencies = agencies;
        this.reference = reference;
    }

    /** Police and procuratorate of one area. */
    record Pair(String police, String procuratorate) {}

    /**
     * The pair for an agency; for an area without police of its own, for example a zone, the pair of the area above.
     *
     * @throws sharpsword.access.RefusedException {@code transfer-receiver-unknown}
     */
    Pair sameLevel(String agency, Instant at) {
        String area = agencies.find(agency)
                .map(Agencies.Known::district)
                .orElseThrow(() -> unknown(agency).asException());
        return areas(area, at)
                .filter(one -> isKnown(POLICE + one) && isKnown(PROCURATORATE + one))
                .findFirst()
                .map(one -> new Pair(POLICE + one, PROCURATORATE + one))
                .orElseThrow(() -> unknown(agency).asException());
    }

    /**
     * The pair of police that are named by their code; where their area has no procuratorate, with the one of the area
     * above.
     *
     * @throws sharpsword.access.RefusedException {@code transfer-police-unknown} or {@code transfer-receiver-unknown} at
     *     {@code to}
     */
    Pair ofPolice(String code, Instant at) {
        Agencies.Known police = agencies.find(code)
                .filter(known -> code.startsWith(POLICE))
                .orElseThrow(() -> Refusal.rule("transfer-police-unknown")
                        .at("to")
                        .with("agency", code)
                        .asException());
        return areas(police.district(), at)
                .filter(one -> isKnown(PROCURATORATE + one))
                .findFirst()
                .map(one -> new Pair(code, PROCURATORATE + one))
                .orElseThrow(() -> unknown(code).at("to").asException());
    }

    /** Area of a procuratorate, from its code. */
    static String areaOf(String procuratorate) {
        return procuratorate.substring(PROCURATORATE.length());
    }

    /** The area and those above it, as the districts were on that day. */
    private Stream<String> areas(String area, Instant at) {
        return Stream.concat(
                Stream.of(area), Districts.on(ChinaTime.dateOf(at), reference.packages()).ancestors(area).stream());
    }

    private boolean isKnown(String code) {
        return agencies.find(code).isPresent();
    }

    private static Refusal unknown(String agency) {
        return Refusal.rule("transfer-receiver-unknown").with("agency", agency);
    }
}
