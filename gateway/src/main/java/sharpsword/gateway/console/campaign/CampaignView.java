package sharpsword.gateway.console.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The campaign of a year as the campaign service tells it. */
record CampaignView(
        String id,
        int year,
        String title,
        String state,
        long revision,
        List<Operation> operations,
        List<String> missing,
        List<Step> steps,
        List<String> possible) {

    /** The terms of one operation. */
    record Operation(
            String operation,
            LocalDate from,
            LocalDate to,
            String leadAgency,
            List<String> partners,
            List<String> districts,
            int quota,
            List<String> citations,
            boolean published) {}

    /** One step of the campaign. */
    record Step(String action, String state, Instant at, String officer, String note) {}
}
