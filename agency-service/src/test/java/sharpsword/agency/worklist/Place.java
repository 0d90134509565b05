package sharpsword.agency.worklist;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import sharpsword.agency.TestTokens;
import sharpsword.messaging.event.Event;

/** A detachment and a police of one test alone, so that tests do not see each other's items. */
record Place(String agency, String police) {

    /** When everything of it happens. */
    static final Instant AT = Instant.parse("2024-06-03T01:00:00Z");

    static Place fresh() {
        String area = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        return new Place("DET-" + area, "PSB-" + area);
    }

    Event told(String type, String subject, long sequence, String fields) {
        String data = "{\"operation\": \"HAZARDOUS_WASTE\", \"district\": \"500112\", \"agency\": \"%s\", %s}"
                .formatted(agency, fields);
        return Told.event(type, subject, sequence, AT, data);
    }

    String inspector() {
        return TestTokens.officer("i-" + agency, agency, "500112", "inspector");
    }

    String handler() {
        return TestTokens.officer("h-" + agency, agency, "500112", "case-handler");
    }

    String head() {
        return TestTokens.officer("u-" + agency, agency, "500112", "unit-head");
    }

    String policeOfficer() {
        return TestTokens.officer("p-" + agency, police, "500112", "partner-officer");
    }
}
